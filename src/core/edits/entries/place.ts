import { endOf } from "../../notes/text/lines";
import type { Line } from "../../notes/text/markup";
import type { Way } from "../ways";
import type { EntryForm } from "./entry-form";
import type { NoteLines } from "./read-note";

/** Where an entry can be written: before the line of an index, in one of some forms. */
export interface EntryPlace {
	readonly index: number;
	/** Whether empty lines part a list item from its neighbours; other forms but rows are always parted. */
	readonly isParted: boolean;
	/** The lines of a heading that it gets. */
	readonly heading: readonly string[];
	readonly forms: readonly EntryForm[];
}

/** How many further places are tried where the right one can't be written to. */
export const MOST_PLACES = 60;

// A line that continues nothing above it.
const BEGINS = /^[\s>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})(?:[ \t]|$)/u;

/** The lines from the first heading down to the next, or to where other lines come between. */
export function firstSection(lines: readonly Line[]): readonly Line[] {
	const next = lines.findIndex(({ heading }, at) => at > 0 && heading !== null);
	return next === -1 ? lines : lines.slice(0, next);
}

/** The index below some line. An empty line that stands there already parts what is written from what is above it. */
export function indexBelow(index: number, { lines }: NoteLines): number {
	return index < endOf(lines) && lines[index]?.text.trim() === "" ? index + 1 : index;
}

/** Whether a line of a note, by its number, holds more than blanks. */
export function holdsText({ lines }: NoteLines, number: number): boolean {
	return (lines[number - 1]?.text ?? "").trim() !== "";
}

/** The way to write the lines of an entry at a place: with the empty lines that its form and its neighbours ask for. */
export function wayAt(place: EntryPlace, { kind }: EntryForm, { lines }: NoteLines, entry: readonly string[]): Way {
	const { index: from, heading } = place;
	if (kind === "row") return { from, to: from, lines: entry };
	const isParted = place.isParted || kind !== "item";
	const next = lines[from]?.text ?? "";
	const before = isParted && (lines[from - 1]?.text ?? "").trim() !== "" ? [""] : [];
	const after = next.trim() !== "" && (isParted || !BEGINS.test(next)) ? [""] : [];
	return { from, to: from, lines: [...before, ...heading, ...entry, ...after] };
}
