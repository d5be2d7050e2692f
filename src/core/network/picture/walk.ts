import type { Point } from "../layout/plan";
import { otherEnd, tiesIn } from "./around";
import type { GraphPicture } from "./picture";

/** Where arrow keys lead, as a step across and down the screen. */
export const WAYS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
export type Way = keyof typeof WAYS;

/** Somebody in their place. */
export interface Placed extends Point {
	readonly id: string;
}

// So much farther somebody to the side of the way counts.
const ASIDE = 2;

/**
 * The nearest to somebody within a right angle about a way, of those they are tied to; where none lies there, of all; null where nobody
 * does. `isShown` leaves out those who are not to be walked to.
 */
export function nearestTowards(
	picture: GraphPicture,
	places: readonly Placed[],
	from: string,
	way: Way,
	isShown: (id: string) => boolean,
): string | null {
	const start = places.find(({ id }) => id === from);
	if (start === undefined) return null;
	const [across, down] = WAYS[way];
	const tied = new Set((tiesIn(picture).get(from) ?? []).map((tie) => otherEnd(tie, from)));
	let best: { readonly id: string; readonly isTied: boolean; readonly off: number } | null = null;
	for (const { id, x, y } of places) {
		if (id === from || !isShown(id)) continue;
		const [dx, dy] = [x - start.x, y - start.y];
		const along = dx * across + dy * down;
		const aside = Math.abs(dx * down) + Math.abs(dy * across);
		if (along <= 0 || aside > along) continue;
		const isTied = tied.has(id);
		const off = along + ASIDE * aside;
		if (best === null || (isTied !== best.isTied ? isTied : off < best.off)) best = { id, isTied, off };
	}
	return best?.id ?? null;
}

/** Where somebody walks along ties: from whom, and which of their ties by strength was taken last; −1: none yet. */
export interface TieWalk {
	readonly hub: string;
	readonly at: number;
}

/** The next tie of the one from whom somebody walks, round and round by strength, and who is at its end; null where there is none. */
export function nextTie(picture: GraphPicture, { hub, at }: TieWalk, by: 1 | -1): { readonly walk: TieWalk; readonly id: string } | null {
	const ties = tiesIn(picture).get(hub) ?? [];
	const next = at === -1 && by === -1 ? ties.length - 1 : (at + by + ties.length) % Math.max(1, ties.length);
	const tie = ties[next];
	return tie === undefined ? null : { walk: { hub, at: next }, id: otherEnd(tie, hub) };
}
