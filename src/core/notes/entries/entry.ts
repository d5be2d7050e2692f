import type { Channel } from "../../kinds/channel";
import type { DateFault } from "../../kinds/date-order";
import type { WrittenDate } from "../dates/written-date";
import { fieldsIn, fieldUnder, type Stated, tidied } from "../text/field";
import { ANYTHING, Holds } from "../text/held";
import { tagsIn } from "../text/tag";
import { readChannel, statedChannel, STATING } from "../wording/channel";
import {
	beginsWithWord,
	type EntrySource,
	type EntryText,
	type EntryWords,
	mayBeDue,
	mayPromise,
	type Origin,
	promisesIn,
	sourceOf,
	topicIn,
	voiceOf,
	wordsIn,
} from "./entry-words";
import type { StatedPromise } from "../wording/stated-promise";
import type { Outcome } from "../wording/outcome";
import { type Initiator, initiatorNamed } from "./head";
import { linkedIn, namesIn, namesWith, NOBODY, readPresence } from "../wording/presence";

/** A dated entry as a note writes it. Who the names are, and what it is today, is found out later (see `interaction.ts`). */
export interface Entry extends EntrySource {
	/** Its first and last line, counted from 1 in the note. */
	readonly line: number;
	readonly lastLine: number;
	readonly date: WrittenDate;
	/** `14:30`. */
	readonly time: string | null;
	/** What the box of a task says became of it, or words that say it was cancelled. */
	readonly box: "open" | "ticked" | "cancelled" | null;
	readonly initiator: Initiator;
	/** Whether a tag, or words, say that nobody answered, or a tag that somebody did. */
	readonly answered: boolean | null;
	readonly channel: Channel;
	/** Link targets and names, as written. */
	readonly present: readonly string[];
	readonly mentioned: readonly string[];
}

/** The words of an entry, read anew each time. */
export function wordsOf(entry: Entry): EntryWords {
	return wordsIn(entry, entry.line);
}

/** The promises of an entry. */
export function promisesOf(entry: Entry): readonly StatedPromise[] {
	return mayPromise(entry) ? promisesIn(entry, entry.line).map(({ promise }) => promise) : NO_PROMISES;
}

/** Why the days by which something in an entry is due do not count, each with the line and the promise as it was written. */
export function dueFaultsIn(entry: Entry): readonly { readonly line: number; readonly fault: DateFault; readonly written: string }[] {
	if (!mayBeDue(entry)) return NO_FAULTS;
	return promisesIn(entry, entry.line).flatMap(({ promise, written, fault }) =>
		fault === null ? [] : [{ line: promise.line, fault, written }],
	);
}

const NO_PROMISES: readonly StatedPromise[] = [];
const NO_FAULTS: ReturnType<typeof dueFaultsIn> = [];

/** An entry with its words in place of that from which they are read. */
export type SpelledEntry = Omit<Entry, keyof EntrySource> & EntryWords;

/** An entry with its words, for those who need both. */
export function spelledOut(entry: Entry): SpelledEntry {
	const { text: _, syntax: _1, stated: _2, below: _3, title: _4, origin: _5, ...facts } = entry;
	return { ...facts, ...wordsOf(entry) };
}

/** An entry with another, which names nobody, among the lines below it. */
export function goingOn(entry: Entry, other: Entry): Entry {
	const { line: number, box, text, syntax, below, lastLine } = other;
	const head = { number, box: box === "ticked" ? "x" : null, text, syntax };
	const lines = [...entry.below, head, ...below].sort((one, another) => one.number - another.number);
	return { ...entry, lastLine: Math.max(entry.lastLine, lastLine), below: lines };
}

const NO_ANSWER = ["noreply", "unanswered", "voicemail"];
// Where people come together, words for no answer are about something else.
const TOGETHER: ReadonlySet<Channel> = new Set(["coffee", "meal", "walk", "meeting", "event"]);

