import type { EntryBlock } from "../../notes/entries/entry-block";
import { indentOf } from "../../notes/text/blanks";
import type { NoteRead } from "./read-note";

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
		const fields = block.kind === "fields" ? block.fields.others.map(({ line }) => line.number) : [];
		const first = Math.min(block.line.number, ...fields);
		const last = Math.max(lastLine(block, note), ...fields);
		const outer = series.at(-1);
		if (outer === undefined || first > outer.last) series.push({ block, first, last });
		else series[series.length - 1] = { ...outer, last: Math.max(outer.last, last) };
	}
	return series;
}

// What is indented deeper hangs on an entry, what is hidden (code, a comment, a quotation) directly below it, and all of its callout.
function lastLine({ kind, line, below }: EntryBlock, { body, bodyStart, lines }: NoteRead): number {
	const isHeading = kind === "heading";
	let last = below.at(-1)?.number ?? line.number;
	if (kind === "row") return last;
	for (const { number, text, callout } of body.slice(last - bodyStart)) {
		const raw = lines[number - 1]?.text ?? "";
		const isHidden = text === null && (isHeading || number === last + 1);
		const isOfCallout = kind === "callout" && number === last + 1 && (callout === "" || (callout === null && /^[ \t]*>/u.test(raw)));
		if (isHidden || isOfCallout || (raw.trim() !== "" && !isHeading && indentOf(raw) > line.indent)) last = number;
		else if (raw.trim() !== "") break;
	}
	return last;
}
