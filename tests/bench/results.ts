import type { Bench, Figure, How } from "./figure";
import { availableParallelism, loadavg } from "node:os";

/** What a bench found. */
export interface Result {
	readonly name: string;
	readonly about: string;
	readonly figures: readonly Figure[];
}

/** What a run of benches found, and on what. */
export interface Results {
	readonly day: string;
	readonly node: string;
	readonly processors: number;
	/** The load when it began: how many programs ran or waited to. */
	readonly busy: number;
	readonly check: boolean;
	readonly results: readonly Result[];
}

/** Runs benches one after another; each is told as soon as it is done. */
export async function runBenches(
	benches: Readonly<Record<string, Bench>>,
	names: readonly string[],
	how: How,
	tell: (result: Result) => void,
): Promise<Results> {
	const machine = {
		day: new Date().toISOString().slice(0, 10),
		node: process.version,
		processors: availableParallelism(),
		busy: Math.round((loadavg()[0] ?? 0) * 10) / 10,
	};
	const results: Result[] = [];
	for (const name of namesToRun(benches, names, how)) {
		const bench = benches[name];
		if (bench === undefined) throw new Error(`There is no bench “${name}”, but there are ${Object.keys(benches).join(", ")}.`);
		const result = { name, about: bench.about, figures: await bench.measure(how) };
		results.push(result);
		tell(result);
	}
	return { ...machine, check: how.check, results };
}

function namesToRun(benches: Readonly<Record<string, Bench>>, named: readonly string[], { check }: How): readonly string[] {
	if (named.length > 0) return named;
	return Object.entries(benches).flatMap(([name, { slow }]) => (check && slow ? [] : [name]));
}
