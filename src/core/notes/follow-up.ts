import { fieldsIn, fieldUnder, tagsIn, without } from "./field";
import { baseName, leadingLink } from "./links";
import type { Day } from "./day";
import { readDate } from "./written-date";

/** Something promised: what, by when, by whom, and on which line of the note. */
export interface FollowUp {
	readonly text: string;
	readonly done: boolean;
	readonly due: Day | null;
	readonly owner: "me" | "them";
	readonly line: number;
}

const OPEN = " />?!*";
const DATED_EMOJI = /(📅|🗓|📆|⏳|🛫|➕|✅|❌)\uFE0F?\s{0,3}([\d-]{8,10}|\[\[[^[\]\n]{1,100}\]\])/gu;
const AT_DATE = /@\{([^{}]{1,40})\}/gu;
const DUE_EMOJI = ["📅", "🗓", "📆"];

/** Reads a task of an entry from its box and its text; null where it was dropped or says nothing. */
export function readTask(box: string, text: string, line: number): FollowUp | null {
	const promise = readPromise(text);
	if (box === "-" || promise.text === "") return null;
	return { ...promise, done: !OPEN.includes(box), line };
}

/** The promises that stand in `[next:: …]` and `[follow-up:: …]`: open, and mine. */
export function promisesInFields(text: string, line: number): readonly FollowUp[] {
	return fieldsIn(text)
		.filter(({ key, value }) => (key === "next" || key === "follow-up" || key === "follow up") && value !== "")
		.map(({ value }) => ({ ...readPromise(value), owner: "me", done: false, line }));
}

function readPromise(written: string): Pick<FollowUp, "text" | "due" | "owner"> {
	const fields = fieldsIn(written);
	const tags = tagsIn(written);
	const dated = [...written.matchAll(DATED_EMOJI)].map(([, emoji, date]) => ({ emoji: emoji ?? "", day: exactDay(date ?? "") }));
	const dueOf = (emoji: readonly string[]): Day | null =>
		dated.find((found) => emoji.includes(found.emoji) && found.day !== null)?.day ?? null;
	const at = [...written.matchAll(AT_DATE)][0]?.[1];
	const due = dueOf(DUE_EMOJI) ?? exactDay(fieldUnder(fields, ["due"]) ?? "") ?? dueOf(["⏳"]) ?? exactDay(at ?? "");
	const theirs = tags.includes("waiting") || tags.includes("them") || fieldUnder(fields, ["owner"])?.toLowerCase() === "them";
	const text = without(written, fields)
		.replace(DATED_EMOJI, "")
		.replace(AT_DATE, "")
		.replace(/(^|\s)#(?:waiting|them|task)(?![\p{L}\p{N}_/-])/giu, "$1")
		.replace(/(^|\s)\^[A-Za-z\d-]{1,60}\s*$/u, "$1")
		.replace(/\s+/gu, " ")
		.trim();
	return { text, due, owner: theirs ? "them" : "me" };
}

function exactDay(written: string): Day | null {
	const link = leadingLink(written);
	const date = readDate(link === null ? written.trim() : baseName(link.target))?.date;
	return date?.precision === "day" ? date.day : null;
}
