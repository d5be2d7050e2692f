import { getLanguage, type HoverParent, type HoverPopover, ItemView, type WorkspaceLeaf } from "obsidian";
import { type Problem, sameProblems } from "../../core/kinds/problem";
import { type ProblemGroup, problemList, rowsAtFirst } from "../../core/problem-list";
import type { Watched } from "../../core/store";
import { problemPanelWords } from "../../core/words/problem";
import type { World } from "../../core/world";
import { addButton } from "../parts/button";
import { moveFocus } from "../parts/focus";
import { drawGroupTitle } from "../parts/group-title";
import { VIEW_ICONS } from "../parts/icons";
import { keepFocus } from "../parts/kept-focus";
import { labelledBy } from "../parts/labelled";
import { drawReading } from "../parts/reading";
import { drawMend, type MendActions } from "./mend";
import { drawProblem, type PlaceActions } from "./problem-group";

export const PROBLEMS_VIEW = "rapport-problems";

const NOTES_AT_ONCE = 50;
const ROWS_MORE = 100;

/** What the panel can do about what could not be read. */
export interface ProblemActions extends PlaceActions, MendActions {}

/** The panel of what could not be read, note by note, each problem one click from its line; what one choice mends stands above. */
export class ProblemsView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override readonly navigation = false;
	override readonly icon = VIEW_ICONS.problems;
	private readonly shut = new Set<string>();
	private readonly shown = new Map<string, number>();
	private notesShown = NOTES_AT_ONCE;
	private drawn: readonly Problem[] | null = null;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		private readonly actions: ProblemActions,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return PROBLEMS_VIEW;
	}

	override getDisplayText(): string {
		return problemPanelWords.title;
	}

	override async onOpen(): Promise<void> {
		this.contentEl.addClass("rapport-list", "rapport-problems");
		this.registerDomEvent(this.contentEl, "keydown", (event) => moveFocus(this.contentEl, event));
		this.register(this.world.watch(() => this.drawChanged()));
		this.drawChanged();
	}

	/** Shows what could not be read in a note, and gives the focus to its title. */
	showNote(path: string): void {
		this.shut.delete(path);
		const { groups } = problemList(this.world.value.people.problems, getLanguage());
		const at = groups.findIndex((group) => group.path === path);
		this.notesShown = Math.max(this.notesShown, at + 1);
		this.draw();
		const title = this.contentEl.findAll(".rapport-group-title").find(({ dataset }) => dataset["key"] === path);
		title?.scrollIntoView({ block: "start" });
		title?.focus({ preventScroll: true });
	}

	// Most changes of notes change no problem; what is being clicked should not be drawn anew then.
	private drawChanged(): void {
		const { complete, people } = this.world.value;
		if (!complete || this.drawn === null || !sameProblems(this.drawn, people.problems)) this.draw();
		this.drawn = complete ? people.problems : null;
	}

	private draw(): void {
		const { contentEl } = this;
		const { scrollTop } = contentEl;
		keepFocus(contentEl, () => {
			contentEl.empty();
			if (this.world.value.complete) this.drawList();
			else drawReading(contentEl);
		});
		contentEl.scrollTop = scrollTop;
	}

	private drawList(): void {
		const { count, mends, groups } = problemList(this.world.value.people.problems, getLanguage());
		if (count === 0) {
			const none = this.contentEl.createDiv("rapport-well");
			none.createDiv({ cls: "rapport-well-title", text: problemPanelWords.none });
			none.createDiv({ text: problemPanelWords.noneHint });
			return;
		}
		const head = this.contentEl.createDiv("rapport-problems-head");
		head.createDiv({ cls: "rapport-well-title", text: problemPanelWords.count(count) });
		head.createDiv({ cls: "rapport-what", text: problemPanelWords.hint });
		for (const mend of mends) drawMend(this.contentEl, mend, this.actions);
		for (const group of groups.slice(0, this.notesShown)) this.drawGroup(group);
		const left = groups.length - this.notesShown;
		if (left > 0) this.addMore(this.contentEl, problemPanelWords.showMoreNotes(left), () => (this.notesShown += NOTES_AT_ONCE * 2));
	}

	private drawGroup(group: ProblemGroup): void {
		const { path, name, folder, rows } = group;
		const open = !this.shut.has(path);
		const element = this.contentEl.createDiv("rapport-group");
		const { title, name: words } = drawGroupTitle(element, name, rows.length, open, () => this.toggle(path), folder);
		title.dataset["key"] = path;
		if (!open) return;
		const list = element.createDiv({ cls: "rapport-rows", attr: { role: "list" } });
		labelledBy(list, words);
		const most = this.shown.get(path) ?? rowsAtFirst(rows.length);
		for (const row of rows.slice(0, most)) drawProblem(list, group, row, this, this.actions);
		const left = rows.length - most;
		if (left > 0) this.addMore(element, problemPanelWords.showMore(left), () => this.shown.set(path, most + ROWS_MORE));
	}

	private addMore(container: HTMLElement, text: string, more: () => void): void {
		addButton(container, "rapport-more", () => {
			more();
			this.draw();
		}).setText(text);
	}

	private toggle(path: string): void {
		if (!this.shut.delete(path)) this.shut.add(path);
		this.draw();
	}
}
