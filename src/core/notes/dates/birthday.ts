import { type Day, daysBetween, dayOf, isNear } from "./day";
import type { MonthOf } from "./month-names";
import type { DateWording } from "./written-date";

interface CalendarDay {
	readonly month: number;
	readonly day: number;
	/** Null where it is not said, or in two digits. */
	readonly year: number | null;
}

type Parts = Readonly<Record<string, string | undefined>>;

interface BirthdayForm {
	readonly pattern: RegExp;
	/** The days that it may mean, the day first where that is not clear; none where it names no month. */
	readonly days: (parts: Parts, monthOf: MonthOf) => readonly CalendarDay[];
}

const END = String.raw`(?:(?![\p{L}\p{N}]|[-/.]\d)|(?=T\d))`;
const NAME = String.raw`(?<name>[\p{L}\p{M}]{2,20})\.?`;
const OF = String.raw`(?:(?:de|del|of)[ ])?`;
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The forms, the first that fits wins. A form is one row: a pattern at the start of the text and the days it may mean. */
const FORMS: readonly BirthdayForm[] = [
	{ pattern: form(String.raw`(?:(?<year>\d{4})|-)-(?<month>\d{1,2})-(?<day>\d{1,2})`), days: numbered },
	{ pattern: form(String.raw`(?<year>\d{4})([/.])(?<month>\d{1,2})\2(?<day>\d{1,2})`), days: numbered },
	{ pattern: form(String.raw`(?:(?<year>\d{4})|--)(?<month>\d{2})(?<day>\d{2})`), days: numbered },
	{ pattern: form(String.raw`(?<day>\d{1,2})\.[ ]?(?<month>\d{1,2})(?:\.(?:[ ]?(?<year>\d{4}|\d{2}))?)?`), days: numbered },
	{ pattern: form(String.raw`(?<first>\d{1,2})([-/])(?<second>\d{1,2})(?:\2(?<year>\d{4}|(?<third>\d{2})))?`), days: eitherWay },
	{ pattern: form(String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[ -]${OF}${NAME}(?:,?[ -]${OF}(?<year>\d{4}))?`), days: named },
	{ pattern: form(String.raw`${NAME}[ -](?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?[ -](?<year>\d{4}))?`), days: named },
];

/** Whether a text is a birthday, with or without its year, that no calendar has. What is no date is no mistake. */
export function isImpossibleBirthday(written: string, monthOf: MonthOf): boolean {
	for (const { pattern, days } of FORMS) {
		const found = pattern.exec(written.trim())?.groups;
		if (found === undefined) continue;
		const meant = days(found, monthOf);
		if (meant.length > 0) return !meant.some(isInCalendar);
	}
	return false;
}

/** A birthday that comes: its day, and how old somebody will be, where the year is known. */
export interface Birthday {
	readonly day: Day;
	readonly age: number | null;
}

/**
 * The next birthday from a day on, as somebody wrote it; null where it can't be told, as for a day and a month either of which may be the
 * month. Who was born on 29 February has theirs on the 28th where there is no other.
 */
export function nextBirthday(written: string, today: Day, dates: DateWording): Birthday | null {
	const born = birthdayIn(written, dates);
	if (born === null) return null;
	const thisYear = Number(today.slice(0, 4));
	for (const year of [thisYear, thisYear + 1]) {
		const day = dayOf(year, born.month, born.day) ?? dayOf(year, 2, 28);
		if (day !== null && daysBetween(today, day) >= 0)
			return { day, age: born.year === null || born.year >= year ? null : year - born.year };
	}
	return null;
}

/** The next birthday, where it comes within a fortnight. */
export function birthdayNear(written: string, today: Day, dates: DateWording): Birthday | null {
	const next = nextBirthday(written, today, dates);
	return next !== null && isNear(next.day, today) ? next : null;
}

function birthdayIn(written: string, { monthOf, order }: DateWording): CalendarDay | null {
	for (const { pattern, days } of FORMS) {
		const found = pattern.exec(written.trim())?.groups;
		if (found === undefined) continue;
		const [first, second, ...others] = days(found, monthOf).filter(isInCalendar);
		if (first === undefined || second === undefined) return first ?? null;
		if (others.length > 0) return null;
		if (first.day === second.day && first.month === second.month) return first;
		return order === null ? null : order === "dmy" ? first : second;
	}
	return null;
}

function form(source: string): RegExp {
	return new RegExp(`^${source}${END}`, "iu");
}

function numbered({ day, month, year }: Parts): readonly CalendarDay[] {
	return [{ day: Number(day), month: Number(month), year: yearOf(year) }];
}

// Day first, month first, and with three pairs of digits the year first.
function eitherWay({ first, second, third, year }: Parts): readonly CalendarDay[] {
	const [one, two] = [Number(first), Number(second)];
	const yearFirst = third === undefined ? [] : [{ month: two, day: Number(third), year: null }];
	return [{ day: one, month: two, year: yearOf(year) }, { day: two, month: one, year: yearOf(year) }, ...yearFirst];
}

function named({ day, name, year }: Parts, monthOf: MonthOf): readonly CalendarDay[] {
	const month = monthOf(name ?? "");
	return month === null ? [] : [{ day: Number(day), month, year: yearOf(year) }];
}

function yearOf(written: string | undefined): number | null {
	return written?.length === 4 ? Number(written) : null;
}

function isInCalendar({ day, month, year }: CalendarDay): boolean {
	const isShort = month === 2 && year !== null && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
	return day >= 1 && day <= (isShort ? 28 : (LONGEST_MONTHS[month - 1] ?? 0));
}
