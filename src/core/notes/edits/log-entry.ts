import { entryLines, type NewEntry, presentLinks } from "./entry-lines";
import { type EntryPlace, placesBeside } from "./entry-place";
import { type EntryRules, type NoteRead, onlyEntryAdded, readNote } from "./read-note";
import { loggable } from "./loggable";
import { logSections, placesAnywhere, placesAtEnd, placesInEmpty } from "./new-log";
import { textOf, withLinesAt } from "./lines";
import type { Entry } from "../entry";
import type { EntryForm } from "./entry-form";
import { dayOf } from "../day";
import { editWords } from "./edit-words";
import { loggablePromise } from "./promise-line";
import { seriesIn } from "./entry-series";

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
	const entry = checked(written);
	const note = readNote(text, rules);
	for (const place of placesFor(note, entry, rules)) {
		for (const lines of place.forms.flatMap((form) => entryLines(entry, form).filter((each) => saysAlone(each, form, entry, rules)))) {
			const added = [...place.before, ...lines, ...place.after];
			const after = textOf(withLinesAt(note.lines, place.index, added));
			const now = readNote(after, rules);
			const read = onlyEntryAdded(note, now, place.index, added.length);
			if (read !== null && says(read, entry) && outermost(now) === outermost(note) + 1) return { text: after, line: read.line };
		}
	}
	throw new Error(editWords.noPlace);
}

// How many entries stand in no other: the new one is to be no part of another, nor another a part of it.
function outermost(note: NoteRead): number {
	return seriesIn(note, 1, note.lines.length + 1).length;
}

// The right place first, then others, in case that one can't be written to.
function* placesFor(note: NoteRead, { day }: NewEntry, rules: EntryRules): Generator<EntryPlace> {
	const sections = logSections(note, rules.logHeadings);
	const used = sections.find(({ from, to }) => note.blocks.some(({ line }) => line.number >= from && line.number < to));
	if (used !== undefined) yield* placesBeside(note, used.from, used.to, day);
	else if (sections.length > 0) for (const section of sections) yield* placesInEmpty(note, section);
	else if (note.blocks.length > 0) yield* placesBeside(note, 1, note.lines.length + 1, day);
	else {
		const heading = rules.logHeadings.find((name) => name === "Interactions") ?? rules.logHeadings[0] ?? null;
		if (heading !== null) yield* placesAtEnd(note, heading);
		yield* placesAtEnd(note, null);
	}
	const all = [{ from: 1, to: note.lines.length + 1 }];
	for (const { from, to } of sections.length > 0 ? sections : all) yield* placesAnywhere(note, from, to);
}

function checked(entry: NewEntry): NewEntry {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(entry.day) ?? [];
	if (dayOf(Number(year), Number(month), Number(day)) !== entry.day) throw new Error(editWords.noDay(entry.day));
	if (entry.time !== null && !/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(entry.time)) throw new Error(editWords.noTime(entry.time));
	return { ...entry, promises: entry.promises.filter(({ text }) => loggablePromise(text) !== "") };
}

// Whether lines say the entry where nothing else stands: asked first, for a note can be long. Paragraphs are read in a log alone.
function saysAlone(lines: readonly string[], { kind }: EntryForm, entry: NewEntry, rules: EntryRules): boolean {
	const heading = kind === "paragraph" ? [`# ${rules.logHeadings[0] ?? ""}`, ""] : [];
	const [read, ...others] = readNote([...heading, ...lines].join("\n"), rules).entries;
	return read !== undefined && others.length === 0 && says(read, entry);
}

// Whether what is read is what was to be written.
function says(read: Entry, { day, time, channel, initiator, topic, present, promises }: NewEntry): boolean {
	const [first = "", ...said] = loggable(topic).split("\n");
	const facts = [day, "day", time, null, initiator, channel, first, said.slice(0, 3), [...presentLinks(present).keys()].sort()];
	const { date, box } = read;
	const there = [...new Set(read.present)].sort();
	const found = [date.day, date.precision, read.time, box, read.initiator, read.channel, read.topic, read.said, there];
	const promised = promises.map(({ text, due, owner }) => [loggablePromise(text), false, due, owner]);
	const tasks = read.followUps.map(({ text, done, due, owner }) => [text, done, due, owner]);
	return JSON.stringify([facts, promised]) === JSON.stringify([found, tasks]);
}
