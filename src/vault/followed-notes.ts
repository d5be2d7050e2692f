import { type App, Component, debounce, parseYaml, type FileStats, type PluginManifest, type TAbstractFile, TFile } from "obsidian";
import { writtenAlike } from "../core/kinds/alike";
import type { Network } from "../core/network/network";
import { localDay } from "../core/notes/dates/day";
import { type Holding, holdingOf, HOLDINGS } from "../core/notes/marks/glance";
import { type Note, noteAtAGlance } from "../core/notes/people/note";
import { type Reading, readingOf } from "../core/notes/people/reading";
import { readAlike, type Settings } from "../core/settings/settings";
import { Store, type Watched } from "../core/store";
import { FollowedWorld, type Progress, type World } from "../core/world";
import { calendar } from "./calendar";
import { glanceAt } from "./indexed-notes";
import { readHabits } from "./habits";
import { SavedNotes } from "./saved-notes";
import { inSlices, Slices } from "./slices";
import { watchClock } from "./watch-clock";

const QUIET_MS = 60;
const UNCHANGED_MS = 2000;
const AT_ONCE = 16;
const FIRST_LOOK = 50;
const NOT_BEGUN: Progress = { read: 0, of: 0 };

/** Keeps the world true to the notes: reads them once the vault is open, people first, then follows every change. It writes nothing. */
export class FollowedNotes extends Component {
	private readonly followed: FollowedWorld;
	private readonly found: Store<World>;
	private readonly notes = new Map<string, Note>();
	private readonly turns = new Map<string, number>();
	/** Those that are read anyway. */
	private unread = new Set<string>();
	private saved: SavedNotes | null = null;
	private known: Reading | null = null;
	private turn = 0;
	private readonly hearing = new Slices();
	private readings = 0;
	/** How far the reading of all notes is; null when all are read. */
	private progress: Progress | null = NOT_BEGUN;
	private settling: Promise<void> = Promise.resolve();
	private networks: Promise<unknown> = Promise.resolve();
	private isEnded = false;
	private readonly publishSoon = debounce(() => void this.publish(), QUIET_MS, true);
	private readonly saveSoon = debounce(() => void this.save(), UNCHANGED_MS, true);

	constructor(
		private readonly app: App,
		private readonly settings: Watched<Settings>,
		private readonly manifest: PluginManifest,
	) {
		super();
		this.followed = new FollowedWorld(localDay(new Date()), settings.value);
		this.found = new Store(this.followed.world(NOT_BEGUN));
	}

	/** The world as the notes have it. */
	get world(): Watched<World> {
		return this.found;
	}

	/** The network of a world, made in slices that leave the screen free; one after the other. */
	readonly networkOf = (world: World): Promise<Network> => {
		const made = this.networks.then(() => inSlices(world.networkInSteps()));
		this.networks = made.catch(() => undefined);
		return made;
	};

	/** How notes are read, once that is known. */
	readingKnown(): Reading | null {
		return this.known;
	}

	/** How notes are read; what is written is read again in the same way. */
	async reading(): Promise<Reading> {
		return this.known ?? this.readingNow();
	}

	/** The same, for writes that go by the vault's habits. Where these are others than the notes were read by, all are read anew. */
	async readingNow(): Promise<Reading> {
		const habits = await readHabits(this.app);
		if (this.known !== null && writtenAlike(habits, this.known.habits)) return this.known;
		if (this.known !== null) void this.readAll();
		return readingOf(this.settings.value, habits, parseYaml, calendar);
	}

	/** What a note says, as last read, and as it counts among the others; null for one that is not known. */
	noteAt(path: string): Note | null {
		return this.followed.noteAt(path);
	}

	override onload(): void {
		this.app.workspace.onLayoutReady(() => {
			if (this.isEnded) return;
			this.follow();
			void this.readAll();
		});
		this.register(() => this.publishSoon.cancel());
		this.register(() => this.saveSoon.cancel());
	}

	override onunload(): void {
		this.isEnded = true;
		this.readings++;
	}

	private follow(): void {
		const { vault, metadataCache } = this.app;
		this.registerEvent(metadataCache.on("changed", (file, text) => void this.hear(file, text)));
		this.registerEvent(vault.on("create", (file) => void this.read(file)));
		this.registerEvent(vault.on("rename", (file, oldPath) => this.rename(file, oldPath)));
		this.registerEvent(vault.on("delete", (file) => this.forget(file.path)));
		this.register(this.settings.watch((settings) => this.followSettings(settings)));
		watchClock(this, () => this.noticeNewDay());
	}

	private followSettings(settings: Settings): void {
		if (this.known === null || !readAlike(settings, this.known.settings)) return void this.readAll();
		this.known = { ...this.known, settings };
		this.followed.restart(localDay(new Date()), settings);
		void this.publish();
	}

