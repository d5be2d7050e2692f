import { type App, MarkdownView } from "obsidian";
import type { NewPromise } from "../../core/edits/entries/promise-line";
import type { EntrySought } from "../../core/edits/promises/add-promise";
import { type SaidAs, saidAs, SAYS_NOTHING } from "../../core/edits/entries/said-as";
import type { EntryRules } from "../../core/notes/entries/entry-rules";
import { clockTime, type Day, dayAfter, spokenDay } from "../../core/notes/dates/day";
import { choicesAt, peopleToChoose, type PersonChoice } from "../../core/notes/people/choosing";
import { folderOf, nameKey } from "../../core/notes/text/path";
import type { Watched } from "../../core/store";
import { weeksWords } from "../../core/words/pages/weeks";
import { noticeWords } from "../../core/words/write";
import { type LookBack, lookBack } from "../../core/pages/look-back";
import { lookBackTold } from "../../core/pages/look-back-told";
import type { World } from "../../core/world";
import { FollowedNotes } from "../../vault/followed-notes";
import type { NewInteraction } from "../../vault/writes/log";
import { makeLookBack } from "../../vault/writes/look-back-note";
import { makePerson } from "../../vault/writes/make-person";
import { entriesIn } from "../../vault/writes/promises";
import type { StatedRelation } from "../../vault/writes/relate";
import { Drafts } from "../modals/drafts";
import { LogModal, type LogState, newLogState } from "../modals/log-modal";
import { LookBackModal, type LookBackSource } from "../modals/look-back-modal";
import { type KnownTexts, NewPersonModal, type NewPersonForm, newPersonState } from "../modals/new-person-modal";
import { newPromiseState, PromiseModal } from "../modals/promise-modal";
import { newRelationState, RelationModal } from "../modals/relation-modal";
import { attempt } from "../parts/notices";
import { Remembered } from "./remembered";
import { Writes } from "./writes";

const PLANNED_AHEAD = 7;

/** The forms in which people say what is to be written. */
export class Forms {
	constructor(
		private readonly app: App,
		private readonly world: Watched<World>,
		private readonly notes: Pick<FollowedNotes, "reading" | "readingNow">,
		private readonly writes: Writes,
		private readonly open: (path: string) => Promise<void>,
		private readonly drafts: Remembered,
	) {}

	/** An interaction with one or several people; answers once it is written, and never where the form is closed. */
	log(paths: readonly string[]): Promise<boolean> {
		return this.interaction(false, this.drafts.logs, paths, this.today);
	}

	/** The same for a day to come. */
	plan(paths: readonly string[]): Promise<boolean> {
		return this.interaction(true, this.drafts.plans, paths, dayAfter(this.today, PLANNED_AHEAD));
	}

	private interaction(isPlan: boolean, drafts: Drafts<LogState>, paths: readonly string[], day: Day): Promise<boolean> {
		const chosen = choicesAt(this.world.value.people, paths);
		let rules: EntryRules | null = null;
		attempt(async () => {
			({ rules } = await this.notes.reading());
		});
		const said = (text: string): SaidAs => (rules === null ? SAYS_NOTHING : saidAs(text, rules));
		return new Promise((answer) => {
			const log = async (form: NewInteraction, names: readonly string[]): Promise<void> => answer(await this.writes.log(form, names));
			const ask = (): void => {
				const draft = drafts.of([...paths].sort().join("\n"), newLogState(chosen, day));
				new LogModal(this.app, draft, { isPlan, people: this.people, saidAs: said, log, afresh: ask }).open();
			};
			ask();
		});
	}

	/** A promise between somebody and me, which belongs to an entry of their note. */
	promise(path: string): void {
		attempt(async () => {
			const entries = await entriesIn(this.app, await this.notes.reading(), path, this.today);
			const add = async (promise: NewPromise, entry: EntrySought | null): Promise<void> => {
				await this.writes.promise(path, promise, entry);
			};
			const ask = (): void => {
				const draft = this.drafts.promises.of(path, newPromiseState());
				new PromiseModal(this.app, draft, { person: this.writes.nameOf(path), entries, add, afresh: ask }).open();
			};
			ask();
		});
	}

	/** A relation that somebody's note is to state. */
	relation(path: string): void {
		const about = { path, name: this.writes.nameOf(path) };
		const relate = async (relation: StatedRelation): Promise<void> => {
			await this.writes.relate(relation);
		};
		const draft = this.drafts.relations.of(path, newRelationState());
		new RelationModal(this.app, draft, { about, people: this.people, relate, afresh: () => this.relation(path) }).open();
	}

	/** The note of somebody new, with a name to begin with. */
	newPerson(name: string): void {
		const noteOf = (wanted: string): string | null => {
			const isIt = (known: string): boolean => nameKey(known) === nameKey(wanted);
			return this.people().find(({ name: known, aliases }) => [known, ...aliases].some(isIt))?.path ?? null;
		};
		const draft = this.drafts.newPeople.of(name, newPersonState(name, this.writes.folderForPeople()));
		const create = async (form: NewPersonForm): Promise<void> => {
			const facts = { ...form, circle: form.circle ?? "", aliases: [], today: this.today, time: clockTime(new Date()) };
			const { written, cursor } = await makePerson(this.app, await this.notes.readingNow(), facts, form.folder);
			await this.open(written.path);
			const editor = this.app.workspace.getActiveViewOfType(MarkdownView)?.editor;
			editor?.setCursor(editor.offsetToPos(cursor));
			editor?.focus();
			this.writes.told(noticeWords.created(form.name, folderOf(written.path)), [written]);
		};
		const openNote = (path: string): void => attempt(() => this.open(path));
		new NewPersonModal(this.app, draft, { known: this.known(), noteOf, openNote, create, afresh: () => this.newPerson(name) }).open();
	}

	/** What the last days brought. */
	lookBack(actions: LookBackSource["actions"]): void {
		const lookedBack = (days: number): LookBack => lookBack(this.world.value.rows, this.world.value.people, days);
		const span = (days: number): string => {
			const { from, to } = lookedBack(days);
			return weeksWords.spanned(spokenDay(from), spokenDay(to));
		};
		const told = (days: number): ReturnType<typeof lookBackTold> => lookBackTold(lookedBack(days));
		const makeNote = (days: number): void =>
			attempt(async () => {
				const written = await makeLookBack(this.app, weeksWords.noteName(this.today), span(days), told(days));
				await this.open(written.path);
				this.writes.told(noticeWords.made(written.path), [written]);
			});
		new LookBackModal(this.app, { told, span, makeNote, actions }).open();
	}

	// As they are when somebody types, for notes may still be read.
	private readonly people = (): readonly PersonChoice[] => peopleToChoose(this.world.value.people);

	private known(): KnownTexts {
		const contacts = [...this.world.value.people.byPath.values()].map(({ contact }) => contact);
		const each = (texts: readonly (string | null)[]): readonly string[] => [...new Set(texts.filter((text) => text !== null))].sort();
		return {
			organization: each(contacts.flatMap(({ organizations }) => organizations)),
			role: each(contacts.map(({ role }) => role)),
			folder: this.app.vault.getAllFolders().map(({ path }) => path),
		};
	}

	private get today(): Day {
		return this.world.value.people.today;
	}
}
