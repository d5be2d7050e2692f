import { type Day, dayAfter, daysBetween } from "../../../notes/dates/day";

const ZERO = "1970-01-01";
/** The days of a week, a month, a quarter and a year, as one goes by them. */
export const [WEEK, MONTH, QUARTER, YEAR] = [7, 30, 91, 365] as const;
// How long a year takes where it is played, in milliseconds.
const YEAR_MS = 6000;
const FAR = [0, QUARTER, YEAR, 2 * YEAR] as const;

/** A day by number: days since 1 January 1970. */
export function numberOfDay(day: Day): number {
	return daysBetween(ZERO, day);
}

/** The day of a number. */
export function dayOfNumber(day: number): Day {
	return dayAfter(ZERO, day);
}

/** The days between which a timeline is looked at, by number. */
export interface Span {
	readonly first: number;
	readonly last: number;
}

/** A day by number, kept within a span. */
export function within({ first, last }: Span, day: number): number {
	return Math.min(last, Math.max(first, day));
}

/**
 * Four days to compare, the earliest first: two years ago, a year, a quarter, and the last day, where the span reaches so far; else its
 * first day, a third and two thirds on, and the last.
 */
export function fourDays({ first, last }: Span): readonly number[] {
	const far = FAR.map((days) => last - days).reverse();
	if ((far[0] ?? last) >= first) return far;
	return [0, 1, 2, 3].map((part) => first + Math.round(((last - first) * part) / 3));
}

/** How many days pass in so many milliseconds where it is played: a year in six seconds, and no span takes longer than a minute. */
export function daysIn({ first, last }: Span, milliseconds: number): number {
	return (milliseconds * Math.max(YEAR, (last - first) / 10)) / YEAR_MS;
}
