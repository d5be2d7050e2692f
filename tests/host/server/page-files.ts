import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { ROOT } from "../../root";
import { STYLE_NONCE } from "./guard";

/** One file of the page, ready to be sent. */
export interface PageFile {
	readonly type: string;
	readonly body: string;
}

let icons: string | null = null;
let bundled: { script: string; style: string } | null = null;

/** The page's own script and style, bundled in memory; once in a process. */
function bundle(): { script: string; style: string } {
	if (bundled) return bundled;
	const { outputFiles } = buildSync({
		entryPoints: [fileURLToPath(new URL("tests/host/shell/page.ts", ROOT))],
		outfile: "page.js",
		bundle: true,
		write: false,
		format: "iife",
		// Half as much to read for each page that is opened; the names stay, for errors.
		minifySyntax: true,
		minifyWhitespace: true,
		target: "es2022",
		logLevel: "error",
	});
	const textOf = (ending: string): string => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
	bundled = { script: textOf(".js"), style: textOf(".css") };
	return bundled;
}

/** The files that the server gives to anybody at its own address: the page and the plugin, no notes. */
export async function pageFile(path: string, plugin: string, token: string): Promise<PageFile | null> {
	const script = "text/javascript; charset=utf-8";
	const style = "text/css; charset=utf-8";
	switch (path) {
		case "/":
			return { type: "text/html; charset=utf-8", body: pageHtml(token) };
		case "/page.js":
			return { type: script, body: bundle().script };
		case "/page.css":
			return { type: style, body: bundle().style };
		case "/plugin/main.js":
			return { type: script, body: wrapped(await readFile(join(plugin, "main.js"), "utf8")) };
		case "/plugin/styles.css":
			return { type: style, body: await readFile(join(plugin, "styles.css"), "utf8").catch(() => "") };
		case "/icons.json":
			return { type: "application/json", body: (icons ??= JSON.stringify(JSON.parse(await readFile(iconFile(), "utf8")))) };
		default:
			return null;
	}
}

/** The plugin as a function that is handed its `require`, on the lines it has in main.js. */
function wrapped(main: string): string {
	return `window.pluginModule=function(require,module,exports){${main}\n};`;
}

function iconFile(): string {
	return createRequire(ROOT).resolve("lucide-static/icon-nodes.json");
}

function pageHtml(token: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="host-token" content="${token}">
<meta name="host-style" content="${STYLE_NONCE}">
<link rel="icon" href="data:,">
<title>A stand-in for Obsidian</title>
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/plugin/styles.css">
</head>
<body class="theme-light">
<script src="/page.js"></script>
</body>
</html>
`;
}
