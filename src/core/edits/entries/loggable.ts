import type { DateRules } from "../../notes/dates/written-date";
import { readHead } from "../../notes/entries/head";
import { tidied } from "../../notes/text/field";
import type { Link } from "../../notes/text/links";
import { itemOf } from "../../notes/text/list-item";

const NO_TEXT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/gu;
const NO_WORDS = /^[-=*_|:~ ]*$/u;
const KEPT_LINK = /(\[\[[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’&/()_-]*(?:\|[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’&()-]*)?\]\])/u;
// What a link that is glued to it would become a part of, once it is written as what it shows.
const GLUES = /[^\s,;&("'“‘]$/u;
const LIST_MARK = /^(?:[-*+]|\d{1,9}[.)])\s+/u;
const BLOCK_MARKS = /^(?:(?:[:–—·•,*+-]+|\d{1,9}[.)]|#{1,6})(?=\s|$)|[>|\s\uFE0F]|<->|↔|->|→|<-|←)+/u;

/** What of a text will be read back as what was said: the topic first, then the lines below it, one a line. */
export function loggable(topic: string, dates: DateRules): string {
	return topicLines(topic, dates)
		.map((line, index) => tidied(index === 0 ? line : line.slice(itemOf(line)?.start ?? 0)))
		.filter((line) => line !== "")
		.join("\n");
}

/**
 * The lines of a text as they can stand in an entry: links, tags and emphasis stay; whatever would open code, a comment, a formula,
 * a quotation, a field, a task, a heading, a table, HTML or an entry of its own is made plain. Empty lines are left out.
 */
export function topicLines(topic: string, dates: DateRules): readonly string[] {
	const lines = topic
		.split(/[\n\r\u2028\u2029\u0085\v\f]/u)
		// A line that is too long to be read is cut between words where it can be.
		.flatMap((line) => line.match(/.{1,2000}(?=\s|$)|.{1,2000}/gsu) ?? [])
		.map((line) => plainLine(line.replace(/^\s*([-*+]|\d{1,9}[.)])\s+\[.\]\s/u, "$1 ")))
		.filter((line) => !NO_WORDS.test(line));
	// A head that says nothing, a tag alone, is joined by the lines below, which would be read in its place.
	const heads = lines.map(withoutMarks);
	const first = heads.findIndex((line) => tidied(line) !== "") + 1 || lines.length;
	return [
		withoutMarks(heads.slice(0, first).join(" ")),
		...lines
			.slice(first)
			.map((line) => lineBelow(line, dates))
			.filter((line) => line !== ""),
	];
}

/** A text on one line without anything that would be read as more than words, links and tags. */
export function plainLine(text: string): string {
	return text
		.replace(NO_TEXT, " ")
		.replace(/!+(?=\[)/gu, "")
		.split(KEPT_LINK)
		.map((part, at, parts) => (at % 2 === 1 && !GLUES.test(parts[at - 1] ?? "") ? part : part.replace(/[[\]|]+/gu, "")))
		.join("")
		.replace(/`+/gu, "'")
		.replace(/:{2,}/gu, ":")
		.replace(/~{2,}/gu, "")
		.replace(/%(?=%)|\$(?=\$)|\{(?=\{)|<(?=[!%/?A-Za-z])|--(?=>)/gu, "$& ")
		.replace(/\s+/gu, " ")
		.trim();
}

/** A text on one line without the marks that begin a block, and without others. */
export function plainWords(text: string, others: RegExp): string {
	return withoutMarks(plainLine(text).replace(others, " ").replace(/\s+/gu, " ").trim());
}

/** A text in which some of its links are written as what they show. */
export function withLinksPlain(text: string, links: readonly Link[]): string {
	return [...links].reverse().reduce((left, { start, end, shown }) => left.slice(0, start) + shown + left.slice(end), text);
}

function withoutMarks(line: string): string {
	return line.replace(BLOCK_MARKS, "");
}

// A list mark stays where words follow it; a line that begins with a tag gets one, for the tag is none of the note's own.
function lineBelow(line: string, dates: DateRules): string {
	const mark = LIST_MARK.exec(line)?.[0] ?? (line.startsWith("#") ? "- " : "");
	const words = withoutMarks(line);
	if (NO_WORDS.test(words)) return "";
	return readHead(words, dates) === null ? mark + words : words;
}
