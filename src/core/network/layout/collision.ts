import { add, type Force, forceMade, jiggled, type Moved } from "./force";

/**
 * Pushes apart those who overlap, as d3's forceCollide does, the larger less. Who may overlap is found on a grid whose squares are as
 * wide as the largest: only neighbouring squares need be looked at, and a square is found by its number in a table (spatial hashing,
 * Teschner and others 2003).
 */
export function collision<B extends Moved>(radiusOf: (body: B) => number): Force<B> {
	return forceMade((bodies, random) => {
		const count = bodies.length;
		const radii = Float64Array.from(bodies, radiusOf);
		const width = Math.max(1, 2 * radii.reduce((most, radius) => Math.max(most, radius), 0));
		const [nextX, nextY] = [new Float64Array(count), new Float64Array(count)];
		const [moreX, moreY] = [new Float64Array(count), new Float64Array(count)];
		const grid = gridFor(count);
		const part = (one: number, other: number): void => {
			const both = (radii[one] ?? 0) + (radii[other] ?? 0);
			let x = (nextX[one] ?? 0) + (moreX[one] ?? 0) - (nextX[other] ?? 0) - (moreX[other] ?? 0);
			let y = (nextY[one] ?? 0) + (moreY[one] ?? 0) - (nextY[other] ?? 0) - (moreY[other] ?? 0);
			if (x * x + y * y >= both * both) return;
			if (x === 0) x = jiggled(random);
			if (y === 0) y = jiggled(random);
			const apart = Math.sqrt(x * x + y * y);
			const push = (both - apart) / apart;
			const [areaOne, areaOther] = [(radii[one] ?? 0) ** 2, (radii[other] ?? 0) ** 2];
			const share = areaOther / (areaOne + areaOther);
			add(moreX, one, x * push * share);
			add(moreY, one, y * push * share);
			add(moreX, other, -x * push * (1 - share));
			add(moreY, other, -y * push * (1 - share));
		};
		return () => {
			for (const [at, { x, y, vx, vy }] of bodies.entries()) {
				nextX[at] = x + vx;
				nextY[at] = y + vy;
			}
			moreX.fill(0);
			moreY.fill(0);
			grid.fill(nextX, nextY, width);
			grid.eachPair(part);
			for (const [at, body] of bodies.entries()) {
				body.vx += moreX[at] ?? 0;
				body.vy += moreY[at] ?? 0;
			}
		};
	});
}

interface Grid {
	/** Puts points into squares of a width. */
	readonly fill: (x: Float64Array, y: Float64Array, width: number) => void;
	/** Calls with each two points in one square or in neighbouring ones, once. */
	readonly eachPair: (met: (one: number, other: number) => void) => void;
}

function gridFor(count: number): Grid {
	const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, count)));
	const squares = new Float64Array(count);
	const starts = new Uint32Array(buckets + 1);
	const members = new Uint32Array(count);
	let columns = 1;
	const bucketOf = (square: number): number => square % buckets;
	const meet = (one: number, square: number, from: number, met: (one: number, other: number) => void): void => {
		const bucket = bucketOf(square);
		const end = starts[bucket + 1] ?? 0;
		for (let place = Math.max(from, starts[bucket] ?? 0); place < end; place++) {
			const other = members[place] ?? 0;
			// Far squares may share a bucket.
			if (squares[other] === square) met(one, other);
		}
	};
	return {
		fill: (x, y, width) => {
			let [left, top, right] = [Infinity, Infinity, -Infinity];
			for (let at = 0; at < count; at++) {
				left = Math.min(left, x[at] ?? 0);
				right = Math.max(right, x[at] ?? 0);
				top = Math.min(top, y[at] ?? 0);
			}
			// One empty column on the right, so that a row's end is no neighbour of the next row's beginning.
			columns = Math.floor((right - left) / width) + 2;
			starts.fill(0);
			for (let at = 0; at < count; at++) {
				const square = Math.floor(((y[at] ?? 0) - top) / width) * columns + Math.floor(((x[at] ?? 0) - left) / width);
				squares[at] = square;
				const bucket = bucketOf(square);
				starts[bucket] = (starts[bucket] ?? 0) + 1;
			}
			for (let bucket = 0, before = 0; bucket <= buckets; bucket++) {
				before += starts[bucket] ?? 0;
				starts[bucket] = before;
			}
			for (let at = count - 1; at >= 0; at--) {
				const bucket = bucketOf(squares[at] ?? 0);
				const place = (starts[bucket] ?? 0) - 1;
				starts[bucket] = place;
				members[place] = at;
			}
		},
		eachPair: (met) => {
			for (let place = 0; place < count; place++) {
				const one = members[place] ?? 0;
				const square = squares[one] ?? 0;
				meet(one, square, place + 1, met);
				meet(one, square + 1, 0, met);
				for (let below = square + columns - 1; below <= square + columns + 1; below++) if (below >= 0) meet(one, below, 0, met);
			}
		},
	};
}
