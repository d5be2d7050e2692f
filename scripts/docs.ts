import { type Example, isLineByLine, readSections, type Section } from "../tests/examples/examples";
import { DEFAULT_SETTINGS } from "../src/core/settings/settings";
import { channelName } from "../src/core/words/settings";
import { join } from "node:path";
import { languagesPage } from "./languages-page";
import { readFile, writeFile } from "node:fs/promises";
import type { Results } from "../tests/bench/results";
import { speedPage } from "./speed-page";

const NOTICE = "<!-- Made by “npm run docs” from tests/examples. Change the examples, not this page. -->";

// What stands in the settings by default, where a section names it.
const DEFAULTS: Readonly<Record<string, string>> = {
	"{logHeadings}": DEFAULT_SETTINGS.logHeadings.join(", "),
	"{factHeadings}": DEFAULT_SETTINGS.factHeadings.join(", "),
	"{channelWords}": Object.entries(DEFAULT_SETTINGS.channelWords)
		.map(([channel, words]) => `- ${channelName(channel as keyof typeof DEFAULT_SETTINGS.channelWords)}: ${words.join(", ")}`)
		.join("\n"),
};

const MANY_PROMISES = 3;

/** Writes the page of entry forms, that of words of other languages, and the page on speed where benches have been run for it. */
export async function run(): Promise<number> {
	const pages: Record<string, string> = { "docs/entries.md": entriesPage(readSections()), "docs/languages.md": languagesPage() };
	const measured = await readFile(join(process.cwd(), "docs/speed.json"), "utf8").catch(() => null);
	if (measured !== null) pages["docs/speed.md"] = speedPage(JSON.parse(measured) as Results);
	for (const [path, page] of Object.entries(pages)) await writeFile(join(process.cwd(), path), page);
	process.stdout.write(`${Object.keys(pages).join("\n")}\n`);
	return 0;
}

/** The page of entry forms: an introduction, the list of its sections, and the examples of each. */
export function entriesPage([introduction, ...sections]: readonly Section[]): string {
	if (introduction === undefined) throw new Error("there are no examples");
	const contents = sections.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join("\n");
	const parts = [NOTICE, `# ${introduction.title}`, ...introduction.about, contents, ...sections.flatMap(sectionParts)];
	return `${parts.join("\n\n")}\n`;
}

function sectionParts({ title, about, examples }: Section): readonly string[] {
	return [`## ${title}`, ...about.map(withDefaults), ...examples.flatMap(exampleParts)];
}

function exampleParts(example: Example): readonly string[] {
	const { title, about, notes, gives } = example;
	const head = [`### ${title}`, ...about];
	if (isLineByLine(example)) {
		const [note] = notes;
		const where = note?.path == null ? [] : [`In \`${note.path}\`:`];
		const rows = (note?.text ?? "").split("\n").map((line, at) => `| ${code(line)} | ${cell(gives[at] ?? "")} |`);
		return [...head, ...where, ["| You write | Rapport reads |", "| --- | --- |", ...rows].join("\n")];
	}
	const written = notes.flatMap(({ path, text }) => [...(path === null ? [] : [`In \`${path}\`:`]), fenced(text)]);
	return [...head, ...written, ...readParts(gives.map(plain))];
}

// One reading stands in the line, several in a list; a reading with many promises is taken apart.
function readParts(read: readonly string[]): readonly string[] {
	const [first = "", ...more] = read;
	const at = first.search(/ · (?:you|they) promised/u);
	const promises = at === -1 ? [] : first.slice(at + 3).split(" · ");
	if (more.length > 0) return ["Rapport reads:", `- ${read.join("\n- ")}`];
	if (promises.length < MANY_PROMISES) return [`Rapport reads: ${first}`];
	return [`Rapport reads: ${first.slice(0, at)}`, `- ${promises.join("\n- ")}`];
}

function withDefaults(paragraph: string): string {
	return Object.entries(DEFAULTS).reduce((text, [name, value]) => text.replace(name, value), paragraph);
}

// A fence longer than any in the text.
function fenced(text: string): string {
	const longest = Math.max(2, ...[...text.matchAll(/^[`~]+/gmu)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}markdown\n${text}\n${fence}`;
}

// A line as code in a cell of a table, in which a bar needs a backslash, and code that holds code needs two marks.
function code(line: string): string {
	const mark = line.includes("`") ? "`` " : "`";
	return cell(`${mark}${line}${[...mark].reverse().join("")}`);
}

function cell(text: string): string {
	return text.replaceAll("|", "\\|");
}

// What is read, so that no link or mark in it becomes one of the page.
function plain(words: string): string {
	return words.replace(/[[\]*_<>]/gu, "\\$&");
}

// The name under which a heading can be linked to.
function anchorOf(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, "")
		.replace(/\s/gu, "-");
}
