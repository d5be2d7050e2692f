import type { Point } from "../layout/plan";

/** A disc in its place. */
export interface PlacedDisc extends Point {
	readonly radius: number;
}

const DIRECTIONS: readonly Point[] = Array.from({ length: 40 }, (_, at) => {
	return { x: Math.cos((Math.PI * at) / 20), y: Math.sin((Math.PI * at) / 20) };
});

/** The corners, clockwise, of what is drawn tightly round discs at a distance; none round nobody. */
export function hullOf(discs: readonly PlacedDisc[], away: number): readonly Point[] {
	return DIRECTIONS.flatMap((to) => {
		let found = discs[0];
		let most = -Infinity;
		for (const disc of discs) {
			const reach = disc.x * to.x + disc.y * to.y + disc.radius;
			// Of those that reach as far in a direction the first counts.
			if (reach <= most + 1e-9) continue;
			found = disc;
			most = reach;
		}
		if (found === undefined) return [];
		return [{ x: found.x + (found.radius + away) * to.x, y: found.y + (found.radius + away) * to.y }];
	});
}

/** Whether a place lies within corners that go round once. */
export function isWithin(corners: readonly Point[], { x, y }: Point): boolean {
	let inside = false;
	let before = corners.at(-1);
	for (const corner of corners) {
		if (before !== undefined && corner.y > y !== before.y > y) {
			const across = corner.x + ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y);
			if (x < across) inside = !inside;
		}
		before = corner;
	}
	return inside;
}
