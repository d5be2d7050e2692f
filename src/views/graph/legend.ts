import { setIcon } from "obsidian";
import type { GraphPicture } from "../../core/network/picture/picture";
import type { Warmth } from "../../core/network/picture/warmth";
import { graphWords } from "../../core/words/graph";
import { addButton } from "../parts/button";
import { showText } from "../parts/show-text";
import { shortName } from "./canvas/names";
import { COLOURED_ORGANIZATIONS, type Colouring, organizationTone, type Tone, toned } from "./canvas/theme";

/** The shapes that the stylesheet draws beside the words of the legend. */
type Swatch = "disc" | "square" | "dashed" | "hollow" | "faint" | "sizes" | "line" | "widths" | "arrow" | "dots";

/** A line of the legend: whether it is in the picture, and how it looks there. */
type Entry = readonly [shown: boolean, swatch: Swatch, tone: Tone, text: string];

const LONGEST_NAME = 28;

/** Draws the legend: only what is in the picture, folded or not. */
export function drawLegend(legend: HTMLElement, picture: GraphPicture, colouring: Colouring, open: boolean, toggle: () => void): void {
	const focused = legend.contains(legend.doc.activeElement);
	legend.empty();
	const button = addButton(legend, "rapport-graph-legend-button", toggle);
	button.setAttr("aria-expanded", String(open));
	setIcon(button.createSpan("rapport-graph-legend-icon"), open ? "chevron-down" : "chevron-up");
	button.createSpan({ text: graphWords.legend });
	if (focused) button.focus();
	if (!open) return;
	const body = legend.createDiv("rapport-graph-legend-body");
	for (const entries of entriesOf(picture, colouring)) {
		const list = body.createEl("ul");
		for (const [shown, swatch, tone, text] of entries) {
			if (!shown) continue;
			const item = list.createEl("li");
			toned(item.createSpan({ cls: `rapport-graph-swatch is-${swatch}`, attr: { "aria-hidden": "true" } }), tone);
			showText(item, "", text, "span");
		}
	}
}

function entriesOf({ nodes, ties, organizations }: GraphPicture, colouring: Colouring): readonly (readonly Entry[])[] {
	const people = nodes.filter(({ kind }) => kind === "person");
	const inside = people.some((node) => node.inside === true);
	const byColdness = colouring === "coldness";
	const more = organizations.length - COLOURED_ORGANIZATIONS;
	const warmths = (Object.keys(graphWords.warmths) as Warmth[]).map((warmth): Entry => {
		return [people.some((node) => node.warmth === warmth), warmth === "asleep" ? "faint" : "disc", warmth, graphWords.warmths[warmth]];
	});
	const named = organizations.slice(0, COLOURED_ORGANIZATIONS).map(({ name }, rank): Entry => {
		return [true, "disc", organizationTone(rank), shortName(name, LONGEST_NAME)];
	});
	return [
		byColdness
			? warmths
			: [
					...named,
					[more > 0, "disc", "organization-others", graphWords.others(more)],
					[people.some(({ organization }) => organization === null), "disc", "organization-none", graphWords.noOrganization],
				],
		[
			[true, "sizes", "text-faint", graphWords.size],
			[people.some(({ estimated }) => estimated), "dashed", "text-faint", graphWords.estimated],
			[inside, "square", "text-faint", graphWords.inside],
			[inside, "disc", "text-faint", graphWords.outside],
			[nodes.some(({ kind }) => kind === "ghost"), "hollow", "ghost", graphWords.ghost],
		],
		[
			[ties.some(({ mention }) => !mention), "widths", "tie", graphWords.width],
			[ties.some(({ influences }) => influences), "arrow", "influences", graphWords.influences],
			[ties.some(({ arrow, influences }) => arrow !== "none" && !influences), "arrow", "tie", graphWords.arrow],
			[byColdness && ties.some(({ mine }) => mine), "line", "on-track", graphWords.myColouredTie],
			[!byColdness && ties.some(({ mine }) => mine), "line", "tie-mine", graphWords.myTie],
			[ties.some(({ mention }) => mention), "dots", "tie", graphWords.mention],
		],
	];
}
