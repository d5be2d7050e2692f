import { type App, MarkdownView } from "obsidian";
import { clockTime, type Day } from "../../core/notes/dates/day";
import { peopleToChoose } from "../../core/notes/people/choosing";
import { nameKey } from "../../core/notes/text/path";
import type { Watched } from "../../core/store";
import { noticeWords } from "../../core/words/write";
import type { World } from "../../core/world";
import { FollowedNotes } from "../../vault/followed-notes";
import type { NewInteraction } from "../../vault/writes/log";
import { makePerson } from "../../vault/writes/make-person";
import { entriesIn } from "../../vault/writes/promises";
import { LogModal } from "../modals/log-modal";
import { NewPersonModal } from "../modals/new-person-modal";
import { PromiseModal } from "../modals/promise-modal";
import { RelationModal } from "../modals/relation-modal";
import { attempt } from "../parts/notices";
import { Writes } from "./writes";

/** The forms in which people say what is to be written. */
export class Forms {
	constructor(
		private readonly app: App,
		private readonly world: Watched<World>,
		private readonly notes: Pick<FollowedNotes, "reading" | "readingNow">,
		private readonly writes: Writes,
		private readonly open: (path: string) => Promise<void>,
	) {}

	/** An interaction with one or several people; answers once it is written, and never where the form is closed. */
	log(paths: readonly string[]): Promise<boolean> {
		const { people } = this.world.value;
		return new Promise((answer) => {
			const log = async (form: NewInteraction): Promise<void> => answer(await this.writes.log(form, noticeWords.logged));
			new LogModal(this.app, peopleToChoose(people), paths, people.today, log).open();
		});
	}

	/** A promise between somebody and me, which belongs to an entry of their note. */
	promise(path: string): void {
		attempt(async () => {
			const entries = await entriesIn(this.app, await this.notes.reading(), path, this.today);
			new PromiseModal(this.app, this.writes.nameOf(path), entries, async (promise, entry) => {
				await this.writes.promise(path, promise, entry);
			}).open();
		});
	}

	/** A relation that somebody's note is to state. */
	relation(path: string): void {
		const about = { path, name: this.writes.nameOf(path) };
		const people = peopleToChoose(this.world.value.people);
		new RelationModal(this.app, about, people, async (relation, other) => {
			await this.writes.relate(relation, other);
		}).open();
	}

	/** The note of somebody new, with a name to begin with. */
	newPerson(name: string): void {
		const noteOf = (wanted: string): string | null => {
			const isIt = (known: string): boolean => nameKey(known) === nameKey(wanted);
			const people = peopleToChoose(this.world.value.people);
			return people.find(({ name: known, aliases }) => [known, ...aliases].some(isIt))?.path ?? null;
		};
		new NewPersonModal(
			this.app,
			name,
			noteOf,
			(path) => attempt(() => this.open(path)),
			async (form) => {
				const facts = { ...form, circle: form.circle ?? "", aliases: [], today: this.today, time: clockTime(new Date()) };
				const { written, cursor } = await makePerson(this.app, await this.notes.readingNow(), facts);
				await this.open(written.path);
				const editor = this.app.workspace.getActiveViewOfType(MarkdownView)?.editor;
				editor?.setCursor(editor.offsetToPos(cursor));
				editor?.focus();
				this.writes.told(noticeWords.created(form.name), [written]);
			},
		).open();
	}

	private get today(): Day {
		return this.world.value.people.today;
	}
}
