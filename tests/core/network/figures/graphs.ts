import type { Network, NetworkNode } from "../../../../src/core/network/network";
import fc from "fast-check";
import karate from "../../../cases/graphs/zachary_karate.json";
import kite from "../../../cases/graphs/krackhardt_kite.json";
import { saturated } from "../../../../src/core/network/strength";
import type { Tie } from "../../../../src/core/network/ties";
import toys from "../../../cases/graphs/toys.json";

/** A tie as an edge list gives it. */
export type Edge = readonly [one: string, other: string, strength: number];

/** A graph with what other software found in it. */
export interface GraphCase {
	readonly name: string;
	readonly ids: readonly string[];
	readonly edges: readonly Edge[];
	readonly betweenness: Readonly<Record<string, number>>;
	/** Null for who has no tie. */
	readonly effectiveSize: Readonly<Record<string, number | null>>;
}

type Written = readonly (string | number)[];

function edgesOf(edges: readonly Written[]): readonly Edge[] {
	return edges.map(([one, other, weight]) => [String(one), String(other), Number(weight ?? 1)]);
}

// The toy with weights has no figures.
const { strongest_path: _, ...measuredToys } = toys;

/** All cases, their weights as they are given. */
export const GRAPH_CASES: readonly GraphCase[] = [
	...[karate, kite].map((graph) => ({
		name: graph.name,
		ids: graph.nodes,
		edges: edgesOf(graph.edges).map(([one, other]): Edge => [one, other, 1]),
		betweenness: graph.betweenness,
		effectiveSize: graph.effective_size,
	})),
	{
		name: "karate with weights",
		ids: karate.nodes,
		edges: edgesOf(karate.edges),
		betweenness: karate.betweenness,
		effectiveSize: karate.weighted.effective_size,
	},
	...Object.entries(measuredToys).map(([name, toy]) => ({
		name,
		ids: toy.nodes.map(String),
		edges: edgesOf(toy.edges),
		betweenness: toy.betweenness,
		effectiveSize: toy.effective_size,
	})),
];

/** The karate club and the kite, with the strengths of the rule for introductions. */
export const CLUB_EDGES = edgesOf(karate.edges);
export const KITE_EDGES: readonly Edge[] = edgesOf(kite.edges).map(([one, other]) => [one, other, strengthOf(1)]);

/** What a weight is worth as a tie. */
export function strengthOf(weight: number): number {
	return Math.min(0.99, saturated(weight));
}

/** A tie of some strength between two. */
export function tie(from: string, to: string, strength: number): Tie {
	return { from, to, directed: false, kinds: [strength === 0 ? "mention" : "knows"], strength, evidence: [] };
}

/** Somebody with a note, by an id. */
export function node(id: string): NetworkNode {
	return { id, name: id, ghost: false, inside: null, influence: 0, estimated: true };
}

/** The network of an edge list; `me` is one of the ids. */
export function networkOfEdges(ids: readonly string[], edges: readonly Edge[], me: string | null = null): Network {
	return { me, nodes: [...ids].sort().map(node), ties: edges.map(([one, other, strength]) => tie(one, other, strength)) };
}

/** Any small graph, with strengths of a few values, so that many are equal; a strength of 0 is a mention. */
export function anyGraph(most: number): fc.Arbitrary<{ readonly ids: readonly string[]; readonly edges: readonly Edge[] }> {
	return fc.integer({ min: 1, max: most }).chain((count) => {
		const ids = Array.from({ length: count }, (_, at) => String.fromCharCode(97 + at));
		const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
		const strengths = fc.array(fc.constantFrom(null, null, 0, 0.3, 0.5, 0.6, 0.9), {
			minLength: pairs.length,
			maxLength: pairs.length,
		});
		return strengths.map((found) => ({
			ids,
			edges: pairs.flatMap(([one, other], at): Edge[] => {
				const strength = found[at] ?? null;
				return strength === null ? [] : [[one, other, strength]];
			}),
		}));
	});
}

/** Who is tied to whom: by id, the strengths of the ties to others. */
export function neighboursIn(ids: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
	const found = new Map(ids.map((id) => [id, new Map<string, number>()]));
	for (const [one, other, strength] of edges) {
		if (strength === 0) continue;
		found.get(one)?.set(other, strength);
		found.get(other)?.set(one, strength);
	}
	return found;
}
