import type { PictureNode } from "../../../core/network/picture/picture";
import type { Warmth } from "../../../core/network/picture/warmth";

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
	| `organization-${number | "others" | "none"}`
	| Warmth;

/** What the canvas needs of the theme, which it can't take from the stylesheet by itself. */
export interface Theme {
	readonly colour: (tone: Tone) => string;
	readonly font: string;
	/** The size of names in pixels, which grows with the text of the interface. */
	readonly size: number;
}

/** The organisations that have a colour of their own. */
export const COLOURED_ORGANIZATIONS = 8;

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
export function toneOf({ kind, organizationRank, warmth }: PictureNode, colouring: Colouring): Tone {
	if (kind !== "person") return kind;
	return colouring === "coldness" ? (warmth ?? "off") : organizationTone(organizationRank);
}

/** The tone of an organisation, by its place in the picture's list. */
export function organizationTone(rank: number | null): Tone {
	return `organization-${rank === null ? "none" : rank < COLOURED_ORGANIZATIONS ? rank : "others"}`;
}

/** By what people are coloured. */
export type Colouring = "organization" | "coldness";
