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

const LONGEST_NAME = 28;

/** Draws the legend: only what is in the picture, folded or not. */
export function drawLegend(legend: HTMLElement, picture: GraphPicture, colouring: Colouring, open: boolean, toggle: () => void): void {
	const focused = legend.contains(legend.doc.activeElement);
	legend.empty();
	const button = legend.createEl("button", { cls: "rapport-graph-legend-button", attr: { type: "button" } });
	button.setAttr("aria-expanded", String(open));
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

const entry = (swatch: Swatch, tone: Tone, text: string): Entry => ({ swatch, tone, text });

function colourEntries({ nodes, organizations }: GraphPicture, colouring: Colouring): readonly Entry[] {
	const people = nodes.filter(({ kind }) => kind === "person");
	if (colouring === "coldness") {
		const shown = (Object.keys(graphWords.warmths) as Warmth[]).filter((warmth) => people.some((node) => node.warmth === warmth));
		return shown.map((warmth) => entry(warmth === "asleep" ? "faint" : "disc", warmth, graphWords.warmths[warmth]));
	}
	const named = organizations.slice(0, COLOURED_ORGANIZATIONS);
	const entries = named.map(({ name }, rank) => entry("disc", organizationTone(rank), shortName(name, LONGEST_NAME)));
	const more = organizations.length - named.length;
	if (more > 0) entries.push(entry("disc", "organization-others", graphWords.others(more)));
	const without = people.some(({ organization }) => organization === null);
	return without ? [...entries, entry("disc", "organization-none", graphWords.noOrganization)] : entries;
}

function peopleEntries({ nodes }: GraphPicture): readonly Entry[] {
	const people = nodes.filter(({ kind }) => kind === "person");
	const entries = [entry("sizes", "text-faint", graphWords.size)];
	if (people.some(({ estimated }) => estimated)) entries.push(entry("dashed", "text-faint", graphWords.estimated));
	if (people.some(({ inside }) => inside === true)) {
		entries.push(entry("square", "text-faint", graphWords.inside), entry("disc", "text-faint", graphWords.outside));
	}
	if (nodes.some(({ kind }) => kind === "ghost")) entries.push(entry("hollow", "ghost", graphWords.ghost));
	return entries;
}

function tieEntries({ ties }: GraphPicture, colouring: Colouring): readonly Entry[] {
	const byOrganization = entry("line", "tie-mine", graphWords.myTie);
	const mine = colouring === "coldness" ? entry("line", "on-track", graphWords.myColouredTie) : byOrganization;
	const entries: readonly (readonly [boolean, Entry])[] = [
		[ties.some(({ mention }) => !mention), entry("widths", "tie", graphWords.width)],
		[ties.some(({ influences }) => influences), entry("arrow", "influences", graphWords.influences)],
		[ties.some(({ arrow, influences }) => arrow !== "none" && !influences), entry("arrow", "tie", graphWords.arrow)],
		[ties.some((tie) => tie.mine), mine],
		[ties.some(({ mention }) => mention), entry("dots", "tie", graphWords.mention)],
	];
	return entries.filter(([shown]) => shown).map(([, shown]) => shown);
}
