import type { ChannelOf } from "../../kinds/channel";
import { ownText } from "../../kinds/own-text";
import { firstInk, isPlainWordCode } from "../text/blanks";
import { fieldsIn, fieldUnder, type Stated, tidied } from "../text/field";
import { Holds } from "../text/held";
import { itemOf } from "../text/list-item";
import type { Line } from "../text/markup";
import { LINE_BREAK } from "../text/table";
import { tagsIn } from "../text/tag";
import { bracketedChannel } from "../wording/channel";
import type { EntryRules } from "./entry-rules";
import type { EntryBody } from "./entry-start";
import { isPlanLine, mayTellDue } from "../wording/due-day";
import { type StatedPromise, logseqTask, type PromiseRead, promisesStated, readTask } from "../wording/stated-promise";
import type { Head } from "./head";

/** What of an entry is read, wherever it stands: its head, its words, what is stated beside them, and the lines below. */
export type EntryText = Pick<EntryBody, "text" | "syntax" | "stated" | "box"> & {
	readonly head: Pick<Head, "date" | "time" | "initiator"> & { readonly isMarked?: boolean };
	readonly line: Pick<Line, "number" | "holds">;
	readonly below: readonly Pick<Line, "number" | "text" | "syntax" | "item">[];
};

/**
 * Whence entries are: the note in which they stand, and by what rules they are read. Of all entries of a note it is one. The rules are
 * no part of what an entry says, so that entries of the same words are equal.
 */
export class Origin {
	readonly #rules: EntryRules;

	constructor(
		readonly path: string,
		rules: EntryRules,
	) {
		this.#rules = rules;
	}

	get rules(): EntryRules {
		return this.#rules;
	}
}

/** From what the words of an entry are read. Its texts do not hold on to that of the note. */
export interface EntrySource {
	/** The words of the head, and the same with code blanked out. */
	readonly text: string;
	readonly syntax: string;
	readonly stated: readonly Stated[];
	readonly below: readonly SourceLine[];
	/** What it is about, where that is not for its words to say: the name of a meeting's note. */
	readonly title: string | null;
	readonly origin: Origin;
}

/** A line below the head of an entry: its words behind the mark of a list, and the character in its box. */
export interface SourceLine {
	readonly number: number;
	readonly box: string | null;
	readonly text: string;
	readonly syntax: string;
}

/** The words that speak for an entry: those of its head, and where they say nothing, those of the first line below that does. */
export interface Voice {
	readonly syntax: string;
	/** What is stated beside them and in them. */
	readonly fields: readonly Stated[];
	/** The first line below that goes on where the head says nothing; null where the head says something. */
	readonly first: SourceLine | null;
}

const NOTHING_BELOW: readonly SourceLine[] = [];

/** What is kept of an entry to read its words from. A `<br>` parts its words as the end of a line does. */
export function sourceOf(written: EntryText, origin: Origin, title: string | null = null): EntrySource {
	const { stated, below, line } = written;
	const text = ownText(written.text);
	const syntax = written.syntax === written.text ? text : ownText(written.syntax);
	const lines = below.length === 0 ? NOTHING_BELOW : below.map(sourceLine);
	if ((text === syntax && (line.holds & Holds.hiding) === 0) || (!syntax.includes("<") && !text.includes("<")))
		return { text, syntax, stated, below: lines, title, origin };
	const [headText = "", ...moreText] = text.split(LINE_BREAK);
	const [headSyntax = "", ...moreSyntax] = syntax.split(LINE_BREAK);
	const parts = moreSyntax.map((part, at) => {
		const own = { number: written.line.number, text: (moreText[at] ?? "").trim(), syntax: part.trim() };
		return sourceLine({ ...own, item: itemOf(own.syntax) });
	});
	return { text: headText, syntax: headSyntax, stated, below: [...parts, ...lines], title, origin };
}

/** The words that speak for an entry. */
export function voiceOf(source: EntrySource, holds: number): Voice {
	const { syntax, stated } = source;
	// Most heads say something, and there are no fields on their lines.
	if ((holds & Holds.field) === 0 && stated.length === 0 && beginsWithWord(source)) return { syntax, fields: stated, first: null };
	const first = says(source) ? undefined : source.below.find(isSaid);
	const own = first === undefined ? syntax : `${syntax} ${first.syntax}`.trim();
	const inline = fieldsIn(own);
	return { syntax: own, fields: stated.length === 0 ? inline : [...stated, ...inline], first: first ?? null };
}

// What the head of an entry is about by its own words, or by a field that says so; empty where it says nothing.
function ownTopic({ text, syntax, stated, origin }: EntrySource): string {
	const { channelOf } = origin.rules;
	return topicOf(fieldUnder([...stated, ...fieldsIn(syntax, text)], ["topic"]) ?? "", channelOf) || topicOf(text, channelOf);
}

// The lines below the head of an entry that say something and are no task.
function linesSaid({ below }: EntrySource): readonly SourceLine[] {
	return below.filter(isSaid);
}

