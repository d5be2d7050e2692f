import { degreesOf } from "./forces/springs";

/** For each body its neighbours: those of `at` stand in `ends` from `starts[at]` up to `starts[at + 1]`. */
export interface TieLists {
	readonly count: number;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
}

/** Lists the neighbours of each of `count` bodies. */
export function tieLists(count: number, ties: { readonly sources: Int32Array; readonly targets: Int32Array }): TieLists {
	const degrees = degreesOf(count, ties);
	const starts = new Int32Array(count + 1);
	for (let at = 0; at < count; at++) starts[at + 1] = (starts[at] ?? 0) + (degrees[at] ?? 0);
	const next = starts.slice();
	const ends = new Int32Array(2 * ties.sources.length);
	for (let tie = 0; tie < ties.sources.length; tie++) {
		const source = ties.sources[tie] ?? 0;
		const target = ties.targets[tie] ?? 0;
		put(ends, next, source, target);
		put(ends, next, target, source);
	}
	return { count, starts, ends };
}

function put(ends: Int32Array, next: Int32Array, at: number, end: number): void {
	const place = next[at] ?? 0;
	next[at] = place + 1;
	ends[place] = end;
}

/**
 * Goes out from one body to all that can be reached; answers how many there are. How many ties away each is goes into `steps`, where it
 * has to be −1 before, and the order in which they are met into `met`.
 */
export function searchFrom({ starts, ends }: TieLists, source: number, steps: Int32Array, met: Int32Array): number {
	let reached = 1;
	met[0] = source;
	steps[source] = 0;
	for (let next = 0; next < reached; next++) {
		const at = met[next] ?? 0;
		const beyond = (steps[at] ?? 0) + 1;
		const last = starts[at + 1] ?? 0;
		for (let place = starts[at] ?? 0; place < last; place++) {
			const end = ends[place] ?? 0;
			if (steps[end] !== -1) continue;
			steps[end] = beyond;
			met[reached++] = end;
		}
	}
	return reached;
}
