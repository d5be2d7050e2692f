import { HABIT_FILES, type HabitFiles, habitsOf } from "../src/core/settings/habits";
import { readdir, readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Note, noteReader } from "../src/core/notes/people/note";
import { momentCalendar } from "./moment-calendar";
import { parseSettings, type Settings } from "../src/core/settings/settings";
import { problemWords } from "../src/core/words/problem";
import { parseYaml } from "./yaml-text";

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
	const notes = (await notePaths(folder, "")).map((path) => {
		const text = textOrNull(join(folder, path));
		return text === null ? unreadable(path) : readNote(path, text);
	});
	return { notes, settings };
}

// Nothing else is to be done meanwhile, and thousands of small files are read in a fifth of the time that promises take.
function textOrNull(file: string): string | null {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return null;
	}
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
	const text = await readFile(file, "utf8").catch(() => null);
	if (text === null) throw new Error(`The file “${file}” can't be opened.`);
	try {
		return JSON.parse(text.replace(/^\ufeff/u, ""));
	} catch {
		throw new Error(`The file “${file}” holds no settings: it is no JSON.`);
	}
}
