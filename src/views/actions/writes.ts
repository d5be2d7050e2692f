import { type App, Notice } from "obsidian";
import type { NewPromise } from "../../core/edits/entries/promise-line";
import type { EntrySought } from "../../core/edits/promises/add-promise";
import type { Circle } from "../../core/kinds/circle";
import type { DateOrder } from "../../core/kinds/date-order";
import { Refusal } from "../../core/kinds/refusal";
import { parseCadence, type WantedCadence } from "../../core/kinds/wanted-cadence";
import { clockTime, type Day, spokenDay } from "../../core/notes/dates/day";
import { calledApart, toldApart } from "../../core/notes/people/choosing";
import type { Reading } from "../../core/notes/people/reading";
import { withLinksShown } from "../../core/notes/text/links";
import { baseName } from "../../core/notes/text/path";
import type { OpenPromise } from "../../core/rhythm/open-promises";
import type { Settings } from "../../core/settings/settings";
import type { Watched } from "../../core/store";
import type { Choice } from "../../core/triage/undecided";
import { actionWords, choiceWords, formWords } from "../../core/words/action";
import { listedNames } from "../../core/words/listed";
import { introduceWords } from "../../core/words/pages/introduce";
import { shortened } from "../../core/words/shortened";
import { spokenCadence } from "../../core/words/spans";
import { noticeWords, writeWords } from "../../core/words/write";
import type { World } from "../../core/world";
import { FollowedNotes } from "../../vault/followed-notes";
import { KeptSettings } from "../../vault/kept-settings";
import type { Change } from "../../vault/writes/changes";
import { logIn, type NewInteraction } from "../../vault/writes/log";
import { folderForPeople, makePerson } from "../../vault/writes/make-person";
import { type EachWritten, takeBack, writeTogether, type Written } from "../../vault/writes/note-writer";
import { introductionIn, type IntroductionStep } from "../../vault/writes/introduction";
import { promiseIn, tickIn } from "../../vault/writes/promises";
import { relateIn, type StatedRelation } from "../../vault/writes/relate";
import { archiveIn, cadenceIn, circleIn, itemsIn, meIn, snoozeIn, sortIn, turnIntoPerson } from "../../vault/writes/wishes";
import { noticeRefused, takeBackLast, type Tell, tellWritten } from "../parts/notices";
import { Remembered } from "./remembered";

const LONGEST_SAID = 80;

/**
 * Says what is written about people: each where it was done, from where it can be taken back, as it can by a command. An act answers
 * whether anything was written; what can't be done throws.
 */
export class Writes {
	constructor(
		private readonly app: App,
		private readonly world: Watched<World>,
		private readonly kept: KeptSettings,
		private readonly notes: Pick<FollowedNotes, "reading" | "readingNow">,
		private readonly remembered: Remembered,
		private readonly tell: Tell,
	) {}

	/** Writes an interaction, with people who have a note and with others, who get one. Where something is refused, nothing stays. */
	async log(interaction: NewInteraction, newPeople: readonly string[], said = noticeWords.logged): Promise<boolean> {
		const reading = await this.notes.readingNow();
		const folder = this.folderForPeople();
		const made = await writeTogether(newPeople.map((name) => () => this.makeNamed(name, folder, reading)));
		try {
			const paths = [...interaction.paths, ...made.map(({ path }) => path)];
			const logged = await logIn(this.app, reading, { ...interaction, paths }, this.today);
			const names = listedNames(paths.map((path) => this.nameOf(path)));
			const words = interaction.day > this.today ? noticeWords.planned(names, spokenDay(interaction.day)) : said(names);
			return this.told(words, [...made, ...logged], interaction.paths);
		} catch (error) {
			await takeBack(made);
			throw error;
		}
	}

	/** Where notes of new people are made, unless somebody says otherwise. */
	folderForPeople(): string {
		return folderForPeople(this.app, this.kept.store.value, this.world.value.people);
	}

