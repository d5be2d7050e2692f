import { type SpelledEntry, spelledOut } from "../../notes/entries/entry";
import type { EntryBlock } from "../../notes/entries/entry-block";
import type { EntryRules } from "../../notes/entries/entry-rules";
import { closingFence } from "../../notes/properties/frontmatter";
import { withoutConflicts } from "../../notes/marks/merge-conflict";
import { linesOfEntry, type PersonBody } from "../../notes/people/body";
import type { NoteReaders } from "../../notes/people/note";
import { heldLines } from "../../notes/text/held";
import { linesOf, type NoteLine } from "../../notes/text/lines";
import { type Line, visibleLines } from "../../notes/text/markup";

/** A note as it is looked at before it is written into. */
export interface NoteLines {
	readonly lines: readonly NoteLine[];
	/** The index of the first line of the body. */
	readonly bodyStart: number;
	readonly body: readonly Line[];
}

/** A person note as it is looked at before it is written into. */
export interface NoteRead extends NoteLines {
	/** The lines that may hold entries, and whether they are those of log sections. */
	readonly counted: readonly Line[];
	readonly inLog: boolean;
	readonly blocks: readonly EntryBlock[];
	/** What the blocks say, one for one. */
	readonly entries: readonly SpelledEntry[];
	/** The numbers of the lines whose date does not count. */
	readonly faulty: readonly number[];
	/** The fields of its first lines, which may say that it is about a person; not those of which an entry is made. */
	readonly opening: readonly string[];
}

/** How a person note is read when it is written into: by which rules, and what its body says with a text, as whoever lists it reads it. */
export interface Rereading {
	readonly rules: EntryRules;
	readonly body: (text: string) => PersonBody;
}

/** How the person note of a path is read by who knows how notes are read. */
export function rereading({ rules, readBody }: NoteReaders, path: string): Rereading {
	return { rules, body: (text) => readBody(path, text) };
}

/** The lines of a note; of a merge conflict, those of one side are visible. */
export function noteLines(text: string): NoteLines {
	const { held } = withoutConflicts(heldLines(text), text);
	const bodyStart = (closingFence(held.lines) ?? -1) + 1;
	return { lines: linesOf(text), bodyStart, body: visibleLines(held.lines, bodyStart, held.holds) };
}

/** Reads the entries of a person note. */
export function readNote(text: string, { body }: Rereading): NoteRead {
	const { page, placed, entries } = body(text);
	const ofEntries = new Set(
		placed.blocks
			.filter(({ kind }) => kind === "fields")
			.flatMap(linesOfEntry)
			.map(({ number }) => number),
	);
	return {
		lines: linesOf(text),
		bodyStart: page.frontmatter.bodyStart,
		body: page.body,
		counted: placed.lines,
		inLog: placed.inLog,
		blocks: placed.blocks,
		entries: entries.map(spelledOut),
		faulty: placed.faults.map(({ line }) => line.number),
		opening: page.fields.flatMap(({ name, value, line, opens }) => (opens && !ofEntries.has(line) ? [`${name}:: ${value}`] : [])),
	};
}

/** Whether the fields of the first lines of a note are still there, and other words do not stand above them. */
export function opensAsBefore(before: NoteRead, after: NoteRead): boolean {
	return before.opening.every((field) => after.opening.includes(field));
}
