// Makes one file that Node can run of a TypeScript file and all that it imports.
import { readFile } from "node:fs/promises";
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

// The plugin's gray-matter is a part of it; what a bench compares with is the whole.
const wholeForBenches = {
	name: "whole-for-benches",
	setup(build) {
		build.onResolve({ filter: /^gray-matter$/ }, ({ importer }) =>
			/[\\/]tests[\\/]bench[\\/]/.test(importer) ? { path: "gray-matter", external: true } : undefined,
		);
	},
};

/** Bundles the file `entry` into the file `outfile`, which has to lie below the project for its packages to be found.
 *  @param {string} entry
 *  @param {string} outfile */
export async function bundle(entry, outfile) {
	await esbuild.build({
		entryPoints: [entry],
		outfile,
		bundle: true,
		format: "esm",
		platform: "node",
		target: "node20",
		external: ["esbuild", "moment", "playwright-core", "yaml"],
		plugins: [wholeForBenches, harmlessGrayMatter, knowsItsPlace],
		logLevel: "warning",
	});
}
