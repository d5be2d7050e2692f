import type { Day } from "../../notes/dates/day";
import type { EntryRules } from "../../notes/entries/entry-rules";
import { endOf } from "../../notes/text/lines";
import { itemOf } from "../../notes/text/list-item";
import { headingOf } from "../../notes/text/section";
import { cellsOf, datedTables } from "../../notes/text/table";
import { type EntryForm, type FormContext, formsLike, usualForm, withNextNumber } from "./entry-form";
import { type EntryInSeries, seriesIn } from "./entry-series";
import type { NoteRead } from "./read-note";

/** Where an entry can be written: before the line of an index, in one of some forms. */
export interface EntryPlace {
	readonly index: number;
	/** Whether empty lines part a list item from its neighbours; other forms but rows are always parted. */
	readonly isParted: boolean;
	/** The lines of a heading that it gets. */
	readonly heading: readonly string[];
	readonly forms: readonly EntryForm[];
}

const MOST_PLACES = 60;

// A line that continues nothing above it.
const BEGINS = /^[\s>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})(?:[ \t]|$)/u;

/** The places for an entry in a note, the right one first, then others, in case that one can't be written to. */
export function* placesFor(note: NoteRead, day: Day, { sections, dates }: EntryRules): Generator<EntryPlace> {
	const raw = note.lines.map(({ text }) => text);
	const context: FormContext = { raw, byTabs: raw.some((line) => line.startsWith("\t")), day, dates };
	const placeAt = (index: number, isParted = true, heading: readonly string[] = []): EntryPlace => ({
		index,
		isParted,
		heading,
		forms: [usualForm("- ", context)],
	});
	// An empty line that stands there already parts the entry from what is above it.
	const placeBelow = (index: number, isParted: boolean, heading?: readonly string[]): EntryPlace =>
		placeAt(index < endOf(note.lines) && !isText(raw[index]) ? index + 1 : index, isParted, heading);
	const series = seriesIn(note);
	const [table] = datedTables(note.counted).filter(({ rows }) => rows.length === 0);
	if (series.length > 0) {
		for (const [at, isBelow] of sides(series, day)) {
			const entry = series[at];
			if (entry === undefined) continue;
			const forms = formsLike(entry.block, context).map((form) => (isBelow ? withNextNumber(form) : form));
			const isParted = entry.block.kind !== "item" || isPartedAt(series, at, raw);
			yield { index: isBelow ? entry.last : entry.first - 1, isParted, heading: [], forms };
		}
	} else if (table !== undefined) {
		const like = raw[table.head.number - 1] ?? "";
		const form: EntryForm = { ...usualForm("", context), kind: "row", row: { columns: table.columns, like, cells: cellsOf(like) } };
		yield { index: table.head.number + 1, isParted: false, heading: [], forms: [form] };
	}
	if (series.length === 0 && note.inLog) {
		const start = note.counted[0]?.number ?? 1;
		const next = note.counted.findIndex((line, at) => at > 0 && headingOf(line) !== null);
		const own = note.counted.slice(0, next === -1 ? undefined : next).filter(({ number }) => isText(raw[number - 1]));
		const last = own.at(-1)?.number ?? start;
		yield placeBelow(last, itemOf(raw[last - 1] ?? "") === null);
	} else if (series.length === 0) {
		const heading = sections.log.find((name) => name === "Interactions") ?? sections.log[0];
		const end = raw.reduce((found, line, at) => (isText(line) ? at + 1 : found), 0);
		const visible = note.body.filter(({ text }) => text !== null && isText(text)).at(-1)?.number ?? note.bodyStart;
		for (const above of heading === undefined ? [[]] : [[`## ${heading}`, ""], []]) {
			for (const index of [Math.max(end, note.bodyStart), visible]) yield placeBelow(index, true, above);
		}
	}
	for (const { number } of note.counted.slice(0, MOST_PLACES)) yield placeAt(number);
	yield placeAt(note.bodyStart);
}

/** What is put into a note at a place for an entry of some lines in a form. */
export function linesAt(place: EntryPlace, { kind }: EntryForm, { lines }: NoteRead, entry: readonly string[]): readonly string[] {
	const { index, heading } = place;
	if (kind === "row") return entry;
	const isParted = place.isParted || kind !== "item";
	const next = lines[index]?.text ?? "";
	const before = isParted && isText(lines[index - 1]?.text) ? [""] : [];
	const after = isText(next) && (isParted || !BEGINS.test(next)) ? [""] : [];
	return [...before, ...heading, ...entry, ...after];
}

// Newest first or newest last, as the ends of the series have it; then above and below each entry.
function sides(series: readonly EntryInSeries[], day: Day): readonly (readonly [number, boolean])[] {
	const days = series.map(({ block }) => block.head.date.day);
	const last = days.length - 1;
	const falls = (days[0] ?? "") >= (days[last] ?? "");
	const older = falls ? days.findIndex((other) => other <= day) : days.filter((other) => other <= day).length - 1;
	const isOldest = older === -1;
	const each = days.slice(0, MOST_PLACES / 2).flatMap((_, at) => [[at, false] as const, [at, true] as const]);
	return [[isOldest ? (falls ? last : 0) : older, falls === isOldest], ...each];
}

// Whether empty lines, and nothing else, stand between an entry and the next, or the last and the one before it.
function isPartedAt(series: readonly EntryInSeries[], at: number, raw: readonly string[]): boolean {
	const below = Math.min(at + 1, series.length - 1);
	const between = raw.slice(series[below - 1]?.last, (series[below]?.first ?? 1) - 1);
	return below > 0 && between.length > 0 && !between.some(isText);
}

function isText(line: string | undefined): boolean {
	return (line ?? "").trim() !== "";
}
