import type { App } from "obsidian";
import { movedLastContact } from "../../core/edits/properties/move-last-contact";
import type { Day } from "../../core/notes/dates/day";
import type { Reading } from "../../core/notes/people/reading";
import { writeNote, type Written } from "./note-writer";

/** Moves the date of last contact that a person note has forward to a day. A note that is to stay as it is, is not written: null. */
export async function moveLastContact(app: App, reading: Reading, path: string, day: Day): Promise<Written | null> {
	const { settings, rules, parseYaml } = reading;
	const names = settings.propertyNames["last-contact"];
	const edit = (text: string): string => movedLastContact(text, names, day, rules.dates, parseYaml);
	const file = app.vault.getFileByPath(path);
	const text = file === null ? "" : await app.vault.read(file);
	return edit(text) === text ? null : writeNote(app, path, edit);
}
