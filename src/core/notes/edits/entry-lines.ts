import { type NewPromise, promiseTask } from "./promise-line";
import { plainLine, topicLines, withLinksPlain } from "./loggable";
import type { Channel } from "../channel";
import type { Day } from "../day";
import type { EntryForm } from "./entry-form";
import type { Initiator } from "../head";
import { headIn } from "./date-form";
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

/** The ways to write an entry in a form, the plainest first. They differ in how channel and direction are stated. */
export function entryLines(entry: NewEntry, form: EntryForm): readonly (readonly string[])[] {
	const { day, time, channel, initiator, promises } = entry;
	const [topic = "", ...said] = topicLines(entry.topic);
	const wanted = presentLinks(entry.present);
	const text = withOthersPlain(topic, new Set(wanted.keys()));
	const named = readPresence(text).present;
	const missing = [...wanted].filter(([target]) => !named.includes(target)).map(([, link]) => link);
	const fields = missing.length === 0 ? "" : ` [with:: ${missing.join(", ")}]`;
	const tasks = promises.map((promise) => `${form.bullet} ${promiseTask(promise)}`);
	const below = [...said, ...tasks].map((line) => form.below + line);
	const gap = form.blankBelow && below.length > 0 ? [""] : [];
	const channels = ["", `(${channel}) `, `#${channel} `, `#${channel} (${channel}) `];
	return channels.flatMap((stated) =>
		directions(initiator).map(({ arrow, field }) => {
			const words = `${arrow}${stated}${text}${fields}${field}`.trim();
			return [`${form.lead}${headIn(form.date, day, time, words !== "")}${words}`, ...gap, ...below];
		}),
	);
}

/** The links to those who were there, by target; links to files become links by name, which a field can hold. */
export function presentLinks(present: readonly string[]): ReadonlyMap<string, string> {
	const toName = (name: string): string => `[[${plainLine(name.replace(/[[\]|#^]/gu, ""))}]]`;
	const links = present.map((written) => linksIn(written)[0] ?? linksIn(toName(written))[0]).filter((link) => link !== undefined);
	const isNamed = (target: string, shown: string): boolean => target === shown || target.endsWith(`/${shown}`);
	return new Map(links.map(({ target, shown }) => [target, isNamed(target, shown) ? `[[${target}]]` : `[[${target}|${shown}]]`]));
}

// Somebody whom the text would count among those present, and who was not, is named without a link.
function withOthersPlain(topic: string, wanted: ReadonlySet<string>): string {
	let text = topic;
	for (;;) {
		const other = readPresence(text).present.find((target) => !wanted.has(target));
		const links = linksIn(text).filter(({ target, embed }) => target === other && !embed);
		if (links.length === 0) return text;
		text = withLinksPlain(text, links);
	}
}

function directions(initiator: Initiator): readonly { arrow: string; field: string }[] {
	if (initiator === "unknown") return [{ arrow: "", field: "" }];
	const [arrow, word] = initiator === "me" ? ["→ ", "out"] : ["← ", "in"];
	return [
		{ arrow, field: "" },
		{ arrow: "", field: ` [dir:: ${word}]` },
	];
}
