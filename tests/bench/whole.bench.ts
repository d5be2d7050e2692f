import { atMost, type Bench, figure, type Figure, timesAtMost } from "./figure";
import { madeNotes, TODAY } from "./notes";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { inRounds, type Length } from "./rounds";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { wholeRun } from "./whole-run";

const NOTES = 10_000;
// A round of both takes a quarter of a minute on a machine that does nothing else.
const LENGTH: Length = { rounds: 3, least: 1, longest: 60_000, warm: false };
const CHECKED: Length = { ...LENGTH, longest: 20_000 };

/** The report as a whole process, beside a script that goes peers' way over the same folder. */
export const whole: Bench = {
	about:
		"`npm run report` over 10,000 made notes, as text and as JSON, against a script that reads the same folder by peers' way and prints " +
		"who was met when: at most twice its time, and at most 600 MB.",
	slow: false,
	measure: async ({ check }) => {
		const folder = await mkdtemp(join(tmpdir(), "rapport-bench-"));
		try {
			const notes = join(folder, "notes");
			await mkdir(join(notes, "People"), { recursive: true });
			for (const { path, text } of madeNotes(NOTES)) await writeFile(join(notes, path), text);
			const length = check ? CHECKED : LENGTH;
			return [...(await reports(folder, [], length)), ...(await reports(folder, ["--json"], length))];
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	},
};

async function reports(folder: string, options: readonly string[], length: Length): Promise<readonly Figure[]> {
	const given = [join(folder, "notes"), "--today", TODAY, ...options];
	const what = ["report", ...options].join(" ");
	let megabytes = 0;
	const budgets = { time: timesAtMost(2, "at most twice the time"), memory: atMost(600) };
	try {
		const time = await inRounds(
			async () => {
				const run = await wholeRun("report", given, join(folder, "report"));
				megabytes = Math.max(megabytes, run.megabytes);
				return run.ms;
			},
			async () => (await wholeRun("../tests/bench/peers-report", given, join(folder, "peers"))).ms,
			length,
		);
		return [
			figure({ what, unit: "ms", ...time, budget: budgets.time }),
			figure({ what: `${what}: most memory`, unit: "MB", product: megabytes, rounds: time.rounds, budget: budgets.memory }),
		];
	} catch (error) {
		const note = error instanceof Error ? error.message : String(error);
		return [
			figure({ what, unit: "ms", product: null, budget: budgets.time, note }),
			figure({ what: `${what}: most memory`, unit: "MB", product: megabytes || null, budget: budgets.memory, note }),
		];
	}
}
