import { type DateNames, dateNames } from "./date-names";
import { type Day, dayAfter, daysBetween, padded } from "./day";

/** A day, and a time of it, `14:30` or `14:30:05`. */
interface Moment {
	readonly day: Day;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
	readonly names: DateNames;
	/** Whether a month stands beside its day, which many languages tell by its case. */
	readonly besideDay: boolean;
}

const ISO_WEEK = { firstWeekday: 1, january: 4 };
const BESIDE_DAY = /D[oD]?(?:\[[^[\]]*\]|\s)+MMMM?/u;

const TOKENS: Readonly<Record<string, (moment: Moment) => string | number>> = {
	YYYY: ({ day }) => yearOf(day),
	YY: ({ day }) => day.slice(2, 4),
	Q: ({ day }) => quarterOf(day),
	Qo: ({ day, names }) => names.ordinal(quarterOf(day)),
	MMMM: ({ day, names, besideDay }) => (besideDay ? names.monthsBesideDay : names.months)[monthOf(day) - 1] ?? "",
	MMM: ({ day, names }) => names.monthsShort[monthOf(day) - 1] ?? "",
	MM: ({ day }) => day.slice(5, 7),
	M: ({ day }) => monthOf(day),
	Mo: ({ day, names }) => names.ordinal(monthOf(day)),
	DDDD: ({ day }) => String(dayOfYear(day)).padStart(3, "0"),
	DDD: ({ day }) => dayOfYear(day),
	DDDo: ({ day, names }) => names.ordinal(dayOfYear(day)),
	DD: ({ day }) => day.slice(8),
	D: ({ day }) => dayOfMonth(day),
	Do: ({ day, names }) => names.ordinal(dayOfMonth(day)),
	dddd: ({ day, names }) => names.weekdays[weekdayOf(day)] ?? "",
	ddd: ({ day, names }) => names.weekdaysShort[weekdayOf(day)] ?? "",
	dd: ({ day, names }) => names.weekdaysLeast[weekdayOf(day)] ?? "",
	d: ({ day }) => weekdayOf(day),
	do: ({ day, names }) => names.ordinal(weekdayOf(day)),
	e: ({ day, names }) => (weekdayOf(day) - names.firstWeekday + 7) % 7,
	E: ({ day }) => weekdayOf(day) || 7,
	gggg: ({ day, names }) => weekOf(day, names).year,
	gg: ({ day, names }) => padded(weekOf(day, names).year % 100),
	ww: ({ day, names }) => padded(weekOf(day, names).week),
	w: ({ day, names }) => weekOf(day, names).week,
	wo: ({ day, names }) => names.ordinal(weekOf(day, names).week),
	GGGG: ({ day }) => weekOf(day, ISO_WEEK).year,
	GG: ({ day }) => padded(weekOf(day, ISO_WEEK).year % 100),
	WW: ({ day }) => padded(weekOf(day, ISO_WEEK).week),
	W: ({ day }) => weekOf(day, ISO_WEEK).week,
	Wo: ({ day, names }) => names.ordinal(weekOf(day, ISO_WEEK).week),
	HH: ({ hour }) => padded(hour),
	H: ({ hour }) => hour,
	hh: ({ hour }) => padded(hour % 12 || 12),
	h: ({ hour }) => hour % 12 || 12,
	kk: ({ hour }) => padded(hour || 24),
	k: ({ hour }) => hour || 24,
	mm: ({ minute }) => padded(minute),
	m: ({ minute }) => minute,
	ss: ({ second }) => padded(second),
	s: ({ second }) => second,
	A: ({ hour }) => (hour < 12 ? "AM" : "PM"),
	a: ({ hour }) => (hour < 12 ? "am" : "pm"),
};

// The longest token that fits is taken. What stands in brackets, or a token behind a backslash, stands for itself.
const WORDS = Object.keys(TOKENS).sort((one, other) => other.length - one.length);
const TOKEN = new RegExp(String.raw`\[([^[\]]*)\]|\\(${WORDS.join("|")})?|${WORDS.join("|")}`, "gu");

/** A day and a time (`14:30`, `14:30:05`) in a format of moment.js and a language; what is no token of it stays as it is. */
export function inMomentFormat(format: string, day: Day, time: string, language = "en"): string {
	const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
	const moment: Moment = { day, hour, minute, second, names: dateNames(language), besideDay: BESIDE_DAY.test(format) };
	return format.replace(TOKEN, (token: string, literal: string | undefined, escaped: string | undefined) => {
		const write = TOKENS[token];
		return write === undefined ? (literal ?? escaped ?? "") : String(write(moment));
	});
}

function yearOf(day: Day): number {
	return Number(day.slice(0, 4));
}

function monthOf(day: Day): number {
	return Number(day.slice(5, 7));
}

function quarterOf(day: Day): number {
	return Math.ceil(monthOf(day) / 3);
}

function dayOfMonth(day: Day): number {
	return Number(day.slice(8));
}

function dayOfYear(day: Day): number {
	return daysBetween(firstOf(yearOf(day)), day) + 1;
}

// 0 is Sunday; the first of January 1970 was a Thursday.
function weekdayOf(day: Day): number {
	return (((daysBetween("1970-01-01", day) + 4) % 7) + 7) % 7;
}

// The week of a day, and the year that this week belongs to.
function weekOf(day: Day, rule: Pick<DateNames, "firstWeekday" | "january">): { readonly year: number; readonly week: number } {
	const firstWeek = (year: number): Day => {
		const inside = dayAfter(firstOf(year), rule.january - 1);
		return dayAfter(inside, -((weekdayOf(inside) - rule.firstWeekday + 7) % 7));
	};
	const own = yearOf(day);
	const year = [own + 1, own].find((each) => firstWeek(each) <= day) ?? own - 1;
	return { year, week: Math.floor(daysBetween(firstWeek(year), day) / 7) + 1 };
}

function firstOf(year: number): Day {
	return `${year}-01-01`;
}
