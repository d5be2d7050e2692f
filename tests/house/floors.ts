import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";

/** A source file by its path below `src`, and its text. */
export interface Source {
	readonly path: string;
	readonly text: string;
}

/** Something that the house does not allow: the file, and what is wrong with it. */
export type Breach = string;

/** The folders from the ground up: each imports only from those that stand before it. The last one is `src` itself, with main. */
export const FOLDERS: readonly string[] = [
	"core/kinds/values",
	"core/kinds",
	"core/languages",
	"core/settings",
	"core/words",
	"core/words/pages",
	"core/notes/text",
	"core/notes/dates",
	"core/notes/properties",
	"core/notes/wording",
	"core/notes/entries",
	"core/notes/dated",
	"core/notes/marks",
	"core/notes/names",
	"core/notes/people",
	"core/edits",
	"core/edits/properties",
	"core/edits/entries",
	"core/edits/promises",
	"core/edits/new-notes",
	"core/rhythm",
	"core/rhythm/choosing",
	"core/network",
	"core/network/layout/forces",
	"core/network/layout",
	"core/network/figures",
	"core/network/picture",
	"core/network/ways",
	"core/network/balance",
	"core/network/lenses/time",
	"core/network/lenses/far",
	"core/network/lenses",
	"core/before",
	"core/before/introduce",
	"core/pages",
	"core/pages/near",
	"core/triage",
	"core",
	"core/report/exports",
	"core/report",
	"vault",
	"vault/worker",
	"vault/writes",
	"views/hands",
	"views/parts",
	"views/people",
	"views/modals",
	"views/problems",
	"views/cold/row",
	"views/cold/told",
	"views/cold/selecting",
	"views/cold/find",
	"views/cold",
	"views/introduce",
	"views/before",
	"views/insight",
	"views/graph/pen",
	"views/graph/canvas/motion",
	"views/graph/canvas/scene",
	"views/graph/canvas/paint",
	"views/graph/canvas",
	"views/graph/card",
	"views/graph/legend",
	"views/graph/hands",
	"views/graph/around/time",
	"views/graph/around",
	"views/graph",
	"views/block/near",
	"views/block",
	"views/triage",
	"views/reach-out",
	"views/actions",
	"views/settings",
	".",
];
const FEWEST_IN_FOLDER = 3;
const MOST_IN_FOLDER = 15;
const ONLY_DOORS: Readonly<Record<string, string>> = {
	"gray-matter": "core/notes/properties/frontmatter.ts",
	"date-fns": "core/notes/dates/day.ts",
	"idb-keyval": "vault/saved-notes.ts",
};
const LONGEST_FILE = 250;
const LONGEST_LINE = 140;

/** All sources below a folder. */
export async function sourcesIn(folder: string): Promise<readonly Source[]> {
	const names = (await readdir(folder, { recursive: true }))
		.map((name) => name.replaceAll("\\", "/"))
		.filter((name) => name.endsWith(".ts"));
	return Promise.all(names.sort().map(async (path) => ({ path, text: await readFile(`${folder}/${path}`, "utf8") })));
}

