import type { DateFault } from "../../kinds/date-order";
import type { Day } from "../dates/day";
import type { DateRules } from "../dates/written-date";
import { fieldsIn, fieldUnder, type Stated, withCodeKept, without } from "../text/field";
import { tagRemover, tagsIn } from "../text/tag";
import { dueDayIn } from "./due-day";

/** Something promised: what, by when, by whom, and on which line of the note. */
export interface StatedPromise {
	readonly text: string;
	readonly done: boolean;
	readonly due: Day | null;
	readonly owner: "me" | "them";
	readonly line: number;
}

/** A promise as it was written, and why a day by which it is due does not count. */
export interface PromiseRead {
	readonly promise: StatedPromise;
	readonly written: string;
	readonly fault: DateFault | null;
}

const OPEN = " />?!*";
const NEXT = ["next", "follow-up", "follow up"];
const withoutOwnTags = tagRemover(String.raw`(?:waiting|them|task)(?![\p{L}\p{N}_/-])`);
const NONE: readonly PromiseRead[] = [];

/** What a promise is read from: its text, and the same with code blanked out. */
interface Words {
	readonly text: string;
	readonly syntax: string;
}

/**
 * Reads a task of an entry from its box, its words, and the lines of Logseq below that say when it is due; null where it was dropped or
 * says nothing.
 */
export function readTask(box: string, words: Words, planned: readonly string[], line: number, dates: DateRules): PromiseRead | null {
	if (box === "-") return null;
	const { fault, ...promise } = readPromise(words, planned, dates);
	const written = [words.text, ...planned].join(" ");
	return promise.text === "" ? null : { promise: { ...promise, done: !OPEN.includes(box), line }, written, fault };
}

/** The box that a word of Logseq at the start of a list item stands for, and the length of the word; null where none stands there. */
export function logseqTask(text: string, at: number): { readonly box: string; readonly length: number } | null {
	const code = text.charCodeAt(at);
	if (code < 0x44 || code > 0x57) return null;
	const found = LOGSEQ.exec(text.slice(at, at + 20));
	return found === null ? null : { box: found[1] === "DONE" ? "x" : " ", length: found[0].length };
}

/** The words of Logseq that open a task, as a pattern. */
export const LOGSEQ_OPEN = "TODO|DOING|NOW|LATER|WAITING";
const LOGSEQ = new RegExp(String.raw`^(${LOGSEQ_OPEN}|DONE)[ \t]+`, "u");
const NO_PLANS: readonly string[] = [];

/** The promises among what is stated by name, `[next:: …]`: mine, and open; one that is struck out as a whole, `~~send it~~`, is kept. */
export function promisesStated(stated: readonly Stated[], line: number, dates: DateRules): readonly PromiseRead[] {
	if (stated.length === 0) return NONE;
	return stated
		.filter(({ key }) => NEXT.includes(key))
		.map(({ value }) => {
			const kept = /^~~(.+)~~$/su.exec(value.trim())?.[1];
			const text = kept ?? value;
			const { fault, ...promise } = readPromise({ text, syntax: text }, NO_PLANS, dates);
			return { promise: { ...promise, owner: "me" as const, done: kept !== undefined, line }, written: value, fault };
		})
		.filter(({ promise }) => promise.text !== "");
}

function readPromise(
	{ text: written, syntax }: Words,
	planned: readonly string[],
	dates: DateRules,
): Pick<StatedPromise, "text" | "due" | "owner"> & Pick<PromiseRead, "fault"> {
	const fields = fieldsIn(syntax);
	const tags = tagsIn(syntax);
	const { day, fault, stretches } = dueDayIn(syntax, fields, planned, dates);
	const theirs = tags.includes("waiting") || tags.includes("them") || fieldUnder(fields, ["owner"])?.toLowerCase() === "them";
	const bare = without(
		written,
		[...fields, ...stretches].sort((one, other) => one.start - other.start),
	);
	const text = withCodeKept(bare, withoutOwnTags)
		.replace(/(^|\s)\^[A-Za-z\d-]{1,60}\s*$/u, "$1")
		.replace(/\s+/gu, " ")
		.trim();
	return { text, due: day, fault, owner: theirs ? "them" : "me" };
}
