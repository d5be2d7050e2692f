import type { Steps } from "../../kinds/steps";
import { shuffled } from "./chance";
import { type NumberedTie, graphOf, type TieGraph } from "./tie-graph";

// What a move must bring, for rounding brings some, too.
const LEAST_GAIN = 1e-12;
const MOVES_IN_STEP = 256;
const JOINED_IN_STEP = 1024;

/** Everybody in a group, by number, and how well that parts the graph: its modularity, −½ to 1. */
export interface Parted {
	readonly groups: Int32Array;
	readonly modularity: number;
}

/** A graph whose people may be groups: what ties somebody within. */
interface Level extends TieGraph {
	/** Twice the strengths of the ties within each. */
	readonly within: Float64Array;
}

/**
 * The groups of a graph from one start, with strengths as weights. Blondel et al., Fast unfolding of communities in large networks
 * (2008): everybody moves to the group where that adds most to the modularity until nobody does, then groups are people, and so on.
 */
export function* louvain(graph: TieGraph, chance: () => number): Steps<Parted> {
	let level: Level = { ...graph, within: new Float64Array(graph.count) };
	let groups = Int32Array.from({ length: graph.count }, (_, at) => at);
	for (;;) {
		const { groupOf, count } = yield* moved(level, chance);
		if (count === level.count) return { groups, modularity: modularityOf(level) };
		groups = groups.map((at) => groupOf[at] ?? 0);
		level = yield* joined(level, groupOf, count);
		yield;
	}
}

/** How well people are parted where each is a group: Σ (within − all²), as shares of all ties. */
function modularityOf(level: Level): number {
	const { degrees, total } = weightsOf(level);
	if (total === 0) return 0;
	return level.within.reduce((sum, within, at) => sum + within / total - ((degrees[at] ?? 0) / total) ** 2, 0);
}

// The weight of everybody's ties, those within counted from both sides, and of all together.
function weightsOf({ count, starts, strengths, within }: Level): { readonly degrees: Float64Array; readonly total: number } {
	const degrees = within.slice();
	for (let at = 0; at < count; at++)
		for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++)
			degrees[at] = (degrees[at] ?? 0) + (strengths[place] ?? 0);
	return { degrees, total: degrees.reduce((sum, degree) => sum + degree, 0) };
}

// Everybody begins alone. Whoever moves makes their neighbours look again.
function* moved(level: Level, chance: () => number): Steps<{ readonly groupOf: Int32Array; readonly count: number }> {
	const { count, starts, ends, strengths } = level;
	const { degrees, total } = weightsOf(level);
	const groupOf = Int32Array.from({ length: count }, (_, at) => at);
	const weights = degrees.slice();
	const waiting = [...shuffled(count, chance)];
	const isWaiting = new Uint8Array(count).fill(1);
	const tied = new Float64Array(count);
	for (let next = 0; next < waiting.length; next++) {
		if (next % MOVES_IN_STEP === 0) yield;
		const at = waiting[next] ?? 0;
		isWaiting[at] = 0;
		const [own, degree] = [groupOf[at] ?? 0, degrees[at] ?? 0];
		const [first, last] = [starts[at] ?? 0, starts[at + 1] ?? 0];
		for (let place = first; place < last; place++) {
			const group = groupOf[ends[place] ?? 0] ?? 0;
			tied[group] = (tied[group] ?? 0) + (strengths[place] ?? 0);
		}
		weights[own] = (weights[own] ?? 0) - degree;
		const gainOf = (group: number): number => (tied[group] ?? 0) - ((weights[group] ?? 0) * degree) / total;
		let [best, gain] = [own, gainOf(own) + LEAST_GAIN];
		for (let place = first; place < last; place++) {
			const group = groupOf[ends[place] ?? 0] ?? 0;
			const found = gainOf(group);
			if (found > gain) [best, gain] = [group, found];
		}
		weights[best] = (weights[best] ?? 0) + degree;
		groupOf[at] = best;
		for (let place = first; place < last; place++) {
			const end = ends[place] ?? 0;
			tied[groupOf[end] ?? 0] = 0;
			if (best === own || groupOf[end] === best || isWaiting[end] === 1) continue;
			isWaiting[end] = 1;
			waiting.push(end);
		}
		tied[own] = 0;
		tied[best] = 0;
	}
	return { groupOf, count: numbered(groupOf) };
}

// Numbers groups from 0 in the order of their first members; answers how many there are.
function numbered(groupOf: Int32Array): number {
	const numbers = new Map<number, number>();
	groupOf.forEach((group, at) => {
		const number = numbers.get(group) ?? numbers.size;
		numbers.set(group, number);
		groupOf[at] = number;
	});
	return numbers.size;
}

// The graph whose people are the groups of another.
function* joined({ count, starts, ends, strengths, within }: Level, groupOf: Int32Array, groups: number): Steps<Level> {
	const inner = new Float64Array(groups);
	const between = new Map<number, number>();
	for (let at = 0; at < count; at++) {
		if (at % JOINED_IN_STEP === 0) yield;
		const one = groupOf[at] ?? 0;
		inner[one] = (inner[one] ?? 0) + (within[at] ?? 0);
		for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
			const other = groupOf[ends[place] ?? 0] ?? 0;
			const strength = strengths[place] ?? 0;
			if (one === other) inner[one] = (inner[one] ?? 0) + strength;
			else if (one < other) between.set(one * groups + other, (between.get(one * groups + other) ?? 0) + strength);
		}
	}
	const ties = [...between].map(([key, strength]): NumberedTie => [Math.floor(key / groups), key % groups, strength]);
	return { ...(yield* graphOf(groups, ties)), within: inner };
}
