import { type HoverParent, type HoverPopover, ItemView, type Menu, Platform, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { asRecord } from "../../core/kinds/record";
import type { Day } from "../../core/notes/dates/day";
import type { ArrangedGroup } from "../../core/rhythm/choosing/arranged";
import { ChosenGroups } from "../../core/rhythm/choosing/chosen-groups";
import { listGroups, ListRows, withNames } from "../../core/rhythm/list";
import { othersIn, ROOMS } from "../../core/rhythm/choosing/list-choice";
import { readyToSearch } from "../../core/rhythm/narrowed";
import type { ReconnectRow } from "../../core/rhythm/reconnect";
import { type Status, STATUSES } from "../../core/rhythm/rhythm";
import { myOrganizations } from "../../core/rhythm/side";
import type { Watched } from "../../core/store";
import { countUndecided } from "../../core/triage/undecided";
import { coldWords } from "../../core/words/list";
import { triageWords } from "../../core/words/triage";
import type { World } from "../../core/world";
import { isForControl } from "../hands/typing";
import { keepingRow, moveFocus, rowFocused } from "../parts/focus";
import { VIEW_ICONS } from "../parts/icons";
import { type Child, KeptChildren } from "../parts/kept-children";
import type { Tell } from "../parts/notices";
import { arrangeMenu, showMenu } from "./find/choice-menus";
import { ChoosingButtons } from "./find/choosing-buttons";
import { findField } from "./find/find-field";
import { ListChoices } from "./find/list-choices";
import { narrowedLine, nobodyChosen } from "./find/narrowed-line";
import { HastyClick } from "./hasty-click";
import type { ListActions, ListFacts } from "./list-actions";
import { buttonsAbove, liveLine, nobodyFound, problemLine, readingLine, shareLine, wellInShort } from "./list-children";
import type { Beginning } from "./nobody";
import { OpenRows } from "./row/open-rows";
import { RowChildren } from "./row/row-children";
import { Rover } from "./rover";
import { RowRoom } from "./row-room";
import { Sections } from "./sections";
import { Selecting } from "./selecting/selecting";
import { type InGroup, ToldLines } from "./told/told-lines";
import { ComingPart } from "./weeks";

export const GOING_COLD_VIEW = "rapport-going-cold";

const OPEN_AT_FIRST: readonly Status[] = ["cold", "due", "due-soon", "never"];
const SHUT_AT_FIRST: readonly string[] = [...STATUSES.filter((status) => !OPEN_AT_FIRST.includes(status)), "folded"];
const MANY_UNDECIDED = 10;

/** The list of people to get back in touch with, each with what was said and promised last time. */
export class GoingColdView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override readonly navigation = false;
	override readonly icon = VIEW_ICONS.list;
	private readonly actions: ListActions;
	private readonly selecting: Selecting;
	private readonly rover = new Rover(this.contentEl);
	private readonly open = new OpenRows(this.contentEl, () => this.choices.value.room === "usual" && !this.selecting.isOn);
	private readonly live = liveLine();
	private readonly told = new ToldLines(
		this.contentEl,
		() => this.drawKept(),
		(words) => this.live.say(words),
	);
	private readonly hasty = new HastyClick();
	private readonly kept = new KeptChildren(this.contentEl);
	private readonly choices: ListChoices;
	private readonly buttons: ChoosingButtons;
	private readonly sections: Sections;
	private readonly coming: ComingPart;
	private readonly listRows = new ListRows();
	private readonly chosenGroups = new ChosenGroups();
	private readonly rows: RowChildren;
	private drawn: readonly unknown[] = [];
	private readonly room = new RowRoom(this.contentEl, () => this.draw());

	constructor(
		leaf: WorkspaceLeaf,
		private readonly world: Watched<World>,
		private readonly beginning: Beginning,
		private readonly facts: ListFacts,
		actionsFor: (tell: Tell) => ListActions,
	) {
		super(leaf);
		this.actions = actionsFor(this.told.say);
		this.choices = new ListChoices(this.app, SHUT_AT_FIRST, (areOthers) => this.drawChosen(areOthers));
		this.sections = new Sections(
			this.choices,
			() => this.actions.sortPeople(),
			() => this.draw(),
		);
		this.buttons = new ChoosingButtons(this.choices, {
			show: () => this.showMenu(),
			arrange: () => arrangeMenu(this.choices),
		});
		this.coming = new ComingPart(this, this.actions);
		this.selecting = new Selecting(
			(paths) => this.actions.actsForMany(paths),
			() => this.drawKept(),
		);
		const { selecting, open } = this;
		const sources = { ...facts, selection: (path: string) => selecting.row(path), fold: (path: string) => open.row(path) };
		this.rows = new RowChildren(sources, this, this.actions);
	}

	override getViewType(): string {
		return GOING_COLD_VIEW;
	}

	override getDisplayText(): string {
		return coldWords.title;
	}

	override getState(): Record<string, unknown> {
		return { shut: this.choices.shutGroups };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		if (this.choices.takeShut(asRecord(state)["shut"])) this.draw();
		await super.setState(state, result);
	}

	override async onOpen(): Promise<void> {
		this.contentEl.addClass("rapport-list");
		this.contentEl.tabIndex = -1;
		this.registerDomEvent(this.contentEl, "keydown", (event) => {
			if (event.key === "/" && !event.defaultPrevented && !isForControl(event)) {
				event.preventDefault();
				this.findSomebody();
			} else moveFocus(this.contentEl, event);
		});
		this.register(this.hasty.watch(this.contentEl));
		this.register(this.rover.watch());
		this.register(this.open.watch());
		this.register(this.told.watch());
		this.register(this.world.watch(() => this.drawChanged()));
		this.register(this.room.watch());
		this.drawChanged();
	}

	/** Gives the focus to the list, so that its keys work: to the row that has it, else to the first. */
	focusList(): void {
		if (rowFocused(this.contentEl) === null) this.rover.focus();
	}

	// Opens the field to search in, or goes back to it.
	private findSomebody(): void {
		this.choices.showField(true);
		this.contentEl.querySelector<HTMLElement>(".rapport-find input")?.focus();
	}

	private showMenu(): Menu {
		const { rows, people } = this.world.value;
		const knowsSides = myOrganizations(people, this.facts.organization()).size > 0;
		return showMenu(this.app, this.choices, othersIn(rows, people.me), knowsSides);
	}

	// Most changes of notes change nothing that is listed. Where nobody is, the list shows what else the vault holds.
	private drawChanged(): void {
		const { rows, people, progress } = this.world.value;
		const now = [rows, progress, people.me, people.today, people.problems.length, this.facts.organization()];
		if (rows.length > 1 && now.every((value, at) => value === this.drawn[at])) return;
		this.drawn = now;
		this.draw();
	}

	private draw(): void {
		this.drawList(this.world.value);
		this.rover.settle();
	}

	// Where others are shown than before, they are drawn from the first row on.
	private drawChosen(areOthers: boolean): void {
		if (areOthers) this.room.restart();
		else void this.app.workspace.requestSaveLayout();
		this.draw();
	}

	private drawKept(): void {
		keepingRow(this.contentEl, () => this.draw());
	}

	// As long as notes are being read it shows who is known so far, and says nothing of the whole.
	private drawList({ rows, people, progress }: World): void {
		const { contentEl, selecting, actions, told, choices } = this;
		const { room, weeks } = choices.value;
		const others = othersIn(rows, people.me);
		const isRead = progress === null;
		const mine = myOrganizations(people, this.facts.organization());
		const emptied = told.groups.filter((group) => choices.isOpen(group));
		const { rows: chosen, groups } = this.chosenGroups.of(others, choices.value, mine, emptied);
		const wanted = groups.map((group) => this.sections.rowsWanted(group));
		const first = this.room.first(wanted);
		const drawn = first.map((some) => some.map((row) => this.listRows.on(row, people)));
		selecting.show(wanted.flat().map(({ person }) => person.contact.path));
		contentEl.toggleClass("is-selecting", selecting.isOn);
		for (const each of ROOMS) contentEl.toggleClass(`rapport-is-${each}`, room === each);
		const shown = told.among(groups.map(({ key }, at) => ({ group: key, rows: drawn[at] ?? [] })));
		this.hasty.show(shown.flat().map(keyOf), contentEl.win.performance.now());
		const undecided = countUndecided(others);
		const isSortingOffered = isRead && undecided >= MANY_UNDECIDED && !choices.isNarrowed;
		// What can be done with those selected, and what was done with them, is reached by a thumb at the foot of the list.
		const bar = selecting.isOn ? [selecting.bar] : told.aboveAll;
		// Whoever looks for somebody looks for no week.
		const dates = weeks && isRead && !choices.isSearching ? this.facts.dates() : null;
		this.kept.show([
			this.live.child,
			...(bar.length > 0 && !Platform.isMobile ? bar : [buttonsAbove(actions, this.buttons, others.length > 0)]),
			...findField(
				choices,
				() => this.rover.focusFirst(),
				() => readyToSearch(others),
			),
			...narrowedLine(choices),
			...(isRead ? [] : [readingLine(progress)]),
			...(isRead ? this.inShort(groups, others, people.today) : []),
			...(isSortingOffered ? [this.sections.sortButton(triageWords.sortThem(undecided))] : []),
			...(dates !== null && chosen.length > 0 ? [this.coming.child] : []),
			...groups.map((group) => this.sections.child(group)),
			...(isRead ? problemLine(people.problems.length, () => actions.openProblems(null)) : []),
			...(Platform.isMobile ? bar : []),
		]);
		this.buttons.show();
		if (dates !== null && chosen.length > 0) this.coming.show(chosen, people.today, dates);
		for (const [at, group] of groups.entries()) {
			const from = new Map((first[at] ?? []).map((row) => [row.person.contact.path, row]));
			const inGroup = (shown[at] ?? []).flatMap((each) => this.childIn(each, from));
			this.sections.show(group, inGroup, undecided > 0 && undecided < MANY_UNDECIDED);
		}
		if (first.some(({ length }, at) => length < (wanted[at]?.length ?? 0))) this.room.growOnceNear();
		else this.room.stop();
	}

	private inShort(groups: readonly ArrangedGroup[], others: readonly ReconnectRow[], today: Day): readonly Child[] {
		if (others.length === 0) return [nobodyFound(this.beginning, () => this.actions.newPerson(""))];
		if (this.choices.isNarrowed) return groups.length > 0 ? [] : [nobodyChosen(this.choices)];
		return [...shareLine(others), ...wellInShort(withNames(listGroups(others)), today)];
	}

	private childIn({ row, line }: InGroup, rows: ReadonlyMap<string, ReconnectRow>): readonly Child[] {
		if (row === undefined) return [this.told.child(line)];
		const from = rows.get(row.path);
		const { today } = this.world.value.people;
		return from === undefined ? [] : [this.rows.child(row, from, today, this.choices.value.room === "roomy")];
	}
}

// By which the hand knows what it is on.
function keyOf({ row, line }: InGroup): string {
	return row === undefined ? line.key : row.path;
}
