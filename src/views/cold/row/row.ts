import { type HoverParent, setIcon } from "obsidian";
import type { ListRow } from "../../../core/rhythm/list";
import type { RowLooks } from "../../../core/rhythm/looks";
import { coldWords } from "../../../core/words/list";
import { addIconButton } from "../../parts/button";
import { ACT_ICONS } from "../../parts/icons";
import { drawPromise } from "../../people/promise-line";
import { drawFace } from "./face";
import type { RowFold } from "./open-rows";
import type { RowActions } from "./row-actions";
import { drawBody, drawWeeks } from "./row-body";
import { type RowElements, wireRow } from "./row-hands";
import type { RowSelection } from "./row-selection";

/** How a row looks, where the picture of the person lies that is shown in it, and how all of it is shown. */
export interface ShownLooks {
	readonly looks: RowLooks & { readonly photo: string | null };
	readonly fold: RowFold;
	/** The contact days of each week of half a year, for a row that is opened. */
	readonly weeks: () => readonly number[];
}

/** Draws somebody: face, name, how it stands and what was said; role, organisation, the first promise and more once it is open. */
export function drawRow(
	list: HTMLElement,
	row: ListRow,
	shown: ShownLooks | null,
	source: HoverParent,
	actions: RowActions,
	selection: RowSelection,
): HTMLElement {
	const { path, promise, called, problems } = row;
	const looks = shown?.looks ?? null;
	const item = list.createDiv({ cls: "rapport-row", attr: { role: "listitem", "data-path": path } });
	if (looks !== null) item.dataset["status"] = looks.status;
	item.toggleClass("is-selected", selection.isSelected);
	const main = item.createDiv("rapport-row-main");
	if (looks !== null) drawFace(main, looks);
	if (problems > 0) {
		const name = coldWords.problemsOf(problems, called);
		addIconButton(main, "rapport-row-problem", "triangle-alert", name, (event) => {
			event.stopPropagation();
			actions.openProblems(path);
		});
	}
	const { body, link } = drawBody(main, row, looks, selection);
	if (selection.isOn) {
		const mark = item.createDiv({ cls: "rapport-row-mark", attr: { "aria-hidden": "true" } });
		setIcon(mark, selection.isSelected ? ACT_ICONS.select : "circle");
	}
	if (promise !== null) drawPromise(main, promise, () => actions.tick(promise.open, path));
	const buttons = item.createDiv("rapport-row-buttons");
	addIconButton(buttons, "rapport-talked", ACT_ICONS.talked, coldWords.talkedTodayWith(called), () => actions.talkedToday(path));
	const elements: RowElements = { item, main, body, link };
	const menuAt = wireRow(elements, row, source, actions, selection);
	const more = addIconButton(buttons, "rapport-row-more", "ellipsis-vertical", coldWords.moreAbout(called), () => menuAt(more));
	if (shown !== null) drawFold(item, body, called, shown);
	// The list has one tab stop; these are reached from it by arrow keys.
	for (const button of item.findAll("button, input")) button.tabIndex = -1;
	return item;
}

// Shows two lines, or all of it, as somebody wishes.
function drawFold(item: HTMLElement, body: HTMLElement, called: string, { looks, fold, weeks }: ShownLooks): void {
	const button = addIconButton(item, "rapport-row-open", "chevron-down", coldWords.allAbout(called), () => fold.toggle());
	let strip: HTMLElement | null = null;
	const show = (isOpen: boolean): void => {
		item.toggleClass("is-open", isOpen);
		button.setAttr("aria-expanded", String(isOpen));
		strip?.remove();
		strip = isOpen && looks.weeks === null ? drawWeeks(body, weeks()) : null;
	};
	show(fold.isOpen);
	fold.shownBy(show);
}
