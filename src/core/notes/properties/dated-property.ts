import type { DateFault } from "../../kinds/date-order";
import type { Day } from "../dates/day";
import { readWrittenDay } from "../dates/linked-date";
import { countedDate, type DateRules, dayCounted, type WrittenDate } from "../dates/written-date";
import { textsOf } from "./property";

/** The dates that a property's value names, and what else it holds: a date that does not count, or no date at all. */
export interface DatesRead {
	readonly dates: readonly WrittenDate[];
	readonly fault: DateFault | null;
	readonly complete: boolean;
}

// A stamp of Org, `<2024-03-15 Fri>` or `[2024-03-15 Fri]`.
const STAMP = /^\s*(?:<([^<>]{8,40})>|\[([^[\]]{8,40})\])\s*$/u;

/** Reads the dates of a property's value, written out or as links. */
export function datesIn(value: unknown, rules: DateRules): DatesRead {
	const readings = textsOf(value).map((written) => readWrittenDay(bare(written), 0, rules));
	const dates = readings.map(countedDate).filter((date) => date !== null);
	const fault = readings.map((reading) => reading?.date).find((date) => typeof date === "string") ?? null;
	return { dates, fault, complete: dates.length === readings.length };
}

function bare(written: string): string {
	const [, angled, squared] = STAMP.exec(written) ?? [];
	return angled ?? squared ?? written;
}

/** What lies latest; the first of one day, null among none. */
export function latestOf<T extends { readonly day: Day }>(dates: readonly T[]): T | null {
	return dates.reduce<T | null>((latest, date) => (latest === null || date.day > latest.day ? date : latest), null);
}

/** The date that lies latest among those that are not in the future; null among none. */
export function latestUntil<T extends WrittenDate>(dates: readonly T[], today: Day): T | null {
	return latestOf(dates.filter((date) => dayCounted(date, today) <= today));
}
