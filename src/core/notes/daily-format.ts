import { baseName } from "./links";
import type { DailyDay } from "./head";
import { dayOf } from "./day";

/** Where daily notes lie and how they are named, in the format of moment.js: `YYYY-MM-DD`, `YYYY/MM/DD dddd`. */
export interface DailyNotes {
	readonly folder: string;
	readonly format: string;
}

const TOKEN = /\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DDDD|DDD|DD|Do|D|dddd|ddd|dd|d|E|e|WW|W|ww|w|GGGG|gggg|Q|[^A-Za-z]|[A-Za-z]/gu;
const PARTS: Readonly<Record<string, string>> = {
	YYYY: String.raw`(?<year>\d{4})`,
	MM: String.raw`(?<month>\d{2})`,
	M: String.raw`(?<month>\d{1,2})`,
	DD: String.raw`(?<day>\d{2})`,
	D: String.raw`(?<day>\d{1,2})`,
	Do: String.raw`(?<day>\d{1,2})\p{L}{1,3}`,
	MMMM: String.raw`[\p{L}.]{1,20}`,
	MMM: String.raw`[\p{L}.]{1,20}`,
	dddd: String.raw`[\p{L}.]{1,20}`,
	ddd: String.raw`[\p{L}.]{1,20}`,
	dd: String.raw`[\p{L}.]{1,20}`,
};

/** Makes the reader of daily-note names for a format: it gives the day of a path or a link's target, or null; the folder is not asked. */
export function dailyDayReader(format: string): DailyDay {
	const named = patternOf(format.slice(format.lastIndexOf("/") + 1));
	const whole = patternOf(format);
	return (target) => {
		const path = target.replace(/\.md$/iu, "");
		return dayIn(named, baseName(path)) ?? dayIn(whole, path);
	};
}

// Null where the format does not tell year, month and day.
function patternOf(format: string): RegExp | null {
	const seen = new Set<string>();
	const source = (format.match(TOKEN) ?? []).map((token) => {
		const part = PARTS[token];
		const group = /<(\w+)>/u.exec(part ?? "")?.[1];
		if (part === undefined) return escaped(token.replace(/^\[(.*)\]$/u, "$1"), token);
		if (group === undefined) return part;
		if (seen.has(group)) return part.replace(`?<${group}>`, "?:");
		seen.add(group);
		return part;
	});
	if (!["year", "month", "day"].every((group) => seen.has(group))) return null;
	return new RegExp(`(?:^|/)${source.join("")}$`, "u");
}

function dayIn(pattern: RegExp | null, name: string): string | null {
	const found = pattern?.exec(name)?.groups;
	return found === undefined ? null : dayOf(Number(found["year"]), Number(found["month"]), Number(found["day"]));
}

// Text stands for itself; a token that tells no day, such as a week's number, for any word.
function escaped(text: string, token: string): string {
	if (text === token && /^[A-Za-z]/u.test(token)) return String.raw`[\p{L}\p{N}]{1,4}`;
	return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