	// All notes that may hold something, in slices that leave the screen free. A later call takes the place of one that is under way.
	private async readAll(): Promise<void> {
		const reading = ++this.readings;
		const settings = this.settings.value;
		this.progress = NOT_BEGUN;
		const habits = await readHabits(this.app);
		if (reading !== this.readings) return;
		const known = readingOf(settings, habits, parseYaml, calendar);
		const saved = await SavedNotes.open(this.app, this.manifest, known);
		if (reading !== this.readings) return;
		[this.known, this.saved] = [known, saved];
		this.followed.restart(localDay(new Date()), settings);
		const slices = new Slices();
		const files = await this.inOrder(slices, known);
		this.unread = new Set(files.map(({ path }) => path));
		let nextLook = FIRST_LOOK;
		for (let at = 0; at < files.length; at += AT_ONCE) {
			await Promise.all(files.slice(at, at + AT_ONCE).map((file) => this.read(file, slices)));
			if (reading !== this.readings) return;
			if (at < nextLook) continue;
			nextLook = 2 * at;
			this.progress = { read: at + AT_ONCE, of: files.length };
			await this.publish();
			if (reading !== this.readings) return;
		}
		this.progress = null;
		await this.publish();
		this.saveSoon();
	}

	// Those that may be about people first. What can hold nothing is known by its name alone.
	private async inOrder(slices: Slices, { settings, habits, rules }: Reading): Promise<readonly TFile[]> {
		const files = new Map<Holding, TFile[]>(HOLDINGS.map((holding) => [holding, []]));
		for (const file of this.app.vault.getMarkdownFiles()) {
			const glance = glanceAt(this.app, file);
			const holding = holdingOf(glance, settings, rules.dates);
			files.get(holding)?.push(file);
			if (holding === "nothing") this.keep(noteAtAGlance(glance, habits));
			if (slices.isOver) await slices.pause();
		}
		return HOLDINGS.filter((holding) => holding !== "nothing").flatMap((holding) => files.get(holding) ?? []);
	}

	private async read(file: TAbstractFile, slices: Slices | null = null): Promise<void> {
		if (!(file instanceof TFile) || file.extension !== "md") return;
		const turn = this.takeTurn(file.path);
		this.unread.delete(file.path);
		const note = this.known === null ? null : (this.saved?.noteOf(file, this.known) ?? null);
		if (note !== null) this.keep(note);
		const { mtime, size } = file.stat;
		const text = note === null ? await this.app.vault.cachedRead(file).catch(() => null) : null;
		await slices?.pause();
		if (text !== null && this.turns.get(file.path) === turn) this.take(file.path, text, { mtime, size });
	}

	// While all notes are being read, those that are still to come or have been read as they are now need no second time.
	// Where the application tells of many at once, they are taken in slices.
	private async hear(file: TFile, text: string): Promise<void> {
		const { path, extension, stat } = file;
		if (extension !== "md" || this.unread.has(path) || (this.progress !== null && this.saved?.isRead(file) === true)) return;
		const [turn, { mtime, size }] = [this.takeTurn(path), stat];
		await this.hearing.pause();
		if (this.turns.get(path) === turn) this.take(path, text, { mtime, size });
	}

	// What is heard or read of a note later takes the place of what is under way.
	private takeTurn(path: string): number {
		this.turns.set(path, ++this.turn);
		return this.turn;
	}

	private take(path: string, text: string, state: Pick<FileStats, "mtime" | "size">): void {
		if (this.known === null) return;
		this.keep(this.known.read(path, text));
		this.saved?.wasRead(path, state);
		this.changed();
	}

	private keep(note: Note): void {
		this.notes.set(note.path, note);
		this.followed.set(note);
	}

	private rename(file: TAbstractFile, oldPath: string): void {
		this.forget(oldPath);
		void this.read(file);
	}

	private forget(path: string): void {
		this.turns.delete(path);
		this.saved?.forget(path);
		if (!this.notes.delete(path)) return;
		this.followed.delete(path);
		this.changed();
	}

	// While all notes are being read the world is published now and then anyway.
	private changed(): void {
		if (this.progress !== null) return;
		this.publishSoon();
		this.saveSoon();
	}

	private async save(): Promise<void> {
		if (this.progress === null) await this.saved?.save(this.notes, new Slices());
	}

	// Makes anew what has changed, in slices, and shows it. One at a time; what changes meanwhile is taken along.
	private async publish(): Promise<void> {
		this.publishSoon.cancel();
		// What goes wrong once is told where it went wrong, and hinders no later change.
		this.settling = this.settling.catch(() => undefined).then(() => inSlices(this.followed.settle()));
		await this.settling;
		if (this.isEnded) return;
		const world = this.followed.world(this.progress);
		// Drawing it is work of its own.
		await new Slices().pause();
		if (world !== this.found.value) this.found.set(world);
	}

	private noticeNewDay(): void {
		const today = localDay(new Date());
		if (!this.found.value.complete || this.found.value.people.today === today) return;
		this.followed.restart(today, this.settings.value);
		void this.publish();
	}
}
