import type { Day } from "../dates/day";
import { countedDate, type DateRules, readDate } from "../dates/written-date";
import { fieldsIn, fieldUnder, type Stated, without } from "../text/field";
import { leadingLink } from "../text/links";
import { baseName } from "../text/path";
import { tagsIn } from "../text/tag";

/** Something promised: what, by when, by whom, and on which line of the note. */
export interface FollowUp {
	readonly text: string;
	readonly done: boolean;
	readonly due: Day | null;
	readonly owner: "me" | "them";
	readonly line: number;
}

const OPEN = " />?!*";
const NEXT = ["next", "follow-up", "follow up"];
const DATING_EMOJI = /(📅|🗓|📆|⏳|🛫|➕|✅|❌)\uFE0F?\s{0,3}/gu;
const AT_DATE = /@\{([^{}]{1,40})\}/gu;
const DUE_EMOJI = ["📅", "🗓", "📆"];

/** Reads a task of an entry from its box and its text; null where it was dropped or says nothing. */
export function readTask(box: string, text: string, line: number, dates: DateRules): FollowUp | null {
	const promise = readPromise(text, dates);
	if (box === "-" || promise.text === "") return null;
	return { ...promise, done: !OPEN.includes(box), line };
}

/** The promises that stand in `[next:: …]` and `[follow-up:: …]`: open, and mine. */
export function promisesInFields(text: string, line: number, dates: DateRules): readonly FollowUp[] {
	return promisesStated(fieldsIn(text), line, dates);
}

/** The promises among what is stated by name: mine, and open; one that is struck out as a whole, `~~send it~~`, is kept. */
export function promisesStated(stated: readonly Stated[], line: number, dates: DateRules): readonly FollowUp[] {
	return stated
		.filter(({ key }) => NEXT.includes(key))
		.map(({ value }) => {
			const kept = /^~~(.+)~~$/su.exec(value.trim())?.[1];
			return { ...readPromise(kept ?? value, dates), owner: "me" as const, done: kept !== undefined, line };
		})
		.filter(({ text }) => text !== "");
}

function readPromise(written: string, dates: DateRules): Pick<FollowUp, "text" | "due" | "owner"> {
	const fields = fieldsIn(written);
	const tags = tagsIn(written);
	const dated = datesByEmoji(written, dates);
	const dueOf = (emoji: readonly string[]): Day | null =>
		dated.find(({ emoji: own, day }) => emoji.includes(own) && day !== null)?.day ?? null;
	const at = [...written.matchAll(AT_DATE)][0]?.[1];
	const due = dueOf(DUE_EMOJI) ?? exactDay(fieldUnder(fields, ["due"]) ?? "", dates) ?? dueOf(["⏳"]) ?? exactDay(at ?? "", dates);
	const theirs = tags.includes("waiting") || tags.includes("them") || fieldUnder(fields, ["owner"])?.toLowerCase() === "them";
	const text = without(
		written,
		[...fields, ...dated].sort((one, other) => one.start - other.start),
	)
		.replace(AT_DATE, "")
		.replace(/(^|\s)#(?:waiting|them|task)(?![\p{L}\p{N}_/-])/giu, "$1")
		.replace(/(^|\s)\^[A-Za-z\d-]{1,60}\s*$/u, "$1")
		.replace(/\s+/gu, " ")
		.trim();
	return { text, due, owner: theirs ? "them" : "me" };
}

interface EmojiDate {
	readonly emoji: string;
	readonly day: Day | null;
	readonly start: number;
	readonly end: number;
}

// The dates that stand behind an emoji, in any form, with those that do not count; what is no date stays in the words.
function datesByEmoji(written: string, dates: DateRules): readonly EmojiDate[] {
	return [...written.matchAll(DATING_EMOJI)].flatMap(({ 0: mark, 1: emoji = "", index: start }) => {
		const behind = written.slice(start + mark.length, start + mark.length + 120);
		const link = leadingLink(behind);
		const reading = link === null ? readDate(behind, dates) : null;
		const day = exactDay(link === null ? behind : behind.slice(0, link.end), dates);
		const end = start + mark.length + (link?.end ?? reading?.length ?? 0);
		return day === null && reading === null ? [] : [{ emoji, day, start, end }];
	});
}

function exactDay(written: string, dates: DateRules): Day | null {
	const link = leadingLink(written);
	const date = countedDate(readDate(link === null ? written.trim() : baseName(link.target), dates));
	return date?.precision === "day" ? date.day : null;
}
