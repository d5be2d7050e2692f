import type { Steps } from "../../kinds/steps";
import { betweennessOf } from "./betweenness";
import { groupsOf } from "./groups";
import type { TieGraph } from "./tie-graph";

/** What takes long of the figures of a network, by the number of the person. A worker can be asked for it: it holds numbers alone. */
export interface GraphNumbers {
	/** The share of all pairs of others between whom somebody stands, 0 to 1. */
	readonly shares: Float64Array;
	/** Whether the shares are estimated. */
	readonly sampled: boolean;
	/** The group of everybody, from 1, the largest first. */
	readonly groups: Int32Array;
	/** How well the groups part the graph. */
	readonly modularity: number;
}

/** The numbers of a graph, in small steps. The same graph gives the same numbers. */
export function* numbersOf(graph: TieGraph): Steps<GraphNumbers> {
	return { ...(yield* betweennessOf(graph)), ...(yield* groupsOf(graph)) };
}
