import { type App, Notice, parseYaml } from "obsidian";
import type { Edit } from "../../core/edits/edit";
import type { NewPromise } from "../../core/edits/entries/promise-line";
import type { EntrySought } from "../../core/edits/promises/add-promise";
import { setArchived } from "../../core/edits/properties/set-archived";
import { setProperty } from "../../core/edits/properties/set-property";
import { setCadence, setCircle } from "../../core/edits/properties/set-wish";
import type { Circle } from "../../core/kinds/circle";
import type { DateOrder } from "../../core/kinds/date-order";
import { parseCadence } from "../../core/kinds/wanted-cadence";
import { type Day, localDay, spokenDay } from "../../core/notes/dates/day";
import { withLinksShown } from "../../core/notes/text/links";
import { baseName } from "../../core/notes/text/path";
import type { OpenPromise } from "../../core/rhythm/open-promises";
import { spokenCadence } from "../../core/rhythm/spoken";
import type { Settings } from "../../core/settings/settings";
import type { Watched } from "../../core/store";
import type { Choice } from "../../core/triage/undecided";
import { actionWords, choiceWords, formWords } from "../../core/words/action";
import { noticeWords, writeWords } from "../../core/words/write";
import type { World } from "../../core/world";
import { KeptSettings } from "../../vault/kept-settings";
import { type Change, Changes } from "../../vault/writes/changes";
import { logIn, type NewInteraction } from "../../vault/writes/log";
import { writeEach, type Written } from "../../vault/writes/note-writer";
import { promiseIn, tickIn } from "../../vault/writes/promises";
import { relateIn, type StatedRelation } from "../../vault/writes/relate";
import { sortPersonIn } from "../../vault/writes/sort-person";
import { turnIntoPerson } from "../../vault/writes/turn-into-person";
import { noticeRefused, noticeWritten, takeBack } from "../parts/notices";
import { DoneSoFar } from "./done-so-far";

/** All that is written about people. Each is said in a notice and can be taken back, there or by a command; what can't be done throws. */
export class Writes {
	private readonly changes = new Changes();
	private readonly talked = new DoneSoFar<World>();
	private readonly talking = new Set<string>();

	constructor(
		private readonly app: App,
		private readonly world: Watched<World>,
		private readonly kept: KeptSettings,
	) {}

	async log(interaction: NewInteraction, said: (names: string) => string): Promise<void> {
		const written = await logIn(this.app, interaction, this.settings);
		this.told(said(interaction.paths.map((path) => this.nameOf(path)).join(", ")), written);
	}

	/** Writes that we talked today, once. That a note says so already is told, but for a second press before it was read again. */
	async talkedToday(path: string): Promise<void> {
		if (this.talking.has(path)) return;
		const isFirst = this.talked.isFirst(path, this.world.value);
		this.talking.add(path);
		try {
			const written = await logIn(this.app, talkedWith(path), this.settings, true);
			if (written.length > 0) this.told(noticeWords.talked(this.nameOf(path)), written);
			else if (isFirst) throw new Error(writeWords.saidAlready);
		} finally {
			this.talking.delete(path);
		}
	}

	/** Puts people off until a day; null brings them back. */
	snooze(paths: readonly string[], until: Day | null): Promise<void> {
		const names = this.settings.propertyNames["snooze-until"];
		const edit: Edit = (text) => setProperty(text, names, until, parseYaml);
		return this.each(paths, edit, (who, count) =>
			until === null ? noticeWords.awake(who, count) : noticeWords.snoozed(who, count, spokenDay(until)),
		);
	}

	circle(paths: readonly string[], circle: Circle | null): Promise<void> {
		const names = this.settings.propertyNames.circle;
		const said = circle === null ? choiceWords.none : formWords.circles[circle];
		return this.each(
			paths,
			(text) => setCircle(text, names, circle, parseYaml),
			(who) => noticeWords.circle(who, said),
		);
	}

