import type { PictureNode, Warmth } from "../../../core/network/picture";

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
}

/** The organisations that have a colour of their own. */
export const COLOURED_ORGANIZATIONS = 8;

/** The theme as it is now, light or dark; the stylesheet is asked once for each tone. */
export function themeOf(host: HTMLElement): Theme {
	const known = new Map<Tone, string>();
	const ask = (tone: Tone): string => {
		const probe = toned(host.createDiv({ cls: "rapport-graph-probe", attr: { "aria-hidden": "true" } }), tone);
		const { color } = host.win.getComputedStyle(probe);
		probe.remove();
		known.set(tone, color);
		return color;
	};
	return { colour: (tone) => known.get(tone) ?? ask(tone), font: host.win.getComputedStyle(host).fontFamily };
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
