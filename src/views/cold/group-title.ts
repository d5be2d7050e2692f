import { addButton } from "../button";
import { setIcon } from "obsidian";

/** Draws the title of a group, with how many are in it; a click opens or shuts it. */
export function drawGroupTitle(group: HTMLElement, text: string, count: number, open: boolean, toggle: () => void): HTMLElement {
	const title = addButton(group, "rapport-group-title", toggle);
	title.setAttr("aria-expanded", String(open));
	setIcon(title.createSpan("rapport-chevron"), "chevron-right");
	title.createSpan({ text });
	title.createSpan({ cls: "rapport-count", text: String(count) });
	return title;
}
