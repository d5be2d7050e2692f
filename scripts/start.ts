import { readFolder } from "./folder";
import { isDay, localDay } from "../src/core/notes/dates/day";
import { parseArgs } from "node:util";
import { pluginBuild } from "../esbuild.config.mjs";
import { join } from "node:path";
import { reportText } from "./report-text";
import { serve } from "../tests/host/serve";
import esbuild from "esbuild";
import { readFile, stat, writeFile } from "node:fs/promises";
import { worldOf } from "../src/core/world";

const ROOT = process.cwd();
/** The day on which the demo vault is looked at, so that it is the same in ten years. */
const DEMO_TODAY = "2026-11-20";

/** Builds the plugin, prints the report's summary, and serves a page in which it runs over a folder of notes. */
export async function run(given: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...given],
		allowPositionals: true,
		options: {
			today: { type: "string" },
			port: { type: "string", default: "0" },
			write: { type: "boolean", default: false },
			language: { type: "string", default: "en" },
		},
	});
	const folder = positionals[0] ?? join(ROOT, "demo-vault");
	const today = values.today ?? (positionals[0] === undefined ? DEMO_TODAY : localDay(new Date()));
	if (!isDay(today) || (await stat(folder).catch(() => null))?.isDirectory() !== true) {
		process.stderr.write("Usage: npm start [-- FOLDER] [--today 2026-11-20] [--port 8080] [--write] [--language en]\n");
		return 2;
	}
	await buildPlugin();
	const { notes, settings } = await readFolder(folder, null, values.language);
	process.stdout.write(`${summary(reportText(worldOf(notes, today, settings)))}\n`);
	const { url, close } = await serve({
		folder,
		write: values.write,
		today,
		port: Number(values.port),
		language: values.language,
		plugin: ROOT,
	});
	process.stdout.write(
		`\nRapport runs over ${values.write ? "this folder" : "a copy of this folder"}: ${folder}\nOpen ${url} in a browser. Ctrl+C ends it.\n`,
	);
	return new Promise((ended) => {
		const end = (): void => void close().then(() => ended(0));
		process.once("SIGINT", end);
		process.once("SIGTERM", end);
	});
}

// Writes only what has changed: others may be reading the file.
async function buildPlugin(): Promise<void> {
	const { outputFiles } = await esbuild.build({ ...pluginBuild, absWorkingDir: ROOT, write: false });
	for (const { path, text } of outputFiles) {
		if ((await readFile(path, "utf8").catch(() => "")) !== text) await writeFile(path, text);
	}
}

// The groups of the list with their counts and names, and the last lines; the whole is in `npm run report`.
function summary(report: string): string {
	return report
		.split("\n")
		.filter((line) => !line.startsWith("    "))
		.join("\n")
		.trim();
}