	/** Sets a cadence as it was written; null leaves people without one of their own. */
	cadence(paths: readonly string[], written: string | null): Promise<void> {
		const names = this.settings.propertyNames.cadence;
		const days = written === null ? null : parseCadence(written);
		const said = days === null ? choiceWords.none : days === "off" ? choiceWords.neverSaid : spokenCadence(days);
		return this.each(
			paths,
			(text) => setCadence(text, names, written, parseYaml),
			(who) => noticeWords.cadence(who, said),
		);
	}

	archive(paths: readonly string[], archived: boolean): Promise<void> {
		const names = this.settings.propertyNames.status;
		const said = archived ? noticeWords.archived : noticeWords.awake;
		return this.each(paths, (text) => setArchived(text, names, archived, parseYaml), said);
	}

	/** Makes a note mine. The setting stands above what a note says, so where it names a note, it is what has to change. */
	chooseMe(path: string): Promise<void> {
		if (this.settings.me !== "") return this.set({ me: path }, noticeWords.me(this.nameOf(path)));
		const names = this.settings.propertyNames.me;
		return this.each([path], (text) => setProperty(text, names, true, parseYaml), noticeWords.me);
	}

	async tick(promise: OpenPromise): Promise<void> {
		const written = await tickIn(this.app, promise, today(), this.settings);
		this.told(noticeWords.ticked(withLinksShown(promise.text)), written);
	}

	/** Adds a promise to an entry of somebody's note; null logs that we talked today, with it. */
	async promise(path: string, promise: NewPromise, entry: EntrySought | null): Promise<void> {
		if (entry === null) return this.log({ ...talkedWith(path), promises: [promise] }, noticeWords.talked);
		const written = await promiseIn(this.app, path, entry, promise, today(), this.settings);
		this.told(noticeWords.promised(promise.text, this.nameOf(path)), [written]);
	}

	async relate(relation: StatedRelation, other: string): Promise<void> {
		const written = await relateIn(this.app, relation, this.world.value.people, this.settings);
		this.told(noticeWords.related(this.nameOf(relation.from), formWords.relations[relation.kind], other), [written]);
	}

	async turnIntoPerson(path: string): Promise<void> {
		const written = await turnIntoPerson(this.app, path, this.settings);
		this.told(noticeWords.person(baseName(path)), [written]);
	}

	dateOrder(order: DateOrder): Promise<void> {
		return this.set({ dateOrder: order }, noticeWords.dateOrder[order]);
	}

	/** Writes which circle somebody is in, or that they are not tracked; the view that asks takes it back itself. */
	sort(path: string, choice: Choice): Promise<Written> {
		return sortPersonIn(this.app, path, choice, this.settings);
	}

	/** Says what was done, and keeps it to be taken back. */
	told(said: string, done: Change["done"]): void {
		noticeWritten(this.changes, said, done);
	}

	/** Whether something can be taken back. */
	get canUndo(): boolean {
		return this.changes.last !== null;
	}

	async undoLast(): Promise<void> {
		const { last } = this.changes;
		if (last !== null) await takeBack(this.changes, last);
	}

	private get settings(): Settings {
		return this.kept.store.value;
	}

	private async set(changes: Partial<Settings>, said: string): Promise<void> {
		this.told(said, [await this.kept.changeUndoably(changes)]);
	}

	// Each note that can be written is; the notice tells of the others.
	private async each(paths: readonly string[], edit: Edit, said: (who: string, count: number) => string): Promise<void> {
		const { written, refused } = await writeEach(this.app, paths, edit);
		const [first, ...others] = written;
		if (first === undefined) return noticeRefused(refused);
		if (refused.length === 0 && !written.some(({ changed }) => changed)) return void new Notice(noticeWords.nothingChanged);
		const who = others.length === 0 ? this.nameOf(first.path) : noticeWords.many(written.length);
		noticeWritten(this.changes, said(who, written.length), written, refused);
	}

	private nameOf(path: string): string {
		return this.world.value.people.byPath.get(path)?.contact.name ?? baseName(path);
	}
}

function talkedWith(path: string): NewInteraction {
	return { paths: [path], day: today(), channel: "other", initiator: "unknown", said: actionWords.talked, promises: [] };
}

function today(): Day {
	return localDay(new Date());
}
