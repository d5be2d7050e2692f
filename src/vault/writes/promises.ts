import { type App, parseYaml } from "obsidian";
import type { NewPromise } from "../../core/edits/entries/promise-line";
import { addPromise, entriesToPromise, type EntrySought } from "../../core/edits/promises/add-promise";
import { tickPromise } from "../../core/edits/promises/tick-promise";
import type { Day } from "../../core/notes/dates/day";
import { entryRules } from "../../core/notes/entries/entry-rules";
import { noteReader } from "../../core/notes/people/note";
import type { OpenPromise } from "../../core/rhythm/open-promises";
import type { Settings } from "../../core/settings/settings";
import { writeWords } from "../../core/words/write";
import { calendar } from "../calendar";
import { readHabits } from "../habits";
import { writeNote, writeTogether, type Written } from "./note-writer";

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
