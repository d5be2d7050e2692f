import { searchFrom, tieLists } from "../../src/core/network/layout/tie-lists";
import { seededChance } from "../../src/core/network/figures/chance";
import type { MadeGraph } from "./social-graphs";

/** How good a picture of a graph is. */
export interface Quality {
	/** How far distances are from the ties between, squared, at the best scale: the mean over pairs from some sources. Lower is better. */
	readonly stress: number;
	/** How many pairs of ties cross, reckoned from some ties. */
	readonly crossings: number;
	/** For the mean of some people, the share of those tied to them among as many who lie nearest. Higher is better. */
	readonly kept: number;
}

const [SOURCES, TIES, PEOPLE] = [100, 1500, 500];

/** Measures a picture; the same people and ties are taken for the same graph. */
export function qualityOf(graph: MadeGraph, places: readonly { readonly x: number; readonly y: number }[]): Quality {
	const x = Float64Array.from(places, (place) => place.x);
	const y = Float64Array.from(places, (place) => place.y);
	return { stress: stressOf(graph, x, y), crossings: crossingsOf(graph, x, y), kept: keptOf(graph, x, y) };
}

function sample(count: number, wanted: number): readonly number[] {
	if (count <= wanted) return Array.from({ length: count }, (_, at) => at);
	const chance = seededChance(9);
	return Array.from({ length: wanted }, () => Math.floor(chance() * count));
}

// Of distance over ties between: one plus its variance by the square of its mean is what is left at the best scale.
function stressOf(graph: MadeGraph, x: Float64Array, y: Float64Array): number {
	const lists = tieLists(graph.count, graph);
	let [pairs, sum, squares] = [0, 0, 0];
	for (const source of sample(graph.count, SOURCES)) {
		const steps = new Int32Array(graph.count).fill(-1);
		searchFrom(lists, source, steps, new Int32Array(graph.count));
		for (let at = 0; at < graph.count; at++) {
			const between = steps[at] ?? 0;
			if (between <= 0) continue;
			const share = Math.hypot((x[at] ?? 0) - (x[source] ?? 0), (y[at] ?? 0) - (y[source] ?? 0)) / between;
			pairs++;
			sum += share;
			squares += share * share;
		}
	}
	return 1 - (sum * sum) / squares / pairs;
}

function crossingsOf({ sources, targets }: MadeGraph, x: Float64Array, y: Float64Array): number {
	const side = (a: number, b: number, c: number): number =>
		((x[b] ?? 0) - (x[a] ?? 0)) * ((y[c] ?? 0) - (y[a] ?? 0)) - ((y[b] ?? 0) - (y[a] ?? 0)) * ((x[c] ?? 0) - (x[a] ?? 0));
	const sampled = sample(sources.length, TIES);
	let crossings = 0;
	for (const tie of sampled) {
		const [a, b] = [sources[tie] ?? 0, targets[tie] ?? 0];
		for (let other = 0; other < sources.length; other++) {
			const c = sources[other] ?? 0;
			const d = targets[other] ?? 0;
			if (a === c || a === d || b === c || b === d) continue;
			if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings++;
		}
	}
	return (crossings * sources.length) / sampled.length / 2;
}

function keptOf(graph: MadeGraph, x: Float64Array, y: Float64Array): number {
	const { starts, ends } = tieLists(graph.count, graph);
	const people = sample(graph.count, PEOPLE).filter((at) => (starts[at + 1] ?? 0) > (starts[at] ?? 0));
	const shares = people.map((at) => {
		const away = (other: number): number => ((x[other] ?? 0) - (x[at] ?? 0)) ** 2 + ((y[other] ?? 0) - (y[at] ?? 0)) ** 2;
		const known = ends.slice(starts[at], starts[at + 1]);
		const all = Float64Array.from({ length: graph.count }, (_, other) => (other === at ? Infinity : away(other))).sort();
		const farthest = all[known.length - 1] ?? 0;
		return known.filter((other) => away(other) <= farthest).length / known.length;
	});
	return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}
