/** The sway of a person from 0 to 1, and whether it is estimated from the network alone. */
export interface Influence {
	readonly influence: number;
	readonly estimated: boolean;
}

/**
 * The influence of somebody: 0.7·P + 0.3·N, where P is the declared one, (declared − 1)/4, and N the rank among all who have a tie; N
 * alone where none is declared.
 */
export function influence(rank: number, declared: number | null): Influence {
	return { influence: declared === null ? rank : (0.7 * (declared - 1)) / 4 + 0.3 * rank, estimated: declared === null };
}

/** How a weighted degree ranks among all that there are, as a mid-rank percentile from 0 to 1; who has no tie ranks 0. */
export function ranks(degrees: ReadonlyMap<string, number>): (degree: number | undefined) => number {
	const sorted = Float64Array.from(degrees.values()).sort();
	return (degree) => (degree === undefined ? 0 : midRank(sorted, degree));
}

// Those below, and half of those equal, oneself among them, as a share of all; values that differ by rounding alone are equal.
function midRank(sorted: Float64Array, value: number): number {
	const below = firstAtLeast(sorted, value - 1e-9);
	const upTo = firstAtLeast(sorted, value + 1e-9);
	return (below + (upTo - below) / 2) / sorted.length;
}

function firstAtLeast(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
