import { HABIT_FILES, type HabitFiles, habitsOf } from "../src/core/settings/habits";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Note, noteReader } from "../src/core/notes/people/note";
import { momentCalendar } from "./moment-calendar";
import { parse } from "yaml";
import { parseSettings, type Settings } from "../src/core/settings/settings";
import { problemWords } from "../src/core/words/problem";

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
	const readNote = noteReader(settings, habits, (yaml) => parse(yaml, { logLevel: "error" }), momentCalendar(language));
	const notes: Note[] = [];
	for (const path of await notePaths(folder, "")) {
		try {
			notes.push(readNote(path, await readFile(join(folder, path), "utf8")));
		} catch {
			notes.push({
				path,
				contact: null,
				dated: null,
				template: false,
				copyOf: null,
				problems: [{ path, line: 1, code: "unreadable-note", message: problemWords.unreadableNote, about: null }],
			});
		}
	}
	return { notes, settings };
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
	return JSON.parse(await readFile(file, "utf8"));
}
