import type { Network } from "../network";
import type { Steps } from "../../kinds/steps";
import type { Tie } from "../ties";

const TIES_IN_STEP = 2000;

/**
 * People and the ties between them as numbers in typed arrays, each tie at both its ends. The neighbours of `at` are
 * `ends[starts[at]]` up to `ends[starts[at + 1]]`, rising, each with the strength in the same place.
 */
export interface TieGraph {
	readonly count: number;
	/** One more than there are people. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** Above 0. */
	readonly strengths: Float64Array;
}

/** A graph whose people have ids; they are numbered in that order. */
export interface NamedGraph extends TieGraph {
	readonly ids: readonly string[];
	readonly places: ReadonlyMap<string, number>;
}

/** A tie between two people by their numbers. */
export type NumberedTie = readonly [one: number, other: number, strength: number];

/** The graph of these ids and of the ties among them; mentions are none, nor is what ties somebody to themselves. */
export function* namedGraph(ids: readonly string[], ties: readonly Pick<Tie, "from" | "to" | "strength">[]): Steps<NamedGraph> {
	const places = new Map(ids.map((id, at) => [id, at]));
	const numbered: NumberedTie[] = [];
	for (const [at, { from, to, strength }] of ties.entries()) {
		if (at % TIES_IN_STEP === 0) yield;
		const [one, other] = [places.get(from), places.get(to)];
		if (one !== undefined && other !== undefined && one !== other && strength > 0) numbered.push([one, other, strength]);
	}
	yield;
	return { ids, places, ...(yield* graphOf(ids.length, numbered)) };
}

/** The graph of a network without me: people in the order of their paths, then ghosts by name. */
export function graphWithoutMe({ me, nodes, ties }: Network): Steps<NamedGraph> {
	const others = nodes.filter(({ id }) => id !== me);
	return namedGraph(
		others.map(({ id }) => id),
		ties,
	);
}

/** The graph of so many people and of ties between them, each given once. In what order they come makes no difference. */
export function* graphOf(count: number, ties: readonly NumberedTie[]): Steps<TieGraph> {
	const starts = new Int32Array(count + 1);
	for (const [one, other] of ties) {
		starts[one + 1] = (starts[one + 1] ?? 0) + 1;
		starts[other + 1] = (starts[other + 1] ?? 0) + 1;
	}
	for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
	yield;
	const put = putter(starts);
	for (const [one, other, strength] of ties) {
		put.tie(one, other, strength);
		put.tie(other, one, strength);
	}
	yield;
	return turned({ count, starts, ends: put.ends, strengths: put.strengths });
}

// Each tie turned round: which, since each is there both ways, gives the same graph with its neighbours in rising order.
function turned({ count, starts, ends, strengths }: TieGraph): TieGraph {
	const put = putter(starts);
	for (let at = 0; at < count; at++)
		for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) put.tie(ends[place] ?? 0, at, strengths[place] ?? 0);
	return { count, starts, ends: put.ends, strengths: put.strengths };
}

function putter(starts: Int32Array): Pick<TieGraph, "ends" | "strengths"> & {
	readonly tie: (at: number, end: number, strength: number) => void;
} {
	const next = starts.slice();
	const ends = new Int32Array(starts.at(-1) ?? 0);
	const strengths = new Float64Array(ends.length);
	const tie = (at: number, end: number, strength: number): void => {
		const place = next[at] ?? 0;
		next[at] = place + 1;
		ends[place] = end;
		strengths[place] = strength;
	};
	return { ends, strengths, tie };
}
