import { type DateFault, isFault } from "../../kinds/date-order";
import type { Day } from "../dates/day";
import { type DateReading, type DateRules, readDate } from "../dates/written-date";
import { fieldsIn, fieldUnder, type Stated, without } from "../text/field";
import { leadingLink } from "../text/links";
import { baseName } from "../text/path";
import { tagRemover, tagsIn } from "../text/tag";

/** Something promised: what, by when, by whom, and on which line of the note. */
export interface FollowUp {
	readonly text: string;
	readonly done: boolean;
	readonly due: Day | null;
	readonly owner: "me" | "them";
	readonly line: number;
}

/** A promise as it was written, and why a day by which it is due does not count. */
export interface PromiseRead {
	readonly promise: FollowUp;
	readonly written: string;
	readonly fault: DateFault | null;
}

const OPEN = " />?!*";
const NEXT = ["next", "follow-up", "follow up"];
const DATING_EMOJI = /(📅|🗓|📆|⏳|🛫|➕|✅|❌)\uFE0F?\s{0,3}/gu;
const AT_DATE = /@\{([^{}]{1,40})\}/gu;
const DUE_EMOJI = ["📅", "🗓", "📆"];
const withoutOwnTags = tagRemover(String.raw`(?:waiting|them|task)(?![\p{L}\p{N}_/-])`);
const NONE: readonly PromiseRead[] = [];

/** Reads a task of an entry from its box and its text; null where it was dropped or says nothing. */
export function readTask(box: string, text: string, line: number, dates: DateRules): PromiseRead | null {
	if (box === "-") return null;
	const { fault, ...promise } = readPromise(text, dates);
	return promise.text === "" ? null : { promise: { ...promise, done: !OPEN.includes(box), line }, written: text, fault };
}

/** The promises that stand in `[next:: …]` and `[follow-up:: …]`: open, and mine. */
export function promisesInFields(text: string, line: number, dates: DateRules): readonly PromiseRead[] {
	return promisesStated(fieldsIn(text), line, dates);
}

/** The promises among what is stated by name: mine, and open; one that is struck out as a whole, `~~send it~~`, is kept. */
export function promisesStated(stated: readonly Stated[], line: number, dates: DateRules): readonly PromiseRead[] {
	if (stated.length === 0) return NONE;
	return stated
		.filter(({ key }) => NEXT.includes(key))
		.map(({ value }) => {
			const kept = /^~~(.+)~~$/su.exec(value.trim())?.[1];
			const { fault, ...promise } = readPromise(kept ?? value, dates);
			return { promise: { ...promise, owner: "me" as const, done: kept !== undefined, line }, written: value, fault };
		})
		.filter(({ promise }) => promise.text !== "");
}

function readPromise(written: string, dates: DateRules): Pick<FollowUp, "text" | "due" | "owner"> & Pick<PromiseRead, "fault"> {
	const fields = fieldsIn(written);
	const tags = tagsIn(written);
	const dated = datesByEmoji(written, dates);
	const byEmoji = (emoji: readonly string[]): readonly ExactDay[] => dated.filter((date) => emoji.includes(date.emoji));
	// The first of these that is a day is the one by which it is due; the others are told where they look like one.
	const sought: readonly ExactDay[] = [
		...byEmoji(DUE_EMOJI),
		exactDay(fieldUnder(fields, ["due"]) ?? "", dates),
		...byEmoji(["⏳"]),
		exactDay([...written.matchAll(AT_DATE)][0]?.[1] ?? "", dates),
	];
	const found = sought.findIndex(({ day }) => day !== null);
	const fault = sought.slice(0, found === -1 ? undefined : found).find((date) => date.fault !== null)?.fault ?? null;
	const theirs = tags.includes("waiting") || tags.includes("them") || fieldUnder(fields, ["owner"])?.toLowerCase() === "them";
	const bare = without(
		written,
		[...fields, ...dated].sort((one, other) => one.start - other.start),
	);
	const text = withoutOwnTags(bare.replace(AT_DATE, ""))
		.replace(/(^|\s)\^[A-Za-z\d-]{1,60}\s*$/u, "$1")
		.replace(/\s+/gu, " ")
		.trim();
	return { text, due: sought[found]?.day ?? null, fault, owner: theirs ? "them" : "me" };
}

// A day that is written exactly, or why what stands there is none that counts.
interface ExactDay {
	readonly day: Day | null;
	readonly fault: DateFault | null;
}

interface EmojiDate extends ExactDay {
	readonly emoji: string;
	readonly start: number;
	readonly end: number;
}

// The dates that stand behind an emoji, in any form, with those that do not count; what is no date stays in the words.
function datesByEmoji(written: string, dates: DateRules): readonly EmojiDate[] {
	return [...written.matchAll(DATING_EMOJI)].flatMap(({ 0: mark, 1: emoji = "", index: start }) => {
		const behind = written.slice(start + mark.length, start + mark.length + 120);
		const link = leadingLink(behind);
		const reading = link === null ? readDate(behind, dates) : null;
		const exact = exactDay(link === null ? behind : behind.slice(0, link.end), dates);
		const end = start + mark.length + (link?.end ?? reading?.length ?? 0);
		return exact.day === null && reading === null ? [] : [{ emoji, ...exact, start, end }];
	});
}

function exactDay(written: string, dates: DateRules): ExactDay {
	const link = leadingLink(written);
	const date: DateReading["date"] | null = readDate(link === null ? written.trim() : baseName(link.target), dates)?.date ?? null;
	if (date === null || isFault(date)) return { day: null, fault: date };
	return { day: date.precision === "day" ? date.day : null, fault: null };
}
