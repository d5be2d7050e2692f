import type { Circle } from "../../kinds/circle";
import type { Stance } from "../../kinds/values/stance";
import type { Colouring } from "./colouring";
import type { PictureNode } from "./picture";
import type { Warmth } from "./warmth";

/** A sign inside a disc, so that a stance can be told without its colour. */
export type Sign = "plus" | "small-plus" | "dot" | "minus" | "cross";

/** A badge at the rim of a disc. */
export type Badge = "decides" | "broker";

const WARM: Readonly<Record<Warmth, number>> = { "on-track": 1, "due-soon": 0.75, due: 0.5, cold: 0.25, asleep: 0, off: 0 };
const CLOSE: Readonly<Record<Circle, number>> = { inner: 1, close: 0.75, active: 0.5, network: 0.25 };
const SIGNS: Readonly<Record<Stance, Sign>> = {
	champion: "plus",
	supporter: "small-plus",
	neutral: "dot",
	sceptic: "minus",
	opponent: "cross",
};

/** How much of a disc is filled: as it empties, contact cools, and the circle is wider. Without a colour of either it is full. */
export function fillOf({ kind, warmth, circle }: PictureNode, colouring: Colouring): number {
	if (kind !== "person") return kind === "me" ? 1 : 0;
	if (colouring === "coldness") return WARM[warmth ?? "off"];
	return colouring === "circle" ? (circle === null ? 0 : CLOSE[circle]) : 1;
}

/** The sign of a stance, where people are coloured by it; a bar where somebody is not tracked, where they are coloured by coldness. */
export function signOf({ kind, stance, warmth }: PictureNode, colouring: Colouring): Sign | null {
	if (kind !== "person") return null;
	if (colouring === "stance") return stance === null ? null : SIGNS[stance];
	return colouring === "coldness" && (warmth ?? "off") === "off" ? "minus" : null;
}

/** The badges of somebody. */
export function badgesOf({ decides, broker }: PictureNode): readonly Badge[] {
	return [...(decides ? (["decides"] as const) : []), ...(broker ? (["broker"] as const) : [])];
}
