import { type DateFault, isFault } from "../../kinds/date-order";
import { leadingLink } from "../text/links";
import { baseName } from "../text/path";
import {
	type DateReading,
	type DateRules,
	exactDate,
	mayBeginDate,
	readDate,
	USUAL_LENGTH,
	usualDateAt,
	type WrittenDate,
} from "./written-date";
import { behindWeekday, weekdayEnd } from "./weekdays";

/** A date, or why it does not count, and where it stands in its text. */
export interface PlacedReading {
	readonly date: WrittenDate | DateFault;
	readonly start: number;
	readonly end: number;
}

// No date is longer.
const LONGEST_DATE = 60;
const WEB_LINK = /^\[([^[\]\n]{1,60})\]\([^()\s]{1,1000}\)/u;

/**
 * The date at a place of a text: written out, or the target (else the shown text) of a link; null where none stands there. A weekday
 * right before or behind a day belongs to it.
 */
export function readWrittenDay(text: string, start: number, rules: DateRules): PlacedReading | null {
	const found = dayAt(text, start, rules);
	const from = found === null ? behindWeekday(text, start, rules.language) : start;
	const reading = from === start ? found : dayAt(text, from, rules);
	if (reading === null || !mayHaveWeekday(reading)) return from === start ? reading : null;
	const end = weekdayEnd(text, reading.end, rules.language);
	return from === start && end === reading.end ? reading : { ...reading, start, end };
}

// A period has no weekday.
function mayHaveWeekday({ date }: Pick<PlacedReading, "date">): boolean {
	return isFault(date) || date.precision === "day";
}

function dayAt(text: string, start: number, rules: DateRules): PlacedReading | null {
	const usual = usualDateAt(text, start);
	if (usual !== null) return { date: usual, start, end: start + USUAL_LENGTH };
	if (text[start] === "[") {
		const link = leadingLink(text.slice(start));
		if (link !== null) {
			const reading = readLinkedDay(link.target, link.shown, rules);
			return reading === null ? null : { date: reading.date, start, end: start + link.end };
		}
		const web = WEB_LINK.exec(text.slice(start, start + 1200));
		const shown = web === null ? null : readDate(web[1] ?? "", rules);
		if (web !== null && shown !== null) return { date: shown.date, start, end: start + web[0].length };
	}
	if (!mayBeginDate(text, start)) return null;
	const reading = readDate(text.slice(start, start + LONGEST_DATE), rules);
	return reading === null ? null : { date: reading.date, start, end: start + reading.length };
}

/** The date that a link stands for: by the daily-note format, else written in the name of its target, else in what it shows. */
export function readLinkedDay(target: string, shown: string, rules: DateRules): Pick<DateReading, "date"> | null {
	const day = rules.dailyDay(target);
	if (day !== null) return { date: exactDate(day) };
	return readName(baseName(target), rules) ?? readName(shown, rules);
}

// A date at the start of a name, behind its weekday or not.
function readName(name: string, rules: DateRules): Pick<DateReading, "date"> | null {
	const reading = readDate(name, rules);
	const from = reading === null ? behindWeekday(name, 0, rules.language) : 0;
	if (from === 0) return reading;
	const behind = readDate(name.slice(from), rules);
	return behind !== null && mayHaveWeekday(behind) ? behind : null;
}
