import { type Day, type Precision, dayAfter, dayOf, thursdayOf } from "./day";

/** A date as somebody wrote it: the day it stands for, how exact it is, and the first day of the period it names. */
export interface WrittenDate {
	readonly day: Day;
	readonly precision: Precision;
	readonly begins: Day;
}

/** What stands at the start of a text: a date (null: an impossible one) and how many characters it takes. */
export interface DateReading {
	readonly date: WrittenDate | null;
	readonly length: number;
}

interface DateForm {
	readonly pattern: RegExp;
	readonly read: (parts: RegExpExecArray) => WrittenDate | "impossible" | "no date";
}

// Glued to a letter, a digit or a further part, what looks like a date is none.
const END = String.raw`(?![\p{L}\p{N}])`;
// Behind a day may stand a time (which is read later) or a zone; neither moves the day.
const DAY_END = String.raw`(?:(?:Z|\+\d{2}:\d{2})?${END}|(?=T(?:[01]?\d|2[0-3]):[0-5]\d))`;

/** The forms, the first that fits wins. A form is one row: a pattern at the start of the text and what it means. */
const FORMS: readonly DateForm[] = [
	{
		pattern: new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${DAY_END}`, "u"),
		read: ([, year, , month, day]) => exactly(dayOf(Number(year), Number(month), Number(day))),
	},
	{
		pattern: new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${DAY_END}`, "u"),
		read: ([, year, month, day]) => (isYear(year) ? exactly(dayOf(Number(year), Number(month), Number(day))) : "no date"),
	},
	{
		pattern: new RegExp(String.raw`^(\d{4})-[Ww](\d{2})(?!-\d)${END}`, "u"),
		read: ([, year, week]) => {
			const thursday = thursdayOf(Number(year), Number(week));
			return thursday === null ? "impossible" : { day: thursday, precision: "week", begins: dayAfter(thursday, -3) };
		},
	},
	{
		pattern: new RegExp(String.raw`^(\d{4})-(\d{2})(?![-/.]\d)${END}`, "u"),
		read: ([, year, month]) => {
			const middle = dayOf(Number(year), Number(month), 15);
			if (middle !== null) return { day: middle, precision: "month", begins: `${middle.slice(0, 8)}01` };
			return isYear(year) || isMonth(month) ? "impossible" : "no date";
		},
	},
];

/** Reads the date at the start of a text; null where none stands there. */
export function readDate(text: string): DateReading | null {
	for (const { pattern, read } of FORMS) {
		const parts = pattern.exec(text);
		if (parts === null) continue;
		const date = read(parts);
		if (date !== "no date") return { date: date === "impossible" ? null : date, length: parts[0].length };
	}
	return null;
}

/** The day on which a written date counts: a period that has begun and whose middle lies ahead counts today. */
export function dayCounted(date: WrittenDate, today: Day): Day {
	return date.day > today && date.begins <= today ? today : date.day;
}

function exactly(day: Day | null): WrittenDate | "impossible" {
	return day === null ? "impossible" : { day, precision: "day", begins: day };
}

function isYear(written: string | undefined): boolean {
	return Number(written) >= 1900 && Number(written) <= 2199;
}

function isMonth(written: string | undefined): boolean {
	return Number(written) >= 1 && Number(written) <= 12;
}
