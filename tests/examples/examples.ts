import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ROOT } from "../root";

/** A note of an example: its path (null: Jane Doe's note) and its text. */
export interface ExampleNote {
	readonly path: string | null;
	readonly text: string;
}

/** An example of what people write, and what Rapport reads. */
export interface Example {
	readonly title: string;
	/** What is said about it, in paragraphs. */
	readonly about: readonly string[];
	/** Settings as the plugin's `data.json` holds them. */
	readonly settings: Readonly<Record<string, unknown>>;
	/** The language of the application, and the format of daily notes, where they are not the usual ones. */
	readonly language: string | null;
	readonly dailyNotes: string | null;
	readonly notes: readonly ExampleNote[];
	/** What is read, in plain words: one for each line of the note, or for each entry in their order; “nothing” for none. */
	readonly gives: readonly string[];
}

/** One of the files beside this one: a heading, what is said below it, and its examples. */
export interface Section {
	readonly title: string;
	readonly about: readonly string[];
	readonly examples: readonly Example[];
}

const FOLDER = new URL("tests/examples/", ROOT);
const FENCE = /^(`{3,}|~{3,}) ?(.*)$/u;

/** All sections, in the order of their file names. */
export function readSections(): readonly Section[] {
	const names = readdirSync(fileURLToPath(FOLDER)).filter((name) => name.endsWith(".md"));
	return names.sort().map((name) => sectionOf(readFileSync(fileURLToPath(new URL(name, FOLDER)), "utf8"), name));
}

/** Whether an example says for each line of its one note what is read there. */
export function isLineByLine({ notes, gives }: Example): boolean {
	return notes.length === 1 && notes[0]?.text.split("\n").length === gives.length;
}

function sectionOf(text: string, name: string): Section {
	const [head = [], ...examples] = partsOf(text.trim().split("\n"), name);
	const [title, ...about] = paragraphsOf(head);
	if (title?.startsWith("# ") !== true) throw new Error(`tests/examples/${name} begins with no heading`);
	return { title: title.slice(2), about, examples: examples.map((lines) => exampleOf(lines, name)) };
}

// The lines before the first heading of an example, and those of each example; a heading within a fence is part of a note.
function partsOf(lines: readonly string[], name: string): readonly (readonly string[])[] {
	const parts: string[][] = [[]];
	let fence: string | null = null;
	for (const line of lines) {
		if (fence === null && line.startsWith("## ")) parts.push([]);
		parts.at(-1)?.push(line);
		if (fence === null) fence = FENCE.exec(line)?.[1] ?? null;
		else if (line === fence) fence = null;
	}
	if (fence !== null) throw new Error(`tests/examples/${name} has a fence that is never closed`);
	return parts;
}

function exampleOf([heading = "", ...lines]: readonly string[], name: string): Example {
	const title = heading.slice(3);
	const notes: { path: string | null; text: string[] }[] = [];
	const around: string[] = [];
	let fence: string | null = null;
	for (const line of lines) {
		const opened = FENCE.exec(line);
		if (fence === line) fence = null;
		else if (fence !== null) notes.at(-1)?.text.push(line);
		else if (opened === null) around.push(line);
		else {
			fence = opened[1] ?? "";
			notes.push({ path: opened[2] || null, text: [] });
		}
	}
	const stated = (key: string): string | null => around.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2) ?? null;
	const gives = around.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
	if (notes.length === 0 || gives.length === 0)
		throw new Error(`tests/examples/${name}: “${title}” has no note or does not say what it gives`);
	const settings: unknown = JSON.parse(stated("Settings") ?? "{}");
	return {
		title,
		about: paragraphsOf(around.filter((line) => !/^(?:- |Settings: |Language: |Daily notes: )/u.test(line))),
		settings: settings as Example["settings"],
		language: stated("Language"),
		dailyNotes: stated("Daily notes"),
		notes: notes.map(({ path, text }) => ({ path, text: text.join("\n") })),
		gives,
	};
}

function paragraphsOf(lines: readonly string[]): readonly string[] {
	return lines
		.join("\n")
		.split(/\n{2,}/u)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== "");
}
