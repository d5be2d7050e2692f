import type { NamedGraph } from "../figures/tie-graph";
import type { Steps } from "../../kinds/steps";

/** Somebody without whom others are out of my reach, and those others, by id. */
export interface Thread {
	readonly id: string;
	readonly lost: readonly string[];
}

const PEOPLE_IN_STEP = 500;

/**
 * All on whom my reach of others hangs, in a graph with me in it: the points that cut it, found by one search in depth (Hopcroft and
 * Tarjan, Algorithm 447, 1973). Who is out of my reach anyway is not counted.
 */
export function* threadsOf({ count, starts, ends, ids, places }: NamedGraph, me: string): Steps<readonly Thread[]> {
	const root = places.get(me);
	if (root === undefined) return [];
	// When each was found, the earliest that can be reached from below them, and who found them.
	const found = new Int32Array(count).fill(-1);
	const low = new Int32Array(count);
	const finder = new Int32Array(count).fill(-1);
	const next = starts.slice(0, count);
	// In the order of finding, so that all below somebody stand behind them in one stretch.
	const order: number[] = [];
	const lost = new Map<number, string[]>();
	const path = [root];
	const meet = (at: number): void => {
		found[at] = order.length;
		low[at] = order.length;
		order.push(at);
	};
	meet(root);
	for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
		const place = next[at] ?? 0;
		if (place < (starts[at + 1] ?? 0)) {
			next[at] = place + 1;
			const end = ends[place] ?? 0;
			if (found[end] === -1) {
				finder[end] = at;
				meet(end);
				path.push(end);
				if (order.length % PEOPLE_IN_STEP === 0) yield;
			} else if (end !== finder[at]) low[at] = Math.min(low[at] ?? 0, found[end] ?? 0);
			continue;
		}
		path.pop();
		const above = finder[at] ?? -1;
		if (above === -1) break;
		low[above] = Math.min(low[above] ?? 0, low[at] ?? 0);
		if (above !== root && (low[at] ?? 0) >= (found[above] ?? 0)) {
			const cut = lost.get(above) ?? [];
			for (const below of order.slice(found[at])) cut.push(ids[below] ?? "");
			lost.set(above, cut);
		}
	}
	return [...lost].map(([at, cut]) => ({ id: ids[at] ?? "", lost: cut.sort() }));
}
