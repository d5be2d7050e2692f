import { type HoverParent, Keymap, Menu } from "obsidian";
import type { ListRow } from "../../../core/rhythm/list";
import { actionWords } from "../../../core/words/action";
import { ACT_ICONS } from "../../parts/icons";
import { onLongPress } from "../../hands/long-press";
import { addItem } from "../../parts/menu-item";
import { onMiddleClick } from "../../hands/middle-click";
import type { RowActions } from "./row-actions";
import { keyAct, moveInRow } from "./row-keys";
import type { RowSelection } from "./row-selection";

/** A row, what in it is about the person, of that what is no promise, and the name that leads to the note and has the focus. */
export interface RowElements {
	readonly item: HTMLElement;
	readonly main: HTMLElement;
	readonly body: HTMLElement;
	readonly link: HTMLElement;
}

/** Lets mouse, fingers and keys act on a row; what is returned shows its menu below an element. */
export function wireRow(
	{ item, main, body, link }: RowElements,
	row: ListRow,
	source: HoverParent,
	actions: RowActions,
	selection: RowSelection,
): (element: HTMLElement) => void {
	const { path } = row;
	let menuShown = false;
	const menuOf = (): Menu => {
		menuShown = true;
		return rowMenu(path, actions, selection, () => (menuShown = false));
	};
	// For the keyboard and for thumbs.
	const menuAt = (element: HTMLElement): void => {
		const { left, bottom } = element.getBoundingClientRect();
		menuOf().showAtPosition({ x: left, y: bottom }, element.doc);
	};
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
	item.addEventListener("keydown", (event) => {
		if (!menuShown) moveInRow(item, link, event);
	});
	link.addEventListener("keydown", (event) => {
		// The keys of a menu are its own.
		if (menuShown || event.defaultPrevented) return;
		const act = keyAct(event, row, actions, selection, () => menuAt(body));
		if (act === null) return;
		event.preventDefault();
		// A key that is held down is one wish.
		if (!event.repeat) act();
	});
	return menuAt;
}

// What can be done with all that are selected, if the row is one of them; else with the person alone.
function rowMenu(path: string, actions: RowActions, selection: RowSelection, hidden: () => void): Menu {
	const menu = new Menu();
	menu.onHide(hidden);
	if (selection.isSelected) selection.addTo(menu);
	else {
		actions.addTo(menu, path);
		menu.addSeparator();
		addItem(menu, actionWords.select, ACT_ICONS.select, () => selection.toggle());
	}
	return menu;
}
