import type { Steps } from "../../kinds/steps";
import { seededChance, shuffled } from "./chance";
import type { TieGraph } from "./tie-graph";

// Up to how many people all shortest paths are counted; beyond, those from some of them stand for all.
const MOST_EXACT = 2000;
const SAMPLED = 256;
const SEED = 1;

/** How often people stand between others. */
export interface Betweenness {
	/** By the number of the person: the share of all pairs of others whose shortest path leads through them, 0 to 1. */
	readonly shares: Float64Array;
	/** Whether it is estimated from the paths of some. */
	readonly sampled: boolean;
}

/**
 * The unweighted, normalised betweenness of everybody. Brandes, A faster algorithm for betweenness centrality (2001); in large graphs
 * from sources by chance, the same every time: Brandes and Pich, Centrality estimation in large networks (2007).
 */
export function* betweennessOf(graph: TieGraph, mostExact = MOST_EXACT): Steps<Betweenness> {
	const { count } = graph;
	const shares = new Float64Array(count);
	const sampled = count > mostExact && count > SAMPLED;
	if (count < 3) return { shares, sampled: false };
	const nearby = renumbered(graph);
	yield;
	const sources = sampled ? shuffled(count, seededChance(SEED)).slice(0, SAMPLED) : nearby.order;
	const search = searchIn(nearby.graph);
	for (const source of sources) {
		search.from(source);
		yield;
	}
	const scale = count / sources.length / ((count - 1) * (count - 2));
	for (let place = 0; place < count; place++) shares[nearby.order[place] ?? 0] = (search.sums[place] ?? 0) * scale;
	return { shares, sampled };
}

interface Search {
	/** Adds, for everybody, what share of the shortest paths from a source lead through them. */
	readonly from: (source: number) => void;
	readonly sums: Float64Array;
}

// The links of shortest paths are kept as they are found, so that the way back looks at them alone.
function searchIn({ count, starts, ends }: TieGraph): Search {
	const sums = new Float64Array(count);
	const queue = new Int32Array(count);
	const distance = new Int32Array(count).fill(-1);
	const paths = new Float64Array(count);
	const through = new Float64Array(count);
	const [nearer, farther] = [new Int32Array(ends.length), new Int32Array(ends.length)];
	const from = (source: number): void => {
		let [reached, links] = [1, 0];
		queue[0] = source;
		distance[source] = 0;
		paths[source] = 1;
		for (let next = 0; next < reached; next++) {
			const at = queue[next] ?? 0;
			const beyond = (distance[at] ?? 0) + 1;
			const waysHere = paths[at] ?? 0;
			const last = starts[at + 1] ?? 0;
			for (let place = starts[at] ?? 0; place < last; place++) {
				const end = ends[place] ?? 0;
				const known = distance[end] ?? 0;
				if (known === -1) {
					distance[end] = beyond;
					queue[reached++] = end;
				} else if (known !== beyond) continue;
				paths[end] = (paths[end] ?? 0) + waysHere;
				nearer[links] = at;
				farther[links++] = end;
			}
		}
		while (links-- > 0) {
			const [at, end] = [nearer[links] ?? 0, farther[links] ?? 0];
			through[at] = (through[at] ?? 0) + ((paths[at] ?? 0) / (paths[end] ?? 1)) * (1 + (through[end] ?? 0));
		}
		for (let next = 0; next < reached; next++) {
			const at = queue[next] ?? 0;
			if (at !== source) sums[at] = (sums[at] ?? 0) + (through[at] ?? 0);
			distance[at] = -1;
			paths[at] = 0;
			through[at] = 0;
		}
	};
	return { from, sums };
}

// The same graph with people numbered as they are met going out from the first: neighbours then lie near one another in memory.
function renumbered({ count, starts, ends, strengths }: TieGraph): { readonly graph: TieGraph; readonly order: Int32Array } {
	const order = new Int32Array(count);
	const places = new Int32Array(count).fill(-1);
	let [met, done] = [0, 0];
	const meet = (at: number): void => {
		if (places[at] !== -1) return;
		places[at] = met;
		order[met++] = at;
	};
	for (let first = 0; first < count; first++) {
		meet(first);
		for (; done < met; done++) {
			const at = order[done] ?? 0;
			for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) meet(ends[place] ?? 0);
		}
	}
	const near = { count, starts: new Int32Array(count + 1), ends: new Int32Array(ends.length), strengths };
	let put = 0;
	for (let place = 0; place < count; place++) {
		const at = order[place] ?? 0;
		for (let old = starts[at] ?? 0; old < (starts[at + 1] ?? 0); old++) near.ends[put++] = places[ends[old] ?? 0] ?? 0;
		near.starts[place + 1] = put;
	}
	return { graph: near, order };
}
