import { readdir, readFile } from "node:fs/promises";
import { differenceInCalendarDays, max } from "date-fns";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { peersRead } from "./peers";

/** A report as a script by peers' way would make it: who was met last when, the longest silence first. With `--json` all entries. */
export async function run(given: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...given],
		allowPositionals: true,
		options: { today: { type: "string", default: "2026-11-20" }, json: { type: "boolean", default: false } },
	});
	const folder = positionals[0] ?? ".";
	const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".md")).sort();
	const people = [];
	for (const path of paths) {
		const { properties, entries } = peersRead(await readFile(join(folder, path), "utf8"));
		const last = entries.length === 0 ? null : max(entries.map(({ day }) => day));
		const silence = last === null ? null : differenceInCalendarDays(new Date(values.today), last);
		people.push({ path, properties, silence, entries });
	}
	people.sort((one, other) => (other.silence ?? Infinity) - (one.silence ?? Infinity));
	const lines = people.map(({ path, silence }) => `${path}: ${silence ?? "never"}\n`);
	process.stdout.write(values.json ? `${JSON.stringify(people, null, "\t")}\n` : lines.join(""));
	return 0;
}
