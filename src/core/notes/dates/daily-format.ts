import { baseName } from "../text/path";
import { type Day, dayOf } from "./day";
import type { MonthOf } from "./month-names";

/** The day that the name of a daily note stands for, by the format that the vault has; null for any other name. */
export type DailyDay = (name: string) => Day | null;

const TOKEN = /\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DDDD|DDD|DD|Do|D|dddd|ddd|dd|d|E|e|WW|W|ww|w|GGGG|gggg|Q|[^A-Za-z]|[A-Za-z]/gu;
const WORD = String.raw`[\p{L}\p{M}.]{1,20}`;
const WEEKDAY = String.raw`[\p{L}\p{M}\p{N}.ª]{1,20}(?:[-'’ʼ][\p{L}\p{M}]{1,20})?`;
const PARTS: Readonly<Record<string, string>> = {
	YYYY: String.raw`(?<year>\d{4})`,
	YY: String.raw`(?<shortYear>\d{2})`,
	MM: String.raw`(?<month>\d{2})`,
	M: String.raw`(?<month>\d{1,2})`,
	DD: String.raw`(?<day>\d{2})`,
	D: String.raw`(?<day>\d{1,2})`,
	Do: String.raw`(?<day>\d{1,2})(?:-?[\p{L}.]{1,3})?`,
	MMMM: `(?<monthName>${WORD})`,
	MMM: `(?<monthName>${WORD})`,
	dddd: WEEKDAY,
	ddd: WEEKDAY,
	dd: WEEKDAY,
};
const TELLING = [
	["year", "shortYear"],
	["month", "monthName"],
	["day", "day"],
] as const;

/** Makes the reader of daily-note names for a format: it gives the day of a path or a link's target, or null; the folder is not asked. */
export function dailyDayReader(format: string, monthOf: MonthOf): DailyDay {
	const named = patternOf(format.slice(format.lastIndexOf("/") + 1));
	const whole = patternOf(format);
	return (target) => {
		const path = target.replace(/\.md$/iu, "");
		return dayIn(named, baseName(path), monthOf) ?? dayIn(whole, path, monthOf);
	};
}

// Null where the format does not tell year, month and day.
function patternOf(format: string): RegExp | null {
	const seen = new Map<string, string>();
	const source = (format.match(TOKEN) ?? []).map((token) => {
		const part = PARTS[token];
		const group = /<(\w+)>/u.exec(part ?? "")?.[1];
		if (part === undefined) return escaped(token.replace(/^\[(.*)\]$/u, "$1"), token);
		if (group === undefined) return part;
		// What stands twice in the same form is the same.
		if (seen.has(group)) return seen.get(group) === token ? String.raw`\k<${group}>` : part.replace(`?<${group}>`, "?:");
		seen.set(group, token);
		return part;
	});
	if (!TELLING.every((groups) => groups.some((group) => seen.has(group)))) return null;
	return new RegExp(`(?:^|/)${source.join("")}$`, "u");
}

// A year of two digits that the format asks for is one of this century.
function dayIn(pattern: RegExp | null, name: string, monthOf: MonthOf): Day | null {
	const found = pattern?.exec(name)?.groups;
	if (found === undefined) return null;
	const { year, shortYear, month, monthName, day } = found;
	const monthNumber = month === undefined ? monthOf((monthName ?? "").replace(/\./gu, "")) : Number(month);
	return monthNumber === null ? null : dayOf(Number(year ?? `20${shortYear}`), monthNumber, Number(day));
}

// Text stands for itself; a token that tells no day, such as a week's number, for any word.
function escaped(text: string, token: string): string {
	if (text === token && /^[A-Za-z]/u.test(token)) return String.raw`[\p{L}\p{N}]{1,4}`;
	return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