/** The rules of the house, each by its name. There are no exceptions to any of them. */
export const RULES: Readonly<Record<string, (sources: readonly Source[]) => readonly Breach[]>> = {
	"an import goes down the list of folders": (sources) => [
		...sources.filter(({ path }) => !FOLDERS.includes(posix.dirname(path))).map(({ path }) => `${path} lies in no folder of the list`),
		...edges(sources)
			.filter(({ from, to }) => placeOf(to) > placeOf(from))
			.map(told),
	],
	"no folder imports another round": (sources) =>
		circles(edges(sources).map(({ from, to }) => ({ from: posix.dirname(from), to: posix.dirname(to) }))),
	"a folder holds 3 to 15 files and folders": (sources) =>
		[...contentsOf(sources.map(({ path }) => path))]
			.filter(([folder, { size }]) => folder !== "." && (size < FEWEST_IN_FOLDER || size > MOST_IN_FOLDER))
			.map(([folder, { size }]) => `${folder} holds ${size}`),
	"nobody imports main": (sources) =>
		edges(sources)
			.filter(({ to }) => to === "main.ts")
			.map(told),
	"no import goes round": (sources) => circles(edges(sources)),
	"core imports no obsidian": (sources) => inCore(sources, /from "obsidian"/u),
	"core reads no clock, rolls no dice and touches no screen": (sources) =>
		inCore(
			sources,
			/\bDate\.now\(|new Date\(\)|Math\.random|performance\.|setTimeout|setInterval|\bdocument\.|\bwindow\.|HTMLElement/u,
		),
	"one file alone imports each library": (sources) =>
		packages(sources)
			.filter(({ from, name }) => name in ONLY_DOORS && ONLY_DOORS[name] !== from)
			.map(({ from, name }) => `${from} imports ${name}`),
	"nothing else is imported": (sources) =>
		packages(sources)
			.filter(({ name }) => name !== "obsidian" && !(name in ONLY_DOORS))
			.map(({ from, name }) => `${from} imports ${name}`),
	"files are small and their lines too": (sources) =>
		sources.flatMap(({ path, text }) => {
			const lines = text.split("\n");
			const long = lines.findIndex((line) => line.replaceAll("\t", "    ").length > LONGEST_LINE);
			return [
				...(lines.length > LONGEST_FILE ? [`${path} has ${lines.length} lines`] : []),
				...(long === -1 ? [] : [`${path}:${long + 1} is too long`]),
			];
		}),
	"a file bears the name of its idea": (sources) =>
		sources
			.filter(
				({ path }) =>
					!/^[a-z\d-]+\.ts$/u.test(posix.basename(path)) ||
					/^(?:index|types|utils?|helpers?|misc|common|constants|manager|service|engine|handler|info|data|process)\.ts$/u.test(
						posix.basename(path),
					),
			)
			.map(({ path }) => path),
	// The application shows each as a tooltip, over all that lies in the element.
	"an aria-label stands on controls alone": (sources) => matching(sources, /\.create(?:Div|Span)\([^\n]*"aria-label"/u),
	// So that a translation is one folder. A sentence begins with a capital, and words follow.
	"what people read stands in core/words": (sources) =>
		matching(
			sources.filter(({ path }) => /^(?:views|vault)\//u.test(path)),
			/^(?!\s*(?:\/\/|\*|\/\*)).*["`](?!This canvas can't be drawn on)[A-Z][a-z’']+(?: [a-z’']+)+[ .,:;…?!"`$]/u,
		),
	"no way round the types or the rules": (sources) => matching(sources, /\bas any\b|: any\b|@ts-|eslint-disable|innerHTML|\(\?<[=!]/u),
};

interface Edge {
	readonly from: string;
	readonly to: string;
}

function edges(sources: readonly Source[]): readonly Edge[] {
	return sources.flatMap(({ path, text }) =>
		importsOf(text)
			.filter((name) => name.startsWith("."))
			.map((name) => ({ from: path, to: `${posix.normalize(posix.join(posix.dirname(path), name))}.ts` })),
	);
}

function packages(sources: readonly Source[]): readonly { readonly from: string; readonly name: string }[] {
	return sources.flatMap(({ path, text }) =>
		importsOf(text)
			.filter((name) => !name.startsWith("."))
			.map((name) => ({ from: path, name })),
	);
}

function importsOf(text: string): readonly string[] {
	return [
		...text.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)|\brequire\("([^"]+)"\)/gmu),
	].map((found) => found[1] ?? found[2] ?? found[3] ?? found[4] ?? "");
}

function placeOf(path: string): number {
	return FOLDERS.indexOf(posix.dirname(path));
}

// What lies right in each folder: files and further folders.
function contentsOf(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
	const contents = new Map<string, Set<string>>();
	for (const path of paths) {
		for (let inner = path; inner !== "."; inner = posix.dirname(inner)) {
			const folder = posix.dirname(inner);
			contents.set(folder, (contents.get(folder) ?? new Set()).add(inner));
		}
	}
	return contents;
}

function told({ from, to }: Edge): Breach {
	return `${from} imports ${to}`;
}

function inCore(sources: readonly Source[], pattern: RegExp): readonly Breach[] {
	return matching(
		sources.filter(({ path }) => path.startsWith("core/")),
		pattern,
	);
}

function matching(sources: readonly Source[], pattern: RegExp): readonly Breach[] {
	return sources.flatMap(({ path, text }) => {
		const line = text.split("\n").findIndex((written) => pattern.test(written));
		return line === -1 ? [] : [`${path}:${line + 1}`];
	});
}

// What imports itself by way of others; within one folder files may.
function circles(arrows: readonly Edge[]): readonly Breach[] {
	const below = new Map<string, Set<string>>();
	for (const { from, to } of arrows) if (from !== to) below.set(from, (below.get(from) ?? new Set()).add(to));
	const found: Breach[] = [];
	const done = new Set<string>();
	const visit = (path: string, way: readonly string[]): void => {
		if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(" → "));
		else if (!done.has(path)) for (const next of below.get(path) ?? []) visit(next, [...way, path]);
		done.add(path);
	};
	for (const path of below.keys()) visit(path, []);
	return found;
}
