import { type Bench, figure, timesAtMost } from "./figure";
import { laidOutByD3, laidOutByOurForces, laidOutByProduct, type Places } from "./layouts";
import { qualityOf } from "./layout-quality";
import { median, timeOf } from "./rounds";
import { type MadeGraph, scaleFreeGraph, socialGraph } from "./social-graphs";

const ROUNDS = 5;
const SIZES = [
	{ count: 1000, least: 20 },
	{ count: 5000, least: 45 },
	{ count: 10_000, least: 50 },
] as const;

/** What it takes to lay people out beside d3-force as it comes, and how good both pictures are. */
export const layout: Bench = {
	about:
		"Lays out people in communities with a mean degree of six against d3-force as it comes (300 ticks): the same forces reckoned by " +
		"multipoles from a start by pivots, and the graph's own layout with its sizes and its collisions. Stress, crossings and neighbours " +
		"that are not kept may be no more.",
	slow: false,
	measure: async ({ check }) => [
		...(check ? SIZES.slice(0, 2) : SIZES).flatMap(({ count, least }) =>
			beside(`${count.toLocaleString("en")} people`, socialGraph(count), least, 1),
		),
		...beside("1,000 people who hang on few", scaleFreeGraph(1000), 20, 1.01),
	],
};

function beside(who: string, graph: MadeGraph, least: number, worse: number): readonly ReturnType<typeof figure>[] {
	const theirs = measured(() => laidOutByD3(graph), 1);
	const quality = qualityOf(graph, theirs.places);
	const compared = (name: string, lay: (graph: MadeGraph) => Places, budget: number | null): readonly ReturnType<typeof figure>[] => {
		const ours = measured(() => lay(graph), ROUNDS);
		const own = qualityOf(graph, ours.places);
		const against = (what: string, one: number, other: number, most: number): ReturnType<typeof figure> =>
			figure({
				what: `${name}, ${who}: ${what}`,
				unit: "power",
				product: one,
				baseline: other,
				ratio: one / other,
				budget: timesAtMost(most),
			});
		return [
			figure({
				what: `${name}, ${who}`,
				unit: "ms",
				product: ours.ms,
				baseline: theirs.ms,
				ratio: ours.ms / theirs.ms,
				budget: budget === null ? null : timesAtMost(1 / budget, `${budget} times as fast`),
				rounds: ROUNDS,
			}),
			against("stress", own.stress, quality.stress, worse * 1.01),
			against("crossings", own.crossings, quality.crossings, worse * 1.02),
			against("neighbours lost", 1 - own.kept, 1 - quality.kept, 1.02),
		];
	};
	return [...compared("forces", laidOutByOurForces, least), ...compared("the graph", laidOutByProduct, null)];
}

function measured(lay: () => Places, rounds: number): { readonly ms: number; readonly places: Places } {
	let places: Places = [];
	const times = Array.from({ length: rounds }, () => timeOf(() => void (places = lay())));
	return { ms: median(times), places };
}
