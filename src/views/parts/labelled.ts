import { setTooltip, type TooltipOptions } from "obsidian";

let named = 0;

/** Names an element by words that stand somewhere else. A label of its own would be shown as a tooltip, too. */
export function labelledBy(element: HTMLElement, ...words: readonly HTMLElement[]): void {
	for (const each of words) if (each.id === "") each.id = `rapport-words-${++named}`;
	element.setAttr("aria-labelledby", words.map(({ id }) => id).join(" "));
}

/** Shows a tip over an element that keeps its own words as its name; whoever can't see it is told the tip after them. */
export function addTip(element: HTMLElement, tip: string, words: readonly HTMLElement[], options?: TooltipOptions): void {
	setTooltip(element, tip, options);
	labelledBy(element, ...words);
	element.setAttr("aria-description", tip);
}
