import { type App, MarkdownView } from "obsidian";
import { clockTime, localDay } from "../../core/notes/dates/day";
import { peopleToChoose } from "../../core/notes/people/choosing";
import { baseName } from "../../core/notes/text/path";
import type { Settings } from "../../core/settings/settings";
import type { Watched } from "../../core/store";
import { noticeWords } from "../../core/words/write";
import type { World } from "../../core/world";
import { KeptSettings } from "../../vault/kept-settings";
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
		private readonly kept: KeptSettings,
		private readonly writes: Writes,
		private readonly open: (path: string) => Promise<void>,
	) {}

	/** An interaction with one or several people; `done` is called once it is written. */
	log(paths: readonly string[], done?: () => void): void {
		const people = peopleToChoose(this.world.value.people);
		new LogModal(this.app, people, paths, localDay(new Date()), async (form) => {
			await this.writes.log(form, noticeWords.logged);
			done?.();
		}).open();
	}

	/** A promise between somebody and me, which belongs to an entry of their note. */
	promise(path: string): void {
		attempt(async () => {
			const entries = await entriesIn(this.app, path, localDay(new Date()), this.settings);
			new PromiseModal(this.app, this.nameOf(path), entries, (promise, entry) => this.writes.promise(path, promise, entry)).open();
		});
	}

	/** A relation that somebody's note is to state. */
	relation(path: string): void {
		const about = { path, name: this.nameOf(path) };
		const people = peopleToChoose(this.world.value.people);
		new RelationModal(this.app, about, people, (relation, other) => this.writes.relate(relation, other)).open();
	}

	/** The note of somebody new, with a name to begin with. */
	newPerson(name: string): void {
		const noteOf = (wanted: string): string | null => {
			const isIt = (known: string): boolean => known.toLowerCase() === wanted.toLowerCase();
			const people = peopleToChoose(this.world.value.people);
			return people.find(({ name: known, aliases }) => [known, ...aliases].some(isIt))?.path ?? null;
		};
		new NewPersonModal(
			this.app,
			name,
			noteOf,
			(path) => attempt(() => this.open(path)),
			async (form) => {
				const now = new Date();
				const facts = { ...form, circle: form.circle ?? "", aliases: [], today: localDay(now), time: clockTime(now) };
				const { written, cursor } = await makePerson(this.app, facts, this.settings);
				await this.open(written.path);
				const editor = this.app.workspace.getActiveViewOfType(MarkdownView)?.editor;
				editor?.setCursor(editor.offsetToPos(cursor));
				editor?.focus();
				this.writes.told(noticeWords.created(form.name), [written]);
			},
		).open();
	}

	private get settings(): Settings {
		return this.kept.store.value;
	}

	private nameOf(path: string): string {
		return this.world.value.people.byPath.get(path)?.contact.name ?? baseName(path);
	}
}
