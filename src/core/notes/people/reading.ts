import type { VaultHabits } from "../../settings/habits";
import type { Settings } from "../../settings/settings";
import type { Calendar } from "../dates/calendar";
import type { ParseYaml } from "../properties/frontmatter";
import { type NoteReaders, noteReaders } from "./note";

/** What is known when notes are read, and so when they are written: what is written is read again in the very same way. */
export interface Reading extends NoteReaders {
	readonly settings: Settings;
	readonly habits: VaultHabits;
	readonly parseYaml: ParseYaml;
	readonly calendar: Calendar;
}

/** The reading of a vault. */
export function readingOf(settings: Settings, habits: VaultHabits, parseYaml: ParseYaml, calendar: Calendar): Reading {
	return { settings, habits, parseYaml, calendar, ...noteReaders(settings, habits, parseYaml, calendar) };
}
