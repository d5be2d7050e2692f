import { bracketedChannel, type Channel, type ChannelOf, readChannel } from "./channel";
import type { EntryBlock, LineBelow } from "./entry-block";
import { fieldsIn, fieldUnder, tagsIn, tidied } from "./field";
import { type FollowUp, promisesInFields, readTask } from "./follow-up";
import { initiatorNamed, type Initiator } from "./head";
import { linksIn } from "./links";
import { namesWith, readPresence } from "./presence";
import type { WrittenDate } from "./written-date";

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
	readonly topic: string;
	/** The first three lines below that are no task and not the topic. */
	readonly said: readonly string[];
	/** Link targets and names, as written. */
	readonly present: readonly string[];
	readonly mentioned: readonly string[];
	readonly followUps: readonly FollowUp[];
	/** How often help was given, received and asked for. */
	readonly gave: number;
	readonly got: number;
	readonly asked: number;
}

const NO_ANSWER = ["noreply", "unanswered", "voicemail"];

/** Reads what an entry says. */
export function readEntry({ head, line, box, textStart, below }: EntryBlock, channelOf: ChannelOf): Entry {
	const text = (line.text ?? "").slice(textStart);
	const syntax = line.syntax.slice(textStart);
	const fields = fieldsIn(syntax);
	const written = topicOf(fieldUnder(fields, ["topic"]) ?? "", channelOf) || topicOf(text, channelOf);
	const said = below.filter((lineBelow) => lineBelow.item?.box == null && tidied(shownBelow(lineBelow)) !== "");
	// A head that says nothing is continued by the first line that does, its tags and fields with it.
	const first = written === "" ? said[0] : undefined;
	const headSyntax = first === undefined ? syntax : `${syntax} ${textBelow(first)}`.trim();
	const headFields = first === undefined ? fields : fieldsIn(headSyntax);
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
		channel: readChannel(headSyntax, headFields, channelOf),
		topic: first === undefined ? written : topicOf(shownBelow(first), channelOf),
		said: said.slice(first === undefined ? 0 : 1, first === undefined ? 3 : 4).map((lineBelow) => tidied(shownBelow(lineBelow))),
		present: [...presence.present, ...below.flatMap((lineBelow) => namesWith(textBelow(lineBelow)))],
		mentioned: [...presence.mentioned, ...below.flatMap((lineBelow) => linkedIn(textBelow(lineBelow)))],
		followUps: [...promisesInFields(syntax, line.number), ...below.flatMap(promisesBelow)],
		gave: helpIn(all, ["gave"], ["gave", "helped"]),
		got: helpIn(all, ["got"], ["got", "received"]),
		asked: helpIn(all, ["asked"], ["asked"]),
	};
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

function promisesBelow(lineBelow: LineBelow): readonly FollowUp[] {
	const { line, item } = lineBelow;
	if (item?.box == null) return promisesInFields(textBelow(lineBelow), line.number);
	return [readTask(item.box, (line.text ?? "").slice(item.start), line.number)].filter((task) => task !== null);
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
function helpIn(texts: readonly string[], keys: readonly string[], tags: readonly string[]): number {
	const fields = texts.flatMap(fieldsIn).filter(({ key, value }) => keys.includes(key) && value !== "").length;
	return fields > 0 ? fields : Number(texts.some((text) => tagsIn(text).some((tag) => tags.includes(tag))));
}
