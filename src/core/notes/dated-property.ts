import { readDate, type WrittenDate } from "./written-date";
import { type DailyDay, readLinkedDay } from "./head";
import { leadingLink } from "./links";
import { textsOf } from "./property";

/** The dates that a property's value names, and what else it holds: a date that no calendar has, or no date at all. */
export interface DatesRead {
	readonly dates: readonly WrittenDate[];
	readonly impossible: boolean;
	readonly complete: boolean;
}

/** Reads the dates of a property's value, written out or as links. */
export function datesIn(value: unknown, dailyDay: DailyDay): DatesRead {
	const readings = textsOf(value).map((written) => {
		const link = leadingLink(written);
		return link !== null ? readLinkedDay(link.target, link.shown, dailyDay) : readDate(written);
	});
	const dates = readings.map((reading) => reading?.date ?? null).filter((date) => date !== null);
	return { dates, impossible: readings.some((reading) => reading?.date === null), complete: dates.length === readings.length };
}

/** The date that lies latest; null among none. */
export function latestOf<T extends WrittenDate>(dates: readonly T[]): T | null {
	return dates.reduce<T | null>((latest, date) => (latest === null || date.day > latest.day ? date : latest), null);
}
