import type { Colouring } from "./graph-options";
import type { PictureNode } from "../../core/network/picture";

/** The tones of the graph; the stylesheet says what colour each has. */
export const TONES = [
	"background",
	"text",
	"text-faint",
	"me",
	"ghost",
	"tie",
	"tie-mine",
	"tie-lit",
	"influences",
	"organization-0",
	"organization-1",
	"organization-2",
	"organization-3",
	"organization-4",
	"organization-5",
	"organization-6",
	"organization-7",
	"organization-others",
	"organization-none",
	"on-track",
	"due-soon",
	"due",
	"cold",
	"asleep",
	"off",
] as const;

export type Tone = (typeof TONES)[number];

/** What the canvas needs of the theme, which it can't take from the stylesheet by itself. */
export interface Theme {
	readonly colours: Readonly<Record<Tone, string>>;
	readonly font: string;
}

/** The organisations that have a colour of their own. */
export const COLOURED_ORGANIZATIONS = 8;

/** Asks the stylesheet for the colours as they are now, light or dark. */
export function readTheme(within: HTMLElement): Theme {
	const probe = within.createDiv({ cls: "rapport-graph-probe", attr: { "aria-hidden": "true" } });
	const entries = TONES.map((tone) => [tone, within.win.getComputedStyle(toned(probe.createSpan(), tone)).color] as const);
	probe.remove();
	return { colours: Object.fromEntries(entries) as Record<Tone, string>, font: within.win.getComputedStyle(within).fontFamily };
}

/** Gives an element the colour of a tone. */
export function toned<E extends Element>(element: E, tone: Tone): E {
	element.setAttr("data-rapport-tone", tone);
	return element;
}

/** The tone of a node. */
export function toneOf({ kind, organizationRank, warmth }: PictureNode, colouring: Colouring): Tone {
	if (kind === "me") return "me";
	if (kind === "ghost") return "ghost";
	return colouring === "coldness" ? (warmth ?? "off") : organizationTone(organizationRank);
}

/** The tone of an organisation, by its place in the picture's list. */
export function organizationTone(rank: number | null): Tone {
	if (rank === null) return "organization-none";
	return TONES.find((tone) => tone === `organization-${rank}`) ?? "organization-others";
}
