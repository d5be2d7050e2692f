import type { Point } from "../layout/plan";

/** A part of a ring: between two angles (radians, clockwise from the right) and two distances from the middle. */
export interface RingCell {
	readonly from: number;
	readonly to: number;
	readonly inner: number;
	readonly outer: number;
}

// The room that a name would like to have.
const NAME = { width: 96, height: 36 } as const;

/** How many rows discs of a width need in a part of a ring that begins at `inner`, as wide in radians as `angle`. */
export function rowsNeeded(count: number, angle: number, inner: number, width: number): number {
	let rows = 0;
	for (let room = 0; room < count; rows++) room += capacity(angle, inner + (rows + 0.5) * width, width);
	return rows;
}

/** The places of discs of a width in a part of a ring that has room for them, from the innermost row on; rows are evenly apart. */
export function inRows(count: number, { from, to, inner, outer }: RingCell, width: number): readonly Point[] {
	const [angle, depth] = [to - from, outer - inner];
	const least = Math.max(1, rowsNeeded(count, angle, inner, width));
	const most = Math.max(least, Math.floor(depth / width));
	const radiiOf = (rows: number): readonly number[] => Array.from({ length: rows }, (_, row) => inner + (depth * (row + 0.5)) / rows);
	// Names have most room where neither rows nor those in a row are much closer than the others.
	const roomOf = (rows: number): number => {
		const length = radiiOf(rows).reduce((sum, radius) => sum + radius * angle, 0);
		return Math.min(length / count / NAME.width, rows === 1 ? 1 : depth / rows / NAME.height);
	};
	let best = least;
	for (let rows = least + 1; rows <= Math.min(most, count); rows++) if (roomOf(rows) > roomOf(best)) best = rows;
	const radii = radiiOf(best);
	const rooms = radii.map((radius) => capacity(angle, radius, width));
	const places: Point[] = [];
	let [left, room] = [count, rooms.reduce((sum, each) => sum + each, 0)];
	radii.forEach((radius, row) => {
		const own = rooms[row] ?? 0;
		const here = row === radii.length - 1 ? left : Math.min(own, Math.round((left * own) / Math.max(1, room)));
		for (let at = 0; at < here; at++) places.push(onRing(radius, from + (angle * (at + 0.5)) / here));
		left -= here;
		room -= own;
	});
	return places;
}

/** The place at a distance from the middle, in a direction. */
export function onRing(radius: number, angle: number): Point {
	return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function capacity(angle: number, radius: number, width: number): number {
	return Math.floor(angle / (2 * Math.asin(Math.min(1, width / (2 * radius)))) + 1e-9);
}
