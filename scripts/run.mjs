// Bundles one of the scripts and runs it: node scripts/run.mjs NAME [arguments]
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import esbuild from "esbuild";
import { harmlessGrayMatter } from "../esbuild.config.mjs";

// A bundled file still finds what lies beside it.
const knowsItsPlace = {
	name: "knows-its-place",
	setup(build) {
		build.onLoad({ filter: /(?:scripts|tests)[\\/].*\.ts$/ }, async ({ path }) => ({
			contents: (await readFile(path, "utf8")).replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
			loader: "ts",
		}));
	},
};

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
		external: ["esbuild", "moment", "playwright-core", "yaml"],
		plugins: [harmlessGrayMatter, knowsItsPlace],
		logLevel: "warning",
	});
	const { run } = await import(pathToFileURL(outfile).href);
	process.exitCode = await run(given);
} finally {
	await rm(folder, { recursive: true, force: true });
}
