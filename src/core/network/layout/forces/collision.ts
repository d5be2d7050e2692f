import { add, type Force, jiggled } from "./force";

const MOST_COLUMNS = 20_000;

/**
 * Pushes apart those who overlap, as d3's forceCollide does, the larger less. Who may overlap is found on a grid whose squares are as
 * wide as the largest: only neighbouring squares need be looked at, and a square is found by its number in a table (spatial hashing,
 * Teschner and others 2003).
 */
export function collision(radii: Float64Array): Force {
	return ({ count, x, y, vx, vy }, random) => {
		const width = Math.max(1, 2 * radii.reduce((most, radius) => Math.max(most, radius), 0));
		const [nextX, nextY] = [new Float64Array(count), new Float64Array(count)];
		const grid = gridFor(count);
		const part = (one: number, other: number): void => {
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
		};
		return () => {
			for (let at = 0; at < count; at++) {
				nextX[at] = (x[at] ?? 0) + (vx[at] ?? 0);
				nextY[at] = (y[at] ?? 0) + (vy[at] ?? 0);
			}
			grid.fill(nextX, nextY, width);
			grid.eachPair(part);
		};
	};
}

interface Grid {
	/** Puts points into squares of a width. */
	readonly fill: (x: Float64Array, y: Float64Array, width: number) => void;
	/** Calls with each two points in one square or in neighbouring ones, once. */
	readonly eachPair: (met: (one: number, other: number) => void) => void;
}

// Squares are numbered row by row, and a bucket holds each so-many-th of them: squares side by side lie in buckets side by side.
function gridFor(count: number): Grid {
	const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
	const squares = new Int32Array(count);
	const starts = new Int32Array(buckets + 1);
	const members = new Int32Array(count);
	let columns = 1;
	return {
		fill: (x, y, least) => {
			let left = Infinity;
			let top = Infinity;
			let side = 0;
			for (let at = 0; at < count; at++) {
				left = Math.min(left, x[at] ?? 0);
				top = Math.min(top, y[at] ?? 0);
			}
			for (let at = 0; at < count; at++) side = Math.max(side, (x[at] ?? 0) - left, (y[at] ?? 0) - top);
			const width = Math.max(least, side / MOST_COLUMNS);
			// An empty column on each side, so that the end of a row is no neighbour of the next row's beginning.
			columns = Math.floor(side / width) + 3;
			starts.fill(0);
			for (let at = 0; at < count; at++) {
				const column = Math.floor(((x[at] ?? 0) - left) / width) + 1;
				const square = Math.floor(((y[at] ?? 0) - top) / width) * columns + column;
				squares[at] = square;
				const bucket = square & (buckets - 1);
				starts[bucket] = (starts[bucket] ?? 0) + 1;
			}
			let before = 0;
			for (let bucket = 0; bucket <= buckets; bucket++) {
				before += starts[bucket] ?? 0;
				starts[bucket] = before;
			}
			for (let at = count - 1; at >= 0; at--) {
				const bucket = (squares[at] ?? 0) & (buckets - 1);
				const place = (starts[bucket] ?? 0) - 1;
				starts[bucket] = place;
				members[place] = at;
			}
		},
		eachPair: (met) => {
			// Those in the squares from one to another of a row, of those that stand from a place on.
			const meet = (one: number, first: number, last: number, from: number): void => {
				const firstBucket = first & (buckets - 1);
				const lastBucket = last & (buckets - 1);
				const end = starts[(firstBucket <= lastBucket ? lastBucket : buckets - 1) + 1] ?? 0;
				for (let place = Math.max(from, starts[firstBucket] ?? 0); place < end; place++) {
					const other = members[place] ?? 0;
					const square = squares[other] ?? 0;
					// Far squares share a bucket.
					if (square >= first && square <= last) met(one, other);
				}
				if (firstBucket > lastBucket) meet(one, last - lastBucket, last, 0);
			};
			for (let place = 0; place < count; place++) {
				const one = members[place] ?? 0;
				const square = squares[one] ?? 0;
				meet(one, square, square, place + 1);
				meet(one, square + 1, square + 1, 0);
				meet(one, square + columns - 1, square + columns + 1, 0);
			}
		},
	};
}
