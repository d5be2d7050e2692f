import { type SpelledEntry, spelledOut } from "../../notes/entries/entry";
import type { EntryBlock } from "../../notes/entries/entry-block";
import type { EntryRules } from "../../notes/entries/entry-rules";
import { closingFence } from "../../notes/properties/frontmatter";
import { withoutConflicts } from "../../notes/marks/merge-conflict";
import type { PersonBody } from "../../notes/people/body";
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
	/** The fields of its first lines that say that it is about a person, and those beside them. */
	readonly marks: readonly string[];
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
	const { page, marking, placed, entries } = body(text);
	return {
		lines: linesOf(text),
		bodyStart: page.frontmatter.bodyStart,
		body: page.body,
		counted: placed.lines,
		inLog: placed.inLog,
		blocks: placed.blocks,
		entries: entries.map(spelledOut),
		faulty: placed.faults.map(({ line }) => line.number),
		marks: page.fields.flatMap(({ name, value, line }) => (marking.has(line) ? [`${name}:: ${value}`] : [])),
	};
}

/** Whether a note is still a person's by the fields on its first lines, and no other words stand above them. */
export function isMarkedAsBefore(before: NoteRead, after: NoteRead): boolean {
	return before.marks.every((field) => after.marks.includes(field));
}
