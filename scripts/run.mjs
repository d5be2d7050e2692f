// Bundles one of the scripts and runs it: node scripts/run.mjs NAME [arguments]
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import esbuild from "esbuild";
import { harmlessGrayMatter } from "../esbuild.config.mjs";

const [name, ...given] = process.argv.slice(2);
const folder = await mkdtemp(join(import.meta.dirname, "../node_modules/.rapport-"));
const outfile = join(folder, `${name}.mjs`);
try {
	await esbuild.build({
		entryPoints: [join(import.meta.dirname, `${name}.ts`)],
		outfile,
		bundle: true,
		format: "esm",
		platform: "node",
		target: "node20",
		external: ["esbuild", "playwright-core", "yaml"],
		// The one place that a bundled file asks for is the project's, one folder above this file as above tests/root.ts.
		define: { "import.meta.url": JSON.stringify(import.meta.url) },
		plugins: [harmlessGrayMatter],
		logLevel: "warning",
	});
	const { run } = await import(pathToFileURL(outfile).href);
	process.exitCode = await run(given);
} finally {
	await rm(folder, { recursive: true, force: true });
}
