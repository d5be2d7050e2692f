import { type HoverParent, Keymap, Menu, setIcon } from "obsidian";
import type { ListRow } from "../../core/rhythm/list";
import { actionWords } from "../../core/words/action";
import { coldWords } from "../../core/words/list";
import { addIconButton } from "../parts/button";
import { onLongPress } from "../parts/long-press";
import { addItem } from "../parts/menu-item";
import { onMiddleClick } from "../parts/middle-click";
import { written } from "../parts/show-text";
import type { RowActions } from "./row-actions";
import { keyAct } from "./row-keys";
import type { RowSelection } from "./selecting";

/** Draws somebody: name, role and organisation, how it stands, what was said last time, and the first open promise. */
export function drawRow(list: HTMLElement, row: ListRow, source: HoverParent, actions: RowActions, selection: RowSelection): void {
	const { path, promise } = row;
	const item = list.createDiv({ cls: "rapport-row", attr: { role: "listitem", "data-path": path } });
	item.toggleClass("is-selected", selection.isSelected);
	const main = item.createDiv("rapport-row-main");
	const body = main.createDiv({ cls: "rapport-row-body", attr: { role: selection.isOn ? "checkbox" : "link", tabindex: "0" } });
	if (selection.isOn) {
		body.setAttr("aria-checked", String(selection.isSelected));
		setIcon(
			item.createDiv({ cls: "rapport-row-mark", attr: { "aria-hidden": "true" } }),
			selection.isSelected ? "circle-check" : "circle",
		);
	}
	const head = body.createDiv("rapport-row-head");
	written(head, "rapport-name", row.name, "span");
	head.createSpan({ cls: "rapport-standing", text: row.standing });
	written(body, "rapport-what", row.what);
	written(body, "rapport-said", row.said);
	for (const remark of row.remarks) body.createDiv({ cls: "rapport-remark", text: remark });
	if (promise !== null) drawPromise(main, promise, () => actions.tick(promise.open));
	const buttons = item.createDiv("rapport-row-buttons");
	let menuShown = false;
	const menuOf = (): Menu => {
		const menu = new Menu();
		menuShown = true;
		menu.onHide(() => (menuShown = false));
		if (selection.isSelected) selection.addTo(menu);
		else {
			actions.addTo(menu, path);
			menu.addSeparator();
			addItem(menu, actionWords.select, "circle-check", () => selection.toggle());
		}
		return menu;
	};
	// Below an element, for the keyboard and for thumbs.
	const menuAt = (element: HTMLElement): void => {
		const { left, bottom } = element.getBoundingClientRect();
		menuOf().showAtPosition({ x: left, y: bottom }, element.doc);
	};
	addIconButton(buttons, "rapport-talked", "check", coldWords.talkedToday, () => actions.talkedToday(path));
	const more = addIconButton(buttons, "rapport-row-more", "ellipsis-vertical", coldWords.more, () => menuAt(more));
	main.addEventListener("click", (event) => {
		if (event.shiftKey) selection.extend();
		else if (selection.isOn || event.altKey) selection.toggle();
		else actions.open(path, Keymap.isModEvent(event));
	});
	onMiddleClick(main, () => actions.open(path, "tab"));
	body.addEventListener("mouseover", (event) => actions.preview(event, source, body, path));
	// A finger that rests on a row asks for the menu, too, on some systems.
	item.addEventListener("contextmenu", (event) => {
		event.preventDefault();
		if (event.instanceOf(PointerEvent) && event.pointerType === "touch") return;
		menuOf().showAtMouseEvent(event);
	});
	onLongPress(main, () => selection.toggle());
	body.addEventListener("keydown", (event) => {
		// The keys of a menu are its own.
		if (menuShown || event.defaultPrevented) return;
		const act = keyAct(event, row, actions, selection, () => menuAt(body));
		if (act === null) return;
		event.preventDefault();
		// A key that is held down is one wish.
		if (!event.repeat) act();
	});
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
	written(text, "", promise.text, "span");
}
