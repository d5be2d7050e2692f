import type { Steps } from "../steps";
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
	const [sources, targets] = [new Int32Array(ties.length), new Int32Array(ties.length)];
	for (const [index, tie] of ties.entries()) {
		const from = numbers.get(tie.source);
		const to = numbers.get(tie.target);
		if (from !== undefined && to !== undefined && from !== to) {
			sources[found.length] = from;
			targets[found.length] = to;
			found.push(tie);
		}
		if (index % PIECE === PIECE - 1) yield;
	}
	const order = orderOf(sources.subarray(0, found.length), targets.subarray(0, found.length), numbers.size);
	const strengthAt = (place: number): number => found[order[place] ?? 0]?.strength ?? 0;
	const isSame = (one: number, other: number): boolean => sources[one] === sources[other] && targets[one] === targets[other];
	for (let place = 1; place < order.length; place++)
		for (let at = place; at > 0 && isSame(order[at] ?? 0, order[at - 1] ?? 0) && strengthAt(at) < strengthAt(at - 1); at--)
			order.subarray(at - 1, at + 1).reverse();
	yield;
	return {
		ties: Array.from(order).flatMap((at) => found[at] ?? []),
		sources: order.map((at) => sources[at] ?? 0),
		targets: order.map((at) => targets[at] ?? 0),
	};
}

// Sorted by their targets and then, leaving equal ones as they stand, by their sources.
function orderOf(sources: Int32Array, targets: Int32Array, count: number): Int32Array {
	return sortedBy(
		sources,
		sortedBy(
			targets,
			sources.map((_, at) => at),
			count,
		),
		count,
	);
}

// A counting sort.
function sortedBy(keys: Int32Array, order: Int32Array, count: number): Int32Array {
	const next = new Int32Array(count + 1);
	for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
	for (let key = 0; key < count; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
	const sorted = new Int32Array(order.length);
	for (const at of order) {
		const key = keys[at] ?? 0;
		const place = next[key] ?? 0;
		next[key] = place + 1;
		sorted[place] = at;
	}
	return sorted;
}
