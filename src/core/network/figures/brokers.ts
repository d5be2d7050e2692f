// Values that differ by rounding alone are equal.
const EQUAL = 1e-12;

/**
 * Who stands between others: the top tenth of all by betweenness, rounded up, with those who are equal to the last of them; nobody of
 * 0. By number.
 */
export function brokersAmong(shares: Float64Array): readonly number[] {
	const falling = shares.slice().sort().reverse();
	const least = Math.max((falling[Math.ceil(shares.length / 10) - 1] ?? 0) - EQUAL, EQUAL);
	return [...shares.keys()].filter((at) => (shares[at] ?? 0) >= least);
}
