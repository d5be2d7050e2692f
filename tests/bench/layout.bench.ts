import { type Bench, figure, type Figure, timesAtMost } from "./figure";
import { type Length, inRounds, timeOf } from "./rounds";
import { laidOutByD3, laidOutByOurForces, laidOutByProduct, type Places } from "./layouts";
import { type MadeGraph, scaleFreeGraph, socialGraph } from "./social-graphs";
import { type Quality, qualityOf } from "./layout-quality";

interface Case {
	readonly what: string;
	readonly graph: MadeGraph;
	/** How many times as fast as d3-force it has to be. */
	readonly times: number;
	/** How much of d3-force's stress there may be. */
	readonly stress: number;
	readonly length: Partial<Length>;
}

const ONCE = { rounds: 1, least: 1, warm: false } as const;
const FEW = { rounds: 5, least: 3, longest: 15_000 } as const;

/** How long it takes to lay people out, and how good the picture is, beside d3-force. */
export const layout: Bench = {
	about:
		"Lays out made people with three ties each, beside d3-force as it comes (300 ticks of forceLink, forceManyBody and forceCenter): " +
		"the same forces as the plugin reckons them, and the graph as it is shown. Stress is how far distances are from the ties between, " +
		"kept the share of neighbours among the nearest. d3-force lays out 10,000 once.",
	slow: false,
	measure: async ({ check }) => {
		const cases: readonly Case[] = [
			{ what: "1,000 people", graph: socialGraph(1000), times: 20, stress: 1, length: FEW },
			{ what: "5,000 people", graph: socialGraph(5000), times: 45, stress: 1, length: { ...ONCE, rounds: 2 } },
			...(check ? [] : [{ what: "10,000 people", graph: socialGraph(10_000), times: 50, stress: 1, length: ONCE }]),
			{ what: "1,000 people round hubs", graph: scaleFreeGraph(1000), times: 20, stress: 1.01, length: FEW },
		];
		const figures: Figure[] = [];
		for (const one of cases) figures.push(...(await measured(one)));
		return figures;
	},
};

async function measured({ what, graph, times, stress, length }: Case): Promise<readonly Figure[]> {
	const budget = timesAtMost(1 / times, `${times} times as fast`);
	const made = { d3: [] as Places, forces: [] as Places, shown: [] as Places };
	// Both are quick beside d3-force: what they took in the same round is asked for once it is done.
	const shownTimes: number[] = [];
	const quick = (work: () => Places, keep: (places: Places) => void): number => timeOf(() => keep(work()));
	const compared = await inRounds(
		() => {
			shownTimes.push(
				quick(
					() => laidOutByProduct(graph),
					(places) => (made.shown = places),
				),
			);
			return quick(
				() => laidOutByOurForces(graph),
				(places) => (made.forces = places),
			);
		},
		() =>
			quick(
				() => laidOutByD3(graph),
				(places) => (made.d3 = places),
			),
		length,
	);
	const baseline = compared.baseline ?? Number.NaN;
	// The first round is there to warm up, as it is for the other side.
	if (length.warm !== false && shownTimes.length > 1) shownTimes.shift();
	const shown = shownTimes.sort((a, b) => a - b)[Math.floor((shownTimes.length - 1) / 2)] ?? Number.NaN;
	const d3 = qualityOf(graph, made.d3);
	return [
		figure({ what: `${what}: the same forces`, unit: "ms", ...compared, budget }),
		figure({
			what: `${what}: as they are shown`,
			unit: "ms",
			product: shown,
			baseline,
			ratio: shown / baseline,
			budget,
			rounds: compared.rounds,
		}),
		...(["forces", "shown"] as const).flatMap((which) => qualities(`${what}, ${which}`, qualityOf(graph, made[which]), d3, stress)),
	];
}

function qualities(what: string, ours: Quality, d3: Quality, stress: number): readonly Figure[] {
	const of = (part: string, product: number, baseline: number, most: number): Figure =>
		figure({ what: `${what}: ${part}`, unit: "number", product, baseline, ratio: product / baseline, budget: timesAtMost(most) });
	return [
		of("stress", ours.stress, d3.stress, stress),
		of("crossings", ours.crossings, d3.crossings, 1),
		of("neighbours lost", 1 - ours.kept, 1 - d3.kept, 1),
	];
}
