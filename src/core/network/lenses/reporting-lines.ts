/** Somebody and those who report to them. */
export interface Line {
	readonly id: string;
	readonly below: readonly Line[];
}

/**
 * Whoever reports to nobody of some people, each with all below them, in the order given; where people report in a round, the first is
 * on top.
 */
export function reportingLines(ids: readonly string[], bossesOf: (id: string) => readonly string[]): readonly Line[] {
	const known = new Set(ids);
	const bosses = new Map<string, string>();
	// A line is taken where it closes no round.
	const reaches = (from: string, to: string): boolean => {
		for (let at: string | undefined = from; at !== undefined; at = bosses.get(at)) if (at === to) return true;
		return false;
	};
	for (const id of [...ids].reverse()) {
		const boss = bossesOf(id).find((other) => other !== id && known.has(other));
		if (boss !== undefined && !reaches(boss, id)) bosses.set(id, boss);
	}
	const below = new Map<string, string[]>();
	for (const id of ids) {
		const boss = bosses.get(id);
		if (boss !== undefined) below.set(boss, [...(below.get(boss) ?? []), id]);
	}
	const lineOf = (id: string): Line => ({ id, below: (below.get(id) ?? []).map(lineOf) });
	return ids.filter((id) => !bosses.has(id)).map(lineOf);
}
