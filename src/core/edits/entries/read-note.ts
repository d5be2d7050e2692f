import { readEntry, type SpelledEntry, spelledOut } from "../../notes/entries/entry";
import type { EntryBlock } from "../../notes/entries/entry-block";
import type { EntryRules } from "../../notes/entries/entry-rules";
import { Origin } from "../../notes/entries/entry-words";
import { placedEntries } from "../../notes/entries/where";
import { closingFence } from "../../notes/properties/frontmatter";
import { heldLines } from "../../notes/text/held";
import { linesOf, type NoteLine } from "../../notes/text/lines";
import { type Line, visibleLines } from "../../notes/text/markup";
import { withoutConflicts } from "../../notes/marks/merge-conflict";
import { sectionLines } from "../../notes/text/section";

/** A person note as it is looked at before it is written into. */
export interface NoteRead {
	readonly lines: readonly NoteLine[];
	/** The index of the first line of the body. */
	readonly bodyStart: number;
	readonly body: readonly Line[];
	/** The lines that may hold entries, and whether they are those of log sections. */
	readonly counted: readonly Line[];
	readonly inLog: boolean;
	/** The lines of its log sections, whatever they hold; null where it has none. */
	readonly log: readonly Line[] | null;
	readonly blocks: readonly EntryBlock[];
	/** What the blocks say, one for one. */
	readonly entries: readonly SpelledEntry[];
	/** The numbers of the lines whose date does not count. */
	readonly faulty: readonly number[];
}

/** Reads the entries of a note. */
export function readNote(text: string, rules: EntryRules): NoteRead {
	const lines = linesOf(text);
	const bare = text.includes("<<<<<<<") ? settled(text) : lines.map((line) => line.text);
	const bodyStart = (closingFence(bare) ?? -1) + 1;
	const body = visibleLines(bare, bodyStart);
	const { blocks, faults, lines: counted, inLog, log } = placedEntries(body, sectionLines(rules.sections), () => titleIn(body), rules);
	const origin = new Origin("", rules);
	const entries = blocks.map((block) => spelledOut(readEntry(block, origin)));
	const faulty = faults.map(({ line }) => line.number);
	return { lines, bodyStart, body, counted, inLog, log, blocks, entries, faulty };
}

// Where the path is not known, the note is called as its first heading is, if that is one of the first level.
function titleIn(body: readonly Line[]): readonly string[] {
	const first = body.find(({ heading }) => heading !== null)?.heading;
	return first?.level === 1 ? [first.text] : [];
}

// As the note is read: with one side of each merge conflict.
function settled(text: string): readonly string[] {
	return withoutConflicts(heldLines(text), text).held.lines;
}
