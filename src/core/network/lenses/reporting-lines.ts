/** Somebody and those who report to them. */
export interface Line {
	readonly id: string;
	readonly below: readonly Line[];
}

const DEEPEST = 100;

/**
 * Whoever reports to nobody of some people, each with all below them, in the order given; where people report in a round, the first is
 * on top, and where a line is longer than anybody could look at, it goes on beside.
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
	const tops = ids.filter((id) => !bosses.has(id));
	const lineOf = (id: string, level: number): Line => {
		const next = below.get(id) ?? [];
		if (level < DEEPEST) return { id, below: next.map((each) => lineOf(each, level + 1)) };
		tops.push(...next);
		return { id, below: [] };
	};
	const lines: Line[] = [];
	// Others come to the tops meanwhile.
	for (const top of tops) lines.push(lineOf(top, 1));
	return lines;
}
