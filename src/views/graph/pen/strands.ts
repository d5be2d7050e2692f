import type { Point } from "../../../core/network/layout/plan";
import type { Strand } from "../../../core/network/picture/picture-ties";

/** Two people between whom something is drawn, as one line or as several. */
export interface Stranded {
	readonly source: Point;
	readonly target: Point;
	readonly strands: readonly Strand[] | null;
}

// How far a line that is bowed by one step leaves the straight one, by the length of that; its middle is half as far off.
const BOW = 0.12;

// Into so many straight pieces a bow is cut to see how near it is.
const PIECES = 6;

/** Draws each line between people: a tie itself, or each of its strands; `influence` leaves out whatever else there is in these. */
export function forEachLine<T extends Stranded>(
	ties: readonly T[],
	influence: boolean,
	draw: (line: T & Partial<Strand>, at: number) => void,
): void {
	ties.forEach((tie, at) => {
		if (tie.strands === null) return draw(tie, at);
		for (const { arrow, influences, bow } of tie.strands) {
			if (!influence) draw({ ...tie, arrow, influences, bow }, at);
			else if (influences) draw({ ...tie, arrow, influences }, at);
		}
	});
}

/** The point towards which a line is bowed. */
export function bowed(from: Point, to: Point, bow: number): Point {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	return { x: from.x + dx / 2 - dy * BOW * bow, y: from.y + dy / 2 + dx * BOW * bow };
}

/** How far a point is from the nearest line of a tie; `toLine` tells that of a straight one. */
export function distanceToTie(
	{ source, target, strands }: Stranded,
	point: Point,
	toLine: (from: Point, to: Point, point: Point) => number,
): number {
	let least = toLine(source, target, point);
	for (const { bow } of strands ?? []) {
		if (bow === 0) continue;
		let before: Point = source;
		for (let piece = 1; piece <= PIECES; piece++) {
			const next = along(source, bowed(source, target, bow), target, piece / PIECES);
			least = Math.min(least, toLine(before, next, point));
			before = next;
		}
	}
	return least;
}

function along(from: Point, via: Point, to: Point, share: number): Point {
	const rest = 1 - share;
	const at = (a: number, b: number, c: number): number => rest * rest * a + 2 * rest * share * b + share * share * c;
	return { x: at(from.x, via.x, to.x), y: at(from.y, via.y, to.y) };
}
