import { type HoverParent, setIcon } from "obsidian";
import type { ListRow } from "../../../core/rhythm/list";
import type { RowLooks } from "../../../core/rhythm/looks";
import { coldWords, listWords } from "../../../core/words/list";
import { listed } from "../../../core/words/listed";
import { addIconButton } from "../../parts/button";
import { ACT_ICONS } from "../../parts/icons";
import { drawPromise } from "../../people/promise-line";
import { drawStrip } from "../../people/strip";
import { drawFace } from "./face";
import type { RowActions } from "./row-actions";
import { type RowElements, wireRow } from "./row-hands";
import type { RowSelection } from "./row-selection";

/** How a row looks, and where the picture of the person lies that is shown in it. */
export interface ShownLooks extends RowLooks {
	readonly photo: string | null;
}

const PLAIN = { isInner: false, decides: false, birthday: null, weeks: null } as const;

/** Draws somebody: face, name, role and organisation, how it stands, what was said last time, and the first open promise. */
export function drawRow(
	list: HTMLElement,
	row: ListRow,
	looks: ShownLooks | null,
	source: HoverParent,
	actions: RowActions,
	selection: RowSelection,
): HTMLElement {
	const { path, promise, called, problems } = row;
	const item = list.createDiv({ cls: "rapport-row", attr: { role: "listitem", "data-path": path } });
	if (looks !== null) item.dataset["status"] = looks.status;
	item.toggleClass("is-selected", selection.isSelected);
	// The direction of the name is that of all that is said about them.
	const main = item.createDiv({ cls: "rapport-row-main", attr: { dir: "auto" } });
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
	// The list has one tab stop; these are reached from it by arrow keys.
	for (const button of item.findAll("button, input")) button.tabIndex = -1;
	return item;
}

// What leads to the note is the name; the rest describes it, for whoever hears it as for whoever sees it.
function drawBody(
	main: HTMLElement,
	row: ListRow,
	looks: ShownLooks | null,
	{ isOn, isSelected }: RowSelection,
): Pick<RowElements, "body" | "link"> {
	const { name, what, standing, said, remarks } = row;
	const { isInner, decides, birthday, weeks } = looks ?? PLAIN;
	const body = main.createDiv("rapport-row-body");
	const head = body.createDiv("rapport-row-head");
	const link = head.createSpan({ cls: "rapport-name rapport-row-link", text: name });
	link.setAttrs({ role: isOn ? "checkbox" : "link", tabindex: "0" });
	if (isOn) link.setAttr("aria-checked", String(isSelected));
	link.toggleClass("rapport-is-inner", isInner);
	if (decides) setIcon(head.createSpan({ cls: "rapport-row-decides", attr: { "aria-hidden": "true" } }), "key-round");
	head.createSpan({ cls: "rapport-standing", text: standing });
	body.toggleClass("rapport-has-said", said !== null);
	showBelow(body, "rapport-what", what);
	showBelow(body, "rapport-said", said);
	for (const remark of remarks) showBelow(body, "rapport-remark", remark);
	showBelow(body, "rapport-birthday", birthday);
	if (weeks !== null)
		drawStrip(body.createDiv("rapport-row-strip"), weeks, coldWords.halfYear(weeks.reduce((sum, week) => sum + week, 0)));
	const last = said === null ? null : `${listWords.lastTime}: ${said}`;
	link.setAttr("aria-description", listed([standing, decides ? coldWords.decides : null, what, last, ...remarks, birthday], ". "));
	return { body, link };
}

// At the side of the name, and read in its own direction.
function showBelow(body: HTMLElement, cls: string, text: string | null): void {
	if (text !== null && text !== "") body.createDiv(cls).createEl("bdi", { text });
}
