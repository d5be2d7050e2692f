import type { DateRules } from "../written-date";
import { topicLines, withLinksPlain } from "./loggable";
import { type NewPromise, promiseTask } from "./promise-line";
import type { Channel } from "../channel";
import type { Day } from "../day";
import { type EntryForm, headIn } from "./entry-form";
import type { Initiator } from "../head";
import { linksIn } from "../links";
import { readPresence } from "../presence";

/** An entry to be written. */
export interface NewEntry {
	readonly day: Day;
	/** `14:30`. */
	readonly time: string | null;
	readonly channel: Channel;
	readonly initiator: Initiator;
	/** What was said; the first line is the topic. */
	readonly topic: string;
	/** Who else was there, as links: `[[Bob]]`. */
	readonly present: readonly string[];
	readonly promises: readonly NewPromise[];
}

/** The words behind the date of an entry, the plainest first; they differ in how people, channel and direction are stated. */
export function wordings({ channel, initiator, topic, present }: NewEntry, dates: DateRules): readonly string[] {
	const [first = ""] = topicLines(topic, dates);
	const links = linksIn(first);
	const wanted = presentTargets(present);
	const named = readPresence(first).present;
	// Somebody whom the text would count among those present, and who was not, is named without a link.
	const strangers = links.filter(({ target }) => named.includes(target) && !wanted.includes(target));
	return [withLinksPlain(first, strangers), withLinksPlain(first, links)].flatMap((text) => {
		const missing = wanted.filter((target) => !readPresence(text).present.includes(target)).map((target) => `[[${target}]]`);
		const fields = missing.length === 0 ? "" : ` [with:: ${missing.join(", ")}]`;
		return ["", `(${channel}) `, `#${channel} `, `#${channel} (${channel}) `].flatMap((stated) =>
			DIRECTIONS[initiator].map(([arrow, field]) => `${arrow}${stated}${text}${fields}${field}`.trim()),
		);
	});
}

/** The lines of an entry in a form, with the words of its head. */
export function entryLines({ day, time, topic, promises }: NewEntry, form: EntryForm, words: string, dates: DateRules): readonly string[] {
	const [, ...said] = topicLines(topic, dates);
	const bullet = /^\s*([*+])\s/u.exec(form.opens)?.[1] ?? "-";
	const below = [...said, ...promises.map((promise) => `${bullet} ${promiseTask(promise, dates)}`)].map((line) => form.below + line);
	const gap = form.kind === "heading" && below.length > 0 ? [""] : [];
	return [headIn(form, day, time, words), ...gap, ...below];
}

/** The targets of links to those who were there. */
export function presentTargets(present: readonly string[]): readonly string[] {
	return [...new Set(present.flatMap(linksIn).map(({ target }) => target))];
}

const DIRECTIONS: Readonly<Record<Initiator, readonly (readonly [string, string])[]>> = {
	unknown: [["", ""]],
	me: [
		["→ ", ""],
		["", " [dir:: out]"],
	],
	them: [
		["← ", ""],
		["", " [dir:: in]"],
	],
};
