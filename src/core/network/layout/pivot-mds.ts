import type { Steps } from "../../kinds/steps";
import { add } from "./forces/force";
import type { Distances } from "./distances";

const PIVOTS = 50;
// From so many members on fewer pivots do: their time grows with the members, and the picture gets no better.
const MANY = 3000;
const PIVOTS_OF_MANY = 30;
const TURNS = 60;

/** Coordinates, one for each member in order, about their mean: the first the way in which they spread most. */
export interface Spread {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

/**
 * Places for those who are tied together such that they are as far apart as `distances` says, in small steps (PivotMDS: Brandes and Pich,
 * Eigensolver methods for progressive multidimensional scaling of large data, 2006). A few of them are pivots, each as far as can be
 * from those before. How far everybody is from each pivot, squared and with the means of rows and columns taken away, is a matrix C;
 * the two main directions of CᵀC, which is as small as the pivots are few, give the places.
 */
export function* pivotMds(distances: Distances, members: Int32Array): Steps<Spread> {
	const rows = yield* rowsOfPivots(distances, members);
	const products = yield* productsOf(rows);
	const first = mainDirection(products, null);
	const second = mainDirection(products, first);
	const spread = { x: along(rows, first, members.length), y: along(rows, second, members.length) };
	yield;
	return spread;
}

// A row for each pivot: C turned on its side.
function* rowsOfPivots(distances: Distances, members: Int32Array): Steps<readonly Float64Array[]> {
	const { length } = members;
	const nearest = new Float64Array(length).fill(Infinity);
	const rows: Float64Array[] = [];
	const wanted = Math.min(length, length < MANY ? PIVOTS : PIVOTS_OF_MANY);
	for (let pivot = 0; rows.length < wanted;) {
		const row = new Float64Array(length);
		pivot = measure(members, distances(members[pivot] ?? 0), row, nearest);
		rows.push(row);
		yield;
	}
	centre(rows, length);
	yield;
	return rows;
}

// Writes into a row how far its pivot is from each, squared. Answers who is farthest from the nearest of all pivots as yet.
function measure(members: Int32Array, distances: ReturnType<Distances>, row: Float64Array, nearest: Float64Array): number {
	let [farthest, most] = [0, -1];
	for (let at = 0; at < row.length; at++) {
		const distance = distances[members[at] ?? 0] ?? 0;
		row[at] = distance * distance;
		const near = Math.min(nearest[at] ?? 0, distance);
		nearest[at] = near;
		if (near > most) [farthest, most] = [at, near];
	}
	return farthest;
}

// Takes away from each number the means of its row and of its column and puts back that of all, and halves it with its sign changed.
function centre(rows: readonly Float64Array[], length: number): void {
	const columns = new Float64Array(length);
	for (const row of rows) addTo(columns, row, 1 / rows.length);
	const all = sumOf(columns) / length;
	for (const row of rows) {
		const mean = sumOf(row) / length;
		for (let at = 0; at < length; at++) row[at] = -0.5 * ((row[at] ?? 0) - mean - (columns[at] ?? 0) + all);
	}
}

// Each row times each.
function* productsOf(rows: readonly Float64Array[]): Steps<readonly Float64Array[]> {
	const products = rows.map(() => new Float64Array(rows.length));
	for (const [one, row] of rows.entries()) {
		for (let other = 0; other <= one; other++) {
			const product = dot(row, rows[other] ?? row);
			const [here, there] = [products[one], products[other]];
			if (here !== undefined) here[other] = product;
			if (there !== undefined) there[one] = product;
		}
		yield;
	}
	return products;
}

// The direction in which a matrix stretches most, square to another: whatever is multiplied by it again and again turns there.
function mainDirection(matrix: readonly Float64Array[], squareTo: Float64Array | null): Float64Array {
	let direction = Float64Array.from(matrix, (_, at) => Math.cos(1 + at * (squareTo === null ? 1 : 2)));
	for (let turn = 0; turn < TURNS; turn++) {
		const turned = new Float64Array(matrix.length);
		for (const [at, row] of matrix.entries()) turned[at] = dot(row, direction);
		if (squareTo !== null) addTo(turned, squareTo, -dot(turned, squareTo));
		const length = Math.sqrt(dot(turned, turned));
		// It stretches nothing any more: all lie on a line, or on a point.
		if (!(length > 1e-9)) return turned.fill(0);
		direction = turned.map((number) => number / length);
	}
	return direction;
}

function along(rows: readonly Float64Array[], direction: Float64Array, length: number): Float64Array {
	const places = new Float64Array(length);
	for (const [pivot, row] of rows.entries()) addTo(places, row, direction[pivot] ?? 0);
	return places;
}

function addTo(sums: Float64Array, row: Float64Array, share: number): void {
	for (let at = 0; at < sums.length; at++) add(sums, at, share * (row[at] ?? 0));
}

function sumOf(row: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < row.length; at++) sum += row[at] ?? 0;
	return sum;
}

function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
	return sum;
}
