import { setIcon } from "obsidian";
import { addButton } from "./button";

/** The title of a group, and the words and the number in it. */
export interface GroupTitle {
	/** What holds it all. */
	readonly heading: HTMLElement;
	readonly title: HTMLElement;
	readonly name: HTMLElement;
	readonly count: HTMLElement;
}

/** Draws the title of a group, with how many are in it and, where it lies in one, its folder; a click opens or shuts it. */
export function drawGroupTitle(
	group: HTMLElement,
	text: string,
	members: number,
	open: boolean,
	toggle: () => void,
	folder = "",
): GroupTitle {
	const heading = group.createDiv({ attr: { role: "heading", "aria-level": "2" } });
	const title = addButton(heading, "rapport-group-title", toggle);
	title.setAttr("aria-expanded", String(open));
	setIcon(title.createSpan("rapport-chevron"), "chevron-right");
	const name = title.createSpan({ text });
	// Read aloud, what stands side by side is told apart.
	if (folder !== "") name.appendText(" ");
	if (folder !== "") name.createSpan({ cls: "rapport-folder", text: folder });
	// Read aloud, and compared with its name, the number is a word of its own.
	title.appendText(" ");
	const count = title.createSpan({ cls: "rapport-count", text: String(members) });
	return { heading, title, name, count };
}
