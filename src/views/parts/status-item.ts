import { setIcon } from "obsidian";
import { addTip } from "./labelled";

/** Makes an item of the status bar a button with an icon and words; what is returned is where the words stand. */
export function statusButton(item: HTMLElement, cls: string, icon: string, tip: string, open: () => void): HTMLElement {
	item.addClass("mod-clickable", cls);
	item.setAttrs({ role: "button", tabindex: "0" });
	setIcon(item.createSpan("status-bar-item-icon"), icon);
	const words = item.createSpan();
	addTip(item, tip, [words], { placement: "top" });
	item.addEventListener("click", open);
	item.addEventListener("keydown", (event) => {
		if (event.key !== "Enter" && event.key !== " ") return;
		event.preventDefault();
		open();
	});
	return words;
}
