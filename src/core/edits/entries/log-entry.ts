import { writtenAlike } from "../../kinds/alike";
import { Refusal } from "../../kinds/refusal";
import { isDay } from "../../notes/dates/day";
import type { DateRules } from "../../notes/dates/written-date";
import type { SpelledEntry } from "../../notes/entries/entry";
import type { EntryRules } from "../../notes/entries/entry-rules";
import { writeWords } from "../../words/write";
import { firstRight, lineAfter, onlyAdded, type Way } from "../ways";
import type { EntryForm } from "./entry-form";
import { entryLines, type NewEntry, withPlainLinks, wordings } from "./entry-lines";
import { placesFor } from "./entry-place";
import { seriesIn } from "./entry-series";
import { loggable } from "./loggable";
import { wayAt } from "./place";
import { loggablePromise } from "./promise-line";
import { type NoteRead, isMarkedAsBefore, readNote, type Rereading } from "./read-note";

/** A note with an entry written into it, and that entry as it is read there. */
export interface Logged {
	readonly text: string;
	readonly entry: SpelledEntry;
}

/**
 * Writes an entry into a person note, among the entries it has and as they are written. It stays only if the entry says what it
 * should, and all that the note said before is said as before; it throws where no place allows that.
 */
export function logEntry(text: string, written: NewEntry, reading: Rereading): Logged {
	const { rules } = reading;
	const wanted = checked(written, rules.dates);
	const note = readNote(text, reading);
	const logged = firstRight(note.lines, waysToLog(note, wanted, reading), (after, way) => {
		const now = readNote(after, reading);
		const entry = onlyAdded(note.entries, now.entries, way);
		const isElseSame = note.faulty.map(lineAfter(way)).join() === now.faulty.join() && outermost(now) === outermost(note) + 1;
		const isRight = entry !== null && isElseSame && isMarkedAsBefore(note, now) && says(entry, wanted, rules.dates);
		return isRight ? { text: after, entry } : null;
	});
	if (logged === null) throw new Refusal(writeWords.noPlace);
	return logged;
}

function* waysToLog(note: NoteRead, entry: NewEntry, reading: Rereading): Generator<Way> {
	const { rules } = reading;
	for (const place of placesFor(note, entry.day, rules)) {
		for (const form of place.forms) {
			for (const version of [entry, withPlainLinks(entry)]) {
				const words = wordsIn(form, version, reading);
				if (words === null) continue;
				yield wayAt(place, form, note, entryLines(version, form, words, rules));
				break;
			}
		}
	}
}

// How many entries stand in no other: the new one is to be no part of another, nor another a part of it.
function outermost(note: NoteRead): number {
	return seriesIn(note).length;
}

/** An entry that can be written: of a day and a time that are some, everybody once, without promises that say nothing. */
export function checked(entry: NewEntry, dates: DateRules): NewEntry {
	if (!isDay(entry.day)) throw new Refusal(writeWords.notADay(entry.day));
	if (entry.time !== null && !/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(entry.time)) throw new Refusal(writeWords.notATime(entry.time));
	const present = entry.present.filter(({ target }, at) => entry.present.findIndex((other) => other.target === target) === at);
	return { ...entry, present, promises: entry.promises.filter(({ text }) => loggablePromise(text, dates) !== "") };
}

// The plainest words that say the entry in a form, where nothing else stands; null where none do.
function wordsIn(form: EntryForm, entry: NewEntry, reading: Rereading): string | null {
	const { rules } = reading;
	const above = aboveIn(form, rules);
	const isSaid = (words: string): boolean => {
		const [read, ...others] = readNote([...above, ...entryLines(entry, form, words, rules)].join("\n"), reading).entries;
		return read !== undefined && others.length === 0 && says(read, entry, rules.dates);
	};
	return wordings(entry, form, rules.dates).find(isSaid) ?? null;
}

// What must stand above an entry of a form: the head of its table, the heading of a log.
function aboveIn({ kind, row, opens }: EntryForm, { sections }: EntryRules): readonly string[] {
	if (row !== undefined)
		return [`| ${row.columns.map((column) => column ?? "-").join(" | ")} |`, `|${" --- |".repeat(row.columns.length)}`];
	if (kind === "item" && opens.trimStart().startsWith(">")) return [`${/^[ \t>]*/u.exec(opens)?.[0] ?? ""}[!note]`];
	return kind === "paragraph" ? [`# ${sections.log[0] ?? ""}`, ""] : [];
}

/** Whether what is read is what was to be written. */
export function says(read: SpelledEntry, { day, time, channel, initiator, topic, present, promises }: NewEntry, dates: DateRules): boolean {
	const [first = "", ...said] = loggable(topic, dates).split("\n");
	const facts = [day, "day", time, null, initiator, channel, first, said.slice(0, 3), present.map(({ target }) => target).sort()];
	const { date } = read;
	// Who writes that it was cancelled means it.
	const box = read.box === "cancelled" ? null : read.box;
	const there = [...new Set(read.present)].sort();
	const found = [date.day, date.precision, read.time, box, read.initiator, read.channel, read.topic, read.said, there];
	const promised = promises.map(({ text, due, owner }) => [loggablePromise(text, dates), false, due, owner]);
	const tasks = read.promises.map(({ text, done, due, owner }) => [text, done, due, owner]);
	return writtenAlike([facts, promised], [found, tasks]);
}

/** Whether an entry says already what is to be written, whatever was added or promised below it since. */
export function saysAlready(entries: readonly SpelledEntry[], entry: NewEntry, dates: DateRules): boolean {
	const bare = { ...entry, promises: [] };
	return entries.some((read) => says({ ...read, said: [], promises: [] }, bare, dates));
}
