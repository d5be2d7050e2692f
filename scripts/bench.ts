import { BENCHES } from "../tests/bench/benches";
import { isMissed } from "../tests/bench/figure";
import { parseArgs } from "node:util";
import { runBenches } from "../tests/bench/results";
import { tableOf } from "../tests/bench/table";
import { writeFile } from "node:fs/promises";

/** Runs the benches, all or those that are named. Answers 1 where a check finds a budget missed, 2 where it can't be run. */
export async function run(
	given: readonly string[],
	benches = BENCHES,
	write = (text: string): unknown => process.stdout.write(text),
): Promise<number> {
	try {
		const { values, positionals } = parseArgs({
			args: [...given],
			allowPositionals: true,
			options: { check: { type: "boolean", default: false }, json: { type: "string" } },
		});
		const results = await runBenches(benches, positionals, { check: values.check }, (result) => write(tableOf(result)));
		if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, null, "\t")}\n`);
		const missed = results.results.flatMap(({ name, figures }) => figures.filter(isMissed).map(({ what }) => `${name}: ${what}`));
		write(
			missed.length === 0
				? "\nEvery budget is kept.\n"
				: `\nMissed (${missed.length}):\n${missed.map((one) => `  ${one}\n`).join("")}`,
		);
		return values.check && missed.length > 0 ? 1 : 0;
	} catch (error) {
		write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 2;
	}
}
