import type { Circle } from "../../../../core/kinds/circle";
import type { Stance } from "../../../../core/kinds/values/stance";
import { COLOURED, type Colouring } from "../../../../core/network/picture/colouring";
import type { PictureNode } from "../../../../core/network/picture/picture";
import type { Warmth } from "../../../../core/network/picture/warmth";

/** The tones of the graph; the stylesheet says what colour each has. */
export type Tone =
	| "background"
	| "text"
	| "text-faint"
	| "me"
	| "ghost"
	| "tie"
	| "tie-mine"
	| "tie-lit"
	| "influences"
	| `organization-${Ranked}`
	| `group-${Ranked}`
	| `stance-${Stance | "none"}`
	| `circle-${Circle | "none"}`
	| Warmth;

// One of those that have a colour of their own, by its place, or what they have who are of none of them.
type Ranked = number | "others" | "none";

/** What the canvas needs of the theme, which it can't take from the stylesheet by itself. */
export interface Theme {
	readonly colour: (tone: Tone) => string;
	readonly font: string;
	/** The size of names in pixels, which grows with the text of the interface. */
	readonly size: number;
}

const SMALLEST = 12;

/** The theme as it is now, light or dark; the stylesheet is asked once for each tone. */
export function themeOf(host: HTMLElement): Theme {
	const known = new Map<Tone, string>();
	const styleOf = (tone: Tone): Pick<CSSStyleDeclaration, "color" | "fontFamily" | "fontSize"> => {
		const probe = toned(host.createDiv({ cls: "rapport-graph-probe", attr: { "aria-hidden": "true" } }), tone);
		const { color, fontFamily, fontSize } = host.win.getComputedStyle(probe);
		probe.remove();
		return { color, fontFamily, fontSize };
	};
	const ask = (tone: Tone): string => {
		const { color } = styleOf(tone);
		known.set(tone, color);
		return color;
	};
	const { fontFamily, fontSize } = styleOf("text");
	const size = Math.max(SMALLEST, Number.parseFloat(fontSize) || SMALLEST);
	return { colour: (tone) => known.get(tone) ?? ask(tone), font: fontFamily, size };
}

/** Gives an element the colour of a tone. */
export function toned<E extends Element>(element: E, tone: Tone): E {
	element.setAttr("data-rapport-tone", tone);
	return element;
}

/** The tone of a node. */
export function toneOf({ kind, organizationRank, group, warmth, stance, circle }: PictureNode, colouring: Colouring): Tone {
	if (kind === "me") return kind;
	if (colouring === "group") return groupTone(group);
	if (kind === "ghost") return kind;
	if (colouring === "coldness") return warmth ?? "off";
	if (colouring === "stance") return `stance-${stance ?? "none"}`;
	return colouring === "circle" ? `circle-${circle ?? "none"}` : organizationTone(organizationRank);
}

/** The tone of an organisation, by its place in the picture's list. */
export function organizationTone(rank: number | null): Tone {
	return `organization-${ranked(rank)}`;
}

/** The tone of a group, by its place in the picture's list. */
export function groupTone(place: number | null): Tone {
	return `group-${ranked(place)}`;
}

function ranked(rank: number | null): Ranked {
	return rank === null ? "none" : rank < COLOURED ? rank : "others";
}
