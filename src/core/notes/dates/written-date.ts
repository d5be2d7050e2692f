import { type DateFault, type DateOrder, isFault } from "../../kinds/date-order";
import { isDigitCode, isPlainWordCode } from "../text/blanks";
import type { Calendar } from "./calendar";
import type { DailyDay } from "./daily-format";
import { type Day, dayAfter, dayOf, isInCalendar, isYear, padded, type Precision, thursdayOf } from "./day";
import type { MonthOf } from "./month-names";
import { monthElsewhere } from "./other-months";

/** How days are written: the order of day and month where it is not clear, null where nobody says it, and the names of months. */
export interface DateWording {
	readonly order: DateOrder | null;
	readonly monthOf: MonthOf;
}

/** By what rules dates are read: how days are written, and names of daily notes. */
export interface DateRules extends DateWording {
	readonly dailyDay: DailyDay;
	/** The format of daily notes, and by what days are written in it. */
	readonly dailyFormat: string;
	readonly calendar: Calendar;
	/** The language of the application, such as `en` or `de`. */
	readonly language: string;
}

/** A date as somebody wrote it: the day it stands for, how exact it is, and the first day of the period it names. */
export interface WrittenDate {
	readonly day: Day;
	readonly precision: Precision;
	readonly begins: Day;
}

/** What stands at the start of a text: a date, or why it is none that counts, and how many characters it takes. */
export interface DateReading {
	readonly date: WrittenDate | DateFault;
	readonly length: number;
}

interface DateForm {
	readonly pattern: RegExp;
	readonly read: (parts: Readonly<Record<string, string | undefined>>, dates: DateWording) => WrittenDate | DateFault | "no date";
}

