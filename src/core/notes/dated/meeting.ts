import type { Channel } from "../../kinds/channel";
import { readWrittenDay } from "../dates/linked-date";
import type { WrittenDate } from "../dates/written-date";
import { readChannel } from "../wording/channel";
import { type Entry, readEntry } from "../entries/entry";
import { NOTHING_STATED } from "../entries/entry-start";
import type { Origin } from "../entries/entry-words";
import { type Properties, propertiesUnder, shownTexts } from "../properties/property";
import type { Stated } from "../text/field";
import { heldBy } from "../text/held";
import type { Line } from "../text/markup";
import { baseName } from "../text/path";
import { timeOfNote } from "./note-day";

/** What a note says about all meetings in it. */
export interface MeetingNote {
	readonly properties: Properties;
	/** Those of its properties and of lines that hold nothing else, without `#`. */
	readonly tags: readonly string[];
	readonly body: readonly Line[];
	readonly origin: Origin;
}

/** One meeting of a note: its day, who was there, its line, its text by the numbers of its lines, and what it is about. */
export interface Meeting {
	readonly date: WrittenDate;
	readonly names: readonly string[];
	readonly line: number;
	/** The lines behind the first of these and up to the second, headings left out. */
	readonly text: readonly [behind: number, upTo: number];
	readonly topic: string | null;
	/** What the note says of how it went, `cancelled`; empty where it says nothing. */
	readonly outcome: string;
}

/** What a note says of how its meeting went: only words for what was cancelled or not answered mean something. */
export function outcomeStated(properties: Properties): string {
	return propertiesUnder(properties, OUTCOME).flatMap(({ value }) => shownTexts(value))[0] ?? "";
}

const OUTCOME = ["status", "outcome", "result"];

/** The entry of a meeting: its channel by the note's type, else by a tag, else by its title, else meeting. */
export function meetingEntry(note: MeetingNote, { date, names, line, text: [behind, upTo], topic, outcome }: Meeting): Entry {
	const { properties, tags, body, origin } = note;
	const { path, rules } = origin;
	const title = titleOf(path, rules);
	const about = topic ?? title;
	const kind = propertiesUnder(properties, ["type", "channel"])
		.flatMap(({ value }) => shownTexts(value))
		.find((text) => rules.channelOf(text) !== null);
	const said = readEntry(
		{
			head: { date, time: timeOfNote(properties, rules), initiator: "unknown" },
			line: { number: line, holds: heldBy(title) },
			...{ box: null, text: title, syntax: title },
			stated: kind === undefined && outcome === "" ? NOTHING_STATED : statedBeside({ type: kind ?? "", outcome }),
			below: body.filter(({ number, isBlank, heading }) => number > behind && number <= upTo && !isBlank && heading === null),
		},
		origin,
		about,
	);
	const channel = kind === undefined ? (taggedChannel(tags, origin) ?? named(said.channel) ?? channelOf(about, origin)) : said.channel;
	return { ...said, channel, present: names };
}

function statedBeside(values: Readonly<Record<string, string>>): readonly Stated[] {
	return Object.entries(values).flatMap(([key, value]) => (value === "" ? [] : [{ key, value }]));
}

function taggedChannel(tags: readonly string[], { rules }: Origin): Channel | null {
	for (const tag of tags) {
		const channel = rules.channelOf(tag.slice(tag.lastIndexOf("/") + 1));
		if (channel !== null) return channel;
	}
	return null;
}

function channelOf(topic: string, { rules }: Origin): Channel {
	return named(readChannel(topic, rules.channelOf)) ?? "meeting";
}

function named(channel: Channel): Channel | null {
	return channel === "other" ? null : channel;
}

// The name of the file without the date before it; the date alone where there is nothing else.
function titleOf(path: string, { dates }: Origin["rules"]): string {
	const name = baseName(path);
	const date = readWrittenDay(name, 0, dates);
	const rest = date === null ? name : name.slice(date.end).replace(/^[\s:–—|·•,：，、_-]+/u, "");
	return rest === "" ? name : rest;
}