function isSaid({ box, text }: SourceLine): boolean {
	return box === null && tidied(text) !== "" && !isPlanLine(text);
}

// What a text is about, without a channel in brackets before it.
function topicOf(text: string, channelOf: ChannelOf): string {
	const shown = tidied(text);
	const brackets = bracketedChannel(shown, channelOf);
	return brackets === null ? shown : shown.slice(brackets.length).replace(/^[\s:–—|·•,-]+/u, "");
}

// Words that begin with a letter are about something; of all others it is found out.
function says(source: EntrySource): boolean {
	return beginsWithWord(source) || ownTopic(source) !== "";
}

/** Whether the words of an entry begin with a letter or a digit, as most do: then they are about something. */
export function beginsWithWord({ text }: EntrySource): boolean {
	return isPlainWordCode(text.charCodeAt(firstInk(text)));
}

function sourceLine({ number, text, syntax, item }: EntryText["below"][number]): SourceLine {
	const start = item?.start ?? 0;
	const task = item === null || item.box !== null ? null : logseqTask(syntax, start);
	const from = start + (task?.length ?? 0);
	const words = ownText(syntax.slice(from));
	return {
		number,
		box: item?.box ?? task?.box ?? null,
		text: text === syntax ? words : ownText((text ?? "").slice(from)),
		syntax: words,
	};
}

/** What an entry is about, by its title, its own words, or where these say nothing, those of the first line below that does. */
export function topicIn(source: EntrySource): string {
	if (source.title !== null) return source.title;
	const own = ownTopic(source);
	return own === "" ? topicOf(linesSaid(source)[0]?.text ?? "", source.origin.rules.channelOf) : own;
}

/** What an entry says in words: nothing that bears on the list or the network. */
export interface EntryWords {
	readonly topic: string;
	/** The first three lines below that are no task and not the topic. */
	readonly said: readonly string[];
	readonly promises: readonly StatedPromise[];
	/** How often help was given, received and asked for. */
	readonly gave: number;
	readonly got: number;
	readonly asked: number;
}

const MOST_SAID = 3;

/** Reads the words of an entry that begins on a line. */
export function wordsIn(source: EntrySource, line: number): EntryWords {
	const { stated, origin } = source;
	const said = linesSaid(source);
	const own = ownTopic(source);
	// A head that says nothing is about what the first line says that does.
	const [first] = own === "" ? said : [];
	const topic = first === undefined ? own : topicOf(first.text, origin.rules.channelOf);
	const texts = [source.syntax, ...source.below.map(({ syntax }) => syntax)];
	return {
		topic: source.title ?? topic,
		said: said
			.slice(first === undefined ? 0 : 1)
			.slice(0, MOST_SAID)
			.map(({ text }) => tidied(text)),
		promises: promisesIn(source, line).map(({ promise }) => promise),
		gave: helpIn(texts, stated, ["gave"], ["gave", "helped"]),
		got: helpIn(texts, stated, ["got"], ["got", "received"]),
		asked: helpIn(texts, stated, ["asked"], ["asked"]),
	};
}

/** The promises of an entry that begins on a line: those of its head, then those below. */
export function promisesIn({ text: headText, syntax, stated, below, origin }: EntrySource, line: number): readonly PromiseRead[] {
	const { dates } = origin.rules;
	return [
		...promisesStated(stated, line, dates),
		...promisesStated(fieldsIn(syntax, headText), line, dates),
		...below.flatMap((words, at) => {
			const { box, text, number } = words;
			if (box === null) return promisesStated(fieldsIn(words.syntax, text), number, dates);
			return readTask(box, words, plansBelow(below, at), number, dates) ?? [];
		}),
	];
}

/** Whether an entry may hold a promise: a task, or a field that names one. */
export function mayPromise({ syntax, stated, below }: EntrySource): boolean {
	return stated.length > 0 || syntax.includes("::") || below.some((line) => line.box !== null || line.syntax.includes("::"));
}

/** Whether something in an entry may be due by a day. */
export function mayBeDue(source: EntrySource): boolean {
	if (!mayPromise(source)) return false;
	const { syntax, stated, below } = source;
	return mayTellDue(syntax) || stated.some(({ value }) => mayTellDue(value)) || below.some(({ text }) => mayTellDue(text));
}

// The lines of Logseq right below a task that say when it is due.
function plansBelow(below: readonly SourceLine[], at: number): readonly string[] {
	const end = below.findIndex(({ box, syntax }, index) => index > at && (box !== null || !isPlanLine(syntax)));
	return below.slice(at + 1, end === -1 ? undefined : end).map(({ syntax }) => syntax);
}

// Fields count one by one, and a tag stands for one where there is no field.
function helpIn(texts: readonly string[], stated: readonly Stated[], keys: readonly string[], tags: readonly string[]): number {
	const fields = [...stated, ...texts.flatMap((text) => fieldsIn(text))].filter(
		({ key, value }) => keys.includes(key) && value !== "",
	).length;
	return fields > 0 ? fields : Number(texts.some((text) => tagsIn(text).some((tag) => tags.includes(tag))));
}
