import type { Network } from "../network";
import type { Steps } from "../../kinds/steps";
import { brokersAmong } from "./brokers";
import { type GraphNumbers, numbersOf } from "./numbers";
import { graphWithoutMe, type NamedGraph } from "./tie-graph";

/** What a network shows of everybody but me. It takes a while, so it is kept apart from the network, which each save makes anew. */
export interface Figures {
	/** The share of all pairs of others between whom somebody stands, by id, 0 to 1. */
	readonly betweenness: ReadonlyMap<string, number>;
	/** Whether betweenness is estimated, as it is among very many. */
	readonly sampled: boolean;
	/** The ids of those who stand between others most. */
	readonly brokers: ReadonlySet<string>;
	/** The group of everybody by id, from 1, the largest first. Who has no tie is a group alone. */
	readonly groups: ReadonlyMap<string, number>;
	/** How well the groups part the network. */
	readonly modularity: number;
}

/** The figures of a network (docs/rules.md, section 5), in small steps. The same network gives the same figures. */
export function* figuresOf(network: Network): Steps<Figures> {
	const graph = yield* graphWithoutMe(network);
	yield;
	return yield* figuresFrom(graph, yield* numbersOf(graph));
}

/** The figures of a network whose numbers are known, in small steps. */
export function* figuresFrom({ ids }: NamedGraph, { shares, sampled, groups, modularity }: GraphNumbers): Steps<Figures> {
	yield;
	const brokers = new Set(brokersAmong(shares).flatMap((at) => ids[at] ?? []));
	yield;
	const betweenness = byId(ids, shares);
	yield;
	return { betweenness, sampled, brokers, groups: byId(ids, groups), modularity };
}

function byId(ids: readonly string[], numbers: Float64Array | Int32Array): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (let at = 0; at < ids.length; at++) found.set(ids[at] ?? "", numbers[at] ?? 0);
	return found;
}
