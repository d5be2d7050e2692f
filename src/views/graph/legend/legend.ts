import { setIcon } from "obsidian";
import type { Colouring } from "../../../core/network/picture/colouring";
import type { GraphPicture } from "../../../core/network/picture/picture";
import { respectOf, type Trait } from "../../../core/network/picture/what-people-are";
import { graphWords } from "../../../core/words/graph";
import { addButton } from "../../parts/button";
import { keepFocus } from "../../parts/kept-focus";
import { showText } from "../../parts/show-text";
import { shortName } from "../canvas/names";
import { toned } from "../canvas/scene/theme";
import { type LegendRow, legendRows } from "./legend-rows";

/** How the legend stands, and what can be done with it. */
export interface LegendState {
	readonly colouring: Colouring;
	readonly open: boolean;
	/** What people are to whom the picture is narrowed. */
	readonly only: readonly Trait[];
	/** Opens it or folds it. */
	readonly fold: () => void;
	/** Narrows the picture to those who are so, too, or no longer. */
	readonly toggle: (trait: Trait) => void;
}

const LONGEST_NAME = 28;

/** Draws the legend: only what is in the picture, folded or not. A row that says what people can be is a button that leaves only these. */
export function drawLegend(legend: HTMLElement, picture: GraphPicture, state: LegendState): void {
	const scrolled = legend.querySelector(".rapport-graph-legend-body")?.scrollTop ?? 0;
	keepFocus(legend, () => {
		legend.empty();
		const { open, colouring, fold } = state;
		const button = addButton(legend, "rapport-graph-legend-button", fold);
		button.setAttrs({ "aria-expanded": String(open), "data-key": "fold" });
		setIcon(button.createSpan("rapport-graph-legend-icon"), open ? "chevron-down" : "chevron-up");
		button.createSpan({ text: graphWords.legend });
		button.createSpan({ cls: "rapport-graph-legend-by", text: graphWords.colourings[colouring] });
		if (!open) return;
		const body = legend.createDiv("rapport-graph-legend-body");
		for (const rows of legendRows(picture, colouring)) {
			const list = body.createEl("ul");
			for (const row of rows) drawRow(list.createEl("li"), row, state);
		}
		body.scrollTop = scrolled;
	});
}

function drawRow(item: HTMLElement, { swatch, tone, text, trait, count }: LegendRow, { only, toggle }: LegendState): void {
	const place = trait === null ? item : addButton(item, "rapport-graph-legend-row", () => toggle(trait));
	toned(place.createSpan({ cls: `rapport-graph-swatch is-${swatch}`, attr: { "aria-hidden": "true" } }), tone);
	showText(place, "rapport-graph-legend-text", shortName(text, trait === null ? text.length : LONGEST_NAME), "span");
	if (trait === null) return;
	place.createSpan({ cls: "rapport-graph-legend-count", text: String(count) });
	const isOn = only.includes(trait);
	place.setAttrs({ "aria-pressed": String(isOn), "data-key": trait });
	place.toggleClass("is-off", !isOn && only.some((other) => respectOf(other) === respectOf(trait)));
}
