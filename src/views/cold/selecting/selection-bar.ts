import { setIcon } from "obsidian";
import { actionWords } from "../../../core/words/action";
import { addButton, addIconButton } from "../../parts/button";
import { labelledBy } from "../../parts/labelled";
import type { MenuAct } from "../../parts/menu-item";

/** Draws how many are selected, and what can be done with them at once. */
export function drawSelectionBar(container: HTMLElement, count: number, acts: readonly MenuAct[], clear: () => void): HTMLElement {
	const bar = container.createDiv({ cls: "rapport-selection", attr: { role: "toolbar" } });
	const head = bar.createDiv("rapport-selection-head");
	labelledBy(bar, head.createSpan({ text: actionWords.selected(count), attr: { "aria-live": "polite" } }));
	addIconButton(head, "rapport-selection-clear", "x", actionWords.clearSelection, clear);
	const buttons = bar.createDiv("rapport-selection-acts");
	for (const { title, icon, act } of acts) {
		const button = addButton(buttons, "rapport-selection-act", () => void act());
		button.setAttr("aria-label", title);
		setIcon(button.createSpan("rapport-selection-icon"), icon);
		button.createSpan({ cls: "rapport-selection-title", text: title });
	}
	return bar;
}
