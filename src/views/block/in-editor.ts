import type { Component } from "obsidian";
import { elementOf } from "../hands/element-of";
import { leaveBlock } from "./go-in";

const EDITOR = "[contenteditable='true']";
// What takes the focus because keys act in it.
const FOCUSED_BY_PRESS = "[role='application']";

/**
 * Keeps what is done in an element from the editor in which it stands, where it stands in one: there a press would show the text of the
 * block in its place, a key would type, and a click would take the caret away from whoever writes.
 */
export function keepFromEditor(owner: Component, element: HTMLElement): void {
	const inEditor =
		<E extends Event>(act: (event: E) => void) =>
		(event: E) => {
			if (element.closest(EDITOR) !== null) act(event);
		};
	owner.registerDomEvent(
		element,
		"pointerdown",
		inEditor((event) => event.stopPropagation()),
	);
	owner.registerDomEvent(
		element,
		"mousedown",
		inEditor((event) => {
			event.stopPropagation();
			if (elementOf(event.target)?.closest(FOCUSED_BY_PRESS) == null) event.preventDefault();
		}),
	);
	// The application acts on a click, of a callout for example, unless something in it has.
	for (const type of ["click", "auxclick"] as const)
		owner.registerDomEvent(
			element,
			type,
			inEditor((event) => event.preventDefault()),
		);
	owner.registerDomEvent(
		element,
		"contextmenu",
		inEditor((event) => {
			if (event.defaultPrevented) event.stopPropagation();
		}),
	);
	owner.registerDomEvent(
		element,
		"keydown",
		inEditor((event) => {
			if (isForApplication(event, element.doc)) return;
			event.stopPropagation();
			if (event.key !== "Escape" || event.defaultPrevented) return;
			event.preventDefault();
			leaveBlock(element);
		}),
	);
}

// Hotkeys, and all keys while a menu is open.
function isForApplication({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, doc: Document): boolean {
	return ctrlKey || metaKey || altKey || /^F\d+$/u.test(key) || doc.querySelector(".menu") !== null;
}
