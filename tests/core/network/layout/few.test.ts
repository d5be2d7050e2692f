import { describe, expect, test } from "vitest";
import { seededChance } from "../../../../src/core/network/figures/chance";
import { laidOutByD3, laidOutByProduct, type Places } from "../../../bench/layouts";
import { type Quality, qualityOf } from "../../../bench/layout-quality";
import { type MadeGraph, socialGraph } from "../../../bench/social-graphs";

const CIRCLE = 7;

// Circles of seven, in which everybody names one or two others, now and then somebody of another circle: as notes about few people are.
function circles(count: number, each: number, seed: number): MadeGraph {
	const chance = seededChance(seed);
	const pairs = new Map<number, readonly [number, number]>();
	for (let at = 0; at < count * each; at++) {
		const one = at % count;
		const first = one - (one % CIRCLE);
		const other = chance() < 0.85 ? Math.min(count - 1, first + Math.floor(chance() * CIRCLE)) : Math.floor(chance() * count);
		if (one !== other) pairs.set(Math.min(one, other) * count + Math.max(one, other), [one, other]);
	}
	const found = [...pairs.values()];
	return { count, sources: Int32Array.from(found, ([one]) => one), targets: Int32Array.from(found, ([, other]) => other) };
}

// A share of neighbours: where nearly all are kept, one of them is chance.
const NEARLY_SAME = 0.01;
const SEEDS = [1, 2, 3, 4, 5];

function meanOf(drawn: (graph: MadeGraph) => Places, graphs: readonly MadeGraph[]): Quality {
	const found = graphs.map((graph) => qualityOf(graph, drawn(graph)));
	const mean = (of: keyof Quality): number => found.reduce((sum, quality) => sum + quality[of] / found.length, 0);
	return { stress: mean("stress"), crossings: mean("crossings"), kept: mean("kept") };
}

describe("few people lie better than d3-force would lay them, in the mean of five pictures", () => {
	test.each<[string, (seed: number) => MadeGraph]>([
		["20 in circles", (seed) => circles(20, 1, seed)],
		["40 in circles", (seed) => circles(40, 1, seed)],
		["40 in closer circles", (seed) => circles(40, 2, seed)],
		["80 in circles", (seed) => circles(80, 2, seed)],
		["150 in circles", (seed) => circles(150, 2, seed)],
		["60 in communities", (seed) => socialGraph(60, seed)],
		["200 in communities", (seed) => socialGraph(200, seed)],
	])("%s: distances are as the ties between, no more ties cross, as many neighbours lie near", (_, made) => {
		const graphs = SEEDS.map(made);
		const [product, d3] = [meanOf(laidOutByProduct, graphs), meanOf(laidOutByD3, graphs)];
		expect(product.stress).toBeLessThan(d3.stress);
		expect(product.crossings).toBeLessThanOrEqual(d3.crossings);
		expect(product.kept).toBeGreaterThan(d3.kept - NEARLY_SAME);
	});
});
