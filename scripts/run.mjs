// Bundles one of the scripts and runs it: node scripts/run.mjs NAME [arguments]
import { mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";

const [name, ...given] = process.argv.slice(2);
const folder = await mkdtemp(join(import.meta.dirname, "../node_modules/.rapport-"));
const outfile = join(folder, `${basename(name)}.mjs`);
try {
	await bundle(join(import.meta.dirname, `${name}.ts`), outfile);
	const { run } = await import(pathToFileURL(outfile).href);
	process.exitCode = await run(given);
} finally {
	await rm(folder, { recursive: true, force: true });
}
