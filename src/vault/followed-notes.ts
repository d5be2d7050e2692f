import { type App, Component, debounce, parseYaml, type TAbstractFile, TFile } from "obsidian";
import { localDay } from "../core/notes/dates/day";
import { type Note, noteReader, type ReadNote } from "../core/notes/people/note";
import type { Settings } from "../core/settings/settings";
import { Store, type Watched } from "../core/store";
import { type World, worldOf } from "../core/world";
import { calendar } from "./calendar";
import { readHabits } from "./habits";

const SLICE_MS = 8;
const QUIET_MS = 60;
const CLOCK_MS = 30_000;

/** Keeps the world true to the notes: reads them all once the vault is open, then follows every change. It writes nothing. */
export class FollowedNotes extends Component {
	private readonly found: Store<World>;
	private readonly notes = new Map<string, Note>();
	private readonly turns = new Map<string, number>();
	private readNote: ReadNote | null = null;
	private turn = 0;
	private reading = 0;
	private readingAll = false;
	private readonly publishSoon = debounce(() => this.publish(), QUIET_MS, true);

	constructor(
		private readonly app: App,
		private readonly settings: Watched<Settings>,
	) {
		super();
		this.found = new Store(worldOf([], localDay(new Date()), settings.value, false));
	}

	/** The world as the notes have it. */
	get world(): Watched<World> {
		return this.found;
	}

	/** What a note says, as last read; null for one that is not known. */
	noteAt(path: string): Note | null {
		return this.notes.get(path) ?? null;
	}

	override onload(): void {
		this.app.workspace.onLayoutReady(() => {
			this.follow();
			void this.readAll();
		});
		this.register(() => this.publishSoon.cancel());
	}

	override onunload(): void {
		this.reading++;
	}

	private follow(): void {
		const { vault, metadataCache } = this.app;
		this.registerEvent(metadataCache.on("changed", (file, text) => this.take(file, text)));
		this.registerEvent(vault.on("create", (file) => void this.read(file)));
		this.registerEvent(vault.on("rename", (file, oldPath) => this.rename(file, oldPath)));
		this.registerEvent(vault.on("delete", (file) => this.forget(file.path)));
		this.register(this.settings.watch(() => void this.readAll()));
		this.registerInterval(window.setInterval(() => this.noticeNewDay(), CLOCK_MS));
		this.registerDomEvent(window, "focus", () => this.noticeNewDay());
	}

	// All notes, in slices that leave the screen free. A later call takes the place of one that is still under way.
	private async readAll(): Promise<void> {
		const reading = ++this.reading;
		this.readingAll = true;
		this.readNote = noteReader(this.settings.value, await readHabits(this.app), parseYaml, calendar);
		let sliceEnd = performance.now() + SLICE_MS;
		for (const file of this.app.vault.getMarkdownFiles()) {
			await this.read(file);
			if (reading !== this.reading) return;
			if (performance.now() > sliceEnd) {
				await new Promise((resolve) => window.setTimeout(resolve, 0));
				sliceEnd = performance.now() + SLICE_MS;
			}
		}
		this.readingAll = false;
		this.publish();
	}

	private async read(file: TAbstractFile): Promise<void> {
		if (!(file instanceof TFile) || file.extension !== "md") return;
		const turn = ++this.turn;
		this.turns.set(file.path, turn);
		const text = await this.app.vault.cachedRead(file).catch(() => null);
		if (text !== null && this.turns.get(file.path) === turn) this.take(file, text);
	}

	private take(file: TFile, text: string): void {
		if (file.extension !== "md" || this.readNote === null) return;
		this.turns.set(file.path, ++this.turn);
		this.notes.set(file.path, this.readNote(file.path, text));
		this.changed();
	}

	private rename(file: TAbstractFile, oldPath: string): void {
		this.forget(oldPath);
		void this.read(file);
	}

	private forget(path: string): void {
		this.turns.delete(path);
		if (this.notes.delete(path)) this.changed();
	}

	// While all notes are being read there is nothing whole to show yet.
	private changed(): void {
		if (!this.readingAll) this.publishSoon();
	}

	private publish(): void {
		this.publishSoon.cancel();
		this.found.set(worldOf(this.notes.values(), localDay(new Date()), this.settings.value));
	}

	private noticeNewDay(): void {
		if (this.found.value.complete && this.found.value.people.today !== localDay(new Date())) this.publish();
	}
}
