import { type HoverParent, setIcon } from "obsidian";
import type { ListRow } from "../../core/rhythm/list";
import { coldWords } from "../../core/words/list";
import { addIconButton } from "../parts/button";
import { ACT_ICONS } from "../parts/icons";
import { showText } from "../parts/show-text";
import type { RowActions } from "./row-actions";
import { type RowElements, wireRow } from "./row-hands";
import type { RowSelection } from "./selecting";

/** Draws somebody: name, role and organisation, how it stands, what was said last time, and the first open promise. */
export function drawRow(list: HTMLElement, row: ListRow, source: HoverParent, actions: RowActions, selection: RowSelection): HTMLElement {
	const { path, promise } = row;
	const item = list.createDiv({ cls: "rapport-row", attr: { role: "listitem", "data-path": path } });
	item.toggleClass("is-selected", selection.isSelected);
	const main = item.createDiv("rapport-row-main");
	const body = drawBody(main, row, selection);
	if (selection.isOn) {
		const mark = item.createDiv({ cls: "rapport-row-mark", attr: { "aria-hidden": "true" } });
		setIcon(mark, selection.isSelected ? ACT_ICONS.select : "circle");
	}
	if (promise !== null) drawPromise(main, promise, () => actions.tick(promise.open));
	const buttons = item.createDiv("rapport-row-buttons");
	addIconButton(buttons, "rapport-talked", ACT_ICONS.talked, coldWords.talkedToday, () => actions.talkedToday(path));
	const elements: RowElements = { item, main, body };
	const menuAt = wireRow(elements, row, source, actions, selection);
	const more = addIconButton(buttons, "rapport-row-more", "ellipsis-vertical", coldWords.more, () => menuAt(more));
	return item;
}

function drawBody(main: HTMLElement, row: ListRow, { isOn, isSelected }: RowSelection): HTMLElement {
	const body = main.createDiv({ cls: "rapport-row-body", attr: { role: isOn ? "checkbox" : "link", tabindex: "0" } });
	if (isOn) body.setAttr("aria-checked", String(isSelected));
	const head = body.createDiv("rapport-row-head");
	showText(head, "rapport-name", row.name, "span");
	head.createSpan({ cls: "rapport-standing", text: row.standing });
	showText(body, "rapport-what", row.what);
	showText(body, "rapport-said", row.said);
	for (const remark of row.remarks) body.createDiv({ cls: "rapport-remark", text: remark });
	return body;
}

// A box that is ticked only once the note says so.
function drawPromise(main: HTMLElement, promise: NonNullable<ListRow["promise"]>, tick: () => void): void {
	const line = main.createDiv(`rapport-promise${promise.overdue ? " rapport-is-overdue" : ""}`);
	const label = line.createEl("label", "rapport-tick");
	const box = label.createEl("input", {
		type: "checkbox",
		cls: "task-list-item-checkbox",
		attr: { "aria-label": coldWords.tick(promise.text) },
	});
	label.addEventListener("click", (event) => event.stopPropagation());
	box.addEventListener("click", (event) => {
		event.preventDefault();
		event.stopPropagation();
		tick();
	});
	const text = line.createDiv("rapport-promise-text");
	text.createSpan({ cls: "rapport-whose", text: `${promise.whose}: ` });
	showText(text, "", promise.text, "span");
}
