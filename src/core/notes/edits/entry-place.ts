import { type EntryForm, entryFormOf, usualForm, withNextNumber } from "./entry-form";
import { type EntryInSeries, seriesIn } from "./entry-series";
import type { Day } from "../day";
import type { NoteRead } from "./read-note";
import { PLAIN_FORM } from "./date-form";

/** Where an entry can be written: before the line of an index, with lines around it, in one of some forms. */
export interface EntryPlace {
	readonly index: number;
	readonly before: readonly string[];
	readonly after: readonly string[];
	readonly forms: readonly EntryForm[];
}

// A line that continues nothing above it.
const BEGINS = /^\s*(?:[-*+]|\d{1,9}[.)]|#{1,6})(?:[ \t]|$)/u;

/** The places beside the entries between two lines, the right one first; none where there are no entries. */
export function* placesBeside(note: NoteRead, from: number, to: number, day: Day): Generator<EntryPlace> {
	const series = seriesIn(note, from, to);
	if (series.length === 0) return;
	const raw = note.lines.map(({ text }) => text);
	const last = series.length - 1;
	const sides: readonly (readonly [number, "before" | "after"])[] = [
		rightSide(series.map((entry) => entry.day), day),
		[0, "before"],
		[last, "after"],
		...series.slice(0, 20).flatMap((_, at) => [[at, "before"] as const, [at, "after"] as const]),
	];
	for (const [at, side] of sides) yield placeBeside(series, at, side, raw);
}

// Newest first or newest last, as the entries have it; where they are in no order, at the end that holds the newer one.
function rightSide(days: readonly Day[], day: Day): readonly [number, "before" | "after"] {
	const last = days.length - 1;
	const falls = days.every((other, at) => at === 0 || other <= (days[at - 1] ?? other));
	const rises = days.every((other, at) => at === 0 || other >= (days[at - 1] ?? other));
	if (falls) {
		const older = days.findIndex((other) => other <= day);
		return older === -1 ? [last, "after"] : [older, "before"];
	}
	if (rises) {
		const older = days.filter((other) => other <= day).length - 1;
		return older === -1 ? [0, "before"] : [older, "after"];
	}
	return (days[0] ?? "") >= (days[last] ?? "") ? [0, "before"] : [last, "after"];
}

function placeBeside(series: readonly EntryInSeries[], at: number, side: "before" | "after", raw: readonly string[]): EntryPlace {
	const entry = series[at];
	if (entry === undefined) throw new Error(`no entry at ${at} of ${series.length}`);
	const form = entryFormOf(entry.block, raw);
	const gaps = side === "before" ? [at, at + 1] : [at + 1, at];
	const usual = form.kind === "item" ? 0 : 1;
	const blanks = gaps.map((below) => blanksAbove(series, below, raw)).find((count) => count !== null) ?? usual;
	const gap = Array.from({ length: Math.max(blanks, form.kind === "paragraph" ? 1 : 0) }, () => "");
	if (side === "before") return { index: entry.first - 1, before: [], after: gap, forms: formsLike(form, series, at, raw) };
	const next = raw[entry.last];
	const isTight = next !== undefined && next.trim() !== "" && (gap.length > 0 || !BEGINS.test(next));
	const numbered = { ...form, lead: isCounted(series, at, raw) ? withNextNumber(form.lead) : form.lead };
	return { index: entry.last, before: gap, after: isTight ? [""] : [], forms: formsLike(numbered, series, at, raw) };
}

// How many empty lines part an entry from the one above it; null where something else stands between them.
function blanksAbove(series: readonly EntryInSeries[], at: number, raw: readonly string[]): number | null {
	const above = series[at - 1];
	const entry = series[at];
	if (above === undefined || entry === undefined) return null;
	const between = raw.slice(above.last, entry.first - 1);
	return between.every((line) => line.trim() === "") ? Math.min(between.length, 2) : null;
}

// Whether the numbers of a list go up, and are not all the same.
function isCounted(series: readonly EntryInSeries[], at: number, raw: readonly string[]): boolean {
	const leadOf = (entry: EntryInSeries | undefined): string | null => (entry === undefined ? null : entryFormOf(entry.block, raw).lead);
	return leadOf(series[at]) !== leadOf(series[at - 1]) && leadOf(series[at]) !== leadOf(series[at + 1]);
}

// As the neighbour writes its date, unless that has an arrow where others have a separator; then plainly.
function formsLike(form: EntryForm, series: readonly EntryInSeries[], at: number, raw: readonly string[]): readonly EntryForm[] {
	const others = [series[at + 1], series[at - 1], series[at + 2], series[at - 2]].filter((entry) => entry !== undefined);
	const hasArrow = form.date.separator === "" && series[at]?.block.head.initiator !== "unknown";
	const separated = others.map(({ block }) => entryFormOf(block, raw).date).find(({ separator }) => separator !== "");
	const { lead, kind } = form;
	return [
		...(hasArrow && separated !== undefined ? [{ ...form, date: separated }] : []),
		form,
		{ ...form, date: { ...form.date, separatorInside: false, separator: ":", blankBefore: "" } },
		{ ...form, date: PLAIN_FORM },
		...(kind === "item" ? [{ ...usualForm(lead, raw), below: form.below }] : []),
	];
}
