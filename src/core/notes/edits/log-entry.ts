import type { DateRules } from "../written-date";
import { entryLines, type NewEntry, presentTargets, wordings } from "./entry-lines";
import { type NoteRead, onlyEntryAdded, readNote } from "./read-note";
import type { EntryRules } from "../entry-rules";
import { linesAt, placesFor } from "./entry-place";
import type { Entry } from "../entry";
import { writeWords } from "../../words/write";
import { isDay } from "../day";
import { loggable } from "./loggable";
import { loggablePromise } from "./promise-line";
import { seriesIn } from "./entry-series";
import { usualForm } from "./entry-form";
import { withLines } from "./lines";

/** A note with an entry written into it, and the number of the line where that begins. */
export interface Logged {
	readonly text: string;
	readonly line: number;
}

/**
 * Writes an entry into a person note, among the entries it has and as they are written. What is written is read again: it stays only
 * if the entry says what it should, and all that the note said before is said as before; it throws where no place allows that.
 */
export function logEntry(text: string, written: NewEntry, rules: EntryRules): Logged {
	const { dates } = rules;
	const entry = checked(written, dates);
	const note = readNote(text, rules);
	const words = wordings(entry, dates).find((each) => saysAlone(each, entry, rules));
	if (words === undefined) throw new Error(writeWords.noPlace);
	for (const place of placesFor(note, entry.day, rules.sections.log)) {
		for (const form of place.forms) {
			const added = linesAt(place, note, entryLines(entry, form, words, dates));
			const after = withLines(note.lines, place.index, place.index, added);
			const now = readNote(after, rules);
			const read = onlyEntryAdded(note, now, place.index, added.length);
			if (read !== null && says(read, entry, dates) && outermost(now) === outermost(note) + 1)
				return { text: after, line: read.line };
		}
	}
	throw new Error(writeWords.noPlace);
}

// How many entries stand in no other: the new one is to be no part of another, nor another a part of it.
function outermost(note: NoteRead): number {
	return seriesIn(note).length;
}

/** An entry that can be written: of a day and a time that are some, without promises that say nothing. */
export function checked(entry: NewEntry, dates: DateRules): NewEntry {
	if (!isDay(entry.day)) throw new Error(writeWords.notADay(entry.day));
	if (entry.time !== null && !/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(entry.time)) throw new Error(writeWords.notATime(entry.time));
	return { ...entry, promises: entry.promises.filter(({ text }) => loggablePromise(text, dates) !== "") };
}

// Whether words say the entry where nothing else stands.
function saysAlone(words: string, entry: NewEntry, rules: EntryRules): boolean {
	const [read, ...others] = readNote(entryLines(entry, usualForm("- ", false), words, rules.dates).join("\n"), rules).entries;
	return read !== undefined && others.length === 0 && says(read, entry, rules.dates);
}

/** Whether what is read is what was to be written. */
export function says(read: Entry, { day, time, channel, initiator, topic, present, promises }: NewEntry, dates: DateRules): boolean {
	const [first = "", ...said] = loggable(topic, dates).split("\n");
	const facts = [day, "day", time, null, initiator, channel, first, said.slice(0, 3), [...presentTargets(present)].sort()];
	const { date, box } = read;
	const there = [...new Set(read.present)].sort();
	const found = [date.day, date.precision, read.time, box, read.initiator, read.channel, read.topic, read.said, there];
	const promised = promises.map(({ text, due, owner }) => [loggablePromise(text, dates), false, due, owner]);
	const tasks = read.followUps.map(({ text, done, due, owner }) => [text, done, due, owner]);
	return JSON.stringify([facts, promised]) === JSON.stringify([found, tasks]);
}