/** Reads what an entry says, as far as the list and the network need it. It is about a title, where one is given. */
export function readEntry(written: EntryText, origin: Origin, title: string | null = null): Entry {
	const { head, line, box } = written;
	const { channelOf } = origin.rules;
	const source = sourceOf(written, origin, title);
	const { syntax, fields, first } = voiceOf(source, line.holds);
	const holds = first === null ? line.holds : ANYTHING;
	const presence = (line.holds & (Holds.link | Holds.field)) === 0 ? NOBODY : readPresence(source.syntax);
	const below = source.below.length === 0 ? NOTHING_BELOW : marksBelow(source);
	const own = statedChannel(fields, channelOf) ?? readChannel(syntax, channelOf, holds);
	const isSaid = below.fields.length === 0 || own !== "other" || fieldUnder(fields, STATING) !== null;
	const channel = isSaid ? own : (statedChannel(below.fields, channelOf) ?? own);
	const answered = ((holds & Holds.tag) === 0 ? null : answeredIn(syntax)) ?? (below.tagged === "" ? null : answeredIn(below.tagged));
	const outcome = outcomeIn(source);
	// Written out, for there are hundreds of thousands of them.
	return {
		line: line.number,
		lastLine: source.below.at(-1)?.number ?? line.number,
		date: head.date,
		time: head.time,
		box: outcome === "cancelled" ? outcome : boxOf(box),
		initiator: initiatorNamed(fieldUnder(fields, DIR)) ?? directionIn(head, below.fields),
		answered: answered ?? (outcome === "unanswered" && !TOGETHER.has(channel) ? false : null),
		channel,
		present: presentIn(source, presence.present),
		mentioned: mentionedIn(source, presence.mentioned),
		text: source.text,
		syntax: source.syntax,
		stated: source.stated,
		below: source.below,
		title,
		origin,
	};
}

const DIR = ["dir"];
const NOTHING_BELOW: MarksBelow = { fields: [], tagged: "" };

interface MarksBelow {
	readonly fields: readonly Stated[];
	/** The lines that bear a tag. */
	readonly tagged: string;
}

// What the lines below state where the head says nothing of the kind: fields for the channel and the direction, tags for an answer.
function marksBelow({ below, title }: EntrySource): MarksBelow {
	// Below a meeting stands all of its note, which tells of others, too.
	if (title !== null || !below.some(({ syntax }) => syntax.includes("::") || syntax.includes("#"))) return NOTHING_BELOW;
	const lines = below.map(({ syntax }) => syntax);
	return { fields: lines.flatMap((line) => fieldsIn(line)), tagged: lines.filter((line) => line.includes("#")).join(" ") };
}

// A mark in the head, be it both, says more than a field below.
function directionIn({ initiator, isMarked }: EntryText["head"], below: readonly Stated[]): Initiator {
	if (isMarked === true || initiator !== "unknown" || below.length === 0) return initiator;
	return initiatorNamed(fieldUnder(below, DIR)) ?? initiator;
}

// What the topic says of how it went, or the column of a table that is there for that; what was cancelled in one of them was not at all.
function outcomeIn(source: EntrySource): Outcome | null {
	const { text, title, stated, below, origin } = source;
	const { mayTell, outcomeOf } = origin.rules.outcomes;
	const isTold = mayTell(title ?? text);
	if (!isTold && stated.length === 0 && (below.length === 0 || beginsWithWord(source))) return null;
	const cell = fieldUnder(stated, ["outcome"]) ?? "";
	const told = mayTell(cell) ? outcomeOf(tidied(cell)) : null;
	if (told === "cancelled") return told;
	const may = isTold || stated.some(({ value }) => mayTell(value)) || below.some((line) => mayTell(line.text));
	return (may ? outcomeOf(topicIn(source)) : null) ?? told;
}

function answeredIn(syntax: string): boolean | null {
	const tags = tagsIn(syntax);
	if (tags.length === 0) return null;
	if (tags.some((tag) => NO_ANSWER.includes(tag))) return false;
	return tags.includes("replied") ? true : null;
}

// Beside those whom the head names those of fields, be they stated beside it or below.
function presentIn({ stated, below }: EntrySource, named: readonly string[]): readonly string[] {
	if (stated.length === 0 && (below.length === 0 || !below.some(({ syntax }) => syntax.includes("::")))) return named;
	const inFields = stated.filter(({ key }) => key === "with").flatMap(({ value }) => namesIn(value));
	return [...named, ...inFields, ...below.flatMap(({ syntax }) => namesWith(syntax))];
}

function mentionedIn({ stated, below }: EntrySource, named: readonly string[]): readonly string[] {
	if (stated.length === 0 && (below.length === 0 || !below.some(({ syntax }) => syntax.includes("[")))) return named;
	const inFields = stated.flatMap(({ key, value }) => (key === "with" ? [] : linkedIn(value)));
	return [...named, ...inFields, ...below.flatMap(({ syntax }) => linkedIn(syntax))];
}

function boxOf(box: string | null): Entry["box"] {
	if (box === " ") return "open";
	return box === "x" || box === "X" ? "ticked" : null;
}
