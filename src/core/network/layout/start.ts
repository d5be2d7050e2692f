import type { Steps } from "../../kinds/steps";
import { byCircles, type Distances, inSteps } from "./distances";
import { pivotMds, type Spread } from "./pivot-mds";
import { searchFrom, type TieLists } from "./tie-lists";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const PIECE = 200;
// Up to so many, circles that overlap are drawn apart; among more, steps alone tell them, and take less time.
const FEW = 200;

/**
 * Where everybody begins, in small steps: those who are tied together by how far apart they are, the mean tie `length` long, and
 * such parts side by side, the largest in the middle. Wide where `aspect` (width ÷ height) is 1 or more, else tall.
 */
export function* startOf(lists: TieLists, length: number, aspect: number): Steps<Spread> {
	const [x, y] = [new Float64Array(lists.count), new Float64Array(lists.count)];
	const parts = partsOf(lists);
	const distances = lists.count > FEW ? inSteps(lists) : byCircles(lists);
	yield;
	let [taken, done] = [0, 0];
	for (const [index, members] of parts.entries()) {
		const spread = members.length === 1 ? ALONE : yield* spreadOf(lists, distances, members, length);
		const radius = length / 2 + reachOf(spread);
		// Each part stands beyond all before it, a golden angle further round.
		const away = index === 0 ? 0 : Math.sqrt(taken) + radius;
		const [middleX, middleY] = [away * Math.cos(index * GOLDEN_ANGLE), away * Math.sin(index * GOLDEN_ANGLE)];
		put(spread.x, aspect < 1 ? y : x, members, aspect < 1 ? middleY : middleX, 1);
		put(spread.y, aspect < 1 ? x : y, members, aspect < 1 ? middleX : middleY, aspect < 1 ? -1 : 1);
		taken += radius * radius;
		if (++done % PIECE === 0) yield;
	}
	return { x, y };
}

const ALONE: Spread = { x: new Float64Array(1), y: new Float64Array(1) };

// Those who are tied together, however far apart; the most first.
function partsOf(lists: TieLists): readonly Int32Array[] {
	const steps = new Int32Array(lists.count).fill(-1);
	const met = new Int32Array(lists.count);
	const parts: Int32Array[] = [];
	for (let first = 0; first < lists.count; first++) {
		if (steps[first] === -1) parts.push(met.slice(0, searchFrom(lists, first, steps, met)).sort());
	}
	return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

// How far from the middle the farthest is.
function reachOf({ x, y }: Spread): number {
	let most = 0;
	for (let at = 0; at < x.length; at++) most = Math.max(most, (x[at] ?? 0) ** 2 + (y[at] ?? 0) ** 2);
	return Math.sqrt(most);
}

function put(from: Float64Array, to: Float64Array, members: Int32Array, middle: number, sign: number): void {
	for (let at = 0; at < members.length; at++) to[members[at] ?? 0] = middle + sign * (from[at] ?? 0);
}

function* spreadOf(lists: TieLists, distances: Distances, members: Int32Array, length: number): Steps<Spread> {
	const { x, y } = yield* pivotMds(distances, members);
	const mean = meanTie(lists, members, x, y);
	yield;
	const scale = mean > 0 ? length / mean : 0;
	return apart({ x: x.map((px) => px * scale), y: y.map((py) => py * scale) }, length / 4);
}

// How long the mean tie is; 0 where there is none.
function meanTie({ count, starts, ends }: TieLists, members: Int32Array, x: Float64Array, y: Float64Array): number {
	const places = new Int32Array(count);
	for (let at = 0; at < members.length; at++) places[members[at] ?? 0] = at;
	let [sum, ties] = [0, 0];
	for (let at = 0; at < members.length; at++) {
		const member = members[at] ?? 0;
		const last = starts[member + 1] ?? 0;
		for (let place = starts[member] ?? 0; place < last; place++) {
			const other = places[ends[place] ?? 0] ?? 0;
			sum += Math.sqrt(((x[at] ?? 0) - (x[other] ?? 0)) ** 2 + ((y[at] ?? 0) - (y[other] ?? 0)) ** 2);
			ties++;
		}
	}
	return ties === 0 ? 0 : sum / ties;
}

// More squares than there are on a side.
const SQUARES = 2 ** 24;

// Whoever is as far from everybody as somebody else begins on the same point: those in one little square are laid round its first.
function apart({ x, y }: Spread, side: number): Spread {
	const numbers = new Map<number, number>();
	for (let at = 0; at < x.length; at++) {
		const square = SQUARES * Math.round((x[at] ?? 0) / side) + Math.round((y[at] ?? 0) / side);
		const number = numbers.get(square) ?? 0;
		numbers.set(square, number + 1);
		if (number === 0) continue;
		const away = side * Math.sqrt(number);
		x[at] = (x[at] ?? 0) + away * Math.cos(number * GOLDEN_ANGLE);
		y[at] = (y[at] ?? 0) + away * Math.sin(number * GOLDEN_ANGLE);
	}
	return { x, y };
}
