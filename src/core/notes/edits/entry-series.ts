import type { Day } from "../day";
import type { EntryBlock } from "../entry-block";
import type { NoteRead } from "./read-note";
import { headingOf } from "../section";
import { indentOf } from "../markup";

/** An entry that stands in no other entry, with all the lines that are its own. */
export interface EntryInSeries {
	readonly block: EntryBlock;
	readonly day: Day;
	/** The numbers of its first and last line, with those of the entries in it and of what is hidden in it. */
	readonly first: number;
	readonly last: number;
}

/** The entries between two lines (the second is the first that is outside), without those that stand in another. */
export function seriesIn({ blocks, body, lines, bodyStart }: NoteRead, from: number, to: number): readonly EntryInSeries[] {
	const inside = blocks.filter(({ line }) => line.number >= from && line.number < to);
	const owned = new Set(blocks.flatMap(({ line, below }) => [line.number, ...below.map((part) => part.line.number)]));
	const series: EntryInSeries[] = [];
	for (const block of inside) {
		const first = block.line.number;
		const last = block.below.at(-1)?.line.number ?? first;
		const outer = series.at(-1);
		if (outer !== undefined && isNested(block, outer)) {
			series[series.length - 1] = { ...outer, last: withHidden(outer, Math.max(outer.last, last)) };
		} else {
			const entry = { block, day: block.head.date.day, first, last };
			series.push({ ...entry, last: withHidden(entry, last) });
		}
	}
	return series;

	function isNested({ line }: EntryBlock, outer: EntryInSeries): boolean {
		if (headingOf(outer.block.line) !== null || headingOf(line) !== null || line.indent <= outer.block.line.indent) return false;
		const between = body.slice(outer.first - bodyStart, line.number - 1 - bodyStart);
		const { indent: depth } = outer.block.line;
		return between.every(({ number, text, indent }) => text === null || text.trim() === "" || owned.has(number) || indent > depth);
	}

	// Code, comments and quotations that hang on the entry: directly below its last line, or indented deeper.
	function withHidden({ block }: Pick<EntryInSeries, "block">, last: number): number {
		const isHeading = headingOf(block.line) !== null;
		let end = last;
		for (let at = last - bodyStart; at < body.length; at++) {
			const { number, text } = body[at] ?? { number: to, text: "" };
			if (number >= to || (text !== null && text.trim() !== "")) break;
			const raw = lines[number - 1]?.text ?? "";
			const isOwn = number === end + 1 || isHeading || (raw.trim() !== "" && indentOf(raw) > block.line.indent);
			if (text === null && !isOwn) break;
			if (text === null) end = number;
		}
		return end;
	}
}
