import type { VaultHabits } from "../../settings/habits";
import type { Settings } from "../../settings/settings";
import type { Calendar } from "../dates/calendar";
import { type EntryRules, entryRules } from "../entries/entry-rules";
import type { ParseYaml } from "../properties/frontmatter";
import { noteReader, type ReadNote } from "./note";

/** What is known when notes are read, and so when they are written: what is written is read again in the very same way. */
export interface Reading {
	readonly settings: Settings;
	readonly habits: VaultHabits;
	readonly rules: EntryRules;
	readonly parseYaml: ParseYaml;
	readonly calendar: Calendar;
	readonly read: ReadNote;
}

/** The reading of a vault. */
export function readingOf(settings: Settings, habits: VaultHabits, parseYaml: ParseYaml, calendar: Calendar): Reading {
	const rules = entryRules(settings, habits, calendar);
	return { settings, habits, rules, parseYaml, calendar, read: noteReader(settings, habits, parseYaml, calendar) };
}
