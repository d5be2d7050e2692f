import type { Tie } from "./ties";

/** The sway of a person from 0 to 1, and whether it is estimated from the network alone. */
export interface Influence {
	readonly influence: number;
	readonly estimated: boolean;
}

/**
 * The influence of everybody: 0.7·P + 0.3·N, where P is the declared one, (declared − 1)/4, and N the mid-rank percentile of the
 * sum of one's strengths among those who have a tie, me left out; N alone where none is declared. Those without a tie have N = 0.
 */
export function influenceOf(
	ids: readonly string[],
	ties: readonly Tie[],
	me: string | null,
	declared: (id: string) => number | null,
): ReadonlyMap<string, Influence> {
	const degree = weightedDegrees(ties, me);
	const sorted = [...degree.values()].sort((a, b) => a - b);
	return new Map(
		ids.map((id) => {
			const own = degree.get(id);
			const rank = own === undefined ? 0 : midRank(sorted, own);
			const stated = declared(id);
			return [id, { influence: stated === null ? rank : (0.7 * (stated - 1)) / 4 + 0.3 * rank, estimated: stated === null }];
		}),
	);
}

function weightedDegrees(ties: readonly Tie[], me: string | null): ReadonlyMap<string, number> {
	const degree = new Map<string, number>();
	for (const { from, to, strength } of ties) {
		if (strength === 0 || from === me || to === me) continue;
		degree.set(from, (degree.get(from) ?? 0) + strength);
		degree.set(to, (degree.get(to) ?? 0) + strength);
	}
	return degree;
}

// Those below, and half of those equal, oneself among them, as a share of all; values that differ by rounding alone are equal.
function midRank(sorted: readonly number[], value: number): number {
	const below = firstAtLeast(sorted, value - 1e-9);
	const upTo = firstAtLeast(sorted, value + 1e-9);
	return (below + (upTo - below) / 2) / sorted.length;
}

function firstAtLeast(sorted: readonly number[], value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
