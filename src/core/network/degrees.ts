import { InOrder } from "../rhythm/in-order";
import type { Steps } from "../kinds/steps";
import { compareTies, type Tie } from "./ties";

// The weighted degree of somebody who has a tie that counts, and how it ranks.
interface Degree {
	readonly id: string;
	readonly sum: number;
	rank: number;
}

/**
 * The weighted degree of everybody who has a tie that counts, and its rank among all: the sum of the strengths of their ties, those to
 * me left out. It is summed in the order of the ties, so that it is the same to the last bit however the ties came.
 */
export class Degrees {
	private readonly tiesOf = new Map<string, Map<string, Tie>>();
	private readonly stale = new Set<string>();
	private readonly byId = new Map<string, Degree>();
	private readonly unranked = new Set<string>();
	private readonly inOrder = new InOrder<Degree>((one, other) => one.sum - other.sum);
	private ranked: readonly Degree[] = [];

	/** Puts one tie, by its key, in the place of another. */
	change(key: string, before: Tie | null, now: Tie | null, me: string | null): void {
		const counts = now !== null && now.strength > 0 && now.from !== me && now.to !== me;
		if (before !== null) for (const id of [before.from, before.to]) this.put(id, key, null);
		if (counts) for (const id of [now.from, now.to]) this.put(id, key, now);
	}

	/** Sums and ranks anew what has changed; answers the ids of those who rank otherwise than before. */
	*settle(): Steps<readonly string[]> {
		for (const id of this.stale) {
			this.stale.delete(id);
			this.sum(id);
			yield;
		}
		const { items } = this.inOrder;
		if (items === this.ranked) return [];
		this.ranked = items;
		const changed = [...this.unranked, ...rankAnew(items)];
		this.unranked.clear();
		return changed;
	}

	/** How the degree of somebody ranks among all that there are, as a mid-rank percentile from 0 to 1; who has no tie ranks 0. */
	rankOf(id: string): number {
		return this.byId.get(id)?.rank ?? 0;
	}

	private put(id: string, key: string, tie: Tie | null): void {
		const ties = this.tiesOf.get(id) ?? new Map<string, Tie>();
		if (tie === null) ties.delete(key);
		else ties.set(key, tie);
		if (ties.size === 0) this.tiesOf.delete(id);
		else this.tiesOf.set(id, ties);
		this.stale.add(id);
	}

	private sum(id: string): void {
		const ties = this.tiesOf.get(id);
		const sum = ties === undefined ? null : sumOf([...ties.values()]);
		const before = this.byId.get(id) ?? null;
		if ((before?.sum ?? null) === sum) return;
		const now = sum === null ? null : { id, sum, rank: 0 };
		this.inOrder.exchange(before, now);
		if (now !== null) return void this.byId.set(id, now);
		this.byId.delete(id);
		this.unranked.add(id);
	}
}

// Those below, and half of those equal, oneself among them, as a share of all; values that differ by rounding alone are equal.
function rankAnew(sorted: readonly Degree[]): readonly string[] {
	const changed: string[] = [];
	let [below, upTo] = [0, 0];
	for (const degree of sorted) {
		while ((sorted[below]?.sum ?? Infinity) < degree.sum - 1e-9) below++;
		while ((sorted[upTo]?.sum ?? Infinity) < degree.sum + 1e-9) upTo++;
		const rank = (below + (upTo - below) / 2) / sorted.length;
		if (rank === degree.rank) continue;
		degree.rank = rank;
		changed.push(degree.id);
	}
	return changed;
}

function sumOf(ties: readonly Tie[]): number {
	return [...ties].sort(compareTies).reduce((sum, { strength }) => sum + strength, 0);
}
