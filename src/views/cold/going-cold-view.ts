import { type HoverParent, type HoverPopover, ItemView, Platform, setIcon, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { asRecord } from "../../core/kinds/record";
import { type ListGroup, listGroups, type ListRow } from "../../core/rhythm/list";
import { type Status, STATUSES } from "../../core/rhythm/rhythm";
import type { Watched } from "../../core/store";
import { isUndecided } from "../../core/triage/undecided";
import { coldWords, listWords, statusWords } from "../../core/words/list";
import { problemPanelWords } from "../../core/words/problem";
import { triageWords } from "../../core/words/triage";
import type { World } from "../../core/world";
import { addButton, addIconButton } from "../parts/button";
import { elementOf } from "../parts/element-of";
import { focusFirst, focusRow, keepingRow, moveFocus, pathAt, rowFocused } from "../parts/focus";
import { drawGroupTitle } from "../parts/group-title";
import { addTip, labelledBy } from "../parts/labelled";
import type { MenuAct } from "../parts/menu-item";
import type { PersonActions } from "../parts/person-actions";
import { PROBLEM_ICON } from "../problems/problem-count";
import { drawAllWell } from "./all-well";
import { HastyClick } from "./hasty-click";
import { type Beginning, drawNobody } from "./nobody";
import { drawRow } from "./row";
import type { RowActions } from "./row-actions";
import { Selecting } from "./selecting";

export const GOING_COLD_VIEW = "rapport-going-cold";

const OPEN_AT_FIRST: readonly Status[] = ["cold", "due", "due-soon", "never"];
const ROWS_AT_ONCE = 100;
const MANY_UNDECIDED = 10;

/** What the list needs beside the people: what can be done with somebody, and with the vault as a whole. */
export interface ListActions extends PersonActions, RowActions {
	openGraph(): void;
	openProblems(): void;
	sortPeople(): void;
	/** What can be done with several people at once; `done` is called once it is. */
	actsForMany(paths: readonly string[], done: () => void): readonly MenuAct[];
}

/** The list of people to get back in touch with, each with what was said and promised last time. */
export class GoingColdView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override readonly navigation = false;
	override readonly icon = "snowflake";
	private readonly shut = new Set<string>([...STATUSES.filter((status) => !OPEN_AT_FIRST.includes(status)), "folded"]);
	private readonly shown = new Map<string, number>();
	private readonly selecting: Selecting;
	private readonly hasty = new HastyClick();

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		private readonly beginning: Beginning,
		private readonly actions: ListActions,
	) {
		super(leaf);
		this.selecting = new Selecting(
			(paths, done) => actions.actsForMany(paths, done),
			() => keepingRow(this.contentEl, () => this.draw()),
		);
	}

	override getViewType(): string {
		return GOING_COLD_VIEW;
	}

	override getDisplayText(): string {
		return coldWords.title;
	}

	override getState(): Record<string, unknown> {
		return { shut: [...this.shut] };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { shut } = asRecord(state);
		if (Array.isArray(shut)) {
			this.shut.clear();
			for (const group of shut) if (typeof group === "string") this.shut.add(group);
			this.draw();
		}
		await super.setState(state, result);
	}

	override async onOpen(): Promise<void> {
		this.contentEl.addClass("rapport-list");
		this.contentEl.tabIndex = -1;
		this.registerDomEvent(this.contentEl, "keydown", (event) => moveFocus(this.contentEl, event));
		this.keepHastyClicks();
		this.register(this.world.watch(() => this.draw()));
		this.draw();
	}

	/** Gives the focus to the list, so that its keys work: to the row that has it, else to the first. */
	focusList(): void {
		if (rowFocused(this.contentEl) === null) focusFirst(this.contentEl);
	}

	private keepHastyClicks(): void {
		const { contentEl, hasty } = this;
		// Anywhere: whoever has been at a notice meanwhile has aimed anew.
		for (const type of ["pointermove", "pointerdown"] as const)
			this.registerDomEvent(contentEl.doc, type, (event) => hasty.pointerAt(event));
		const keep = (event: MouseEvent): void => {
			const path = pathAt(elementOf(event.target));
			if (path === null || !hasty.isHasty(path, event)) return;
			event.preventDefault();
			event.stopPropagation();
		};
		this.registerDomEvent(contentEl, "click", keep, { capture: true });
	}

	private draw(): void {
		const scroll = this.contentEl.scrollTop;
		const focused = rowFocused(this.contentEl);
		this.contentEl.empty();
		const world = this.world.value;
		if (!world.complete) {
			this.contentEl.createDiv({ cls: "rapport-quiet", text: coldWords.reading });
			return;
		}
		const others = world.rows.filter(({ person }) => person.contact.path !== world.people.me);
		const groups = listGroups(others, world.people.today);
		const shown = groups.flatMap((group) => this.rowsShown(group)).map(({ path }) => path);
		this.selecting.show(shown);
		this.hasty.show(shown, this.contentEl.win.performance.now());
		const { isOn } = this.selecting;
		this.contentEl.toggleClass("is-selecting", isOn);
		// What can be done with those selected is reached by a thumb at the foot of the list.
		if (isOn && !Platform.isMobile) this.selecting.draw(this.contentEl);
		else this.drawButtons();
		if (others.length === 0) drawNobody(this.contentEl, this.beginning, this.actions);
		else {
			drawAllWell(this.contentEl, groups);
			const count = others.filter(isUndecided).length;
			if (count >= MANY_UNDECIDED) this.addSort(this.contentEl, triageWords.sortThem(count));
			for (const group of groups) this.drawGroup(group, count > 0);
		}
		this.drawProblemCount(world.people.problems.length);
		if (isOn && Platform.isMobile) this.selecting.draw(this.contentEl);
		this.contentEl.scrollTop = scroll;
		if (focused !== null) focusRow(this.contentEl, focused);
	}

	private drawButtons(): void {
		const { contentEl, actions } = this;
		const buttons = contentEl.createDiv("nav-header").createDiv("nav-buttons-container");
		const add = (icon: string, label: string, act: () => void): void => {
			addIconButton(buttons, "nav-action-button", icon, label, act);
		};
		add("message-circle-plus", coldWords.log, () => actions.log([]));
		add("user-plus", coldWords.newPerson, () => actions.newPerson(""));
		add("waypoints", coldWords.openGraph, () => actions.openGraph());
	}

	private addSort(container: HTMLElement, text: string): void {
		addButton(container, "rapport-sort", () => this.actions.sortPeople()).setText(text);
	}

	private drawGroup(listed: ListGroup, sortable: boolean): void {
		const { status, rows, folded } = listed;
		const { title, hint } = statusWords[status];
		const open = this.isOpen(status);
		const group = this.contentEl.createDiv(`rapport-group rapport-is-${status}`);
		const drawn = drawGroupTitle(group, title, rows.length + folded.length, open, () => this.toggle(status));
		addTip(drawn.title, hint, [drawn.name, drawn.count]);
		if (!open) return;
		const list = group.createDiv({ cls: "rapport-rows", attr: { role: "list" } });
		labelledBy(list, drawn.name);
		const most = this.shown.get(status) ?? ROWS_AT_ONCE;
		const addMore = (text: string, change: () => void): void => {
			addButton(group, "rapport-more", () => {
				change();
				this.draw();
			}).setText(text);
		};
		for (const row of this.rowsShown(listed)) drawRow(list, row, this, this.actions, this.selecting.row(row.path));
		const all = this.isOpen("folded") ? [...rows, ...folded] : rows;
		const left = all.length - most;
		if (left > 0) addMore(coldWords.showMore(left), () => this.shown.set(status, most + ROWS_AT_ONCE * 5));
		if (all.length < rows.length + folded.length) addMore(listWords.unsorted(folded.length), () => this.shut.delete("folded"));
		if (sortable && folded.length > 0) this.addSort(group, triageWords.command);
	}

	private drawProblemCount(count: number): void {
		if (count === 0) return;
		const line = addButton(this.contentEl, "rapport-problem-line rapport-more", () => this.actions.openProblems());
		setIcon(line.createSpan("rapport-problem-icon"), PROBLEM_ICON);
		line.createSpan({ text: problemPanelWords.count(count) });
	}

	private rowsShown({ status, rows, folded }: ListGroup): readonly ListRow[] {
		if (!this.isOpen(status)) return [];
		return (this.isOpen("folded") ? [...rows, ...folded] : rows).slice(0, this.shown.get(status) ?? ROWS_AT_ONCE);
	}

	private isOpen(group: string): boolean {
		return !this.shut.has(group);
	}

	private toggle(group: string): void {
		if (!this.shut.delete(group)) this.shut.add(group);
		this.draw();
		void this.app.workspace.requestSaveLayout();
	}
}