	private async makeNamed(name: string, folder: string, reading: Reading): Promise<Written> {
		const facts = {
			name,
			organization: "",
			role: "",
			circle: "",
			why: "",
			aliases: [],
			today: this.today,
			time: clockTime(new Date()),
		};
		return (await makePerson(this.app, reading, facts, folder)).written;
	}

	/** Writes that we talked today, once. That a note says so already is told, but for a second press before it was read again. */
	async talkedToday(path: string): Promise<boolean> {
		if (this.remembered.talking.has(path)) return false;
		const isFirst = this.remembered.talked.isFirst(path, this.world.value);
		this.remembered.talking.add(path);
		try {
			const written = await logIn(this.app, await this.notes.readingNow(), this.talkedWith(path), this.today, true);
			if (written.some(({ changed }) => changed)) return this.told(noticeWords.talked(this.nameOf(path)), written, [path]);
			if (isFirst) throw new Refusal(writeWords.saidAlready);
			return false;
		} finally {
			this.remembered.talking.delete(path);
		}
	}

	/** Puts people off until a day; null brings them back. */
	async snooze(paths: readonly string[], until: Day | null): Promise<boolean> {
		return this.toldEach(await snoozeIn(this.app, await this.notes.reading(), paths, until), (who, count) =>
			until === null ? noticeWords.awake(who, count) : noticeWords.snoozed(who, count, spokenDay(until)),
		);
	}

	async circle(paths: readonly string[], circle: Circle | null): Promise<boolean> {
		const said = circle === null ? choiceWords.none : formWords.circles[circle];
		// A cadence of their own goes before that of a circle, so that the list would not change, and nobody would know why.
		const own = paths.flatMap((path) => this.world.value.people.byPath.get(path)?.contact.cadence ?? []);
		const first = circle === null || own.length === 0 ? "" : noticeWords.ownCadence(own.length, paths.length, own.map(spokenWanted));
		return this.toldEach(await circleIn(this.app, await this.notes.reading(), paths, circle), (who) =>
			`${noticeWords.circle(who, said)} ${first}`.trim(),
		);
	}

	/** Sets a cadence as it was written; null leaves people without one of their own. */
	async cadence(paths: readonly string[], written: string | null): Promise<boolean> {
		const wanted = written === null ? null : parseCadence(written);
		const said = wanted === null ? choiceWords.none : spokenWanted(wanted);
		return this.toldEach(await cadenceIn(this.app, await this.notes.reading(), paths, written), (who) =>
			noticeWords.cadence(who, said),
		);
	}

	async archive(paths: readonly string[], archived: boolean): Promise<boolean> {
		const said = archived ? noticeWords.archived : noticeWords.awake;
		return this.toldEach(await archiveIn(this.app, await this.notes.reading(), paths, archived), said);
	}

	/** Makes lines of a note that look like entries such that are read. */
	async makeItems(path: string): Promise<boolean> {
		return this.toldEach(await itemsIn(this.app, await this.notes.readingNow(), path), noticeWords.itemized);
	}

	/** Makes a note mine. The setting stands above what a note says, so where it names a note, it is what has to change. */
	async chooseMe(path: string): Promise<boolean> {
		if (this.kept.store.value.me !== "") return this.set({ me: path }, noticeWords.me(this.nameOf(path)));
		return this.toldEach(await meIn(this.app, await this.notes.reading(), path), noticeWords.me);
	}

	/** Ticks a promise; `path` is the note of the one in whose row or menu it stood. A second press is part of the first. */
	tick(promise: OpenPromise, path: string | null): Promise<boolean> {
		const [{ path: note, line }] = promise.places;
		return this.remembered.ticked.once(`${note}:${line}`, this.world.value, async () => {
			const written = await tickIn(this.app, await this.notes.reading(), promise, this.today);
			return this.told(noticeWords.ticked(withLinksShown(promise.text)), written, path === null ? [] : [path]);
		});
	}

