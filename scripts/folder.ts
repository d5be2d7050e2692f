import { HABIT_FILES, type HabitFiles, habitsOf } from "../src/core/settings/habits";
import { readdir } from "node:fs/promises";
import { readFile } from "node:fs";
import { join } from "node:path";
import { type Note, noteReader } from "../src/core/notes/people/note";
import { momentCalendar } from "./moment-calendar";
import { parseSettings, type Settings } from "../src/core/settings/settings";
import { problemWords } from "../src/core/words/problem";
import { parseYaml } from "./yaml-text";
import { promisify } from "node:util";

const READ_AT_ONCE = 16;

/** A folder of notes as the report reads it. */
export interface FolderRead {
	readonly notes: readonly Note[];
	readonly settings: Settings;
}

/** Reads all notes below a folder, with the settings of the plugin there unless others are given. Writes nothing. */
export async function readFolder(folder: string, settingsFile: string | null, language: string): Promise<FolderRead> {
	const configuration = join(folder, ".obsidian");
	const saved = settingsFile === null ? await jsonOrNull(join(configuration, "plugins/rapport/data.json")) : await jsonOf(settingsFile);
	const settings = parseSettings(saved);
	const found = await Promise.all(
		Object.entries(HABIT_FILES).map(async ([name, file]) => [name, await jsonOrNull(join(configuration, file))] as const),
	);
	const habits = habitsOf(Object.fromEntries(found) as HabitFiles, language);
	const readNote = noteReader(settings, habits, parseYaml, momentCalendar(language));
	const notes: Note[] = [];
	const paths = await notePaths(folder, "");
	for (let at = 0; at < paths.length; at += READ_AT_ONCE) {
		const some = paths.slice(at, at + READ_AT_ONCE);
		const texts = await Promise.all(some.map((path) => textOrNull(join(folder, path))));
		some.forEach((path, index) => {
			const text = texts[index] ?? null;
			notes.push(text === null ? unreadable(path) : readNote(path, text));
		});
	}
	return { notes, settings };
}

// With promises of its own the file system takes twice as long.
const textOf = promisify(readFile);

async function textOrNull(file: string): Promise<string | null> {
	return textOf(file, "utf8").catch(() => null);
}

function unreadable(path: string): Note {
	const problem = { path, line: 1, code: "unreadable-note", message: problemWords.unreadableNote, about: null } as const;
	return { path, contact: null, dated: null, template: false, copyOf: null, problems: [problem] };
}

// Hidden folders hold no notes, and links between folders are not followed.
async function notePaths(folder: string, below: string): Promise<readonly string[]> {
	const paths: string[] = [];
	const entries = await readdir(join(folder, below), { withFileTypes: true });
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.name.startsWith(".")) continue;
		if (entry.isDirectory()) paths.push(...(await notePaths(folder, path).catch(() => [])));
		else if (entry.isFile() && /\.md$/iu.test(entry.name)) paths.push(path);
	}
	return paths;
}

async function jsonOrNull(file: string): Promise<unknown> {
	return jsonOf(file).catch(() => null);
}

async function jsonOf(file: string): Promise<unknown> {
	return JSON.parse(await textOf(file, "utf8"));
}
