import { addDays } from "date-fns";

/** A local calendar day as text, `2026-08-01`. Days compare as text. */
export type Day = string;

/** How exactly a day was written; `week` stands on its Thursday, `month` on its 15th. */
export type Precision = "day" | "week" | "month";

const DAY_MS = 86_400_000;
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

/** The day of a year, month (1–12) and day of the month; null where the calendar has none or the year lies outside 1900–2199. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
	return isYear(year) && isInCalendar(year, month, dayOfMonth) ? `${year}-${padded(month)}-${padded(dayOfMonth)}` : null;
}

/** Whether the calendar has a day of a year, a month (1–12) and the day of the month. */
export function isInCalendar(year: number, month: number, dayOfMonth: number): boolean {
	return (
		month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= (month === 2 && !isLeap(year) ? 28 : (LONGEST_MONTHS[month - 1] ?? 0))
	);
}

/** The Thursday of an ISO week (ISO 8601); null where the year has no such week or lies outside 1900–2199. */
export function thursdayOf(year: number, week: number): Day | null {
	// The 4th of January lies in the first week of its year, and the Thursday of a week in the same year as the week.
	const fourth = new Date(year, 0, 4);
	const thursday = addDays(fourth, 4 - (fourth.getDay() || 7) + 7 * (week - 1));
	return isYear(year) && thursday.getFullYear() === year ? localDay(thursday) : null;
}

/** Whether a text is a day that the calendar has, `2026-08-01`. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
	const [year = 0, month = 0, dayOfMonth = 0] = text.split("-").map(Number);
	return isInCalendar(year, month, dayOfMonth);
}

/** The calendar day of a moment where the reader lives. */
export function localDay(moment: Date): Day {
	return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(padded).join("-");
}

/** The time of a moment where the reader lives, `14:30`. */
export function clockTime(moment: Date): string {
	return [moment.getHours(), moment.getMinutes()].map(padded).join(":");
}

/** Whole days from one day to another, negative if the other lies earlier; changes of the clock do not count. */
export function daysBetween(from: Day, to: Day): number {
	return numberOf(to) - numberOf(from);
}

/** The day that lies `count` days later, or earlier where negative. */
export function dayAfter(day: Day, count: number): Day {
	const number = numberOf(day) + Math.floor(count);
	let known = days.get(number);
	if (known === undefined) {
		const later = new Date(number * DAY_MS);
		known = [later.getUTCFullYear(), later.getUTCMonth() + 1, later.getUTCDate()].map(padded).join("-");
		days.set(number, known);
	}
	return known;
}

/** Whether a year is one that is read: 1900–2199. */
export function isYear(year: number): boolean {
	return year >= 1900 && year <= 2199;
}

// A fortnight: what lies nearer is worth a word in the list, and before one meets (docs/rules.md, section 6).
const NEAR_DAYS = 14;

/** Whether a day lies within a fortnight of today, before or after. */
export function isNear(day: Day, today: Day): boolean {
	return Math.abs(daysBetween(today, day)) <= NEAR_DAYS;
}

/** A number with at least two digits: `03`. */
export function padded(count: number): string {
	return count < 10 && count >= 0 ? `0${count}` : String(count);
}

/** The day in words, in a language such as `en` or `de`: `Fri, 20 Nov 2026`. */
export function spokenDay(day: Day, language = "en-GB"): string {
	return spoken(day, language, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
}

/** The day in as few words as tell it, `1 Sept`, with its year where that is another than today's. */
export function shortDay(day: Day, today: Day): string {
	const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: "numeric" } as const);
	return spoken(day, "en-GB", { day: "numeric", month: "short", ...year });
}

/** The day with its weekday, `Mon, 14 Dec`, with its year where that is another than today's. */
export function nearDay(day: Day, today: Day): string {
	return `${spokenWeekday(day)}, ${shortDay(day, today)}`;
}

/** The weekday in short: `Fri`. */
export function spokenWeekday(day: Day): string {
	return spoken(day, "en-GB", { weekday: "short" });
}

/** The day in words without its weekday, in a language such as `en` or `de`: `3 April 2024`; one that is not known gives English. */
export function dayInFull(day: Day, language: string): string {
	const inLanguage = (known: string): string =>
		spoken(day, known, { day: "numeric", month: "long", year: "numeric", calendar: "gregory" });
	try {
		return inLanguage(language === "en" ? "en-GB" : language);
	} catch {
		return inLanguage("en-GB");
	}
}

/** The parts of a day in a language; throws where no language can have this name. */
export function spoken(day: Day, language: string, parts: Intl.DateTimeFormatOptions): string {
	return formatOf(language, parts).format(numberOf(day) * DAY_MS);
}

// Making one takes a good part of a millisecond, using it none; there are few.
const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of such parts of a day in a language, for times in UTC. */
export function formatOf(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = JSON.stringify([language, parts]);
	const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...parts, timeZone: "UTC" });
	formats.set(key, known);
	return known;
}

function isLeap(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// Counted in UTC, which leaves no day out: in some places a day was, to go over the date line. The valid days are few, so that each is
// counted once.
function numberOf(day: Day): number {
	let known = numbers.get(day);
	if (known === undefined) {
		const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
		known = Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
		if (Number.isNaN(known)) throw new Error(`not a day: ${day}`);
		numbers.set(day, known);
	}
	return known;
}
