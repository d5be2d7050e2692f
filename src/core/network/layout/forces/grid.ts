/**
 * Points in squares of a grid. Squares are numbered row by row, and a bucket holds each so-many-th of them, found by the square's number
 * in a table (spatial hashing, Teschner and others 2003): squares side by side lie in buckets side by side.
 */
export interface Grid {
	/** How many squares a row has. The first and the last of them are empty: the end of a row is no neighbour of the next's beginning. */
	readonly columns: number;
	/** How many buckets there are: a power of two. */
	readonly buckets: number;
	/** The points of bucket `at` stand in `members` from `starts[at]` up to `starts[at + 1]`. */
	readonly starts: Int32Array;
	readonly members: Int32Array;
	/** The square in which each point lies. */
	readonly squares: Int32Array;
}

const MOST_COLUMNS = 20_000;

/** Puts points into squares at least `least` wide. What it answers is written over by the next call. */
export function gridFor(count: number): (x: Float64Array, y: Float64Array, least: number) => Grid {
	const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
	const grid = {
		columns: 0,
		buckets,
		starts: new Int32Array(buckets + 1),
		members: new Int32Array(count),
		squares: new Int32Array(count),
	};
	return (x, y, least) => {
		const left = leastOf(x);
		const top = leastOf(y);
		const side = Math.max(0, -leastOf(x, -1) - left, -leastOf(y, -1) - top);
		const width = Math.max(least, side / MOST_COLUMNS);
		grid.columns = Math.floor(side / width) + 3;
		number(grid, x, y, left, top, width);
		fill(grid);
		return grid;
	};
}

function number({ squares, columns }: Grid, x: Float64Array, y: Float64Array, left: number, top: number, width: number): void {
	for (let at = 0; at < squares.length; at++) {
		const column = Math.floor(((x[at] ?? 0) - left) / width) + 1;
		squares[at] = Math.floor(((y[at] ?? 0) - top) / width) * columns + column;
	}
}

// A counting sort by buckets.
function fill({ squares, starts, members, buckets }: Grid): void {
	starts.fill(0);
	for (let at = 0; at < squares.length; at++) {
		const bucket = (squares[at] ?? 0) & (buckets - 1);
		starts[bucket] = (starts[bucket] ?? 0) + 1;
	}
	let before = 0;
	for (let bucket = 0; bucket <= buckets; bucket++) {
		before += starts[bucket] ?? 0;
		starts[bucket] = before;
	}
	for (let at = squares.length - 1; at >= 0; at--) {
		const bucket = (squares[at] ?? 0) & (buckets - 1);
		const place = (starts[bucket] ?? 0) - 1;
		starts[bucket] = place;
		members[place] = at;
	}
}

function leastOf(numbers: Float64Array, sign = 1): number {
	let least = Infinity;
	for (let at = 0; at < numbers.length; at++) least = Math.min(least, sign * (numbers[at] ?? 0));
	return least;
}
