import { setIcon } from "obsidian";
import { actionWords } from "../../../core/words/action";
import { selectedWords } from "../../../core/words/pages/selected";
import { addButton, addIconButton } from "../../parts/button";
import { keepFocus } from "../../parts/kept-focus";
import { labelledBy } from "../../parts/labelled";
import type { MenuAct } from "../../parts/menu-item";

/** How many are selected, how many of them have no note, and what can be done with the others, the most usual first. */
export interface Selected {
	readonly people: number;
	readonly withoutNote: number;
	readonly acts: readonly MenuAct[];
}

/** What the bar itself does. */
export interface SelectedBarActs {
	more(event: MouseEvent): void;
	clear(): void;
}

// So many of what can be done have a button of their own.
const BUTTONS = 2;

/** Says how many are selected, and offers what can be done with all of them. */
export class SelectedBar {
	private readonly element: HTMLElement;

	/** It stands below what narrows the graph. */
	constructor(
		narrowed: HTMLElement,
		private readonly does: SelectedBarActs,
	) {
		this.element = createDiv({ cls: "rapport-graph-selected", attr: { role: "toolbar" } });
		narrowed.after(this.element);
	}

	/** Null: selecting is over. */
	draw(selected: Selected | null): void {
		const { element, does } = this;
		element.toggleClass("is-shown", selected !== null);
		keepFocus(element, () => {
			element.empty();
			if (selected === null) return;
			const { people, withoutNote, acts } = selected;
			const said = people === 0 ? selectedWords.nobody : selectedWords.count(people, withoutNote);
			labelledBy(element, element.createSpan({ cls: "rapport-graph-selected-count", text: said }));
			for (const { title, icon, act } of acts.slice(0, BUTTONS)) {
				const button = addButton(element, "rapport-graph-selected-act", () => void act());
				button.setAttr("aria-label", title);
				setIcon(button.createSpan("rapport-selection-icon"), icon);
				button.createSpan({ cls: "rapport-graph-selected-title", text: title });
			}
			if (people > 0) {
				const open = (event: MouseEvent): void => does.more(event);
				const more = addIconButton(element, "rapport-graph-button", "ellipsis-vertical", selectedWords.more, open);
				more.setAttr("aria-haspopup", "menu");
			}
			addIconButton(element, "rapport-graph-button", "x", actionWords.clearSelection, () => does.clear());
		});
	}
}
