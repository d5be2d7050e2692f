const TALLEST = 3;

/** Draws the contact days of each week as a row of small bars; in words it says what `text` says. */
export function drawStrip(parent: HTMLElement, weeks: readonly number[], text: string): HTMLElement {
	const strip = parent.createDiv({ cls: "rapport-strip", attr: { role: "img" } });
	strip.createSpan({ cls: "rapport-hidden", text });
	for (const count of weeks)
		strip.createSpan({ cls: `rapport-strip-week is-${Math.min(TALLEST, count)}`, attr: { "aria-hidden": "true" } });
	return strip;
}
