import type { DateFault } from "../../kinds/date-order";
import { daysBetween, padded } from "../dates/day";
import { readWrittenDay } from "../dates/linked-date";
import type { DateRules, WrittenDate } from "../dates/written-date";

/** Whether I reached out, they did, or it is not said (both, or no mark). */
export type Initiator = "me" | "them" | "unknown";

/** The head of an entry: when, at what time (`14:30`), who reached out, and where in its text the date stands and the rest begins. */
export interface Head {
	readonly date: WrittenDate;
	readonly dateStart: number;
	readonly dateEnd: number;
	readonly time: string | null;
	readonly initiator: Initiator;
	/** Whether a mark says who reached out, be it both. */
	readonly isMarked: boolean;
	readonly rest: number;
}

const WRAPS: Readonly<Record<string, string>> = { "**": "**", __: "__", "*": "*", _: "_", "(": ")", "[": "]" };
// The dot behind "p.m." is none of the dots of a range.
const HALF = String.raw`(?:[ \t]?([ap])\.?m(?:\.(?!\.))?)?`;
const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?${HALF}(?:Z|[ \t]?[+-]\d{2}:?\d{2})?`;
const TIME_END = String.raw`(?!:?[\p{L}\p{N}])`;
const TIME = new RegExp(`^(?:[ \\t]+|T)${CLOCK}${TIME_END}`, "iu");
const UNTIL_TIME = new RegExp(String.raw`^[ \t]?[-–—][ \t]?\d{1,2}:\d{2}${HALF}${TIME_END}`, "iu");
const UNTIL = /^(?:[ \t]*(?:[–—-]|\.\.)[ \t]*|[ \t]+to[ \t]+)/u;
const SEPARATOR = /^[ \t]*(?:::?|-(?![->])|[–—|·•,])?[ \t]*/u;
const DIRECTION = /^(?:(<->|↔)|(->|→)|(<-|←))\uFE0F?[ \t]*/u;
const GLUED = /^(?!T\d)[\p{L}\p{N}]/u;
const EMPHASIS = /^(?:\*\*|__|[*_])?/u;
const LONGEST_RANGE = 31;

/** Reads the head of an entry from a text; null where no date stands at its start, and why where it is one that does not count. */
export function readHead(text: string, rules: DateRules): Head | DateFault | null {
	const wrap = /^(?:\*\*|__|[*_(]|\[(?!\[))/u.exec(text)?.[0] ?? "";
	const first = readWrittenDay(text, 0, rules) ?? (wrap === "" ? null : readWrittenDay(text, wrap.length, rules));
	if (first === null) return null;
	if (typeof first.date === "string") return first.date;
	const inWrap = first.start > 0;
	const closing = inWrap ? (WRAPS[wrap] ?? "") : "";
	let at = first.end;
	let closed = closing === "";
	const close = (): void => {
		if (!closed && text.startsWith(closing, at)) {
			at += closing.length;
			closed = true;
		}
	};
	const take = (pattern: RegExp): RegExpExecArray | null => {
		const found = pattern.exec(text.slice(at, at + 60));
		at += found?.[0].length ?? 0;
		return found;
	};
	close();
	if (GLUED.test(text.slice(at, at + 2))) return null;
	const beforeTime = at;
	const time = timeOf(take(TIME));
	if (time === null) at = beforeTime;
	else take(UNTIL_TIME);
	close();
	const last = readRangeEnd(text, at, first.date, rules);
	if (typeof last === "string") return last;
	at = last?.end ?? at;
	close();
	take(SEPARATOR);
	close();
	if ((closing === ")" || closing === "]") && !closed) return null;
	take(/^[ \t]+/u);
	const direction = readDirection(text.slice(at, at + 60));
	at += direction?.length ?? 0;
	return {
		date: last?.date ?? first.date,
		dateStart: first.start,
		dateEnd: first.end,
		time,
		initiator: direction?.initiator ?? "unknown",
		isMarked: direction !== null,
		rest: at,
	};
}

/** The mark at the start of a text that says who reached out, and how many characters it takes with what parts it from the words. */
export function readDirection(text: string): { readonly initiator: Initiator; readonly length: number } | null {
	const mark = DIRECTION.exec(text);
	if (mark === null) return null;
	const initiator = mark[2] !== undefined ? "me" : mark[3] !== undefined ? "them" : "unknown";
	return { initiator, length: mark[0].length + (SEPARATOR.exec(text.slice(mark[0].length))?.[0].length ?? 0) };
}

/** The time at the start of a text, `14:30` or `2:30 pm`, with the end of a span, and how many characters it takes. */
export function readTime(text: string): { readonly time: string; readonly length: number } | null {
	const lead = ` ${text}`;
	const found = TIME.exec(lead.slice(0, 60));
	const time = timeOf(found);
	if (found === null || time === null) return null;
	const length = found[0].length - 1;
	return { time, length: length + (UNTIL_TIME.exec(text.slice(length, length + 60))?.[0].length ?? 0) };
}

/** A text without the first time in it, nor the end of a span of time. */
export function withoutTime(text: string): string {
	for (let at = text.search(/[T \t]/iu); at !== -1 && at < text.length; at++) {
		const found = TIME.exec(text.slice(at));
		const rest = found === null ? null : text.slice(at + found[0].length);
		if (rest !== null) return text.slice(0, at) + rest.replace(UNTIL_TIME, "");
	}
	return text;
}

/** Who reached out, by the word of a field; null for any other word. */
export function initiatorNamed(word: string | null): Initiator | null {
	const named = word?.toLowerCase();
	if (named === "out") return "me";
	return named === "in" ? "them" : null;
}

// The second date of a range that ends at most 31 days later; a later or an earlier one is text.
function readRangeEnd(
	text: string,
	at: number,
	from: WrittenDate,
	rules: DateRules,
): { date: WrittenDate; end: number } | DateFault | null {
	const until = UNTIL.exec(text.slice(at, at + 60));
	if (until === null) return null;
	const start = at + until[0].length;
	const mark = EMPHASIS.exec(text.slice(start, start + 2))?.[0] ?? "";
	const reading = readWrittenDay(text, start + mark.length, rules);
	if (reading === null) return null;
	if (typeof reading.date === "string") return reading.date;
	const days = daysBetween(from.day, reading.date.day);
	const end = reading.end + (text.startsWith(mark, reading.end) ? mark.length : 0);
	return days >= 0 && days <= LONGEST_RANGE ? { date: reading.date, end } : null;
}

function timeOf(found: RegExpExecArray | null): string | null {
	if (found === null) return null;
	const half = found[3]?.toLowerCase();
	const written = Number(found[1]);
	if (Number(found[2]) > 59 || written > 23 || (half !== undefined && (written === 0 || written > 12))) return null;
	const hour = half === undefined ? written : (written % 12) + (half === "p" ? 12 : 0);
	return `${padded(hour)}:${found[2]}`;
}
