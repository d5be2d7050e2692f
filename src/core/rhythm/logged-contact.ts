import type { NewEntry } from "../edits/entries/entry-lines";
import { logEntry } from "../edits/entries/log-entry";
import { readNote } from "../edits/entries/read-note";
import type { Day } from "../notes/dates/day";
import type { EntryRules } from "../notes/entries/entry-rules";
import { touchOf } from "../notes/people/interaction";
import { isContact } from "./rhythm";

/** Whether an entry that is to be written resets the clock of the people who were there: done, both ways, and no crowd. */
export function isLoggedContact(entry: NewEntry, people: number, today: Day, rules: EntryRules): boolean {
	const [read] = readNote(logEntry("", entry, rules).text, rules).entries;
	return read !== undefined && isContact({ ...touchOf(read, today), people });
}
