const BITS = 15;
const DIGIT = 10;
const DIGITS = 1 << DIGIT;

/** Points in the order of their Morton codes. */
export interface MortonOrder {
	/** Which point is first, second and so on. */
	readonly order: Int32Array;
	/** Their codes, in that order. */
	readonly codes: Int32Array;
}

/**
 * Sorts points so that those near one another stand near one another: a square round all of them is halved again and again, and the
 * halves that a point lies in, one bit each, are its code (Morton 1966). What it returns is written over by the next call.
 */
export function mortonSorter(count: number): (x: Float64Array, y: Float64Array) => MortonOrder {
	const [codes, order] = [new Int32Array(count), new Int32Array(count)];
	const [otherCodes, otherOrder] = [new Int32Array(count), new Int32Array(count)];
	return (x, y) => {
		encode(x, y, codes);
		for (let at = 0; at < count; at++) order[at] = at;
		// Three digits, from the lowest: a stable sort by each leaves them sorted by all (radix sort).
		sortByDigit(0, codes, order, otherCodes, otherOrder);
		sortByDigit(DIGIT, otherCodes, otherOrder, codes, order);
		sortByDigit(2 * DIGIT, codes, order, otherCodes, otherOrder);
		return { order: otherOrder, codes: otherCodes };
	};
}

function encode(x: Float64Array, y: Float64Array, codes: Int32Array): void {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let at = 0; at < codes.length; at++) {
		const px = x[at] ?? 0;
		const py = y[at] ?? 0;
		if (px < left) left = px;
		if (px > right) right = px;
		if (py < top) top = py;
		if (py > bottom) bottom = py;
	}
	const side = Math.max(right - left, bottom - top);
	const scale = side > 0 ? (2 ** BITS - 1) / side : 0;
	for (let at = 0; at < codes.length; at++) {
		codes[at] = spread(((x[at] ?? 0) - left) * scale) | (spread(((y[at] ?? 0) - top) * scale) << 1);
	}
}

// Puts a zero before each bit.
function spread(number: number): number {
	let bits = number & 0xffff;
	bits = (bits | (bits << 8)) & 0x00ff00ff;
	bits = (bits | (bits << 4)) & 0x0f0f0f0f;
	bits = (bits | (bits << 2)) & 0x33333333;
	return (bits | (bits << 1)) & 0x55555555;
}

const starts = new Int32Array(DIGITS);

function sortByDigit(shift: number, codes: Int32Array, order: Int32Array, toCodes: Int32Array, toOrder: Int32Array): void {
	starts.fill(0);
	for (let at = 0; at < codes.length; at++) {
		const digit = ((codes[at] ?? 0) >>> shift) & (DIGITS - 1);
		starts[digit] = (starts[digit] ?? 0) + 1;
	}
	let before = 0;
	for (let digit = 0; digit < DIGITS; digit++) {
		const here = starts[digit] ?? 0;
		starts[digit] = before;
		before += here;
	}
	for (let at = 0; at < codes.length; at++) {
		const code = codes[at] ?? 0;
		const digit = (code >>> shift) & (DIGITS - 1);
		const place = starts[digit] ?? 0;
		starts[digit] = place + 1;
		toCodes[place] = code;
		toOrder[place] = order[at] ?? 0;
	}
}
