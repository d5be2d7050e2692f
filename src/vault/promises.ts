import { addPromise, entriesToPromise, type EntrySought } from "../core/notes/edits/add-promise";
import { type App, parseYaml } from "obsidian";
import { calendar } from "./calendar";
import { type Written, writeNote, writeTogether } from "./note-writer";
import type { Day } from "../core/notes/day";
import { entryRules } from "../core/notes/entry-rules";
import type { NewPromise } from "../core/notes/edits/promise-line";
import { noteReader } from "../core/notes/note";
import type { OpenPromise } from "../core/rhythm/open-promises";
import { readHabits } from "./habits";
import type { Settings } from "../core/settings";
import { tickPromise } from "../core/notes/edits/tick-promise";
import { writeWords } from "../core/words/write";

/** Ticks a promise in every note that tells of it. Where one can't be written, none is; one that is ticked already is told. */
export async function tickIn(app: App, promise: OpenPromise, today: Day, settings: Settings): Promise<readonly Written[]> {
	const read = noteReader(settings, await readHabits(app), parseYaml, calendar);
	const { text: promised, day, places } = promise;
	const edits = places.map(({ path, line }) => ({
		path,
		edit: (text: string): string => tickPromise(text, { line, text: promised, day }, today, (each) => read(path, each)),
	}));
	const written = await writeTogether(app, edits);
	if (!written.some(({ changed }) => changed)) throw new Error(writeWords.promiseKept(promised));
	return written;
}

/** The entries of a person's own note, as it stands now, to which a promise can be added; the latest first. */
export async function entriesIn(app: App, path: string, today: Day, settings: Settings): Promise<readonly EntrySought[]> {
	const file = app.vault.getFileByPath(path);
	if (file === null) throw new Error(writeWords.gone(path));
	return entriesToPromise(await app.vault.read(file), today, entryRules(settings, await readHabits(app), calendar));
}

/** Adds a promise to an entry of a person's own note. */
export async function promiseIn(
	app: App,
	path: string,
	entry: EntrySought,
	promise: NewPromise,
	today: Day,
	settings: Settings,
): Promise<Written> {
	const rules = entryRules(settings, await readHabits(app), calendar);
	return writeNote(app, path, (text) => addPromise(text, entry, promise, today, rules));
}
