import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import esbuild from "esbuild";

/**
 * Takes out of gray-matter what must reach no vault: its engines, which run JavaScript and bring a YAML reader of their own, and its
 * need of Node. What is left cuts the properties block out of a note and hands it to the reader that it is given.
 */
export const harmlessGrayMatter = {
	name: "harmless-gray-matter",
	setup(build) {
		build.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: "module.exports = {};" }));
		build.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => ({
			contents: `const Buffer = { from: (text) => text };\n${await readFile(path, "utf8")}`,
		}));
		build.onResolve({ filter: /^fs$/ }, ({ importer }) => (/gray-matter/.test(importer) ? { path: "fs", namespace: "nothing" } : undefined));
		build.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "module.exports = {};" }));
	},
};

/** How `main.js` is made. The same sources give the same bytes, so that anybody can build it again and compare. */
export const pluginBuild = {
	entryPoints: ["src/main.ts"],
	outfile: "main.js",
	bundle: true,
	format: "cjs",
	platform: "browser",
	target: "es2022",
	minify: true,
	legalComments: "none",
	external: ["obsidian", "electron", "@codemirror/*", "@lezer/*"],
	plugins: [harmlessGrayMatter],
	logLevel: "warning",
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	if (process.argv.includes("--watch")) {
		const context = await esbuild.context(pluginBuild);
		await context.watch();
	} else {
		const { metafile } = await esbuild.build({ ...pluginBuild, metafile: true });
		const { bytes } = metafile.outputs["main.js"];
		console.log(`main.js: ${(bytes / 1000).toFixed(1)} kB`);
	}
}
