import { mortonSorter } from "./morton";

const LEAF = 8;
// Up to so many charges it is worth while to look how far off the farthest really is.
const FEW = 300;

/** Charges on points of the plane. */
export interface Charges {
	readonly x: Float64Array;
	readonly y: Float64Array;
	/** Above 0 draws others near, below 0 drives them off. */
	readonly strength: Float64Array;
}

/**
 * Charges in cells of a tree. A cell holds those from `first` up to `end`; its first half is the cell that follows it, its other half
 * the cell `second`, which is 0 where it has no halves. Cells stand before those in them.
 *
 * From afar a cell acts as a few numbers do, its moments about its centre c: with points as complex numbers, the sums of s, s (z − c) and
 * s (z − c)² over the charges s at z.
 */
export interface CellTree {
	/** The charges, in the order of the tree. */
	readonly sorted: Charges;
	/** Which of those given they are. */
	readonly order: Int32Array;
	readonly cells: number;
	readonly first: Int32Array;
	readonly end: Int32Array;
	readonly second: Int32Array;
	/** The centre of its charges, and how far off the farthest may lie. */
	readonly centreX: Float64Array;
	readonly centreY: Float64Array;
	readonly radius: Float64Array;
	readonly charge: Float64Array;
	readonly dipoleX: Float64Array;
	readonly dipoleY: Float64Array;
	readonly quadrupoleX: Float64Array;
	readonly quadrupoleY: Float64Array;
}

/**
 * Cuts charges into cells. A tree is written over by the next one. The centre is that of the charges' amounts, so that where all are of
 * one sign the second moment is next to nothing (Dehnen 2002).
 */
export function cellTrees(count: number): (charges: Charges) => CellTree {
	const sort = mortonSorter(count);
	const most = Math.max(1, 2 * count);
	const numbers = (length = most): Float64Array => new Float64Array(length);
	const places = (): Int32Array => new Int32Array(most);
	const sorted = { x: numbers(count), y: numbers(count), strength: numbers(count) };
	const shape = { first: places(), end: places(), second: places(), centreX: numbers(), centreY: numbers(), radius: numbers() };
	const moments = { charge: numbers(), dipoleX: numbers(), dipoleY: numbers(), quadrupoleX: numbers(), quadrupoleY: numbers() };
	return (charges) => {
		const { order, codes } = sort(charges.x, charges.y);
		sortBy(order, charges.x, sorted.x);
		sortBy(order, charges.y, sorted.y);
		sortBy(order, charges.strength, sorted.strength);
		const cells = count === 0 ? 0 : cut(codes, shape);
		const tree = { sorted, order, cells, ...shape, ...moments };
		// Those in a cell come after it, so from the last to the first its halves are done before it.
		for (let cell = cells - 1; cell >= 0; cell--) {
			if (shape.second[cell] === 0) sumBodies(tree, cell);
			else sumHalves(tree, cell);
		}
		return tree;
	};
}

function sortBy(order: Int32Array, from: Float64Array, sorted: Float64Array): void {
	for (let at = 0; at < order.length; at++) sorted[at] = from[order[at] ?? 0] ?? 0;
}

// What waits to be cut: from where, to where, and whose other half it is, −1: nobody's. There are never more than a code has bits.
const waiting = new Int32Array(3 * 64);

// A cell is halved where the highest bit changes in which its codes differ. Those of one code can't be parted. Answers how many there are.
function cut(codes: Int32Array, { first, end, second }: Pick<CellTree, "first" | "end" | "second">): number {
	let cells = 0;
	let waits = 3;
	waiting[0] = 0;
	waiting[1] = codes.length;
	waiting[2] = -1;
	while (waits > 0) {
		const whose = waiting[--waits] ?? 0;
		const to = waiting[--waits] ?? 0;
		const from = waiting[--waits] ?? 0;
		const cell = cells++;
		first[cell] = from;
		end[cell] = to;
		second[cell] = 0;
		if (whose !== -1) second[whose] = cell;
		const differing = ((codes[from] ?? 0) ^ (codes[to - 1] ?? 0)) >>> 0;
		if (to - from <= LEAF || differing === 0) continue;
		const bit = 31 - Math.clz32(differing);
		let low = from;
		let high = to;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((((codes[middle] ?? 0) >>> bit) & 1) === 1) high = middle;
			else low = middle + 1;
		}
		waiting[waits++] = low;
		waiting[waits++] = to;
		waiting[waits++] = cell;
		waiting[waits++] = from;
		waiting[waits++] = low;
		waiting[waits++] = -1;
	}
	return cells;
}

