import { type DateFault, isFault } from "../../kinds/date-order";
import type { DatedNames } from "../../kinds/dated-names";
import { dateInName } from "../dates/date-in-name";
import { type DateRules, exactDate, type WrittenDate } from "../dates/written-date";
import type { EntryRules } from "../entries/entry-rules";
import { readHead } from "../entries/head";
import { datesIn } from "../properties/dated-property";
import { type Properties, propertiesUnder, type Property, textsOf } from "../properties/property";
import { baseName } from "../text/path";

/** A date that does not count: where it stands, as it is written, and why. */
export interface FaultyDay {
	readonly line: number;
	readonly written: string;
	readonly fault: DateFault;
}

/** A note's day, or the date that stands for it and does not count. */
export type DayFound = WrittenDate | FaultyDay;

// The day on which a note was made is that of a meeting where it says who was there.
const MADE = ["created"];

/** The day that a note states, by a property or as a daily note; null for any other. */
export function statedDay(path: string, properties: Properties, { dates, dated }: EntryRules): DayFound | null {
	const read = propertiesUnder(properties, dated.day).map((property) => ({ property, ...datesIn(property.value, dates) }));
	const first = read.flatMap((found) => found.dates)[0];
	if (first !== undefined) return first;
	const named = dates.dailyDay(path);
	if (named !== null) return exactDate(named);
	const [faulty] = read.flatMap(({ property, fault }) => (fault === null ? [] : [{ property, fault }]));
	if (faulty === undefined) return null;
	return faultyDay(faulty.property, faulty.fault);
}

/**
 * The day of a note that says who was there: one anywhere in its name, else that of a line which states it (see `dayLine`), else, where
 * properties name them, the one on which it was made.
 */
export function dayOfMeeting(
	path: string,
	properties: Properties,
	line: Property | null,
	isNamedThere: boolean,
	dates: DateRules,
): DayFound | null {
	const name = baseName(path);
	const inName = dateInName(name, dates);
	if (inName !== null && !isFault(inName.date)) return inName.date;
	const onLine = line === null ? null : datesIn(line.value, dates);
	if (onLine?.dates[0] !== undefined) return onLine.dates[0];
	if (inName !== null) return { line: 1, written: name, fault: inName.date as DateFault };
	if (line !== null && onLine?.fault != null) return faultyDay(line, onLine.fault);
	if (!isNamedThere) return null;
	return propertiesUnder(properties, MADE).flatMap(({ value }) => datesIn(value, dates).dates)[0] ?? null;
}

function faultyDay({ name, value, line }: Property, fault: DateFault): FaultyDay {
	return { line, written: `${name}: ${textsOf(value).join(", ")}`, fault };
}

/** The time behind the date of a note, `2026-03-04T14:30`; null where there is none. */
export function timeOfNote(properties: Properties, { dates, dated }: EntryRules): string | null {
	const [text = ""] = propertiesUnder(properties, dated.day).flatMap(({ value }) => textsOf(value));
	const head = readHead(text, dates);
	return head === null || isFault(head) ? null : head.time;
}

/** Whether a note has, by its properties and its name alone, what may give it a day. */
export function mayHaveDay(path: string, properties: Properties, names: DatedNames, dates: DateRules): boolean {
	return propertiesUnder(properties, names.day).length > 0 || dateInName(baseName(path), dates) !== null || dates.dailyDay(path) !== null;
}
