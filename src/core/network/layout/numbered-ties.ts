import type { Steps } from "../../kinds/steps";
import type { LayoutTie } from "./layout-input";

/** Ties by the numbers of their ends, sorted by those: the tie `ties[n]` ties `sources[n]` to `targets[n]`. */
export interface NumberedTies<T> {
	readonly ties: readonly T[];
	readonly sources: Int32Array;
	readonly targets: Int32Array;
}

const PIECE = 2000;

/**
 * Numbers ties by their ends, in small steps; those to nobody and to oneself are left out. Their order does not hang on that in which
 * they come: of two between the same the weaker is first.
 */
export function* numberedTies<T extends LayoutTie>(ties: readonly T[], numbers: ReadonlyMap<string, number>): Steps<NumberedTies<T>> {
	const found: T[] = [];
	const ends = { sources: new Int32Array(ties.length), targets: new Int32Array(ties.length) };
	for (let first = 0; first < ties.length; first += PIECE) {
		number(ties, first, Math.min(ties.length, first + PIECE), numbers, found, ends);
		yield;
	}
	const [sources, targets] = [ends.sources.subarray(0, found.length), ends.targets.subarray(0, found.length)];
	const order = sortedBy(sources, sortedBy(targets, inTurn(found.length), numbers.size), numbers.size);
	putWeakerFirst(order, found, sources, targets);
	yield;
	return { ties: inOrder(found, order), sources: numbersInOrder(sources, order), targets: numbersInOrder(targets, order) };
}

function number<T extends LayoutTie>(
	ties: readonly T[],
	first: number,
	end: number,
	numbers: ReadonlyMap<string, number>,
	found: T[],
	{ sources, targets }: { readonly sources: Int32Array; readonly targets: Int32Array },
): void {
	for (let at = first; at < end; at++) {
		const tie = ties[at];
		if (tie === undefined) continue;
		const from = numbers.get(tie.source);
		const to = numbers.get(tie.target);
		if (from === undefined || to === undefined || from === to) continue;
		sources[found.length] = from;
		targets[found.length] = to;
		found.push(tie);
	}
}

// Of those between the same, which stand side by side.
function putWeakerFirst(order: Int32Array, found: readonly LayoutTie[], sources: Int32Array, targets: Int32Array): void {
	const strengthOf = (tie: number): number => found[tie]?.strength ?? 0;
	for (let place = 1; place < order.length; place++) {
		for (let at = place; at > 0; at--) {
			const [one, other] = [order[at - 1] ?? 0, order[at] ?? 0];
			if (sources[one] !== sources[other] || targets[one] !== targets[other] || strengthOf(other) >= strengthOf(one)) break;
			order[at - 1] = other;
			order[at] = one;
		}
	}
}

function inTurn(count: number): Int32Array {
	const order = new Int32Array(count);
	for (let at = 0; at < count; at++) order[at] = at;
	return order;
}

function inOrder<T>(found: readonly T[], order: Int32Array): readonly T[] {
	const sorted: T[] = [];
	for (let place = 0; place < order.length; place++) {
		const tie = found[order[place] ?? 0];
		if (tie !== undefined) sorted.push(tie);
	}
	return sorted;
}

function numbersInOrder(numbers: Int32Array, order: Int32Array): Int32Array {
	const sorted = new Int32Array(order.length);
	for (let place = 0; place < order.length; place++) sorted[place] = numbers[order[place] ?? 0] ?? 0;
	return sorted;
}

// A counting sort, which leaves equal ones as they stand.
function sortedBy(keys: Int32Array, order: Int32Array, count: number): Int32Array {
	const next = new Int32Array(count + 1);
	for (let at = 0; at < keys.length; at++) add(next, (keys[at] ?? 0) + 1, 1);
	for (let key = 0; key < count; key++) add(next, key + 1, next[key] ?? 0);
	const sorted = new Int32Array(order.length);
	for (let place = 0; place < order.length; place++) {
		const at = order[place] ?? 0;
		const key = keys[at] ?? 0;
		sorted[next[key] ?? 0] = at;
		add(next, key, 1);
	}
	return sorted;
}

function add(to: Int32Array, at: number, more: number): void {
	to[at] = (to[at] ?? 0) + more;
}
