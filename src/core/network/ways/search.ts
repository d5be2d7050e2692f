import type { TieGraph } from "../figures/tie-graph";
import { compareRoutes, type Route } from "./way";

/** What there is between me and somebody. */
export interface Between {
	/** How strong my own tie to them is; 0 where there is none. */
	readonly direct: number;
	/** What all ways over one go-between are worth together, 0 to 1. */
	readonly waysIn: number;
	/** The best way by each first step. */
	readonly routes: readonly Route[];
}

const PENALTY = 0.5;

/**
 * Makes the search for ways from me, `names` saying who comes first of equals, over anybody but those who are no go-betweens. Only the
 * ties of whom a way leads to, and of those next to them, are looked at.
 */
export function searchFor(
	graph: TieGraph,
	me: number,
	names: readonly string[],
	noGoBetweens: ReadonlySet<number>,
): (to: number) => Between {
	const { starts, ends, strengths } = graph;
	const mine = new Float64Array(graph.count);
	// What it is worth to begin with somebody: my tie to them, where they may go between.
	const first = new Float64Array(graph.count);
	for (let place = starts[me] ?? 0; place < (starts[me + 1] ?? 0); place++) {
		const end = ends[place] ?? 0;
		mine[end] = strengths[place] ?? 0;
		if (!noGoBetweens.has(end)) first[end] = mine[end] ?? 0;
	}
	return (to) => {
		if (to === me) return { direct: 0, waysIn: 0, routes: [] };
		const best = new Map<number, Route>();
		const offer = (step: number, value: number, second: number | null): void => {
			const known = best.get(step);
			// Most are no better, and are not made at all.
			if (known !== undefined && value < known.value * (1 - 1e-9)) return;
			const found = { over: second === null ? [step] : [step, second], value };
			if (known === undefined || compareRoutes(found, known, names) < 0) best.set(step, found);
		};
		let missing = 1;
		for (let place = starts[to] ?? 0; place < (starts[to + 1] ?? 0); place++) {
			const last = ends[place] ?? 0;
			if (last === me || noGoBetweens.has(last)) continue;
			const near = strengths[place] ?? 0;
			const alone = (first[last] ?? 0) * near;
			missing *= 1 - alone;
			if (alone > 0) offer(last, PENALTY * alone, null);
			for (let other = starts[last] ?? 0; other < (starts[last + 1] ?? 0); other++) {
				const step = ends[other] ?? 0;
				const whole = (first[step] ?? 0) * (strengths[other] ?? 0) * near;
				if (whole > 0 && step !== to) offer(step, PENALTY * PENALTY * whole, last);
			}
		}
		const direct = mine[to] ?? 0;
		return { direct, waysIn: 1 - missing, routes: [...(direct > 0 ? [{ over: [], value: direct }] : []), ...best.values()] };
	};
}

/** The best few of some routes. */
export function bestOf(routes: readonly Route[], most: number, names: readonly string[]): readonly Route[] {
	const best: Route[] = [];
	for (const route of routes) {
		const place = best.findIndex((other) => compareRoutes(route, other, names) < 0);
		if (place !== -1) best.splice(place, 0, route);
		else if (best.length < most) best.push(route);
		best.length = Math.min(best.length, most);
	}
	return best;
}