function sumBodies(tree: CellTree, cell: number): void {
	const { x, y, strength } = tree.sorted;
	const first = tree.first[cell] ?? 0;
	const end = tree.end[cell] ?? 0;
	let amount = 0;
	let sumX = 0;
	let sumY = 0;
	for (let at = first; at < end; at++) {
		// Those without charge count a little, so that there is a centre.
		const share = Math.abs(strength[at] ?? 0) + 1e-12;
		amount += share;
		sumX += share * (x[at] ?? 0);
		sumY += share * (y[at] ?? 0);
	}
	const centreX = sumX / amount;
	const centreY = sumY / amount;
	let charge = 0;
	let dipoleX = 0;
	let dipoleY = 0;
	let quadrupoleX = 0;
	let quadrupoleY = 0;
	let farthest = 0;
	for (let at = first; at < end; at++) {
		const s = strength[at] ?? 0;
		const dx = (x[at] ?? 0) - centreX;
		const dy = (y[at] ?? 0) - centreY;
		charge += s;
		dipoleX += s * dx;
		dipoleY += s * dy;
		quadrupoleX += s * (dx * dx - dy * dy);
		quadrupoleY += s * 2 * dx * dy;
		const apart = dx * dx + dy * dy;
		if (apart > farthest) farthest = apart;
	}
	tree.centreX[cell] = centreX;
	tree.centreY[cell] = centreY;
	tree.radius[cell] = Math.sqrt(farthest);
	tree.charge[cell] = charge;
	tree.dipoleX[cell] = dipoleX;
	tree.dipoleY[cell] = dipoleY;
	tree.quadrupoleX[cell] = quadrupoleX;
	tree.quadrupoleY[cell] = quadrupoleY;
}

// How far off the farthest of the cell's charges really lies.
function farthestIn({ sorted: { x, y }, first, end, centreX, centreY }: CellTree, cell: number): number {
	const last = end[cell] ?? 0;
	const hereX = centreX[cell] ?? 0;
	const hereY = centreY[cell] ?? 0;
	let farthest = 0;
	for (let at = first[cell] ?? 0; at < last; at++) {
		const dx = (x[at] ?? 0) - hereX;
		const dy = (y[at] ?? 0) - hereY;
		const apart = dx * dx + dy * dy;
		if (apart > farthest) farthest = apart;
	}
	return Math.sqrt(farthest);
}

// Moments about another centre, e away: s (z + e) = s z + s e, and s (z + e)² = s z² + 2 e s z + e² s.
function sumHalves(tree: CellTree, cell: number): void {
	const halves = [cell + 1, tree.second[cell] ?? 0] as const;
	const [one, other] = halves;
	const amountOne = Math.abs(tree.charge[one] ?? 0) + 1e-12;
	const amountOther = Math.abs(tree.charge[other] ?? 0) + 1e-12;
	const share = amountOne / (amountOne + amountOther);
	const centreX = share * (tree.centreX[one] ?? 0) + (1 - share) * (tree.centreX[other] ?? 0);
	const centreY = share * (tree.centreY[one] ?? 0) + (1 - share) * (tree.centreY[other] ?? 0);
	let charge = 0;
	let dipoleX = 0;
	let dipoleY = 0;
	let quadrupoleX = 0;
	let quadrupoleY = 0;
	let farthest = 0;
	for (const half of halves) {
		const s = tree.charge[half] ?? 0;
		const px = tree.dipoleX[half] ?? 0;
		const py = tree.dipoleY[half] ?? 0;
		const dx = (tree.centreX[half] ?? 0) - centreX;
		const dy = (tree.centreY[half] ?? 0) - centreY;
		charge += s;
		dipoleX += px + s * dx;
		dipoleY += py + s * dy;
		quadrupoleX += (tree.quadrupoleX[half] ?? 0) + 2 * (dx * px - dy * py) + s * (dx * dx - dy * dy);
		quadrupoleY += (tree.quadrupoleY[half] ?? 0) + 2 * (dx * py + dy * px) + s * 2 * dx * dy;
		farthest = Math.max(farthest, Math.sqrt(dx * dx + dy * dy) + (tree.radius[half] ?? 0));
	}
	tree.centreX[cell] = centreX;
	tree.centreY[cell] = centreY;
	const size = (tree.end[cell] ?? 0) - (tree.first[cell] ?? 0);
	tree.radius[cell] = size > FEW ? farthest : Math.min(farthest, farthestIn(tree, cell));
	tree.charge[cell] = charge;
	tree.dipoleX[cell] = dipoleX;
	tree.dipoleY[cell] = dipoleY;
	tree.quadrupoleX[cell] = quadrupoleX;
	tree.quadrupoleY[cell] = quadrupoleY;
}
