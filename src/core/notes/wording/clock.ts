import { padded } from "../dates/day";
import { isBlankCode, isDigitCode } from "../text/blanks";

/** A time of the day, `14:30`, and how many characters it takes where it is written. */
export interface ClockTime {
	readonly time: string;
	readonly length: number;
}

// The dot behind "p.m." is none of the dots of a range.
const HALF = String.raw`(?:[ \t]?(?<half>[ap])\.?m(?:\.(?!\.))?)?`;
const ZONE = String.raw`(?:Z|[ \t]?[+-]\d{2}:?\d{2})?`;
// What Germans and the Dutch write behind a time.
const OF_CLOCK = String.raw`[ \t]?(?:Uhr|uur)(?!\p{L})`;
const END = String.raw`(?!:?\p{N}|\p{L})`;
const DIGITS = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?${HALF}${ZONE}(?:${OF_CLOCK})?`;
const NAMED = String.raw`(?<whole>\d{1,2})(?:\.(?<part>\d{2}))?${OF_CLOCK}`;
const CLOCK = `(?:${DIGITS}|${NAMED})${END}`;
const AT = String.raw`(?:at|um|om|alle|a las|kl\.?)[ \t]+|(?:à|às)[ \t]+|@[ \t]?`;
const AT_START = new RegExp(`^${CLOCK}`, "iu");
const BEHIND_DATE = new RegExp(String.raw`^(?:T|,?[ \t]+(?:${AT}|(?<open>\())?)${CLOCK}`, "iu");
// `à 14h30`: without the word before it that is how long something took.
const FRENCH = /^,?[ \t]+(?:à|às)[ \t]+(?<hour>\d{1,2})[ \t]?h[ \t]?(?<minute>\d{2})?(?![\p{L}\p{N}])/iu;
const UNTIL = new RegExp(String.raw`^[ \t]?[-–—][ \t]?\d{1,2}:\d{2}(?:[ \t]?[ap]\.?m(?:\.(?!\.))?)?(?:${OF_CLOCK})?${END}`, "iu");
const LONGEST = 60;
// With these begins what may stand between a date and a time.
const BEFORE_TIME: ReadonlySet<string> = new Set("auokàAUOKÀ@(");
const PARTS = /[-–—|·•:,：，、]/u;

/** The time at the start of a text, `14:30` or `2:30 pm`, with the end of a span; null where none stands there. */
export function readTime(text: string): ClockTime | null {
	return isDigitCode(text.charCodeAt(0)) ? spanOf(AT_START.exec(text.slice(0, LONGEST)), text) : null;
}

/** The time directly behind a date, with the end of a span: ` 14:30`, `T14:30`, `, 14:30`, ` at 2:30 pm`, ` (14:30)`; null for none. */
export function timeBehind(text: string, at: number): ClockTime | null {
	if (!mayFollow(text, at)) return null;
	const rest = text.slice(at, at + LONGEST);
	const found = BEHIND_DATE.exec(rest);
	if (found?.groups?.["open"] !== undefined && rest.charAt(found[0].length) !== ")") return null;
	const time = spanOf(found ?? FRENCH.exec(rest), rest);
	return time === null || found?.groups?.["open"] === undefined ? time : { ...time, length: time.length + 1 };
}

/** What stands between a date and the words of an entry, without the time and what parts it from the date. */
export function withoutTime(between: string): string {
	for (let at = 0; at < between.length; at++) {
		const found =
			timeBehind(between, at) ?? (at === 0 || !isDigitCode(between.charCodeAt(at - 1)) ? readTime(between.slice(at)) : null);
		if (found === null) continue;
		const [before, behind] = [between.slice(0, at), between.slice(at + found.length)];
		return (PARTS.test(behind) ? before.replace(/[^*_)\]>]+/gu, "") : before) + behind;
	}
	return between;
}

function mayFollow(text: string, at: number): boolean {
	const first = text.charAt(at);
	if (first === "T" || first === "t") return isDigitCode(text.charCodeAt(at + 1));
	let from = first === "," ? at + 1 : at;
	if (!isBlankCode(text.charCodeAt(from))) return false;
	while (isBlankCode(text.charCodeAt(from))) from++;
	return isDigitCode(text.charCodeAt(from)) || BEFORE_TIME.has(text.charAt(from));
}

function spanOf(found: RegExpExecArray | null, text: string): ClockTime | null {
	const time = timeOf(found?.groups ?? {});
	if (found === null || time === null) return null;
	const length = found[0].length;
	return { time, length: length + (UNTIL.exec(text.slice(length, length + LONGEST))?.[0].length ?? 0) };
}

function timeOf({ hour, minute, half, whole, part }: Readonly<Record<string, string | undefined>>): string | null {
	const [written, minutes] = [Number(hour ?? whole), minute ?? part ?? "00"];
	if (Number(minutes) > 59 || written > 23 || (half !== undefined && (written === 0 || written > 12))) return null;
	const counted = half === undefined ? written : (written % 12) + (half.toLowerCase() === "p" ? 12 : 0);
	return `${padded(counted)}:${minutes}`;
}
