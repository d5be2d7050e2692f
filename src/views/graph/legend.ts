import { COLOURED_ORGANIZATIONS, organizationTone, type Tone, toned } from "./theme";
import type { Colouring } from "./graph-options";
import { graphWords } from "../../core/words";
import type { GraphPicture, Warmth } from "../../core/network/picture";
import { setIcon } from "obsidian";
import { shortName } from "./paint-labels";

/** The shapes that the stylesheet draws beside the words of the legend. */
type Swatch = "disc" | "square" | "dashed" | "hollow" | "faint" | "sizes" | "line" | "widths" | "arrow" | "dots";

interface Entry {
	readonly swatch: Swatch;
	readonly tone: Tone;
	readonly text: string;
}

/** Draws the legend: only what is in the picture, folded or not. */
export function drawLegend(legend: HTMLElement, picture: GraphPicture, colouring: Colouring, open: boolean, toggle: () => void): void {
	const focused = legend.contains(legend.doc.activeElement);
	legend.empty();
	const button = legend.createEl("button", { cls: "rapport-graph-legend-button", attr: { type: "button", "aria-expanded": String(open) } });
	setIcon(button.createSpan("rapport-graph-legend-icon"), open ? "chevron-down" : "chevron-up");
	button.createSpan({ text: graphWords.legend });
	button.addEventListener("click", toggle);
	if (focused) button.focus();
	if (!open) return;
	const body = legend.createDiv("rapport-graph-legend-body");
	for (const entries of [colourEntries(picture, colouring), peopleEntries(picture), tieEntries(picture, colouring)]) {
		const list = body.createEl("ul");
		for (const { swatch, tone, text } of entries) {
			const item = list.createEl("li");
			toned(item.createSpan({ cls: `rapport-graph-swatch is-${swatch}`, attr: { "aria-hidden": "true" } }), tone);
			item.createSpan({ text, attr: { dir: "auto" } });
		}
	}
}

function colourEntries({ nodes, organizations }: GraphPicture, colouring: Colouring): readonly Entry[] {
	const people = nodes.filter(({ kind }) => kind === "person");
	if (colouring === "coldness") {
		const shown = (Object.keys(graphWords.warmths) as Warmth[]).filter((warmth) => people.some((node) => node.warmth === warmth));
		return shown.map((warmth) => ({ swatch: warmth === "asleep" ? "faint" : "disc", tone: warmth, text: graphWords.warmths[warmth] }));
	}
	const coloured = organizations.slice(0, COLOURED_ORGANIZATIONS).map(({ name }, rank): Entry => ({ swatch: "disc", tone: organizationTone(rank), text: shortName(name, 28) }));
	const more = organizations.length - coloured.length;
	if (more > 0) coloured.push({ swatch: "disc", tone: "organization-others", text: graphWords.others(more) });
	if (people.some(({ organization }) => organization === null)) coloured.push({ swatch: "disc", tone: "organization-none", text: graphWords.noOrganization });
	return coloured;
}

function peopleEntries({ nodes }: GraphPicture): readonly Entry[] {
	const people = nodes.filter(({ kind }) => kind === "person");
	const entries: Entry[] = [{ swatch: "sizes", tone: "text-faint", text: graphWords.size }];
	if (people.some(({ estimated }) => estimated)) entries.push({ swatch: "dashed", tone: "text-faint", text: graphWords.estimated });
	if (people.some(({ inside }) => inside === true)) {
		entries.push({ swatch: "square", tone: "text-faint", text: graphWords.inside }, { swatch: "disc", tone: "text-faint", text: graphWords.outside });
	}
	if (nodes.some(({ kind }) => kind === "ghost")) entries.push({ swatch: "hollow", tone: "ghost", text: graphWords.ghost });
	return entries;
}

function tieEntries({ ties }: GraphPicture, colouring: Colouring): readonly Entry[] {
	const entries: Entry[] = [];
	if (ties.some(({ mention }) => !mention)) entries.push({ swatch: "widths", tone: "tie", text: graphWords.width });
	if (ties.some(({ influences }) => influences)) entries.push({ swatch: "arrow", tone: "influences", text: graphWords.influences });
	if (ties.some(({ arrow, influences }) => arrow !== "none" && !influences)) entries.push({ swatch: "arrow", tone: "tie", text: graphWords.arrow });
	if (ties.some(({ mine }) => mine)) entries.push(colouring === "coldness" ? { swatch: "line", tone: "on-track", text: graphWords.myColouredTie } : { swatch: "line", tone: "tie-mine", text: graphWords.myTie });
	if (ties.some(({ mention }) => mention)) entries.push({ swatch: "dots", tone: "tie", text: graphWords.mention });
	return entries;
}
