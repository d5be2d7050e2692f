import { dirname, join } from "node:path";
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

// What takes long and knows numbers alone, and what does it in a worker as the page says.
const ALONE = `import { motionOf } from "./src/core/network/layout/motion";
import { numbersOf } from "./src/core/network/figures/numbers";
import { followOrders } from "./src/views/graph/canvas/motion/follow-orders";
import { answerNumbers } from "./src/vault/worker/answer-numbers";
parts = { motionOf, numbersOf, followOrders, answerNumbers };`;

/** Lets the layout and the figures run in the page and in a worker from one and the same code in `main.js`, for there is no second
 *  file: it is put into a function that needs nothing of what stands round it. The page calls the function, and a worker is started
 *  from its text.
 *  @type {import("esbuild").Plugin} */
const aloneInWorker = {
	name: "alone-in-worker",
	setup(build) {
		const { absWorkingDir = process.cwd(), preserveSymlinks = false } = build.initialOptions;
		build.onLoad({ filter: /[\\/]vault[\\/]worker[\\/]worker-text\.ts$/ }, async () => {
			const { outputFiles, metafile } = await esbuild.build({
				...commonBuild,
				absWorkingDir,
				preserveSymlinks,
				stdin: { contents: ALONE, resolveDir: absWorkingDir },
				format: "iife",
				write: false,
				metafile: true,
			});
			const watchFiles = Object.keys(metafile.inputs).map((path) => join(absWorkingDir, path));
			const contents = `const alone = () => { let parts; ${outputFiles[0].text} return parts; };
				let parts;
				export const partsInPage = () => (parts ??= alone());
				export const workerText = (task) => "(" + alone + ")()." + task + "()";`;
			return { contents, watchFiles };
		});
		const inPage = (part) => `import { partsInPage } from "../../../vault/worker/worker-text";
			export const ${part} = (...given) => partsInPage().${part}(...given);`;
		build.onLoad({ filter: /[\\/]network[\\/]layout[\\/]motion\.ts$/ }, () => ({ contents: inPage("motionOf") }));
		build.onLoad({ filter: /[\\/]network[\\/]figures[\\/]numbers\.ts$/ }, () => ({ contents: inPage("numbersOf") }));
	},
};

const commonBuild = {
	bundle: true,
	platform: "browser",
	target: "es2022",
	minify: true,
	charset: "utf8",
	legalComments: "none",
	logLevel: "warning",
};

/** How `main.js` is made. The same sources give the same bytes, so that anybody can build it again and compare.
 *  @type {import("esbuild").BuildOptions} */
export const pluginBuild = {
	...commonBuild,
	entryPoints: ["src/main.ts"],
	outfile: "main.js",
	format: "cjs",
	external: ["obsidian", "electron", "@codemirror/*", "@lezer/*"],
	plugins: [harmlessGrayMatter, aloneInWorker],
};

/** What each room of the sources weighs in what was built, in bytes, the heaviest first; libraries are one.
 *  @param {import("esbuild").Metafile["outputs"][string]["inputs"]} inputs */
export function weights(inputs) {
	const rooms = new Map();
	for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
		const room = /^src[\\/]/.test(path) ? dirname(path).replaceAll("\\", "/") : "libraries";
		rooms.set(room, (rooms.get(room) ?? 0) + bytesInOutput);
	}
	return [...rooms].sort(([, one], [, other]) => other - one);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	if (process.argv.includes("--watch")) {
		const context = await esbuild.context(pluginBuild);
		await context.watch();
	} else {
		const { metafile } = await esbuild.build({ ...pluginBuild, metafile: true });
		const { bytes, inputs } = metafile.outputs["main.js"];
		console.log(`main.js: ${(bytes / 1000).toFixed(1)} kB, of which the ten heaviest rooms:`);
		for (const [room, weight] of weights(inputs).slice(0, 10)) console.log(`${(weight / 1000).toFixed(1).padStart(7)} ${room}`);
	}
}
