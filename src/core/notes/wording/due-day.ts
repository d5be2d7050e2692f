import { type DateFault, isFault } from "../../kinds/date-order";
import type { Day } from "../dates/day";
import { type PlacedReading, readWrittenDay } from "../dates/linked-date";
import type { DateRules } from "../dates/written-date";
import { type Field, fieldUnder } from "../text/field";

/** A day that is written exactly, or why what stands there is none that counts; both null where no date stands there. */
export interface ExactDay {
	readonly day: Day | null;
	readonly fault: DateFault | null;
}

/** By when something is due, why what is written first does not count, and the stretches of the text that say it beside fields. */
export interface DueDay extends ExactDay {
	readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

interface MarkedDate extends ExactDay {
	readonly mark: string;
	readonly start: number;
	readonly end: number;
}

const DATING_EMOJI = /(📅|🗓|📆|⏳|⌛|🛫|➕|✅|❌)\uFE0F?\s{0,3}/gu;
const AT_DATE = /@\{([^{}]{1,40})\}|\(@([^()]{1,60})\)/gu;
const DUE_EMOJI = ["📅", "🗓", "📆"];
const SCHEDULED_EMOJI = ["⏳", "⌛"];
const PLANNED = /^\s*(DEADLINE|SCHEDULED):\s{0,3}<([^<>]{1,60})>/u;
const MAY_BE_DUE = /[\ud83d\u23f3\u231b]|@\{|\(@|due|scheduled|DEADLINE/i;

/** Whether a text may say by when something is due. */
export function mayTellDue(text: string): boolean {
	return MAY_BE_DUE.test(text);
}

/** Whether a line is one of Logseq that says when a task above it is due, `DEADLINE: <2026-12-01 Tue>`. */
export function isPlanLine(text: string): boolean {
	return text.includes("<") && PLANNED.test(text);
}

/** By when a promise is due: by its text, its fields, or the lines of Logseq below it, in the order of docs/rules.md, section 2. */
export function dueDayIn(text: string, fields: readonly Field[], planned: readonly string[], dates: DateRules): DueDay {
	const byEmoji = datesByEmoji(text, dates);
	const atDates = datesAt(text, dates);
	const under = (emoji: readonly string[]): readonly ExactDay[] => byEmoji.filter(({ mark }) => emoji.includes(mark));
	const field = (key: string): ExactDay => exactDay(fieldUnder(fields, [key]) ?? "", dates);
	const below = (word: string): readonly ExactDay[] =>
		planned.map((line) => PLANNED.exec(line)).flatMap((found) => (found?.[1] === word ? [exactDay(found[2] ?? "", dates)] : []));
	// The first of these that is a day is the one by which it is due; those before it are told where they look like one.
	const sought: readonly ExactDay[] = [
		...under(DUE_EMOJI),
		field("due"),
		...under(SCHEDULED_EMOJI),
		field("scheduled"),
		...atDates,
		...below("DEADLINE"),
		...below("SCHEDULED"),
	];
	const found = sought.findIndex(({ day }) => day !== null);
	const fault = sought.slice(0, found === -1 ? undefined : found).find((date) => date.fault !== null)?.fault ?? null;
	return { day: sought[found]?.day ?? null, fault, stretches: [...byEmoji, ...atDates] };
}

// The dates that stand behind an emoji, in any form, with those that do not count; what is no date stays in the words.
function datesByEmoji(written: string, dates: DateRules): readonly MarkedDate[] {
	return [...written.matchAll(DATING_EMOJI)].flatMap(({ 0: lead, 1: mark = "", index: start }) => {
		const found = readWrittenDay(written, start + lead.length, dates);
		return found === null ? [] : [{ mark, ...exactly(found.date), start, end: found.end }];
	});
}

// `@{2026-12-01}` whatever stands in it, and `(@2026-12-01 10:30)` where a date does.
function datesAt(written: string, dates: DateRules): readonly MarkedDate[] {
	if (!written.includes("@")) return [];
	return [...written.matchAll(AT_DATE)].flatMap(({ 0: whole, 1: braced, 2: round = "", index: start }) => {
		const exact = exactDay(braced ?? round, dates);
		const isDate = braced !== undefined || exact.day !== null || exact.fault !== null;
		return isDate ? [{ mark: "@", ...exact, start, end: start + whole.length }] : [];
	});
}

function exactDay(written: string, dates: DateRules): ExactDay {
	const found = readWrittenDay(written.trim(), 0, dates);
	return found === null ? { day: null, fault: null } : exactly(found.date);
}

function exactly(date: PlacedReading["date"]): ExactDay {
	if (isFault(date)) return { day: null, fault: date };
	return { day: date.precision === "day" ? date.day : null, fault: null };
}
