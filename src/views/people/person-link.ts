import { type HoverParent, Keymap } from "obsidian";
import { onMiddleClick } from "../hands/middle-click";
import type { PersonActions } from "../parts/person-actions";

/** Adds somebody's name, which opens their note and shows it beside the pointer. */
export function addPersonLink(
	parent: HTMLElement,
	{ path, name }: { readonly path: string; readonly name: string },
	source: HoverParent,
	actions: Pick<PersonActions, "open" | "preview">,
): HTMLElement {
	const link = parent.createEl("a", { cls: "rapport-person-link", text: name, attr: { href: "#", dir: "auto" } });
	link.addEventListener("click", (event) => {
		event.preventDefault();
		actions.open(path, Keymap.isModEvent(event));
	});
	onMiddleClick(link, () => actions.open(path, "tab"));
	link.addEventListener("mouseover", (event) => actions.preview(event, source, link, path));
	return link;
}
