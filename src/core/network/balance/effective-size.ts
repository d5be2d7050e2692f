import type { TieGraph } from "../figures/tie-graph";

/**
 * The effective size of somebody's network: Σ over those they are tied to, 1 − Σ p·m, where p is the share of their strength that goes
 * to another, and m how strong the tie to that other is beside the strongest. Burt, Structural holes (1992); null without a tie.
 */
export function effectiveSize({ count, starts, ends, strengths }: TieGraph, at: number): number | null {
	const [first, last] = [starts[at] ?? 0, starts[at + 1] ?? 0];
	const shares = new Float64Array(count);
	const all = strengths.subarray(first, last).reduce((sum, strength) => sum + strength, 0);
	for (let place = first; place < last; place++) shares[ends[place] ?? 0] = (strengths[place] ?? 0) / all;
	let size = 0;
	for (let place = first; place < last; place++) {
		const one = ends[place] ?? 0;
		let [shared, strongest] = [0, 0];
		for (let near = starts[one] ?? 0; near < (starts[one + 1] ?? 0); near++) {
			const strength = strengths[near] ?? 0;
			shared += (shares[ends[near] ?? 0] ?? 0) * strength;
			strongest = Math.max(strongest, strength);
		}
		size += 1 - shared / strongest;
	}
	return first === last ? null : size;
}
