import type { Theme, Tone } from "./theme";
import type { Colouring } from "./graph-options";

/** All that decides how a scene looks. */
export interface Look {
	readonly theme: Theme;
	readonly colouring: Colouring;
	/** The tone of each node, in the order of the scene. */
	readonly tones: readonly Tone[];
	/** Whom the picture is about for the moment, and those tied to them; null: everybody. */
	readonly focus: Focus | null;
}

/** Somebody, and their ego network: the places in the scene of those tied to them, themselves included. */
export interface Focus {
	readonly index: number;
	readonly lit: ReadonlySet<number>;
}

/** How much is left of what the picture is not about. */
export const DIMMED = 0.14;

/** Whether the picture is about somebody or their ego network, or about everybody. */
export function isLit(index: number, { focus }: Look): boolean {
	return focus === null || focus.lit.has(index);
}
