import { forceCenter, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from "d3-force";
import { charge } from "../../src/core/network/layout/forces/charge";
import { add, bodiesAtRest } from "../../src/core/network/layout/forces/force";
import { layoutOf } from "../../src/core/network/layout/layout";
import { seededChance } from "../../src/core/network/figures/chance";
import { degreesOf, springForce } from "../../src/core/network/layout/forces/springs";
import { paceFor } from "../../src/core/network/layout/plan";
import { finished } from "../../src/core/kinds/steps";
import { startOf } from "../../src/core/network/layout/start";
import { tieLists } from "../../src/core/network/layout/tie-lists";
import type { MadeGraph } from "./social-graphs";

/** Where everybody lies, by number. */
export type Places = readonly { readonly x: number; readonly y: number }[];

const [LENGTH, STRENGTH, STRETCH] = [30, -30, 14];

/** d3-force as it comes: 300 ticks of forceLink, forceManyBody and forceCenter. */
export function laidOutByD3({ count, sources, targets }: MadeGraph): Places {
	const nodes = Array.from({ length: count }, (): SimulationNodeDatum => ({}));
	const links = Array.from(sources, (source, at) => ({ source, target: targets[at] ?? 0 }));
	forceSimulation(nodes).force("link", forceLink(links)).force("charge", forceManyBody()).force("center", forceCenter()).stop().tick(300);
	return placesOf(nodes);
}

/** The same forces as the plugin reckons them: steps as d3-force's, from a good start and fewer of them. */
export function laidOutByOurForces(graph: MadeGraph): Places {
	const { count, sources, targets } = graph;
	const degrees = degreesOf(count, graph);
	const start = finished(startOf(tieLists(count, graph), STRETCH * LENGTH, 1));
	const bodies = { ...bodiesAtRest(count), ...start };
	const { x, y, vx, vy } = bodies;
	const springs = {
		sources,
		targets,
		lengths: new Float64Array(sources.length).fill(LENGTH),
		strengths: Float64Array.from(sources, (source, at) => 1 / Math.min(degrees[source] ?? 1, degrees[targets[at] ?? 0] ?? 1)),
	};
	const { rest, ticks, glide } = paceFor(count);
	const random = seededChance(1);
	const forces = [springForce(springs), charge(new Float64Array(count).fill(STRENGTH), { every: 3 })].map((force) =>
		force(bodies, random),
	);
	for (let alpha = 1; alpha > rest; alpha *= rest ** (1 / ticks)) {
		for (const force of forces) force(alpha);
		for (let at = 0; at < count; at++) {
			vx[at] = (vx[at] ?? 0) * glide;
			vy[at] = (vy[at] ?? 0) * glide;
			add(x, at, vx[at] ?? 0);
			add(y, at, vy[at] ?? 0);
		}
	}
	return Array.from(x, (placeX, at) => ({ x: placeX, y: y[at] ?? 0 }));
}

/** The graph's own layout, as it is shown. */
export function laidOutByProduct({ count, sources, targets }: MadeGraph): Places {
	const ids = Array.from({ length: count }, (_, at) => String(at).padStart(6, "0"));
	const ties = Array.from(sources, (source, at) => ({
		source: ids[source] ?? "",
		target: ids[targets[at] ?? 0] ?? "",
		strength: 0.2 + 0.6 * ((at * 0.618) % 1),
	}));
	const layout = layoutOf({ centre: "me", nodes: ids.map((id, at) => ({ id, radius: 5 + (at % 7) })), ties });
	while (layout.heat > 0) layout.step();
	return layout.bodies;
}

function placesOf(nodes: readonly SimulationNodeDatum[]): Places {
	return nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
}
