import { graphWords } from "../../../core/words/graph";
import { addNarrowedBy, type NarrowedBy } from "../../cold/find/narrowed-line";
import { addButton } from "../../parts/button";
import { keepFocus } from "../../parts/kept-focus";

/** To how many the picture is narrowed, of how many, by what, and the way back. */
export interface NarrowedTo {
	readonly shown: number;
	readonly all: number;
	readonly by: readonly NarrowedBy[];
	/** Shows everybody again. */
	readonly widen: () => void;
}

/** Says to whom the picture is narrowed, with a way to drop each part of that, and all; nothing where it is not. */
export function drawNarrowed(bar: HTMLElement, { shown, all, by, widen }: NarrowedTo): void {
	bar.toggleClass("is-shown", by.length > 0);
	keepFocus(bar, () => {
		bar.empty();
		if (by.length === 0) return;
		bar.createSpan({ cls: "rapport-graph-narrowed-count", text: graphWords.shownOf(shown, all) });
		addNarrowedBy(bar, by);
		addButton(bar, "rapport-graph-widen", widen).setText(graphWords.showAll);
	});
}
