import { labelledBy } from "../parts/labelled";

const TALLEST = 3;

/** Draws the contact days of each week as a row of small bars, with words below that say the same. */
export function drawStrip(parent: HTMLElement, weeks: readonly number[], text: string): HTMLElement {
	const strip = parent.createDiv({ cls: "rapport-strip", attr: { role: "img" } });
	for (const count of weeks)
		strip.createSpan({ cls: `rapport-strip-week is-${Math.min(TALLEST, count)}`, attr: { "aria-hidden": "true" } });
	labelledBy(strip, parent.createDiv({ cls: "rapport-quiet-text", text }));
	return strip;
}
