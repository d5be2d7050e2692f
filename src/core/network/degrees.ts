import { compareTies, type Tie } from "./ties";

/**
 * The weighted degree of everybody who has a tie that counts: the sum of the strengths of their ties, those to me left out. It is
 * summed in the order of the ties, so that it is the same to the last bit however the ties came.
 */
export class Degrees {
	private readonly tiesOf = new Map<string, Map<string, Tie>>();
	private readonly sums = new Map<string, number>();
	private readonly stale = new Set<string>();

	/** Puts one tie, by its key, in the place of another. */
	change(key: string, before: Tie | null, now: Tie | null, me: string | null): void {
		if (before !== null) for (const id of [before.from, before.to]) this.take(id, key);
		if (now === null || now.strength === 0 || now.from === me || now.to === me) return;
		for (const id of [now.from, now.to]) this.give(id, key, now);
	}

	/** By id. */
	get byId(): ReadonlyMap<string, number> {
		for (const id of this.stale) {
			const ties = this.tiesOf.get(id);
			if (ties === undefined) this.sums.delete(id);
			else this.sums.set(id, sumOf([...ties.values()]));
		}
		this.stale.clear();
		return this.sums;
	}

	private take(id: string, key: string): void {
		const ties = this.tiesOf.get(id);
		if (ties?.delete(key) !== true) return;
		if (ties.size === 0) this.tiesOf.delete(id);
		this.stale.add(id);
	}

	private give(id: string, key: string, tie: Tie): void {
		const ties = this.tiesOf.get(id) ?? new Map<string, Tie>();
		this.tiesOf.set(id, ties.set(key, tie));
		this.stale.add(id);
	}
}

function sumOf(ties: readonly Tie[]): number {
	return [...ties].sort(compareTies).reduce((sum, { strength }) => sum + strength, 0);
}
