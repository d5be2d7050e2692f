import type { App } from "obsidian";
import { rereading } from "../../core/edits/entries/read-note";
import type { NewPromise } from "../../core/edits/entries/promise-line";
import { addPromise, entriesToPromise, type EntrySought } from "../../core/edits/promises/add-promise";
import { tickPromise } from "../../core/edits/promises/tick-promise";
import { Refusal } from "../../core/kinds/refusal";
import type { Day } from "../../core/notes/dates/day";
import type { Reading } from "../../core/notes/people/reading";
import type { OpenPromise } from "../../core/rhythm/open-promises";
import { writeWords } from "../../core/words/write";
import { writeNote, writeTogether, type Written } from "./note-writer";

/** Ticks a promise in every note that tells of it. Where one can't be written, none is; one that is ticked already is told. */
export async function tickIn(app: App, { read }: Reading, promise: OpenPromise, today: Day): Promise<readonly Written[]> {
	const { text: promised, day, places } = promise;
	const writes = places.map(({ path, line }) => () => {
		const sought = { line, text: promised, day };
		return writeNote(app, path, (text) => tickPromise(text, sought, today, (each) => read(path, each)));
	});
	const written = await writeTogether(writes);
	if (!written.some(({ changed }) => changed)) throw new Refusal(writeWords.promiseKept(promised));
	return written;
}

/** The entries of a person's own note, as it stands now, to which a promise can be added; the latest first. */
export async function entriesIn(app: App, reading: Reading, path: string, today: Day): Promise<readonly EntrySought[]> {
	const file = app.vault.getFileByPath(path);
	if (file === null) throw new Refusal(writeWords.gone(path));
	return entriesToPromise(await app.vault.read(file), today, rereading(reading, path));
}

/** Adds a promise to an entry of a person's own note. */
export function promiseIn(app: App, reading: Reading, path: string, entry: EntrySought, promise: NewPromise, today: Day): Promise<Written> {
	return writeNote(app, path, (text) => addPromise(text, entry, promise, today, rereading(reading, path)));
}