// Glued to a letter, a digit or a further part, what looks like a date is none.
const END = String.raw`(?![\p{L}\p{N}]|[-/.]\d)`;
// Behind a year, too, but for a hyphen and one more date, which make a range.
const MORE = [
	String.raw`\d{4}[-/.]?\d{1,2}[-/.]?\d{1,2}`,
	String.raw`\d{1,2}[./-][ \t]?\d{1,2}[./-][ \t]?\d{4}`,
	String.raw`\d{1,2}[.,\p{L}]{0,3}[ \t]\p{L}[\p{L}\p{M}.]{2,20}[ \t]\d{4}`,
	String.raw`\p{L}{3,20}[ \t]\d{1,2},?[ \t]\d{4}`,
].join("|");
const YEAR_END = String.raw`(?![\p{L}\p{N}]|[/.]\d|-(?!(?:${MORE})(?![\p{L}\p{N}]))\d)`;
// Behind a day may stand a time (which is read later) or a zone; neither moves the day.
const DAY_END = String.raw`(?:(?:Z|\+\d{2}:\d{2})?(?![\p{L}\p{N}])|(?=T(?:[01]?\d|2[0-3]):[0-5]\d))`;
const NUMBERED = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?`;
const NAMED = String.raw`(?<name>[\p{L}\p{M}]{2,20})\.?`;
const YEAR = String.raw`(?:(?<year>\d{4})${YEAR_END}|['’]?\d{2}(?!:\d)${END})`;
const BETWEEN = String.raw`[ \t-]{1,2}(?:(?:de|del|di|of)[ \t]|d['’])?`;
// What is written behind a year in Russian, Ukrainian and Polish.
const OF_YEAR = String.raw`(?:[ \t](?:г(?:ода|\.)?|року|р\.|roku|r\.)(?![\p{L}\p{N}]))?`;

/** The forms, the first that fits wins. A form is one row: a pattern at the start of the text and what it means. */
const FORMS: readonly DateForm[] = [
	{
		pattern: form(String.raw`(?<year>\d{4})\.[ \t]?(?<month>\d{1,2})\.[ \t]?(?<day>\d{1,2})\.(?![\p{L}\p{N}]|\.(?!\.))`),
		read: ({ year, month, day }) => exactly(year, Number(month), day),
	},
	{
		pattern: form(String.raw`(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})${DAY_END}`),
		read: ({ year, month, day }) => exactly(year, Number(month), day),
	},
	// Behind these signs words may follow directly.
	...["年月[日号號]", "년월일"].map(([ofYear = "", ofMonth = "", ...ofDay]): DateForm => ({
		pattern: form(
			String.raw`(?<year>\d{4})[ \t]?${ofYear}[ \t]?(?<month>\d{1,2})[ \t]?${ofMonth}[ \t]?(?<day>\d{1,2})[ \t]?${ofDay.join("")}`,
		),
		read: ({ year, month, day }) => exactly(year, Number(month), day),
	})),
	{
		pattern: form(String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})${DAY_END}`),
		read: ({ year, month, day }) => (isYear(Number(year)) ? exactly(year, Number(month), day) : "no date"),
	},
	{
		pattern: form(String.raw`(?<year>\d{4})-[Ww](?<week>\d{2})(?!-\d)${END}`),
		read: ({ year, week }) => {
			const thursday = thursdayOf(Number(year), Number(week));
			return thursday === null ? "invalid-date" : { day: thursday, precision: "week", begins: dayAfter(thursday, -3) };
		},
	},
	{
		pattern: form(String.raw`(?<year>\d{4})-(?<month>\d{2})${END}`),
		read: ({ year, month }) => (isYear(Number(year)) || isMonth(Number(month)) ? monthOnly(year, Number(month)) : "no date"),
	},
	{
		pattern: form(String.raw`(?<day>\d{1,2})\.[ \t]?(?<month>\d{1,2})\.[ \t]?(?<year>\d{4})${YEAR_END}${OF_YEAR}`),
		read: ({ year, month, day }) => exactly(year, Number(month), day),
	},
	{
		pattern: form(String.raw`(?<first>\d{1,2})([-/])(?<second>\d{1,2})\2(?<year>\d{4})${YEAR_END}`),
		read: ({ year, first, second }, { order }) =>
			eitherWay(exactly(year, Number(second), first), exactly(year, Number(first), second), order),
	},
	{
		pattern: form(String.raw`(?<first>\d{1,2})([-/.])(?<second>\d{1,2})\2(?<third>\d{2})${END}`),
		read: ({ first, second, third }) => (mayBeDay(Number(first), Number(second), Number(third)) ? "two-digit-year" : "no date"),
	},
	{ pattern: form(`${NUMBERED}${BETWEEN}${NAMED},?${BETWEEN}${YEAR}${OF_YEAR}`), read: (parts, rules) => namedDay(parts, rules, true) },
	{
		pattern: form(
			String.raw`${NAMED}[ \t-]{1,2}${NUMBERED}(?:,?[ \t-]{1,2}(?<year>\d{4})${YEAR_END}` +
				String.raw`|(?:,[ \t]?['’]?|[ \t]['’])\d{2}(?!:\d)${END})`,
		),
		read: (parts, rules) => namedDay(parts, rules, false),
	},
	{
		pattern: form(String.raw`${NAMED},?${BETWEEN}(?<year>\d{4})${END}`),
		read: ({ name, year }, { monthOf }) => {
			const month = monthOf(name ?? "") ?? monthElsewhere(name ?? "", false);
			return month === null ? "no date" : monthOnly(year, month);
		},
	},
];

/** Reads the date at the start of a text; null where none stands there. */
export function readDate(text: string, rules: DateWording): DateReading | null {
	const usual = usualDateAt(text, 0);
	if (usual !== null) return { date: usual, length: USUAL_LENGTH };
	if (!mayBeginDate(text, 0)) return null;
	for (const { pattern, read } of FORMS) {
		const found = pattern.exec(text);
		if (found === null) continue;
		const date = read(found.groups ?? {}, rules);
		if (date === "no date") continue;
		return isFault(date) && isOfAnEra(found, text) ? null : { date, length: found[0].length };
	}
	return null;
}

const ERA = /^[ \t]?(?:BCE?|B\.C\.(?:E\.)?|CE|C\.E\.|AD|A\.D\.)(?![\p{L}\p{N}])/u;

// A year of long ago, `44 BC`, `1200 BCE`: history, and none that somebody has cut short.
function isOfAnEra({ 0: written, groups }: RegExpExecArray, text: string): boolean {
	if (!ERA.test(text.slice(written.length, written.length + 8))) return false;
	return groups?.["year"] === undefined || !isYear(Number(groups["year"]));
}

/** How many characters a date takes as most are written, `2024-03-15`. */
export const USUAL_LENGTH = 10;

/** The date at a place of a text as most are written, `2024-03-15`, by its digits alone; null where something else stands there. */
export function usualDateAt(text: string, at: number): WrittenDate | null {
	if (text.charCodeAt(at + 4) !== HYPHEN || text.charCodeAt(at + 7) !== HYPHEN) return null;
	const year = numberAt(text, at) * 100 + numberAt(text, at + 2);
	const [month, day] = [numberAt(text, at + 5), numberAt(text, at + 8)];
	const next = text.charCodeAt(at + USUAL_LENGTH);
	// What may be a zone, a time, or a letter is left to the forms.
	const isEnd = at + USUAL_LENGTH === text.length || (next < 0x80 && next !== PLUS && !isPlainWordCode(next));
	return isEnd && isYear(year) && isInCalendar(year, month, day) ? sharedDate(year, month, day) : null;
}

/** Whether a date may begin at a place of a text: a digit stands there, or a word that is a month's name if a number follows it. */
export function mayBeginDate(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (isDigitCode(code) || code >= 0x80) return true;
	if (!isPlainWordCode(code)) return false;
	let end = at;
	while (isPlainWordCode(text.charCodeAt(end))) end++;
	const next = text.charCodeAt(end);
	return next >= 0x80 || (BEHIND_MONTH.test(text.slice(end, end + 5)) && end - at <= LONGEST_MONTH);
}

// A month's name has a number behind it, with a word between them at most.
const BEHIND_MONTH = /^\.?,?[ \t-]{1,2}[\ddo]/iu;
const LONGEST_MONTH = 20;
const [PLUS, HYPHEN] = [0x2b, 0x2d];

// Not a number where one of the two characters is no digit.
function numberAt(text: string, at: number): number {
	const [tens, ones] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
	return isDigitCode(tens) && isDigitCode(ones) ? (tens - 48) * 10 + ones - 48 : NaN;
}

// The days that people write are few, and each stands in many notes.
const shared = new Map<number, WrittenDate[]>();

function sharedDate(year: number, month: number, day: number): WrittenDate {
	let ofYear = shared.get(year);
	if (ofYear === undefined) {
		ofYear = [];
		shared.set(year, ofYear);
	}
	return (ofYear[month * 32 + day] ??= exactDate(`${year}-${padded(month)}-${padded(day)}`));
}

/** The date that was read; null where it is none that counts. */
export function countedDate(reading: Pick<DateReading, "date"> | null): WrittenDate | null {
	return reading === null || isFault(reading.date) ? null : reading.date;
}

/** The day on which a written date counts: a period that has begun and whose middle lies ahead counts today. */
export function dayCounted(date: WrittenDate, today: Day): Day {
	return date.day > today && date.begins <= today ? today : date.day;
}

/** A day written exactly. */
export function exactDate(day: Day): WrittenDate {
	return { day, precision: "day", begins: day };
}

function form(source: string): RegExp {
	return new RegExp(`^${source}`, "iu");
}

function exactly(year: string | undefined, month: number, day: string | undefined): WrittenDate | DateFault {
	const found = dayOf(Number(year), month, Number(day));
	return found === null ? "invalid-date" : exactDate(found);
}

function monthOnly(year: string | undefined, month: number): WrittenDate | DateFault {
	const middle = dayOf(Number(year), month, 15);
	return middle === null ? "invalid-date" : { day: middle, precision: "month", begins: `${year}-${padded(month)}-01` };
}

function namedDay(
	{ day, name, year }: Readonly<Record<string, string | undefined>>,
	{ monthOf }: Pick<DateWording, "monthOf">,
	isBehindDay: boolean,
): ReturnType<DateForm["read"]> {
	const month = monthOf(name ?? "") ?? monthElsewhere(name ?? "", isBehindDay);
	if (month === null) return "no date";
	return year === undefined ? "two-digit-year" : exactly(year, month, day);
}

// Day first and month first: the one that a calendar has, or the one that the vault means.
function eitherWay(dmy: WrittenDate | DateFault, mdy: WrittenDate | DateFault, order: DateOrder | null): WrittenDate | DateFault {
	if (isFault(dmy)) return mdy;
	if (isFault(mdy) || mdy.day === dmy.day) return dmy;
	return order === null ? "ambiguous-date" : { dmy, mdy }[order];
}

// Three numbers that no order makes a day and a month are a sort code, a version, a telephone number.
function mayBeDay(first: number, second: number, third: number): boolean {
	const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && isMonth(month);
	return isDay(first, second) || isDay(second, first) || isDay(third, second);
}

function isMonth(month: number): boolean {
	return month >= 1 && month <= 12;
}