	/** Adds a promise to an entry of somebody's note; null logs that we talked today, with it. */
	async promise(path: string, promise: NewPromise, entry: EntrySought | null): Promise<boolean> {
		if (entry === null) return this.log({ ...this.talkedWith(path), promises: [promise] }, [], noticeWords.talked);
		const written = await promiseIn(this.app, await this.notes.reading(), path, entry, promise, this.today);
		return this.told(noticeWords.promised(promise.text, this.nameOf(path)), [written], [path]);
	}

	async relate(relation: StatedRelation): Promise<boolean> {
		const { from, kind, to } = relation;
		const written = await relateIn(this.app, await this.notes.reading(), relation, this.world.value.people);
		const other = "path" in to ? this.nameOf(to.path) : shortened(to.name, LONGEST_SAID);
		return this.told(noticeWords.related(this.nameOf(from), formWords.relations[kind], other), [written], [from]);
	}

	/** Writes what came of an introduction. */
	async introduced(step: IntroductionStep): Promise<boolean> {
		const written = await introductionIn(this.app, await this.notes.readingNow(), step, this.world.value.people);
		if (!written.some(({ changed }) => changed)) throw new Refusal(writeWords.saidAlready);
		const { stage, over, to } = step;
		const said = introduceWords.stages[stage](over.name, to.name, spokenDay(this.today));
		return this.told(
			said,
			written,
			[(stage === "met" ? to : over).path].filter((path) => path !== null),
		);
	}

	async turnIntoPerson(path: string): Promise<boolean> {
		return this.told(noticeWords.person(baseName(path)), [await turnIntoPerson(this.app, await this.notes.readingNow(), path)]);
	}

	dateOrder(order: DateOrder): Promise<boolean> {
		return this.set({ dateOrder: order }, noticeWords.dateOrder[order]);
	}

	/** Writes which circle somebody is in, or that they are not tracked; the view that asks takes it back itself. */
	async sort(path: string, choice: Choice): Promise<Written> {
		return sortIn(this.app, await this.notes.reading(), path, choice);
	}

	/** Says what was done, about whom, and keeps it to be taken back. */
	told(said: string, done: Change["done"], about: readonly string[] = []): boolean {
		tellWritten(this.remembered.changes, this.tell, { said, done, about });
		return true;
	}

	/** Whether something can be taken back. */
	get canUndo(): boolean {
		return this.remembered.changes.last !== null;
	}

	undoLast(): Promise<void> {
		return takeBackLast(this.remembered.changes);
	}

	private talkedWith(path: string): NewInteraction {
		return { paths: [path], day: this.today, channel: "other", initiator: "unknown", said: actionWords.talked, promises: [] };
	}

	private get today(): Day {
		return this.world.value.people.today;
	}

	private async set(changes: Partial<Settings>, said: string): Promise<boolean> {
		return this.told(said, [await this.kept.changeUndoably(changes)]);
	}

	// It is told also of the notes that could not be written.
	private toldEach({ written, refused }: EachWritten, said: (who: string, count: number) => string): boolean {
		const [first, ...others] = written;
		if (first === undefined) noticeRefused(refused);
		else if (refused.length === 0 && !written.some(({ changed }) => changed)) new Notice(noticeWords.nothingChanged);
		else {
			const who = others.length === 0 ? this.nameOf(first.path) : noticeWords.many(written.length);
			const about = written.map(({ path }) => path);
			tellWritten(this.remembered.changes, this.tell, { said: said(who, written.length), done: written, about, refused });
		}
		return first !== undefined;
	}

	/** Somebody's name as it is said, told apart from others of the same, or the name of a note that is not about anybody. */
	nameOf(path: string): string {
		const { people } = this.world.value;
		const contact = people.byPath.get(path)?.contact;
		return contact === undefined ? baseName(path) : calledApart(shortened(contact.name, LONGEST_SAID), toldApart(people, contact));
	}
}

function spokenWanted(cadence: WantedCadence): string {
	return cadence === "off" ? choiceWords.neverSaid : spokenCadence(cadence);
}
