import type { DayRows } from "./day-rows";

/** A while in which something counts though its own day is another: a month that has begun, or the latest day that a note states. */
export interface Spell {
	readonly tie: number;
	/** From which day on, and before which, by number. */
	readonly from: number;
	readonly until: number;
	/** The day it is about; before that it counts as of the day on which somebody looks. */
	readonly day: number;
	readonly weight: number;
}

/** All that ties rest on, with its days by number: from it follows how strong each tie is on any day, by the rules of `ties.ts`. */
export interface Timeline extends DayRows {
	/** Who stands for me, as in a picture. */
	readonly me: string;
	/** Everybody who is tied or has a note, by place: paths of notes, and names of who has none. */
	readonly ids: readonly string[];
	/** From which day on each of them is there; `ALWAYS` for who is named in no dated line. */
	readonly since: Int32Array;
	/** The ends of each tie, by place in `ids`; where one is me, they come first. */
	readonly sources: Int32Array;
	readonly targets: Int32Array;
	/** What is stated of each, 0 to 1, whatever the day. */
	readonly stated: Float64Array;
	/** My own ties: what a circle gives, and the share of contact that is added. 0 and 0 for others, whose days are days together. */
	readonly base: Float64Array;
	readonly share: Float64Array;
	/** From which day on each is there: that of the first line that tells of it, or of the later of its ends. */
	readonly begins: Int32Array;
	/** Whether a bare link ties the two, where nothing else does. */
	readonly linked: Uint8Array;
	/** In the order of their ties. */
	readonly spells: readonly Spell[];
	/** The earliest day of all, and the last: that of which the people are. */
	readonly first: number;
	readonly last: number;
}

/** The day from which on something is there that no day tells of. */
export const ALWAYS = -(2 ** 30);

/** Whether a timeline holds any day before the last: else there is nothing to look back to. */
export function hasPast({ first, last }: Pick<Timeline, "first" | "last">): boolean {
	return first < last;
}
