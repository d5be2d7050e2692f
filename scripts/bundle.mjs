// Makes one file that Node can run of a TypeScript file and all that it imports.
import esbuild from "esbuild";
import { harmlessGrayMatter } from "../esbuild.config.mjs";

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
		// Only tests/root.ts asks, for the folder above its own: that is also the one above this file.
		define: { "import.meta.url": JSON.stringify(import.meta.url) },
		plugins: [wholeForBenches, harmlessGrayMatter],
		logLevel: "warning",
	});
}
