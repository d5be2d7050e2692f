import type { Day } from "./day";
import { type DayNamed, namedDays } from "./named-days";

/** How days are written in the formats of moment.js, `YYYY-MM-DD dddd`, and read again. */
export interface Calendar {
	/** A day, and a time of it (`14:30`, `14:30:05`) or none, in a format and the language of the application. */
	readonly written: (day: Day, time: string | null, format: string) => string;
	/** The one day that is written so in a format, in that language or else in English; null where there is none, or more than one. */
	readonly read: (text: string, format: string) => Day | null;
}

/** What is asked of moment.js, which comes with the application. */
export interface MomentJs {
	readonly unix: (seconds: number) => WritableMoment;
	readonly locale: () => string;
}

interface WritableMoment {
	readonly utc: () => WritableMoment;
	readonly locale: (name: string) => WritableMoment;
	readonly format: (format: string) => string;
}

const MOST_KEPT = 8;

/** The calendar of moment.js in one of its locales, `pt-br`; null means the one that moment.js has when it is asked. */
export function calendarOf(moment: MomentJs, locale: string | null): Calendar {
	const kept = new Map<string, DayNamed>();
	const lookup = (format: string, language: string): DayNamed => {
		const key = `${language} ${format}`;
		const known = kept.get(key);
		if (known !== undefined) return known;
		const made = namedDays(format, [
			(day, each) => inFormat(moment, day, null, each, language),
			(day, each) => inFormat(moment, day, null, each, "en"),
			(day, each) => inFormat(moment, day, null, withoutOrdinals(each), "en"),
		]);
		// A format that is being typed leaves one behind at each letter.
		if (kept.size >= MOST_KEPT) kept.clear();
		kept.set(key, made);
		return made;
	};
	return {
		written: (day, time, format) => inFormat(moment, day, time, format, locale ?? moment.locale()),
		read: (text, format) => lookup(format, locale ?? moment.locale())(text),
	};
}

// A day without a time is written at noon in UTC, so that no time zone moves it.
function inFormat(moment: MomentJs, day: Day, time: string | null, format: string, locale: string): string {
	if (format === "") return "";
	const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
	const [hour = 0, minute = 0, second = 0] = (time ?? "").split(":").map(Number);
	const at =
		time === null
			? moment.unix(Date.UTC(year, month - 1, dayOfMonth, 12) / 1000).utc()
			: moment.unix(new Date(year, month - 1, dayOfMonth, hour, minute, second).getTime() / 1000);
	return at.locale(locale).format(format);
}

// Somebody may leave out what an ordinal ends with: 15 for 15th.
function withoutOrdinals(format: string): string {
	return format.replace(/\[[^\]]*\]|Do/gu, (token) => (token === "Do" ? "D" : token));
}
