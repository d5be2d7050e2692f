import type { EntryBlock } from "../entry-block";
import type { NoteRead } from "./read-note";
import { headingOf } from "../section";
import { indentOf } from "../markup";

/** An entry that stands in no other entry, and the numbers of its first and last line, with all that hangs on it. */
export interface EntryInSeries {
	readonly block: EntryBlock;
	readonly first: number;
	readonly last: number;
}

/** The entries of a note without those that stand in another. */
export function seriesIn(note: NoteRead): readonly EntryInSeries[] {
	const series: EntryInSeries[] = [];
	for (const block of note.blocks) {
		const first = block.line.number;
		const last = lastLine(block, note);
		const outer = series.at(-1);
		if (outer === undefined || first > outer.last) series.push({ block, first, last });
		else series[series.length - 1] = { ...outer, last: Math.max(outer.last, last) };
	}
	return series;
}

// What is indented deeper hangs on an entry, and what is hidden (code, a comment, a quotation) directly below it.
function lastLine({ line, below }: EntryBlock, { body, bodyStart, lines }: NoteRead): number {
	const isHeading = headingOf(line) !== null;
	let last = below.at(-1)?.line.number ?? line.number;
	for (const { number, text } of body.slice(last - bodyStart)) {
		const raw = lines[number - 1]?.text ?? "";
		const isHidden = text === null && (isHeading || number === last + 1);
		if (isHidden || (raw.trim() !== "" && !isHeading && indentOf(raw) > line.indent)) last = number;
		else if (raw.trim() !== "") break;
	}
	return last;
}
