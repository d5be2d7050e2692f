import { type HoverParent, type HoverPopover, ItemView, setIcon, setTooltip, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { coldWords, listWords, statusWords } from "../../core/words";
import { type ListGroup, listGroups } from "../../core/rhythm/list";
import { STATUSES, type Status } from "../../core/rhythm/rhythm";
import { asRecord } from "../../core/settings";
import { drawNobody, type Beginning } from "./nobody";
import { drawProblems } from "./problem-list";
import { drawRow, type RowActions } from "./row";
import { moveFocus, rowFocused, focusRow } from "./focus";
import type { PersonActions } from "../person-actions";
import type { Watched } from "../../core/store";
import type { World } from "../../core/world";

export const GOING_COLD_VIEW = "rapport-going-cold";

const OPEN_AT_FIRST: readonly Status[] = ["cold", "due", "due-soon", "never"];
const ROWS_AT_ONCE = 100;

/** What the list needs beside the people: what can be done with somebody, and with the vault as a whole. */
export interface ListActions extends PersonActions, RowActions {
	openGraph(): void;
	openAt(path: string, line: number): void;
}

/** The list of people to get back in touch with, each with what was said and promised last time. */
export class GoingColdView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override readonly navigation = false;
	override readonly icon = "snowflake";
	private readonly shut = new Set<string>([...STATUSES.filter((status) => !OPEN_AT_FIRST.includes(status)), "folded", "problems"]);
	private readonly shown = new Map<string, number>();

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		private readonly beginning: Beginning,
		private readonly actions: ListActions,
	) {
		super(leaf);
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
		this.registerDomEvent(this.contentEl, "keydown", (event) => moveFocus(this.contentEl, event));
		this.register(this.world.watch(() => this.draw()));
		this.draw();
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
		this.drawButtons();
		const others = world.rows.filter(({ person }) => person.contact.path !== world.people.me);
		if (others.length === 0) drawNobody(this.contentEl, this.beginning, this.actions);
		else this.drawList(listGroups(others, world.people.today));
		drawProblems(this.contentEl, world.people.problems, this.isOpen("problems"), () => this.toggle("problems"), this.actions);
		this.contentEl.scrollTop = scroll;
		if (focused !== null) focusRow(this.contentEl, focused);
	}

	private drawButtons(): void {
		const buttons = this.contentEl.createDiv({ cls: "nav-header" }).createDiv({ cls: "nav-buttons-container" });
		this.addButton(buttons, "message-circle-plus", coldWords.log, () => this.actions.log([]));
		this.addButton(buttons, "user-plus", coldWords.newPerson, () => this.actions.newPerson(""));
		this.addButton(buttons, "waypoints", coldWords.openGraph, () => this.actions.openGraph());
	}

	private addButton(buttons: HTMLElement, icon: string, label: string, act: () => void): void {
		const button = buttons.createEl("button", { cls: "clickable-icon nav-action-button", attr: { "aria-label": label } });
		setIcon(button, icon);
		button.addEventListener("click", act);
	}

	private drawList(groups: readonly ListGroup[]): void {
		if (!groups.some(({ status }) => status === "cold" || status === "due")) this.drawAllWell(groups);
		for (const group of groups) this.drawGroup(group);
	}

	private drawAllWell(groups: readonly ListGroup[]): void {
		const well = this.contentEl.createDiv({ cls: "rapport-well" });
		well.createDiv({ cls: "rapport-well-title", text: coldWords.allWell });
		const next = groups.find(({ status }) => status === "due-soon")?.rows[0];
		well.createDiv({ text: next === undefined ? coldWords.nobodyWaits : coldWords.nextIs(next.name) });
	}

	private drawGroup({ status, rows, folded }: ListGroup): void {
		const open = this.isOpen(status);
		const group = this.contentEl.createDiv({ cls: `rapport-group rapport-is-${status}` });
		const title = group.createEl("button", { cls: "rapport-group-title", attr: { "aria-expanded": String(open) } });
		setIcon(title.createSpan({ cls: "rapport-chevron" }), "chevron-right");
		title.createSpan({ text: statusWords[status].title });
		title.createSpan({ cls: "rapport-count", text: String(rows.length + folded.length) });
		setTooltip(title, statusWords[status].hint);
		title.addEventListener("click", () => this.toggle(status));
		if (!open) return;
		const list = group.createDiv({ cls: "rapport-rows", attr: { role: "list", "aria-label": statusWords[status].title } });
		const most = this.shown.get(status) ?? ROWS_AT_ONCE;
		for (const row of rows.slice(0, most)) drawRow(list, row, this, this.actions);
		if (rows.length > most) this.addMore(group, coldWords.showMore(rows.length - most), () => this.shown.set(status, most + ROWS_AT_ONCE * 5));
		if (folded.length === 0) return;
		if (this.isOpen("folded")) for (const row of folded.slice(0, most)) drawRow(list, row, this, this.actions);
		else this.addMore(group, listWords.unsorted(folded.length), () => this.shut.delete("folded"));
	}

	private addMore(group: HTMLElement, text: string, change: () => void): void {
		const more = group.createEl("button", { cls: "rapport-more", text });
		more.addEventListener("click", () => {
			change();
			this.draw();
		});
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
