import { sharedAlone, sharedText } from "../../kinds/own-text";
import { usualDateAt, type WrittenDate } from "../dates/written-date";
import type { Entry } from "../entries/entry";
import type { EntryRules } from "../entries/entry-rules";
import { NOTHING_STATED } from "../entries/entry-start";
import { Origin, type SourceLine } from "../entries/entry-words";
import { digestKept, keepDigest } from "../marks/copies";
import type { Note } from "./note";

/**
 * A note as it is saved between two starts. Entries are rows without the names of their parts, for there are hundreds of thousands of
 * them; by what rules their words are read is known anew at each start.
 */
export function savedNote({ contact, dated, ...note }: Note): string {
	const saved: SavedNote = {
		...note,
		contact: contact && { ...contact, entries: contact.entries.map(entryRow) },
		digest: contact && digestKept(contact),
		dated: dated && { ...dated, meetings: dated.meetings.map(entryRow), lines: dated.lines.map(entryRow) },
	};
	return JSON.stringify(saved);
}

/** The note that was saved under a path; null for what is no such thing. */
export function noteSaved(path: string, text: string, rules: EntryRules): Note | null {
	const origin = new Origin(path, rules);
	const entry = (row: EntryRow): Entry => entryOf(row, origin);
	try {
		const { contact: saved, digest, dated, ...note } = JSON.parse(text) as SavedNote;
		if (note.path !== path || saved === undefined || dated === undefined) return null;
		const contact = saved && { ...saved, entries: saved.entries.map(entry) };
		if (contact !== null) keepDigest(contact, digest);
		return {
			...note,
			contact,
			dated: dated && { ...dated, meetings: dated.meetings.map(entry), lines: dated.lines.map(entry) },
		};
	} catch {
		return null;
	}
}

type SavedNote = Omit<Note, "contact" | "dated"> & {
	/** By what the text of a person's note is known again. */
	readonly digest: number | null;
	readonly contact: (Omit<NonNullable<Note["contact"]>, "entries"> & { readonly entries: readonly EntryRow[] }) | null;
	readonly dated:
		| (Omit<NonNullable<Note["dated"]>, "meetings" | "lines"> & {
				readonly meetings: readonly EntryRow[];
				readonly lines: readonly EntryRow[];
		  })
		| null;
};

type EntryRow = readonly [
	line: number,
	lastLine: number,
	day: Entry["date"]["day"],
	precision: Entry["date"]["precision"],
	begins: Entry["date"]["begins"],
	time: string | null,
	box: Entry["box"],
	initiator: Entry["initiator"],
	answered: boolean | null,
	channel: Entry["channel"],
	present: readonly string[],
	mentioned: readonly string[],
	text: string,
	/** Null where it is the text. */
	syntax: string | null,
	stated: Entry["stated"],
	below: readonly LineRow[],
	title: string | null,
];

type LineRow = readonly [number: number, box: string | null, text: string, syntax: string | null];

function entryRow(entry: Entry): EntryRow {
	const { line, lastLine, date, time, box, initiator, answered, channel, present, mentioned } = entry;
	const { text, syntax, stated, below, title } = entry;
	const facts = [line, lastLine, date.day, date.precision, date.begins, time, box, initiator, answered, channel] as const;
	return [...facts, present, mentioned, text, syntax === text ? null : syntax, stated, below.map(lineRow), title];
}

function entryOf(row: EntryRow, origin: Origin): Entry {
	const [line, lastLine, day, precision, begins, time, box, initiator, answered, channel, present, mentioned] = row;
	const [, , , , , , , , , , , , text, syntax, stated, below, title] = row;
	// Written out in the order in which the reader does it, so that both give objects of one shape.
	return {
		line,
		lastLine,
		date: dateOf(day, precision, begins),
		time,
		box,
		initiator,
		answered,
		channel,
		present: namesOf(present),
		mentioned: namesOf(mentioned),
		text,
		syntax: syntax ?? text,
		stated: stated.length === 0 ? NOTHING_STATED : stated,
		below: below.length === 0 ? NOTHING_BELOW : below.map(lineOf),
		title,
		origin,
	};
}

// What many entries hold is one object, as it is when notes are read.
function dateOf(day: WrittenDate["day"], precision: WrittenDate["precision"], begins: WrittenDate["begins"]): WrittenDate {
	return (precision === "day" ? usualDateAt(day, 0) : null) ?? { day, precision, begins };
}

function namesOf(names: readonly string[]): readonly string[] {
	const [first, ...others] = names;
	if (first === undefined) return NO_NAMES;
	return others.length === 0 ? sharedAlone(first) : names.map(sharedText);
}

const NO_NAMES: readonly string[] = [];
const NOTHING_BELOW: Entry["below"] = [];

function lineRow({ number, box, text, syntax }: SourceLine): LineRow {
	return [number, box, text, syntax === text ? null : syntax];
}

function lineOf([number, box, text, syntax]: LineRow): SourceLine {
	return { number, box, text, syntax: syntax ?? text };
}
