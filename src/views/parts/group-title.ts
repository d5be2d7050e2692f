import { setIcon } from "obsidian";
import { addButton } from "./button";

/** Draws the title of a group, with how many are in it and, where it lies in one, its folder; a click opens or shuts it. */
export function drawGroupTitle(
	group: HTMLElement,
	text: string,
	count: number,
	open: boolean,
	toggle: () => void,
	folder = "",
): HTMLElement {
	const title = addButton(group, "rapport-group-title", toggle);
	title.setAttr("aria-expanded", String(open));
	setIcon(title.createSpan("rapport-chevron"), "chevron-right");
	const name = title.createSpan({ text });
	if (folder !== "") name.createSpan({ cls: "rapport-folder", text: folder });
	title.createSpan({ cls: "rapport-count", text: String(count) });
	return title;
}
