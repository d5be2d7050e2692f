import { Keymap } from "obsidian";
import type { ListRow } from "../../../core/rhythm/list";
import type { RowActions } from "./row-actions";
import type { RowSelection } from "./row-selection";

/** What a key does on a row; null for any other key. While rows are selected, keys act on the selection alone. */
export function keyAct(
	event: KeyboardEvent,
	row: ListRow,
	actions: RowActions,
	selection: RowSelection,
	menu: () => void,
): (() => void) | null {
	if (event.altKey || (event.key !== "Enter" && (event.ctrlKey || event.metaKey))) return null;
	const { path, promise } = row;
	const always: Readonly<Record<string, () => void>> = {
		x: () => selection.toggle(),
		X: () => selection.extend(),
		" ": () => selection.toggle(),
		m: menu,
		ContextMenu: menu,
	};
	const selecting: typeof always = { Enter: () => selection.toggle(), Escape: () => selection.clear() };
	const alone: typeof always = {
		Enter: () => actions.open(path, Keymap.isModEvent(event)),
		t: () => actions.talkedToday(path),
		l: () => actions.log([path]),
		s: () => actions.snooze([path]),
		...(promise === null ? {} : { p: () => actions.tick(promise.open, path) }),
	};
	return always[event.key] ?? (selection.isOn ? selecting : alone)[event.key] ?? null;
}

/** Moves between a row and its buttons by the arrow keys to the sides. */
export function moveInRow(item: HTMLElement, link: HTMLElement, event: KeyboardEvent): void {
	const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
	if (step === undefined || event.defaultPrevented) return;
	const stops = [link, ...item.findAll("button, input").filter((button) => button.isShown())];
	const stop = stops[stops.findIndex((each) => each === item.doc.activeElement) + step];
	if (stop === undefined) return;
	event.preventDefault();
	stop.focus();
}
