import { isDay, localDay } from "../src/core/notes/dates/day";
import { figuresOf } from "../src/core/network/figures/figures";
import { finished } from "../src/core/kinds/steps";
import { graphml } from "../src/core/report/exports/graphml";
import { networkPart, placesAtRest } from "../src/core/report/exports/network-part";
import { introductionTo } from "../src/core/report/reported-introduction";
import { reportJson } from "../src/core/report/report";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { readFolder } from "./folder";
import { reportText } from "./report-text";
import { stat } from "node:fs/promises";
import { worldOf } from "../src/core/world";

const WRITTEN_AT_ONCE = 1 << 16;
const USAGE = "Usage: npm run report -- FOLDER [--today 2026-11-20] [--json | --graphml] [--intro NAME] [--settings FILE] [--language fr]";

/** What the command line of the report asks for. */
interface Asked {
	readonly folder: string;
	readonly today: string;
	readonly form: "text" | "json" | "graphml";
	/** Whom to be introduced to. */
	readonly intro: string | null;
	readonly settings: string | null;
	readonly language: string;
}

/** Prints the report of a folder of notes. Answers 0 where the folder could be read, 2 and one sentence where not. */
export async function run(given: readonly string[]): Promise<number> {
	try {
		const asked = await askedFor(given);
		const { notes, settings } = await readFolder(asked.folder, asked.settings, asked.language);
		const world = worldOf(notes, asked.today, settings);
		const introduction = asked.intro === null ? null : introductionTo(asked.intro, world);
		if (introduction?.fault) process.stderr.write(`${introduction.fault}\n`);
		const forms = {
			text: () => [reportText(world, { targets: settings.targetOrganizations, introduction })],
			json: () => reportJson(world, introduction),
			graphml: () => graphml(networkPart(world, finished(placesAtRest(world)), finished(figuresOf(world.network)).groups)),
		};
		await print(forms[asked.form]());
		return 0;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message.split("\n")[0] : String(error)}\n`);
		return 2;
	}
}

// Waits where the reader of the output is slower, so that nothing piles up.
async function print(pieces: Iterable<string>): Promise<void> {
	let waiting = "";
	for (const piece of pieces) {
		waiting += piece;
		if (waiting.length < WRITTEN_AT_ONCE) continue;
		if (!process.stdout.write(waiting)) await once(process.stdout, "drain");
		waiting = "";
	}
	process.stdout.write(waiting);
}

async function askedFor(given: readonly string[]): Promise<Asked> {
	const { values, positionals } = parseArgs({
		args: [...given],
		allowPositionals: true,
		options: {
			today: { type: "string" },
			json: { type: "boolean", default: false },
			graphml: { type: "boolean", default: false },
			settings: { type: "string" },
			language: { type: "string", default: "en" },
			intro: { type: "string" },
		},
	});
	const [folder, ...more] = positionals;
	if (folder === undefined || more.length > 0) throw new Error(USAGE);
	const today = values.today ?? localDay(new Date());
	if (!isDay(today)) throw new Error(`“${today}” is no day. Write it as 2026-11-20.`);
	const found = await stat(folder).catch(() => null);
	if (found?.isDirectory() !== true) throw new Error(`There is no folder “${folder}”.`);
	if (values.settings !== undefined && (await stat(values.settings).catch(() => null)) === null)
		throw new Error(`There is no file “${values.settings}”.`);
	const form = values.graphml ? "graphml" : values.json ? "json" : "text";
	return { folder, today, form, intro: values.intro ?? null, settings: values.settings ?? null, language: values.language };
}
