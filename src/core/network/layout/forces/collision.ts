import { add, type Bodies, type Force, jiggled } from "./force";
import { type Grid, gridFor } from "./grid";

/**
 * Pushes apart those who overlap, as d3's forceCollide does, the larger less. Who may overlap is found on a grid whose squares are as
 * wide as the largest: only neighbouring squares need be looked at.
 */
export function collision(radii: Float64Array): Force {
	return (bodies, random) => {
		const { count, x, y, vx, vy } = bodies;
		const width = Math.max(1, 2 * largestOf(radii));
		const [nextX, nextY] = [new Float64Array(count), new Float64Array(count)];
		const fill = gridFor(count);
		return () => {
			sum(x, vx, nextX);
			sum(y, vy, nextY);
			partAll(fill(nextX, nextY, width), radii, bodies, random);
		};
	};
}

// Each two meet once: those of a square, and those of one and of the square after it or of one of the three below.
function partAll(grid: Grid, radii: Float64Array, bodies: Bodies, random: () => number): void {
	const { members, squares, columns } = grid;
	for (let place = 0; place < members.length; place++) {
		const one = members[place] ?? 0;
		const square = squares[one] ?? 0;
		partIn(grid, square, square + 1, one, place + 1, radii, bodies, random);
		partIn(grid, square + columns - 1, square + columns + 1, one, 0, radii, bodies, random);
	}
}

// From those in the squares from one to another of a row, of those that stand from a place on.
function partIn(
	grid: Grid,
	first: number,
	last: number,
	one: number,
	from: number,
	radii: Float64Array,
	bodies: Bodies,
	random: () => number,
): void {
	const { starts, members, squares, buckets } = grid;
	const firstBucket = first & (buckets - 1);
	const lastBucket = last & (buckets - 1);
	const end = starts[(firstBucket <= lastBucket ? lastBucket : buckets - 1) + 1] ?? 0;
	for (let place = Math.max(from, starts[firstBucket] ?? 0); place < end; place++) {
		const other = members[place] ?? 0;
		const square = squares[other] ?? 0;
		// Far squares share a bucket.
		if (square >= first && square <= last) part(one, other, radii, bodies, random);
	}
	if (firstBucket > lastBucket) partIn(grid, last - lastBucket, last, one, 0, radii, bodies, random);
}

function part(one: number, other: number, radii: Float64Array, { x, y, vx, vy }: Bodies, random: () => number): void {
	const radius = radii[one] ?? 0;
	const radiusOfOther = radii[other] ?? 0;
	const both = radius + radiusOfOther;
	// Where they will be after this step.
	let dx = (x[one] ?? 0) + (vx[one] ?? 0) - (x[other] ?? 0) - (vx[other] ?? 0);
	let dy = (y[one] ?? 0) + (vy[one] ?? 0) - (y[other] ?? 0) - (vy[other] ?? 0);
	if (dx * dx + dy * dy >= both * both) return;
	if (dx === 0) dx = jiggled(random);
	if (dy === 0) dy = jiggled(random);
	const apart = Math.sqrt(dx * dx + dy * dy);
	const push = (both - apart) / apart;
	const share = (radiusOfOther * radiusOfOther) / (radius * radius + radiusOfOther * radiusOfOther);
	add(vx, one, dx * push * share);
	add(vy, one, dy * push * share);
	add(vx, other, -dx * push * (1 - share));
	add(vy, other, -dy * push * (1 - share));
}

function largestOf(numbers: Float64Array): number {
	let largest = 0;
	for (let at = 0; at < numbers.length; at++) largest = Math.max(largest, numbers[at] ?? 0);
	return largest;
}

function sum(one: Float64Array, other: Float64Array, to: Float64Array): void {
	for (let at = 0; at < to.length; at++) to[at] = (one[at] ?? 0) + (other[at] ?? 0);
}
