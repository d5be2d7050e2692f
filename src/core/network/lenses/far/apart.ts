import type { Point } from "../../layout/plan";

/** Something round that has a place. */
interface Round extends Point {
	readonly radius: number;
}

const ROUNDS = 40;

/**
 * Where discs lie once none overlap, as near to where they were as pushing gives; the larger one gives way less. The same input gives the
 * same places.
 */
export function apart(discs: readonly Round[], between: number): readonly Point[] {
	const places = discs.map(({ x, y }) => ({ x, y }));
	for (let round = 0; round < ROUNDS; round++) {
		let isMoved = false;
		for (const [at, one] of discs.entries()) {
			for (let other = 0; other < at; other++) if (push(places, discs, at, other, one.radius + between)) isMoved = true;
		}
		if (!isMoved) break;
	}
	return places;
}

function push(places: readonly { x: number; y: number }[], discs: readonly Round[], at: number, other: number, reach: number): boolean {
	const [one, two, first, second] = [places[at], places[other], discs[at], discs[other]];
	if (one === undefined || two === undefined || first === undefined || second === undefined) return false;
	const [dx, dy] = [one.x - two.x, one.y - two.y];
	const wanted = reach + second.radius;
	if (dx * dx + dy * dy >= wanted * wanted) return false;
	const length = Math.hypot(dx, dy);
	// Two in one place go apart by their number.
	const [ux, uy] = length > 1e-6 ? [dx / length, dy / length] : [Math.cos(at), Math.sin(at)];
	const off = wanted - length;
	const share = second.radius ** 2 / (first.radius ** 2 + second.radius ** 2);
	one.x += ux * off * share;
	one.y += uy * off * share;
	two.x -= ux * off * (1 - share);
	two.y -= uy * off * (1 - share);
	return off > 1e-3 * wanted;
}
