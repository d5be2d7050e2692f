import { isFault } from "../../kinds/date-order";
import { type PlacedReading, readWrittenDay } from "./linked-date";
import type { DateRules } from "./written-date";

const WORD_START = /(?:^|[^\p{L}\p{N}])(?=[\p{L}\p{N}])/gu;
const LONGEST_NAME = 300;
// A day, a month that may be a word, and a year of four.
const ENOUGH_DIGITS = /(?:\d\D*){5}/u;

/**
 * The full date anywhere in a name (`2024-03-15 Kick-off`, `Call on 15 March 2024`), and where it stands; else one that does not count;
 * null where there is none.
 */
export function dateInName(name: string, dates: DateRules): PlacedReading | null {
	if (!/\d/u.test(name) || name.length > LONGEST_NAME) return null;
	let faulty: PlacedReading | null = null;
	for (const { 0: before, index } of name.matchAll(WORD_START)) {
		const found = readWrittenDay(name, index + before.length, dates);
		if (found === null) continue;
		if (isFault(found.date)) faulty ??= found;
		else if (found.date.precision === "day") return found;
	}
	return faulty;
}

/** Whether a name holds a full date, be it one that may mean two days. */
export function holdsFullDate(name: string, dates: DateRules): boolean {
	if (!ENOUGH_DIGITS.test(name)) return false;
	const found = dateInName(name, dates);
	return found !== null && (!isFault(found.date) || found.date === "ambiguous-date");
}
