import type { App, TFile } from "obsidian";
import type { Edit } from "../../core/edits/edit";
import { dailyNoteAmong, dailyPath, dailyText } from "../../core/edits/new-notes/daily-note";
import { withoutCursors } from "../../core/edits/new-notes/template-commands";
import { Refusal } from "../../core/kinds/refusal";
import { clockTime, type Day } from "../../core/notes/dates/day";
import type { Reading } from "../../core/notes/people/reading";
import { writeWords } from "../../core/words/write";
import { makeNote } from "./note-from-template";
import { once, writeNote, type Written } from "./note-writer";
import { templateText } from "./template-note";

/**
 * Writes into the daily note of a day, by an edit that depends on where it lies. Where there is none, it is made from its template
 * first; then taking back what was written takes back the note, too, if it holds nothing else.
 */
export async function writeDailyNote(app: App, reading: Reading, day: Day, edit: (path: string) => Edit): Promise<Written> {
	const { settings, habits, rules, calendar } = reading;
	const { dates } = rules;
	const daily = settings.dailyNotes ?? habits.dailyNotes;
	const wanted = dailyPath(daily, day, calendar);
	if (dates.dailyDay(wanted) !== day) throw new Refusal(writeWords.dailyFormat(daily.format));
	const pathNow = (): string | null =>
		dailyNoteAmong(
			app.vault.getFiles().map(({ path }) => path),
			wanted,
			day,
			dates,
		);
	const known = pathNow();
	if (known !== null) return writeNote(app, known, edit(known));
	try {
		const file = await makeDailyNote(app, reading, wanted, day);
		return await writeFirst(app, file, edit(file.path));
	} catch (error) {
		// Another program may have made it in the meantime.
		const path = pathNow();
		if (path === null) throw error;
		return writeNote(app, path, edit(path));
	}
}

async function makeDailyNote(app: App, { habits, calendar }: Reading, path: string, day: Day): Promise<TFile> {
	const template = habits.dailyTemplate === "" ? "" : await templateText(app, habits.dailyTemplate, habits.templateFolders);
	const text = dailyText(template, path, day, clockTime(new Date()), { ...habits, calendar });
	return makeNote(app, path, withoutCursors(text).text, (given) => withoutCursors(given).text);
}

// What was just made goes again where nothing can be written into it, or where that is taken back and nothing else came to it.
async function writeFirst(app: App, file: TFile, edit: Edit): Promise<Written> {
	const { vault, fileManager } = app;
	const made = await vault.read(file);
	const unmake = async (): Promise<void> => {
		if ((await vault.read(file)) === made) await fileManager.trashFile(file);
	};
	try {
		const line = await writeNote(app, file.path, edit);
		return {
			...line,
			undo: once(async () => {
				await line.undo();
				await unmake();
			}),
		};
	} catch (error) {
		await unmake();
		throw error;
	}
}
