import type { App, HoverParent, Menu, PaneType, TAbstractFile, WorkspaceLeaf } from "obsidian";
import type { DateOrder } from "../../core/kinds/date-order";
import { Refusal } from "../../core/kinds/refusal";
import type { Reading } from "../../core/notes/people/reading";
import type { OpenPromise } from "../../core/rhythm/open-promises";
import type { Choice } from "../../core/triage/undecided";
import { writeWords } from "../../core/words/write";
import { FollowedNotes } from "../../vault/followed-notes";
import { readingNow } from "../../vault/habits";
import { KeptSettings } from "../../vault/kept-settings";
import type { Written } from "../../vault/writes/note-writer";
import { GOING_COLD_VIEW, type ListActions } from "../cold/going-cold-view";
import { addActs, addItem, type MenuAct } from "../parts/menu-item";
import { attempt } from "../parts/notices";
import { selectInLine } from "../parts/select-in-line";
import type { ProblemActions } from "../problems/problems-view";
import type { TriageActions } from "../triage/triage-view";
import { Choosers } from "./choosers";
import { Forms } from "./forms";
import { PersonMenu } from "./person-menu";
import { Writes } from "./writes";

/** All that people can do with somebody, from any view, menu or command. What can't be done is said once, in a notice. */
export class Actions implements ListActions, ProblemActions, TriageActions {
	readonly writes: Writes;
	readonly choosers: Choosers;
	readonly forms: Forms;
	readonly menu: PersonMenu;

	constructor(
		private readonly app: App,
		private readonly notes: Pick<FollowedNotes, "world" | "noteAt">,
		settings: KeptSettings,
		private readonly show: (view: "list" | "graph" | "problems" | "triage") => void,
	) {
		const { world } = notes;
		// Habits may have changed since the notes were read.
		const reading = (): Promise<Reading> => readingNow(app, settings.store.value);
		this.writes = new Writes(app, world, settings, reading);
		this.choosers = new Choosers(app, world, settings, this.writes);
		this.forms = new Forms(app, world, reading, this.writes, async (path) => void (await this.openNote(path, false, {})));
		this.menu = new PersonMenu(
			world,
			(path) => notes.noteAt(path),
			this.writes,
			this.forms,
			this.choosers,
			(path, where) => this.open(path, where),
		);
	}

	open(path: string, where: PaneType | boolean): void {
		attempt(async () => void (await this.openNote(path, where, {})));
	}

	openAt(path: string, line: number, words: string | null, where: PaneType | boolean): void {
		attempt(async () => selectInLine((await this.openNote(path, where, { line: line - 1 })).view, line - 1, words));
	}

	openBeside(path: string, other: string): void {
		attempt(async () => {
			await this.openNote(path, false, {});
			await this.openNote(other, "split", {});
		});
	}

	preview(event: MouseEvent, source: HoverParent, target: HTMLElement, path: string, line = 1): void {
		const place = { linktext: path, state: { scroll: line - 1 } };
		this.app.workspace.trigger("hover-link", { event, source: GOING_COLD_VIEW, hoverParent: source, targetEl: target, ...place });
	}

	addTo(menu: Menu, path: string): void {
		addActs(menu, this.menu.all(path));
	}

	actsForMany(paths: readonly string[]): readonly MenuAct[] {
		return this.menu.many(paths);
	}

	/** Adds what can be done to the application's own menu of a note, or of several. */
	addToFileMenu(menu: Menu, files: readonly TAbstractFile[]): void {
		const paths = files.map(({ path }) => path);
		const [path] = paths;
		if (path === undefined) return;
		const { me, byPath } = this.notes.world.value.people;
		const people = paths.filter((each) => each !== me && byPath.has(each));
		const acts = paths.length === 1 ? this.menu.file(path) : people.length > 1 ? this.menu.many(people) : [];
		for (const { title, icon, act } of acts) addItem(menu, title, icon, act);
	}

	talkedToday(path: string): void {
		attempt(() => this.writes.talkedToday(path));
	}

	log(paths: readonly string[]): void {
		void this.forms.log(paths);
	}

	snooze(paths: readonly string[]): void {
		void this.choosers.snooze(paths);
	}

	tick(promise: OpenPromise): void {
		attempt(() => this.writes.tick(promise));
	}

	newPerson(name: string): void {
		this.forms.newPerson(name);
	}

	chooseMe(): void {
		this.choosers.chooseMe();
	}

	setDateOrder(order: DateOrder): void {
		attempt(() => this.writes.dateOrder(order));
	}

	openProblems(): void {
		this.show("problems");
	}

	openGraph(): void {
		this.show("graph");
	}

	openList(): void {
		this.show("list");
	}

	/** Opens the view in which people are sorted into circles. */
	sortPeople(): void {
		this.show("triage");
	}

	sort(path: string, choice: Choice): Promise<Written> {
		return this.writes.sort(path, choice);
	}

	private async openNote(path: string, where: PaneType | boolean, place: { line?: number }): Promise<WorkspaceLeaf> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Refusal(writeWords.gone(path));
		const leaf = this.app.workspace.getLeaf(where);
		await leaf.openFile(file, { eState: place });
		return leaf;
	}
}
