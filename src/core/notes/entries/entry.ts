import type { Channel, ChannelOf } from "../../kinds/channel";
import type { DateRules, WrittenDate } from "../dates/written-date";
import { fieldsIn, fieldUnder, type Stated, tidied } from "../text/field";
import { linksIn } from "../text/links";
import { itemOf } from "../text/list-item";
import { LINE_BREAK } from "../text/table";
import { tagsIn } from "../text/tag";
import { bracketedChannel, readChannel, statedChannel } from "./channel";
import type { EntryBlock, LineBelow } from "./entry-block";
import type { EntryRules } from "./entry-rules";
import { type FollowUp, promisesInFields, promisesStated, readTask } from "./follow-up";
import { type Initiator, initiatorNamed } from "./head";
import { namesIn, namesWith, readPresence } from "./presence";

/** A dated entry as a note writes it. Who the names are, and what it is today, is found out later (see `interaction.ts`). */
export interface Entry {
	/** Its first and last line, counted from 1 in the note. */
	readonly line: number;
	readonly lastLine: number;
	readonly date: WrittenDate;
	/** `14:30`. */
	readonly time: string | null;
	readonly box: "open" | "ticked" | null;
	readonly initiator: Initiator;
	/** Whether a tag says that nobody answered, or that somebody did. */
	readonly answered: boolean | null;
	readonly channel: Channel;
	/** Link targets and names, as written. */
	readonly present: readonly string[];
	readonly mentioned: readonly string[];
	/** From what its words are read when somebody looks (see `wordsOf`). */
	readonly source: EntryWords;
}

/** What an entry says in words: nothing that bears on the list or the network. */
export interface EntryWords {
	readonly topic: string;
	/** The first three lines below that are no task and not the topic. */
	readonly said: readonly string[];
	readonly followUps: readonly FollowUp[];
	/** How often help was given, received and asked for. */
	readonly gave: number;
	readonly got: number;
	readonly asked: number;
}

/** The words of an entry. */
export function wordsOf({ source }: Entry): EntryWords {
	return source;
}

/** An entry with its words. */
export type SpelledEntry = Omit<Entry, "source"> & EntryWords;

/** An entry with its words, for those who need both. */
export function spelledOut(entry: Entry): SpelledEntry {
	const { source: _, ...facts } = entry;
	return { ...facts, ...wordsOf(entry) };
}

const NO_ANSWER = ["noreply", "unanswered", "voicemail"];

/** What of an entry is read, wherever it stands: its words, what is stated beside them, and the lines below. */
export type EntryText = Pick<EntryBlock, "text" | "syntax" | "stated" | "below" | "box" | "line"> & {
	readonly head: Pick<EntryBlock["head"], "date" | "time" | "initiator">;
};

/** Reads what an entry says. */
export function readEntry({ head, line, box, stated, below: linesBelow, ...words }: EntryText, { channelOf, dates }: EntryRules): Entry {
	const [text = "", ...moreText] = words.text.split(LINE_BREAK);
	const [syntax = "", ...moreSyntax] = words.syntax.split(LINE_BREAK);
	const more = moreSyntax.map((part, at) => belowIn(line, moreText[at] ?? "", part));
	const below = [...more, ...linesBelow];
	const inline = fieldsIn(syntax);
	const fields: readonly Stated[] = [...stated, ...inline];
	const written = topicOf(fieldUnder(fields, ["topic"]) ?? "", channelOf) || topicOf(text, channelOf);
	const said = below.filter((lineBelow) => lineBelow.item?.box == null && tidied(shownBelow(lineBelow)) !== "");
	// A head that says nothing is continued by the first line that does, its tags and fields with it.
	const first = written === "" ? said[0] : undefined;
	const headSyntax = first === undefined ? syntax : `${syntax} ${textBelow(first)}`.trim();
	const headFields = first === undefined ? fields : [...stated, ...fieldsIn(headSyntax)];
	const tags = tagsIn(headSyntax);
	const presence = readPresence(syntax);
	const all = [syntax, ...below.map(textBelow)];
	return {
		line: line.number,
		lastLine: below.at(-1)?.line.number ?? line.number,
		date: head.date,
		time: head.time,
		box: boxOf(box),
		initiator: head.initiator === "unknown" ? (initiatorNamed(fieldUnder(headFields, ["dir"])) ?? "unknown") : head.initiator,
		answered: tags.some((tag) => NO_ANSWER.includes(tag)) ? false : tags.includes("replied") ? true : null,
		channel: statedChannel(headFields, channelOf) ?? readChannel(headSyntax, channelOf),
		present: [
			...presence.present,
			...stated.filter(({ key }) => key === "with").flatMap(({ value }) => namesIn(value)),
			...below.flatMap((lineBelow) => namesWith(textBelow(lineBelow))),
		],
		mentioned: [...presence.mentioned, ...below.flatMap((lineBelow) => linkedIn(textBelow(lineBelow)))],
		source: {
			topic: first === undefined ? written : topicOf(shownBelow(first), channelOf),
			said: said.slice(first === undefined ? 0 : 1, first === undefined ? 3 : 4).map((lineBelow) => tidied(shownBelow(lineBelow))),
			followUps: [
				...promisesStated(stated, line.number, dates),
				...promisesInFields(syntax, line.number, dates),
				...below.flatMap((lineBelow) => promisesBelow(lineBelow, dates)),
			],
			gave: helpIn(all, stated, ["gave"], ["gave", "helped"]),
			got: helpIn(all, stated, ["got"], ["got", "received"]),
			asked: helpIn(all, stated, ["asked"], ["asked"]),
		},
	};
}

function belowIn(line: EntryBlock["line"], text: string, syntax: string): LineBelow {
	return { line: { ...line, text: text.trim(), syntax: syntax.trim() }, item: itemOf(syntax.trim()) };
}

// What an entry is about, without a channel in brackets before it.
function topicOf(text: string, channelOf: ChannelOf): string {
	const shown = tidied(text);
	const brackets = bracketedChannel(shown, channelOf);
	return brackets === null ? shown : shown.slice(brackets.length).replace(/^[\s:–—|·•,-]+/u, "");
}

function textBelow({ line, item }: LineBelow): string {
	return line.syntax.slice(item?.start ?? 0);
}

function shownBelow({ line, item }: LineBelow): string {
	return (line.text ?? "").slice(item?.start ?? 0);
}

function promisesBelow(lineBelow: LineBelow, dates: DateRules): readonly FollowUp[] {
	const { line, item } = lineBelow;
	if (item?.box == null) return promisesInFields(textBelow(lineBelow), line.number, dates);
	return [readTask(item.box, (line.text ?? "").slice(item.start), line.number, dates)].filter((task) => task !== null);
}

function linkedIn(text: string): readonly string[] {
	return linksIn(text)
		.filter(({ embed }) => !embed)
		.map(({ target }) => target);
}

function boxOf(box: string | null): Entry["box"] {
	if (box === " ") return "open";
	return box === "x" || box === "X" ? "ticked" : null;
}

// Fields count one by one, and a tag stands for one where there is no field.
function helpIn(texts: readonly string[], stated: readonly Stated[], keys: readonly string[], tags: readonly string[]): number {
	const fields = [...stated, ...texts.flatMap(fieldsIn)].filter(({ key, value }) => keys.includes(key) && value !== "").length;
	return fields > 0 ? fields : Number(texts.some((text) => tagsIn(text).some((tag) => tags.includes(tag))));
}
