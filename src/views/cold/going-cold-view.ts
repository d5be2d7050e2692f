import { type HoverParent, type HoverPopover, ItemView, Platform, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { asRecord } from "../../core/kinds/record";
import type { Day } from "../../core/notes/dates/day";
import { type ListGroup, listGroups, type ListRow, ListRows, withEmptied, withNames } from "../../core/rhythm/list";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { type Status, STATUSES } from "../../core/rhythm/rhythm";
import type { Watched } from "../../core/store";
import { isUndecided } from "../../core/triage/undecided";
import { countedPeople } from "../../core/words/counted";
import { coldWords, listWords } from "../../core/words/list";
import { triageWords } from "../../core/words/triage";
import type { World } from "../../core/world";
import { keepingRow, moveFocus, rowFocused } from "../parts/focus";
import { VIEW_ICONS } from "../parts/icons";
import { type Child, KeptChildren } from "../parts/kept-children";
import type { MenuAct } from "../parts/menu-item";
import type { Tell } from "../parts/notices";
import type { PersonActions } from "../parts/person-actions";
import { DrawnGroup } from "./drawn-group";
import { HastyClick } from "./hasty-click";
import { buttonsAbove, liveLine, nobodyFound, problemLine, readingLine, wellInShort, wordedButton } from "./list-children";
import type { Beginning } from "./nobody";
import { drawRow } from "./row/row";
import type { RowActions } from "./row/row-actions";
import { Rover } from "./rover";
import { RowRoom } from "./row-room";
import { Selecting } from "./selecting";
import { type InGroup, ToldLines } from "./told/told-lines";

export const GOING_COLD_VIEW = "rapport-going-cold";

const OPEN_AT_FIRST: readonly Status[] = ["cold", "due", "due-soon", "never"];
const ROWS_AT_ONCE = 100;
const MANY_UNDECIDED = 10;

/** What the list needs beside the people: what can be done with somebody, and with the vault as a whole. */
export interface ListActions extends PersonActions, RowActions {
	openGraph(): void;
	sortPeople(): void;
	/** What can be done with several people at once; `done` is called once it is. */
	actsForMany(paths: readonly string[]): readonly MenuAct[];
}

/** The list of people to get back in touch with, each with what was said and promised last time. */
export class GoingColdView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override readonly navigation = false;
	override readonly icon = VIEW_ICONS.list;
	private readonly shut = new Set<string>([...STATUSES.filter((status) => !OPEN_AT_FIRST.includes(status)), "folded"]);
	private readonly shown = new Map<string, number>();
	private readonly actions: ListActions;
	private readonly selecting: Selecting;
	private readonly rover = new Rover(this.contentEl);
	private readonly live = liveLine();
	private readonly told = new ToldLines(
		this.contentEl,
		() => this.drawKept(),
		(words) => this.live.say(words),
	);
	private readonly hasty = new HastyClick();
	private readonly kept = new KeptChildren(this.contentEl);
	private readonly groups = new Map<Status, DrawnGroup>();
	private readonly listRows = new ListRows();
	private drawn: readonly unknown[] = [];
	private readonly room = new RowRoom(this.contentEl, () => this.draw());

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		private readonly beginning: Beginning,
		actionsFor: (tell: Tell) => ListActions,
	) {
		super(leaf);
		this.actions = actionsFor(this.told.say);
		this.selecting = new Selecting(
			(paths) => this.actions.actsForMany(paths),
			() => this.drawKept(),
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
		this.register(this.hasty.watch(this.contentEl));
		this.register(this.rover.watch());
		this.register(this.told.watch());
		this.register(this.world.watch(() => this.drawChanged()));
		this.register(() => this.room.stop());
		this.drawChanged();
	}

	/** Gives the focus to the list, so that its keys work: to the row that has it, else to the first. */
	focusList(): void {
		if (rowFocused(this.contentEl) === null) this.rover.focus();
	}

	// Most changes of notes change nothing that is listed. Where nobody is, the list shows what else the vault holds.
	private drawChanged(): void {
		const { rows, people, progress } = this.world.value;
		const now = [rows, progress, people.me, people.today, people.problems.length];
		if (rows.length > 1 && now.every((value, at) => value === this.drawn[at])) return;
		this.drawn = now;
		this.draw();
	}

	private draw(): void {
		this.drawList(this.world.value);
		this.rover.settle();
	}

	private drawKept(): void {
		keepingRow(this.contentEl, () => this.draw());
	}

	// As long as notes are being read it shows who is known so far, and says nothing of the whole.
	private drawList({ rows, people, progress }: World): void {
		const { contentEl, selecting, actions, told } = this;
		const others = rows.filter(({ person }) => person.contact.path !== people.me);
		const groups = withEmptied(
			withNames(listGroups(others)),
			told.groups.filter((status) => this.isOpen(status)),
		);
		const wanted = groups.map((group) => this.rowsWanted(group));
		const drawn = this.room.first(wanted).map((some) => some.map((row) => this.listRows.on(row, people)));
		if (progress === null && drawn.some(({ length }, at) => length < (wanted[at]?.length ?? 0))) this.room.grow();
		selecting.show(drawn.flat().map(({ path }) => path));
		contentEl.toggleClass("is-selecting", selecting.isOn);
		const shown = told.among(groups.map(({ status }, at) => ({ status, rows: drawn[at] ?? [] })));
		this.hasty.show(shown.flat().map(keyOf), contentEl.win.performance.now());
		const undecided = others.filter(isUndecided).length;
		// What can be done with those selected, and what was done with them, is reached by a thumb at the foot of the list.
		const bar = selecting.isOn ? [selecting.bar] : told.aboveAll;
		this.kept.show([
			this.live.child,
			...(bar.length > 0 && !Platform.isMobile ? bar : [buttonsAbove(actions)]),
			...(progress === null ? [] : [readingLine(progress)]),
			...(progress === null ? this.inShort(groups, people.today) : []),
			...(progress === null && undecided >= MANY_UNDECIDED ? [this.sortButton(triageWords.sortThem(undecided))] : []),
			...groups.map(({ status }) => this.drawnGroup(status)),
			...(progress === null ? problemLine(people.problems.length, () => actions.openProblems(null)) : []),
			...(Platform.isMobile ? bar : []),
		]);
		for (const [at, group] of groups.entries()) {
			const { status, rows: listed, folded } = group;
			const isOpen = this.isOpen(status);
			const buttons = this.buttonsBelow(group, undecided > 0 && undecided < MANY_UNDECIDED);
			const inGroup = (shown[at] ?? []).map((each) => this.childIn(each));
			this.groups.get(status)?.show({ count: listed.length + folded.length, isOpen, rows: inGroup, buttons });
		}
	}

	private inShort(groups: readonly ListGroup[], today: Day): readonly Child[] {
		if (groups.length > 0) return wellInShort(groups, today);
		return [nobodyFound(this.beginning, () => this.actions.newPerson(""))];
	}

	private drawnGroup(status: Status): Child {
		const draw = (parent: HTMLElement): HTMLElement => {
			const group = new DrawnGroup(parent, status, () => this.toggle(status));
			this.groups.set(status, group);
			return group.element;
		};
		return { key: status, shows: [], draw };
	}

	private childIn({ row, line }: InGroup): Child {
		return row === undefined ? this.told.child(line) : this.drawnRow(row);
	}

	private drawnRow(row: ListRow): Child {
		const selection = this.selecting.row(row.path);
		const draw = (list: HTMLElement): HTMLElement => drawRow(list, row, this, this.actions, selection);
		return { key: row.path, shows: [row, selection.isOn, selection.isSelected], draw };
	}

	// More rows, those that are folded, and sorting them.
	private buttonsBelow(group: ListGroup, sortable: boolean): readonly Child[] {
		const { status, rows, folded } = group;
		const isFolded = folded.length > 0 && !this.isOpen("folded");
		const left = rows.length + (isFolded ? 0 : folded.length) - this.mostShown(status);
		const more = (text: string, change: () => void): Child =>
			wordedButton("rapport-more", text, () => {
				change();
				this.draw();
			});
		return [
			...(left > 0 ? [more(coldWords.showMore(left), () => this.shown.set(status, this.mostShown(status) + ROWS_AT_ONCE * 5))] : []),
			...(isFolded ? [more(foldedIn(group), () => this.shut.delete("folded"))] : []),
			...(sortable && folded.length > 0 ? [this.sortButton(triageWords.command)] : []),
		];
	}

	private sortButton(text: string): Child {
		return wordedButton("rapport-sort", text, () => this.actions.sortPeople());
	}

	private rowsWanted({ status, rows, folded }: ListGroup): readonly ReconnectRow[] {
		if (!this.isOpen(status)) return [];
		return (this.isOpen("folded") ? [...rows, ...folded] : rows).slice(0, this.mostShown(status));
	}

	private mostShown(status: Status): number {
		return this.shown.get(status) ?? ROWS_AT_ONCE;
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

function foldedIn({ rows, folded }: ListGroup): string {
	return rows.length > 0 ? listWords.unsorted(folded.length) : listWords.notSorted(countedPeople(folded.length));
}

// By which the hand knows what it is on.
function keyOf({ row, line }: InGroup): string {
	return row === undefined ? line.key : row.path;
}
