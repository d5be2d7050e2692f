import type { Entry } from "../entries/entry";
import type { EntryRules } from "../entries/entry-rules";
import { EntrySource, type SourceLine } from "../entries/entry-words";
import type { Note } from "./note";

/**
 * A note as it is saved between two starts. Entries are rows without the names of their parts, for there are hundreds of thousands of
 * them; by what rules their words are read is known anew at each start.
 */
export function savedNote({ contact, dated, ...note }: Note): string {
	const saved: SavedNote = {
		...note,
		contact: contact && { ...contact, entries: contact.entries.map(entryRow) },
		dated: dated && { ...dated, meeting: dated.meeting && entryRow(dated.meeting), lines: dated.lines.map(entryRow) },
	};
	return JSON.stringify(saved);
}

/** The note that was saved under a path; null for what is no such thing. */
export function noteSaved(path: string, text: string, rules: EntryRules): Note | null {
	const entry = (row: EntryRow): Entry => entryOf(row, rules);
	try {
		const { contact, dated, ...note } = JSON.parse(text) as SavedNote;
		if (note.path !== path || contact === undefined || dated === undefined) return null;
		return {
			...note,
			contact: contact && { ...contact, entries: contact.entries.map(entry) },
			dated: dated && { ...dated, meeting: dated.meeting && entry(dated.meeting), lines: dated.lines.map(entry) },
		};
	} catch {
		return null;
	}
}

type SavedNote = Omit<Note, "contact" | "dated"> & {
	readonly contact: (Omit<NonNullable<Note["contact"]>, "entries"> & { readonly entries: readonly EntryRow[] }) | null;
	readonly dated:
		| (Omit<NonNullable<Note["dated"]>, "meeting" | "lines"> & {
				readonly meeting: EntryRow | null;
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
	stated: EntrySource["stated"],
	below: readonly LineRow[],
	title: string | null,
];

type LineRow = readonly [number: number, box: string | null, text: string, syntax: string | null];

function entryRow({ date, source, ...entry }: Entry): EntryRow {
	const { line, lastLine, time, box, initiator, answered, channel, present, mentioned } = entry;
	const { text, syntax, stated, below, title } = source;
	const facts = [line, lastLine, date.day, date.precision, date.begins, time, box, initiator, answered, channel] as const;
	return [...facts, present, mentioned, text, syntax === text ? null : syntax, stated, below.map(lineRow), title];
}

function entryOf(row: EntryRow, rules: EntryRules): Entry {
	const [line, lastLine, day, precision, begins, time, box, initiator, answered, channel, present, mentioned] = row;
	const [, , , , , , , , , , , , text, syntax, stated, below, title] = row;
	const source = new EntrySource(text, syntax ?? text, stated, below.map(lineOf), title, rules);
	const date = { day, precision, begins };
	return { line, lastLine, date, time, box, initiator, answered, channel, present, mentioned, source };
}

function lineRow({ number, box, text, syntax }: SourceLine): LineRow {
	return [number, box, text, syntax === text ? null : syntax];
}

function lineOf([number, box, text, syntax]: LineRow): SourceLine {
	return { number, box, text, syntax: syntax ?? text };
}
