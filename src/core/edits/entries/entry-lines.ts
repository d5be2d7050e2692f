import type { Channel, ChannelOf } from "../../kinds/channel";
import type { Day } from "../../notes/dates/day";
import type { DateRules } from "../../notes/dates/written-date";
import type { EntryRules } from "../../notes/entries/entry-rules";
import type { Initiator } from "../../notes/entries/head";
import { readPresence } from "../../notes/wording/presence";
import { linksIn } from "../../notes/text/links";
import { type EntryForm, headIn, type RowForm } from "./entry-form";
import { topicLines, withLinksPlain } from "./loggable";
import { loggablePromise, type NewPromise, promiseTask } from "./promise-line";

/** A link as the vault writes links, `[Bob](People/Bob.md)`, and the target by which it is read. */
export interface WrittenLink {
	readonly target: string;
	readonly written: string;
}

/** An entry to be written. */
export interface NewEntry {
	readonly day: Day;
	/** `14:30`. */
	readonly time: string | null;
	readonly channel: Channel;
	readonly initiator: Initiator;
	/** What was said; the first line is the topic. */
	readonly topic: string;
	/** Who else was there. */
	readonly present: readonly WrittenLink[];
	readonly promises: readonly NewPromise[];
}

/** The words behind the date of an entry, the plainest first; they differ in how people, channel and direction are stated. */
export function wordings({ channel, initiator, topic, present }: NewEntry, form: EntryForm, dates: DateRules): readonly string[] {
	const [first = ""] = topicLines(topic, dates);
	const links = linksIn(first);
	const wanted = present.map(({ target }) => target);
	const named = readPresence(first).present;
	const isStated = statesPeople(form);
	// Somebody whom the text would count among those present, and who was not, is named without a link.
	const strangers = links.filter(({ target }) => named.includes(target) && !wanted.includes(target));
	return [withLinksPlain(first, strangers), withLinksPlain(first, links)].flatMap((text) => {
		const missing = isStated ? [] : present.filter(({ target }) => !readPresence(text).present.includes(target));
		const fields = missing.length === 0 ? "" : ` [with:: ${namesOf(missing)}]`;
		return ["", `(${channel}) `, `#${channel} `, `#${channel} (${channel}) `].flatMap((stated) =>
			DIRECTIONS[initiator].map(([arrow, field]) => `${arrow}${stated}${text}${fields}${field}`.trim()),
		);
	});
}

/** The lines of an entry in a form, with the words of its head. */
export function entryLines(entry: NewEntry, form: EntryForm, words: string, { dates, channelOf }: EntryRules): readonly string[] {
	const { time, topic, promises } = entry;
	if (form.row !== undefined) return [rowIn(entry, form, form.row, words, dates)];
	const [, ...said] = topicLines(topic, dates);
	const bullet = /^\s*([*+])\s/u.exec(form.opens)?.[1] ?? "-";
	const below = [...said, ...promises.map((promise) => `${bullet} ${promiseTask(promise, dates)}`)].map((line) => form.below + line);
	if (form.fields !== undefined) return [...fieldLines(entry, form, words), ...below];
	const gap = form.kind === "heading" && below.length > 0 ? [""] : [];
	const typed = form.kind === "callout" ? { ...form, opens: withType(form.opens, entry.channel, channelOf) } : form;
	return [headIn(typed, time, words), ...gap, ...below];
}

/** An entry with its people as plain links, `[[People/Bob]]`, for where the vault's own can't be read. */
export function withPlainLinks(entry: NewEntry): NewEntry {
	return { ...entry, present: entry.present.map(({ target }) => ({ target, written: `[[${target}]]` })) };
}

function namesOf(present: readonly WrittenLink[]): string {
	return present.map(({ written }) => written).join(", ");
}

// Whether a form has a place of its own for those who were there.
function statesPeople({ row, fields }: EntryForm): boolean {
	return row?.columns.includes("with") === true || fields?.some(({ key }) => key === "with") === true;
}

// A callout whose type names a channel gets that of the new entry.
function withType(opens: string, channel: Channel, channelOf: ChannelOf): string {
	const type = channel === "other" ? "note" : channel;
	return opens.replace(/\[!([^[\]|\n]*)/u, (title, written: string) => (channelOf(written) === null ? title : `[!${type}`));
}

// A row with the columns, bars and widths of another. What has no column goes into the words, a further line behind `<br>`.
function rowIn(
	{ time, channel, topic, present, promises }: NewEntry,
	{ date }: EntryForm,
	{ columns, like, cells }: RowForm,
	words: string,
	dates: DateRules,
): string {
	const [, ...said] = topicLines(topic, dates);
	const [next, ...others] = columns.includes("next") ? promises.filter(({ owner }) => owner === "me") : [];
	const left = promises.filter((promise) => promise !== next || others.includes(promise));
	const tasks = left.map((promise) =>
		promise.owner === "me" ? `[next:: ${nextIn(promise, dates)}]` : `- ${promiseTask(promise, dates)}`,
	);
	const texts: Readonly<Record<string, string>> = {
		date: time === null ? date : `${date} ${time}`,
		type: channel,
		with: namesOf(present),
		topic: [words, ...said, ...tasks].join("<br>"),
		next: next === undefined ? "" : nextIn(next, dates),
	};
	const parts = columns.map((column, at) => {
		const cell = cells[at];
		const width = cell === undefined ? 0 : cell.end - cell.start;
		const bar = cell === undefined ? -1 : like.indexOf("|", cell.end);
		const room = cell === undefined || bar === -1 ? width : bar - cell.start - 1;
		return (column === null ? "" : (texts[column] ?? "")).replace(/(^|[^\\])\|/gu, "$1\\|").padEnd(Math.max(width, room));
	});
	const indent = /^[ \t]*/u.exec(like)?.[0] ?? "";
	const [opens, closes] = [like.trimStart().startsWith("|"), like.trimEnd().endsWith("|")];
	return (indent + (opens ? "| " : "") + parts.join(" | ") + (closes ? " |" : "")).trimEnd();
}

function nextIn({ text, due }: NewPromise, dates: DateRules): string {
	return `${loggablePromise(text, dates)}${due === null ? "" : ` 📅 ${due}`}`;
}

// The fields that another block has, in its order; the words stand under its topic, or behind the date where it has none.
function fieldLines({ time, channel, initiator, present }: NewEntry, { date, fields = [] }: EntryForm, words: string): readonly string[] {
	const hasTopic = fields.some(({ key }) => key === "topic");
	const day = time === null ? date : `${date} ${time}`;
	const values: Readonly<Record<string, string>> = {
		date: hasTopic || words === "" ? day : `${day} ${words}`,
		type: channel,
		channel,
		via: channel,
		with: namesOf(present),
		topic: words,
		dir: { me: "out", them: "in", unknown: "" }[initiator],
	};
	return fields.flatMap(({ key, lead }) => {
		const value = values[key] ?? "";
		return value === "" ? [] : [lead + value];
	});
}

const DIRECTIONS: Readonly<Record<Initiator, readonly (readonly [string, string])[]>> = {
	unknown: [["", ""]],
	me: [
		["→ ", ""],
		["", " [dir:: out]"],
		["", ""],
	],
	them: [
		["← ", ""],
		["", " [dir:: in]"],
		["", ""],
	],
};
