import { type DateFault, isFault } from "../../kinds/date-order";
import { daysBetween } from "../dates/day";
import { readWrittenDay } from "../dates/linked-date";
import { type DateRules, USUAL_LENGTH, usualDateAt, type WrittenDate } from "../dates/written-date";
import { blanksEnd, isBlankCode, isDigitCode, isPlainWordCode } from "../text/blanks";
import { readTime, timeBehind } from "../wording/clock";

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
	/** Whether it is a range of days, of which the last one counts. */
	readonly isRange: boolean;
	readonly rest: number;
}

const WRAP = /^(?:\*\*|__|[*_(<]|\[(?!\[))/u;
const WRAPPING: ReadonlySet<string> = new Set("*_([<");
const CLOSINGS: Readonly<Record<string, string>> = { "**": "**", __: "__", "*": "*", _: "_", "(": ")", "[": "]", "<": ">" };
const UNTIL = /^(?:[ \t]*(?:[–—-]|\.\.)[ \t]*|[ \t]+to[ \t]+)/u;
const SEPARATOR = /^[ \t]*(?:::?|-(?![->])|[–—|·•,：，、])?[ \t]*/u;
const DIRECTION = /^(?:(<->|↔)|(->|→)|(<-|←))\uFE0F?[ \t]*/u;
const BRACKETS: ReadonlySet<string> = new Set(")]>");
// Behind the sign of a day, `3月15日`, or of the weekday behind it, words may follow directly.
const SIGN_OF_DAY = /(?:[日号號일）】］一二三四五六天]|[月火水木金土日월화수목금토일一二三四五六]\))$/u;
const GLUED = /^(?!T\d)[\p{L}\p{N}]/u;
const OPENS_END = /^(?:\*\*|__|[*_<]|\[(?!\[))?/u;
const BLANKS = /^[ \t]+/u;
const LONGEST_RANGE = 31;
const [SPACE, HYPHEN, DOT, COLON, LESS, SMALL_T] = [0x20, 0x2d, 0x2e, 0x3a, 0x3c, 0x74];

/**
 * Reads the head of an entry that begins at a place of a text; null where no date stands there, and why where it is one that does not
 * count.
 */
export function readHead(text: string, rules: DateRules, from = 0): Head | DateFault | null {
	return usualHead(text, from) ?? anyHead(text, rules, from);
}

// Most heads are a date, a colon, a blank and a word.
function usualHead(text: string, from: number): Head | null {
	const date = usualDateAt(text, from);
	if (date === null) return null;
	const end = from + USUAL_LENGTH;
	const first = text.charCodeAt(end + 2);
	// A digit may be that of a time.
	const isWord = isPlainWordCode(first) && !isDigitCode(first);
	const isUsual = isWord && text.charCodeAt(end) === COLON && text.charCodeAt(end + 1) === SPACE;
	return isUsual
		? { date, dateStart: from, dateEnd: end, time: null, initiator: "unknown", isMarked: false, isRange: false, rest: end + 2 }
		: null;
}

function anyHead(text: string, rules: DateRules, from: number): Head | DateFault | null {
	const wrap = WRAPPING.has(text.charAt(from)) ? (WRAP.exec(text.slice(from, from + 2))?.[0] ?? "") : "";
	const bare = readWrittenDay(text, from, rules) ?? (wrap === "" ? null : readWrittenDay(text, from + wrap.length, rules));
	// A stamp of Org may be wrapped, too: `**<2024-03-15 Fri>**`.
	const stamp = bare === null && wrap !== "" ? stampAt(text, from + wrap.length) : "";
	const first = bare ?? (stamp === "" ? null : readWrittenDay(text, from + wrap.length + stamp.length, rules));
	if (first === null) return null;
	if (isFault(first.date)) return first.date;

	// What wraps the date, `**2024-03-15**`, may close behind it, behind the time, the end of a range, or what parts it from the words.
	const scanner = new Scanner(text, first.end);
	const closings = (first.start > from ? [stamp, wrap] : []).flatMap((mark) => CLOSINGS[mark] ?? []);
	const close = (): void => {
		while (closings[0] !== undefined && scanner.takeText(closings[0])) closings.shift();
	};
	close();
	if (isGlued(scanner)) return null;
	const begun = takeTime(scanner);
	close();
	const last = takeRangeEnd(scanner, first.date, rules);
	if (isFault(last)) return last;
	const ended = last === null ? null : takeTime(scanner);
	close();
	takeSeparator(scanner);
	close();
	const time = begun ?? ended ?? takeLateTime(scanner);
	// A bracket that is never closed wraps more than a date.
	if (closings.some((closing) => BRACKETS.has(closing))) return null;
	if (isBlankCode(scanner.next())) scanner.take(BLANKS);
	const direction = takeDirection(scanner);
	return {
		date: last ?? first.date,
		dateStart: first.start,
		dateEnd: first.end,
		time,
		initiator: direction ?? "unknown",
		isMarked: direction !== null,
		isRange: last !== null,
		rest: scanner.at,
	};
}

/** A head that was read from a stretch of a longer text which begins at an offset; who reached out may be said elsewhere. */
export function placedAt(head: Head, offset: number, initiator: Initiator = head.initiator): Head {
	const { dateStart, dateEnd, rest } = head;
	return { ...head, dateStart: offset + dateStart, dateEnd: offset + dateEnd, rest: offset + rest, initiator };
}

/** The mark at the start of a text that says who reached out, and how many characters it takes with what parts it from the words. */
export function readDirection(text: string): { readonly initiator: Initiator; readonly length: number } | null {
	if (!mayPoint(text.charCodeAt(0))) return null;
	const mark = DIRECTION.exec(text);
	if (mark === null) return null;
	const initiator = mark[2] !== undefined ? "me" : mark[3] !== undefined ? "them" : "unknown";
	return { initiator, length: mark[0].length + (SEPARATOR.exec(text.slice(mark[0].length))?.[0].length ?? 0) };
}

/** Who reached out, by the word of a field; null for any other word. */
export function initiatorNamed(word: string | null): Initiator | null {
	const named = word?.toLowerCase();
	if (named === "out") return "me";
	return named === "in" ? "them" : null;
}

// Glued to a letter or a digit, what looks like a date is none; a time may be glued to it.
function isGlued({ text, at }: Scanner): boolean {
	const code = text.charCodeAt(at);
	if (!(code >= 0x80 || isPlainWordCode(code)) || !GLUED.test(text.slice(at, at + 2))) return false;
	return !SIGN_OF_DAY.test(text.slice(Math.max(0, at - 2), at));
}

// The bracket of a stamp of Org within what wraps it.
function stampAt(text: string, at: number): string {
	const code = text.charAt(at);
	return code === "<" || (code === "[" && text.charAt(at + 1) !== "[") ? code : "";
}

// The time behind a date, with the end of a span, `14:30-15:00`.
function takeTime(scanner: Scanner): string | null {
	const found = timeBehind(scanner.text, scanner.at);
	scanner.at += found?.length ?? 0;
	return found?.time ?? null;
}

// A time behind what parts the date from the words, with what parts it from them in turn: `2024-03-15 | 14:30 | call`.
function takeLateTime(scanner: Scanner): string | null {
	const { text, at } = scanner;
	const found = isDigitCode(scanner.next()) ? readTime(text.slice(at, at + LONGEST_STEP)) : null;
	if (found === null) return null;
	scanner.at += found.length;
	takeSeparator(scanner);
	return found.time;
}

// The second date of a range that ends at most 31 days later; a later or an earlier one is text.
function takeRangeEnd(scanner: Scanner, from: WrittenDate, rules: DateRules): WrittenDate | DateFault | null {
	const { text, at } = scanner;
	const mark = text.charCodeAt(blanksEnd(text, at));
	if (!(mark >= 0x80 || mark === HYPHEN || mark === DOT || mark === SMALL_T) || scanner.take(UNTIL) === null) return null;
	const start = scanner.at;
	scanner.at = at;
	const opens = OPENS_END.exec(text.slice(start, start + 2))?.[0] ?? "";
	const reading = readWrittenDay(text, start, rules) ?? readWrittenDay(text, start + opens.length, rules);
	if (reading === null) return null;
	if (isFault(reading.date)) return reading.date;
	const days = daysBetween(from.day, reading.date.day);
	if (days < 0 || days > LONGEST_RANGE) return null;
	scanner.at = reading.end;
	const closing = reading.start > start ? (CLOSINGS[opens] ?? "") : "";
	// A stamp of Org holds its time.
	if (BRACKETS.has(closing)) takeTime(scanner);
	if (scanner.takeText(closing) || !BRACKETS.has(closing)) return reading.date;
	scanner.at = at;
	return null;
}

// What parts the date from the words, which in most entries is a colon and a blank.
function takeSeparator(scanner: Scanner): void {
	const { text, at } = scanner;
	if (scanner.next() === COLON && text.charCodeAt(at + 1) === SPACE && isPlainWordCode(text.charCodeAt(at + 2))) scanner.at += 2;
	else if (!isPlainWordCode(scanner.next())) scanner.take(SEPARATOR);
}

function takeDirection(scanner: Scanner): Initiator | null {
	const { text, at } = scanner;
	if (!mayPoint(text.charCodeAt(at))) return null;
	const direction = readDirection(text.slice(at, at + 60));
	scanner.at += direction?.length ?? 0;
	return direction?.initiator ?? null;
}

// Whether a character may be the first of an arrow.
function mayPoint(code: number): boolean {
	return code === HYPHEN || code === LESS || code >= 0x80;
}

// Goes through a text from left to right.
class Scanner {
	constructor(
		readonly text: string,
		public at: number,
	) {}

	/** The code of the character that comes next; not a number at the end. */
	next(): number {
		return this.text.charCodeAt(this.at);
	}

	/** Takes what a pattern finds at this place, which is short; null, and nothing is taken, where it finds nothing. */
	take(pattern: RegExp): RegExpExecArray | null {
		const found = pattern.exec(this.text.slice(this.at, this.at + LONGEST_STEP));
		this.at += found?.[0].length ?? 0;
		return found;
	}

	/** Takes a text; whether it stood here. */
	takeText(text: string): boolean {
		const stands = this.text.startsWith(text, this.at);
		if (stands) this.at += text.length;
		return stands;
	}
}

// What a pattern takes in one step is looked for in so many characters.
const LONGEST_STEP = 60;
