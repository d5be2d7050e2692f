import { anyGraph, type Edge, GRAPH_CASES, neighboursIn, networkOfEdges } from "./graphs";
import { describe, expect, test } from "vitest";
import { betweennessOf } from "../../../../src/core/network/figures/betweenness";
import fc from "fast-check";
import { figuresOf } from "../../../../src/core/network/figures/figures";
import { finished } from "../../../../src/core/kinds/steps";
import { graphOf } from "../../../../src/core/network/figures/tie-graph";

function betweenness(ids: readonly string[], edges: readonly Edge[], me: string | null = null): Record<string, number> {
	return Object.fromEntries(finished(figuresOf(networkOfEdges(ids, edges, me))).betweenness);
}

function brokers(ids: readonly string[], edges: readonly Edge[], me: string | null = null): readonly string[] {
	return [...finished(figuresOf(networkOfEdges(ids, edges, me))).brokers];
}

const path = (...ids: readonly string[]): readonly Edge[] => ids.slice(1).map((id, at): Edge => [ids[at] ?? "", id, 0.6]);

// All shortest paths of all pairs, one by one.
function bruteForce(ids: readonly string[], edges: readonly Edge[]): Record<string, number> {
	const near = neighboursIn(ids, edges);
	const sums = Object.fromEntries(ids.map((id) => [id, 0]));
	for (const one of ids)
		for (const other of ids) {
			if (one >= other) continue;
			let ways = [[one]];
			while (ways.length > 0 && !ways.some((way) => way.at(-1) === other))
				ways = ways.flatMap((way) =>
					[...(near.get(way.at(-1) ?? "")?.keys() ?? [])].filter((id) => !way.includes(id)).map((id) => [...way, id]),
				);
			const shortest = ways.filter((way) => way.at(-1) === other);
			for (const way of shortest) for (const id of way.slice(1, -1)) sums[id] = (sums[id] ?? 0) + 1 / shortest.length;
		}
	const pairs = ((ids.length - 1) * (ids.length - 2)) / 2;
	return Object.fromEntries(ids.map((id) => [id, pairs === 0 ? 0 : (sums[id] ?? 0) / pairs]));
}

describe("betweenness", () => {
	test.each(GRAPH_CASES)("of $name is what other software finds", ({ ids, edges, betweenness: expected }) => {
		const found = betweenness(ids, edges);
		expect(Object.keys(found)).toHaveLength(ids.length);
		// The cases have ten places.
		for (const id of ids) expect(Math.abs((found[id] ?? NaN) - (expected[id] ?? NaN)), id).toBeLessThan(1e-9);
	});

	test("counted by hand: whoever is in the middle of five stands between 4 of the 6 pairs of others", () => {
		expect(betweenness(["a", "b", "c", "d", "e"], path("a", "b", "c", "d", "e"))).toEqual({ a: 0, b: 0.5, c: 4 / 6, d: 0.5, e: 0 });
	});

	test("mentions and my own ties are no paths", () => {
		const edges: readonly Edge[] = [...path("a", "b", "c"), ["a", "c", 0], ["me", "a", 0.9], ["me", "c", 0.9]];
		expect(betweenness(["a", "b", "c", "me"], edges, "me")).toEqual({ a: 0, b: 1, c: 0 });
	});

	test("of any graph is what comes of counting every path", () => {
		fc.assert(
			fc.property(anyGraph(7), ({ ids, edges }) => {
				const [found, expected] = [betweenness(ids, edges), bruteForce(ids, edges)];
				for (const id of ids) expect(found[id]).toBeCloseTo(expected[id] ?? NaN, 9);
			}),
		);
	});

	test("in large graphs is estimated from the same people every time, and nearly right", () => {
		// Forty rings of ten, with one of each in a ring of their own: these alone stand between the rings.
		const at = (ring: number, place: number): number => 10 * (ring % 40) + (place % 10);
		const ties = Array.from({ length: 400 }, (_, id) => {
			const [ring, place] = [Math.floor(id / 10), id % 10];
			const next = [id, at(ring, place + 1), 0.6] as const;
			return place === 0 ? [next, [id, at(ring + 1, 0), 0.6] as const] : [next];
		}).flat();
		const graph = finished(graphOf(400, ties));
		const [exact, estimate] = [finished(betweennessOf(graph)), finished(betweennessOf(graph, 300))];
		expect([exact.sampled, estimate.sampled]).toEqual([false, true]);
		expect(finished(betweennessOf(graph, 300))).toEqual(estimate);
		expect(estimate.shares.reduce((sum, share) => sum + share, 0) / exact.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(
			1,
			1,
		);
		const first = (shares: Float64Array): readonly number[] =>
			[...shares.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0)).slice(0, 40);
		expect(first(estimate.shares).every((id) => id % 10 === 0)).toBe(true);
	});
});

describe("brokers", () => {
	test.each<readonly [string, readonly string[], readonly Edge[], readonly string[]]>([
		["nobody has any", [], [], []],
		["nobody stands between two", ["a", "b"], path("a", "b"), []],
		["one of three", ["a", "b", "c"], path("a", "b", "c"), ["b"]],
		["equals are brokers both", ["a", "b", "c", "d"], path("a", "b", "c", "d"), ["b", "c"]],
		["in a triangle nobody", ["a", "b", "c"], [...path("a", "b", "c"), ["a", "c", 0.6]], []],
		["the first of ten", [..."abcdefghij"], path(..."abcde"), ["c"]],
		["two of eleven: people without ties are counted", [..."abcdefghijk"], [...path(..."abcde"), ["c", "k", 0.6]], ["b", "c", "d"]],
	])("%s", (_, ids, edges, expected) => {
		expect(brokers(ids, edges)).toEqual(expected);
	});

	test("of the kite, Heather; of the karate club, four of 34", () => {
		const of = (name: string): readonly string[] => {
			const found = GRAPH_CASES.find((graph) => graph.name === name);
			return brokers(found?.ids ?? [], found?.edges ?? []);
		};
		expect(of("krackhardt_kite")).toEqual(["Heather"]);
		expect(of("zachary_karate")).toEqual(["0", "2", "32", "33"]);
	});

	test("who stands between others by me alone is none", () => {
		expect(
			brokers(
				["a", "b", "c", "me"],
				[
					["me", "a", 0.6],
					["me", "b", 0.6],
					["me", "c", 0.6],
				],
				"me",
			),
		).toEqual([]);
	});
});
