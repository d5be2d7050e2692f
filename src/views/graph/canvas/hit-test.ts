import type { Point } from "../../../core/network/layout";

/** Which of some things is nearest, by how far off each is, and no farther than `slack`; the last of equals. */
export function nearest<T>(things: readonly T[], distance: (thing: T) => number, slack: number): T | null {
	let found: T | null = null;
	let least = slack;
	for (const thing of things) {
		const off = distance(thing);
		if (off > least) continue;
		least = off;
		found = thing;
	}
	return found;
}

/** How far a point is from a line between two others. */
export function distanceToLine(from: Point, to: Point, point: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
	const share = Math.min(1, Math.max(0, along));
	return Math.hypot(from.x + share * dx - point.x, from.y + share * dy - point.y);
}
