import type { Day } from "../../notes/dates/day";
import type { EntryRules } from "../../notes/entries/entry-rules";
import { itemOf } from "../../notes/text/list-item";
import { cellsOf, type DatedTable, datedTables } from "../../notes/text/table";
import { type FormContext, formsLike, usualForm, withNextNumber } from "./entry-form";
import { type EntryInSeries, seriesIn } from "./entry-series";
import { type EntryPlace, firstSection, holdsText, indexBelow, MOST_PLACES } from "./place";
import type { NoteRead } from "./read-note";

/** The places for an entry in a person note, the right one first, then others, in case that one can't be written to. */
export function* placesFor(note: NoteRead, day: Day, { sections, dates, columnOf }: EntryRules): Generator<EntryPlace> {
	const raw = note.lines.map(({ text }) => text);
	const context: FormContext = { raw, byTabs: raw.some((line) => line.startsWith("\t")), day, dates };
	const series = seriesIn(note);
	const [emptyTable] = datedTables(note.counted, columnOf).filter(({ rows }) => rows.length === 0);
	if (series.length > 0) yield* placesAmong(series, context);
	else {
		if (emptyTable !== undefined) yield placeInTable(emptyTable, context);
		yield* note.inLog ? placesInLog(note, context) : placesInBody(note, sections.log, context);
	}
	const forms = [usualForm("- ", context)];
	for (const { number } of note.counted.slice(0, MOST_PLACES)) yield { index: number, isParted: true, heading: [], forms };
	yield { index: note.bodyStart, isParted: true, heading: [], forms };
}

// Among the entries that the note has: at the right one first, in its form.
function* placesAmong(series: readonly EntryInSeries[], context: FormContext): Generator<EntryPlace> {
	for (const [at, isBelow] of sides(series, context.day)) {
		const entry = series[at];
		if (entry === undefined) continue;
		const forms = formsLike(entry.block, context).map((form) => (isBelow ? withNextNumber(form) : form));
		const isParted = entry.block.kind !== "item" || isPartedAt(series, at, context.raw);
		yield { index: isBelow ? entry.last : entry.first - 1, isParted, heading: [], forms };
	}
}

// As the first row of a table that has none.
function placeInTable({ head, columns }: DatedTable, context: FormContext): EntryPlace {
	const like = context.raw[head.number - 1] ?? "";
	const row = { columns, like, cells: cellsOf(like) };
	return { index: head.number + 1, isParted: false, heading: [], forms: [{ ...usualForm("", context), kind: "row", row }] };
}

// At the end of the first log section, which holds no entry.
function* placesInLog(note: NoteRead, context: FormContext): Generator<EntryPlace> {
	const own = firstSection(note.counted).filter(({ number }) => holdsText(note, number));
	const last = own.at(-1)?.number ?? note.counted[0]?.number ?? 1;
	const isParted = itemOf(context.raw[last - 1] ?? "") === null;
	yield { index: indexBelow(last, note), isParted, heading: [], forms: [usualForm("- ", context)] };
}

// In a note with neither entries nor a log: at its end, below a heading of its own, or else without one.
function* placesInBody(note: NoteRead, logHeadings: readonly string[], context: FormContext): Generator<EntryPlace> {
	const heading = logHeadings.find((name) => name === "Interactions") ?? logHeadings[0];
	const end = note.lines.reduce((found, _, at) => (holdsText(note, at + 1) ? at + 1 : found), 0);
	const visible = note.body.filter(({ text }) => (text ?? "").trim() !== "").at(-1)?.number ?? note.bodyStart;
	for (const above of heading === undefined ? [[]] : [[`## ${heading}`, ""], []]) {
		for (const last of [Math.max(end, note.bodyStart), visible])
			yield { index: indexBelow(last, note), isParted: true, heading: above, forms: [usualForm("- ", context)] };
	}
}

// Newest first or newest last, as the ends of the series have it; then above and below each entry.
function sides(series: readonly EntryInSeries[], day: Day): readonly (readonly [number, boolean])[] {
	const days = series.map(({ block }) => block.head.date.day);
	const last = days.length - 1;
	const falls = (days[0] ?? "") >= (days[last] ?? "");
	const older = falls ? days.findIndex((other) => other <= day) : days.filter((other) => other <= day).length - 1;
	const isOldest = older === -1;
	const oldest = falls ? last : 0;
	const each = days.slice(0, MOST_PLACES / 2).flatMap((_, at) => [[at, false] as const, [at, true] as const]);
	return [[isOldest ? oldest : older, falls === isOldest], ...each];
}

// Whether empty lines, and nothing else, stand between an entry and the next, or the last and the one before it.
function isPartedAt(series: readonly EntryInSeries[], at: number, raw: readonly string[]): boolean {
	const below = Math.min(at + 1, series.length - 1);
	const between = raw.slice(series[below - 1]?.last, (series[below]?.first ?? 1) - 1);
	return below > 0 && between.length > 0 && between.every((line) => line.trim() === "");
}
