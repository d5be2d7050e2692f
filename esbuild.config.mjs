import { pathToFileURL } from "node:url";
import esbuild from "esbuild";

// What is put in the place of modules of gray-matter, which is asked to read text and nothing else. Its engines run JavaScript and bring
// a YAML reader of their own, and the others need Node.
const INSTEAD = {
	"gray-matter/lib/engines.js": "module.exports = {};",
	"gray-matter/lib/engine.js": "module.exports = (name, { engines }) => ({ parse: engines[name] });",
	"gray-matter/lib/to-file.js": "module.exports = (content) => ({ content, data: {} });",
	"gray-matter/lib/stringify.js": "",
	"gray-matter/lib/excerpt.js": "module.exports = () => {};",
	"gray-matter/lib/utils.js": "module.exports = { arrayify: (value) => [value], startsWith: (text, start) => text.startsWith(start) };",
	"section-matter/index.js": "",
};

/** What is left of gray-matter: it cuts the properties block out of a note and hands it to the reader that it is given.
 *  @type {import("esbuild").Plugin} */
export const harmlessGrayMatter = {
	name: "harmless-gray-matter",
	setup(build) {
		build.onLoad({ filter: /[\\/](?:gray-matter|section-matter)[\\/]/ }, ({ path }) => {
			const name = path.replaceAll("\\", "/").split("node_modules/").at(-1) ?? "";
			return name in INSTEAD ? { contents: INSTEAD[name] } : undefined;
		});
		build.onResolve({ filter: /^fs$/ }, ({ importer }) =>
			/gray-matter/.test(importer) ? { path: "fs", namespace: "nothing" } : undefined,
		);
		build.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "" }));
	},
};

/** How `main.js` is made. The same sources give the same bytes, so that anybody can build it again and compare.
 *  @type {import("esbuild").BuildOptions} */
export const pluginBuild = {
	entryPoints: ["src/main.ts"],
	outfile: "main.js",
	bundle: true,
	format: "cjs",
	platform: "browser",
	target: "es2022",
	minify: true,
	charset: "utf8",
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
