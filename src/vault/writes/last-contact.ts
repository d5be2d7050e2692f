import { type App, parseYaml } from "obsidian";
import { movedLastContact } from "../../core/edits/properties/move-last-contact";
import { dateRules } from "../../core/notes/dates/date-rules";
import type { Day } from "../../core/notes/dates/day";
import type { VaultHabits } from "../../core/settings/habits";
import type { Settings } from "../../core/settings/settings";
import { calendar } from "../calendar";
import { writeNote, type Written } from "./note-writer";

/** Moves the date of last contact that a person note has forward to a day. A note that is to stay as it is, is not written. */
export async function moveLastContact(
	app: App,
	path: string,
	day: Day,
	settings: Settings,
	habits: VaultHabits,
): Promise<readonly Written[]> {
	const dates = dateRules(settings, habits, calendar);
	const edit = (text: string): string => movedLastContact(text, settings.propertyNames["last-contact"], day, dates, parseYaml);
	const file = app.vault.getFileByPath(path);
	const text = file === null ? "" : await app.vault.read(file);
	return edit(text) === text ? [] : [await writeNote(app, path, edit)];
}
