import { searchFrom, type TieLists } from "./tie-lists";

/** How far everybody is from somebody, by their numbers; −1 for those out of reach. It holds until it is asked again. */
export type Distances = (from: number) => Int32Array | Float64Array;

/** Each tie is one step. */
export function inSteps(lists: TieLists): Distances {
	const [steps, met] = [new Int32Array(lists.count), new Int32Array(lists.count)];
	return (from) => {
		steps.fill(-1);
		searchFrom(lists, from, steps, met);
		return steps;
	};
}

const SHORTEST = 0.03;

/**
 * A tie is as long as the share of those round its ends who are not round both (Jaccard, Étude comparative de la distribution florale,
 * 1901), so that whoever belongs to one circle lies together. The shortest ways are found as Dijkstra does, among the few for whom it is
 * meant: the time grows with the square of their number.
 */
export function byCircles(lists: TieLists): Distances {
	const { count, starts, ends } = lists;
	const lengths = lengthsOf(lists);
	return (from) => {
		const distances = new Float64Array(count).fill(-1);
		const open = new Map([[from, 0]]);
		for (;;) {
			const [at, distance] = nearestOf(open);
			if (at === -1) return distances;
			open.delete(at);
			distances[at] = distance;
			for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
				const end = ends[place] ?? 0;
				const longer = distance + (lengths[place] ?? 0);
				if (distances[end] === -1 && longer < (open.get(end) ?? Infinity)) open.set(end, longer);
			}
		}
	};
}

function nearestOf(open: ReadonlyMap<number, number>): readonly [number, number] {
	let nearest: readonly [number, number] = [-1, Infinity];
	for (const each of open) if (each[1] < nearest[1]) nearest = each;
	return nearest;
}

// One for each place of `ends`. Both ends of a tie are round each other and themselves.
function lengthsOf({ count, starts, ends }: TieLists): readonly number[] {
	const tied = (at: number): readonly number[] => [...ends.subarray(starts[at], starts[at + 1])];
	const round = Array.from({ length: count }, (_, at) => new Set([at, ...tied(at)]));
	return round.flatMap((here, at) => tied(at).map((end) => Math.max(SHORTEST, notShared(here, round[end] ?? here))));
}

function notShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
	let both = 0;
	for (const each of one) if (other.has(each)) both++;
	return 1 - both / (one.size + other.size - both);
}
