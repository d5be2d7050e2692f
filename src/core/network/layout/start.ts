import type { Steps } from "../steps";
import { pivotMds, type Spread } from "./pivot-mds";
import { searchFrom, type TieLists } from "./tie-lists";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const PIECE = 200;

/**
 * Where everybody begins, in small steps: those who are tied together by how many ties lie between them, the mean tie `length` long, and
 * such parts side by side, the largest in the middle. Wide where `aspect` (width ÷ height) is 1 or more, else tall.
 */
export function* startOf(lists: TieLists, length: number, aspect: number): Steps<Spread> {
	const [x, y] = [new Float64Array(lists.count), new Float64Array(lists.count)];
	const parts = partsOf(lists);
	yield;
	let [taken, done] = [0, 0];
	for (const [index, members] of parts.entries()) {
		const spread = members.length === 1 ? ALONE : yield* spreadOf(lists, members, length);
		const radius = length / 2 + spread.x.reduce((most, px, at) => Math.max(most, Math.hypot(px, spread.y[at] ?? 0)), 0);
		// Each part stands beyond all before it, a golden angle further round.
		const away = index === 0 ? 0 : Math.sqrt(taken) + radius;
		const [middleX, middleY] = [away * Math.cos(index * GOLDEN_ANGLE), away * Math.sin(index * GOLDEN_ANGLE)];
		for (const [at, member] of members.entries()) {
			const [px, py] = [spread.x[at] ?? 0, spread.y[at] ?? 0];
			x[member] = middleX + (aspect < 1 ? -py : px);
			y[member] = middleY + (aspect < 1 ? px : py);
		}
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

function* spreadOf(lists: TieLists, members: Int32Array, length: number): Steps<Spread> {
	const { x, y } = yield* pivotMds(lists, members);
	const places = new Map(Array.from(members, (member, at) => [member, at]));
	let [sum, ties] = [0, 0];
	for (const [at, member] of members.entries()) {
		for (let place = lists.starts[member] ?? 0; place < (lists.starts[member + 1] ?? 0); place++) {
			const other = places.get(lists.ends[place] ?? 0) ?? 0;
			sum += Math.hypot((x[at] ?? 0) - (x[other] ?? 0), (y[at] ?? 0) - (y[other] ?? 0));
			ties++;
		}
	}
	yield;
	const scale = sum > 0 ? (length * ties) / sum : 0;
	return apart({ x: x.map((px) => px * scale), y: y.map((py) => py * scale) }, length / 4);
}

// Whoever is as far from everybody as somebody else begins on the same point: those in one little square are laid round its first.
function apart({ x, y }: Spread, side: number): Spread {
	const numbers = new Map<string, number>();
	for (let at = 0; at < x.length; at++) {
		const square = `${Math.round((x[at] ?? 0) / side)} ${Math.round((y[at] ?? 0) / side)}`;
		const number = numbers.get(square) ?? 0;
		numbers.set(square, number + 1);
		const away = side * Math.sqrt(number);
		x[at] = (x[at] ?? 0) + away * Math.cos(number * GOLDEN_ANGLE);
		y[at] = (y[at] ?? 0) + away * Math.sin(number * GOLDEN_ANGLE);
	}
	return { x, y };
}
