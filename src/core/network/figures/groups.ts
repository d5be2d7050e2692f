import type { Steps } from "../../kinds/steps";
import { seededChance } from "./chance";
import { louvain, type Parted } from "./louvain";
import type { TieGraph } from "./tie-graph";

const STARTS = 20;
// Of two that differ by rounding alone, the first is kept.
const BETTER = 1e-12;

/** The groups of a graph, the best of 20 starts, the same every time; numbered from 1, the largest first, then by their first members. */
export function* groupsOf(graph: TieGraph): Steps<Parted> {
	let best: Parted = { groups: new Int32Array(graph.count), modularity: -Infinity };
	for (let start = 1; start <= STARTS; start++) {
		const found = yield* louvain(graph, seededChance(start));
		if (found.modularity > best.modularity + BETTER) best = found;
	}
	return { groups: bySize(best.groups), modularity: best.modularity };
}

function bySize(groups: Int32Array): Int32Array {
	const sizes = new Map<number, number>();
	for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	// A map keeps the order of the first members, and sorting leaves equals as they are.
	const inOrder = [...sizes].sort(([, one], [, other]) => other - one);
	const numbers = new Map(inOrder.map(([group], at) => [group, at + 1]));
	return groups.map((group) => numbers.get(group) ?? 0);
}
