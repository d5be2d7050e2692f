import { linesOf, type NoteLine, textOf } from "./lines";
import type { Edit } from "./edit";
import { editWords } from "./edit-words";

/** What an edit did: the lines it took away, those it wrote, and the nearest lines with text above and below (null: none). */
interface Change {
	readonly removed: readonly NoteLine[];
	readonly written: readonly string[];
	readonly above: string | null;
	readonly below: string | null;
	/** How often the written lines stood in the note, once they were written. */
	readonly count: number;
}

/**
 * Takes back what an edit made of a text. Right away that gives the text as it was, to the byte; later only the written lines go,
 * and it throws where they have been changed, or where it is not certain which they are.
 */
export function undoOf(before: string, after: string): Edit {
	const change = changeOf(linesOf(before), linesOf(after));
	return (now) => {
		if (now === after) return before;
		const lines = linesOf(now);
		const places = placesOf(change.written, lines);
		const isNothing = change.written.length === 0 && change.removed.length === 0;
		if (places.length < change.count || isNothing) throw new Error(editWords.changedSince);
		const near = places.map((index) => ({ index, sides: sidesThatFit(change, lines, index) }));
		const sure = near.filter(({ sides }) => sides === 2);
		const half = near.length === 1 && change.written.length > 0 ? near.filter(({ sides }) => sides === 1) : [];
		const likely = sure.length > 0 ? sure : half;
		const [undone, ...others] = new Set(likely.map(({ index }) => withoutChange(change, lines, index)));
		if (undone === undefined || others.length > 0) throw new Error(editWords.changedSince);
		return undone;
	};
}

function changeOf(before: readonly NoteLine[], after: readonly NoteLine[]): Change {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start]?.text === after[start]?.text) start++;
	let end = 0;
	while (end < shorter - start && before[before.length - 1 - end]?.text === after[after.length - 1 - end]?.text) end++;
	const written = after.slice(start, after.length - end).map(({ text }) => text);
	return {
		removed: before.slice(start, before.length - end),
		written,
		above: textFrom(after, start - 1, -1),
		below: textFrom(after, after.length - end, 1),
		count: written.length === 0 ? 0 : placesOf(written, after).length,
	};
}

function placesOf(written: readonly string[], lines: readonly NoteLine[]): readonly number[] {
	const stands = (index: number): boolean => written.every((text, at) => lines[index + at]?.text === text);
	return lines.flatMap((_, index) => (stands(index) ? [index] : []));
}

function sidesThatFit({ written, above, below }: Change, lines: readonly NoteLine[], index: number): number {
	const fitsAbove = textFrom(lines, index - 1, -1) === above;
	const fitsBelow = textFrom(lines, index + written.length, 1) === below;
	if (fitsAbove && fitsBelow) return 2;
	return (fitsAbove && above !== null) || (fitsBelow && below !== null) ? 1 : 0;
}

// The lines before the change in place of those it wrote, ending as these end now.
function withoutChange({ written, removed }: Change, lines: readonly NoteLine[], index: number): string {
	const behind = index + written.length;
	const end = lines[index]?.end || lines[index - 1]?.end || "\n";
	const left = [...lines.slice(0, index), ...removed.map(({ text }) => ({ text, end })), ...lines.slice(behind)];
	if (behind < lines.length) return textOf(left);
	return textOf(left.map((line, at) => (at === left.length - 1 ? { ...line, end: "" } : line)));
}

// The first line with text from an index on, upwards or downwards.
function textFrom(lines: readonly NoteLine[], index: number, step: 1 | -1): string | null {
	for (let at = index; at >= 0 && at < lines.length; at += step) {
		const text = lines[at]?.text ?? "";
		if (text.trim() !== "") return text;
	}
	return null;
}
