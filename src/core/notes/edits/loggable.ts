import { fieldsIn, tidied } from "../field";
import { type Link, linksIn } from "../links";
import { itemOf } from "../entry-block";
import { readHead } from "../head";

/** What of a text will be read back as what was said: the topic first, then the lines below it, one a line. */
export function loggable(topic: string): string {
	return topicLines(topic)
		.map((line, index) => tidied(index === 0 ? line : line.slice(itemOf(line)?.start ?? 0)))
		.filter((line) => line !== "")
		.join("\n");
}

/**
 * The lines of a text as they can stand in an entry: links, tags and emphasis stay; whatever would open code, a comment, a formula,
 * a quotation, a field, a task, a heading, a table, HTML or an entry of its own is made plain. Empty lines are left out.
 */
export function topicLines(topic: string): readonly string[] {
	const [first = "", ...below] = linesWritten(topic);
	let head = withoutBlockMarks(first);
	let next = 0;
	// A head that says nothing, a tag alone, is joined by the line below, which would be read in its place.
	while (tidied(head) === "" && next < below.length) head = withoutBlockMarks(`${head} ${withoutBlockMarks(below[next++] ?? "")}`.trim());
	return [head, ...below.slice(next).map(lineBelow).filter((line) => line !== "")];
}

/** A text on one line without anything that would be read as more than words, links and tags. */
export function plainLine(text: string): string {
	return withLinksKept(text.replace(NO_TEXT, " "))
		.replace(/`+/gu, "'")
		.replace(/%(?=%)|\$(?=\$)|\{(?=\{)|<(?=[!%/?A-Za-z])|--(?=>)/gu, "$& ")
		.replace(/:{2,}/gu, (colons, at: number, whole: string) => (isHelp(whole, at) ? colons : ":"))
		.replace(/\s+/gu, " ")
		.trim();
}

const NO_TEXT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/gu;
const NO_WORDS = /^[-=*_|:~ ]*$/u;
const LONGEST = 2000;

function linesWritten(topic: string): readonly string[] {
	const pieces = topic.split(/[\n\r\u2028\u2029\u0085\v\f]/u).flatMap(cut).map(plainLine);
	return pieces.filter((line) => !NO_WORDS.test(line));
}

// A line that is too long to be read is cut between words where it can be.
function cut(line: string): readonly string[] {
	const pieces: string[] = [];
	let left = line;
	while (left.length > LONGEST) {
		const blank = left.lastIndexOf(" ", LONGEST);
		const at = blank > LONGEST / 2 ? blank : LONGEST - Number(/[\uD800-\uDBFF]/u.test(left.charAt(LONGEST - 1)));
		pieces.push(left.slice(0, at));
		left = left.slice(at);
	}
	return [...pieces, left];
}

const KEPT_TARGET = /^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Join_Control} .,'’&/()_-]+$/u;
const KEPT_SHOWN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Join_Control} .,'’&()-]*$/u;

// A link that shows anything but words, or is glued to others, is written as what it shows; so is what that makes a link.
function withLinksKept(text: string): string {
	let kept = text;
	for (let turn = 0; turn < 5; turn++) {
		const odd = linksIn(kept).filter((link) => !isKept(kept, link));
		if (odd.length === 0) return kept;
		kept = withLinksPlain(kept, odd);
	}
	return kept.replace(/[[\]]/gu, "");
}

/** A text in which some of its links are written as what they show; embeds are left out. */
export function withLinksPlain(text: string, links: readonly Link[]): string {
	return [...links].reverse().reduce((left, { start, end, embed, shown }) => {
		return left.slice(0, start) + (embed ? "" : shown) + left.slice(end);
	}, text);
}

function isKept(text: string, { target, shown, embed, start, end }: Link): boolean {
	const isFree = /^[\s,;&("'“‘]?$/u.test(text.charAt(start - 1)) && /^[\s,;:.!?)"'”’]?$/u.test(text.charAt(end));
	const isPlain = embed || (KEPT_SHOWN.test(shown) && !/:{2}|[\s(]#|[`%${}<>]/u.test(text.slice(start, end)));
	return isFree && isPlain && KEPT_TARGET.test(target);
}

const HELP = ["gave", "got", "asked"];

function isHelp(text: string, at: number): boolean {
	const field = fieldsIn(text).find(({ start, end }) => start < at && at < end);
	return field !== undefined && HELP.includes(field.key) && /^[\p{L}\p{M}\p{N} .,'’&-]*$/u.test(field.value);
}

// What stands before the words: marks of lists, tasks, headings, quotations, tables; strokes and arrows that a head is read with.
function withoutBlockMarks(line: string): string {
	let left = line;
	for (;;) {
		const bare = (left.startsWith("~~") ? left.replace(/~~+/gu, "") : left)
			.replace(/^(?:(?:[-*+]|\d{1,9}[.)])\s+\[.\](?=\s|$)|[>|]|#{1,6}(?=\s|$))\s*/u, "")
			.replace(/^[:\-–—|·•,*+]+(?:\s+|$)/u, "")
			.replace(/^(?:<->|↔|->|→|<-|←)\uFE0F?\s*/u, "")
			.trim();
		if (bare === left) return left;
		left = bare;
	}
}

// A list mark stays where plain words follow it; a line that would begin with a tag gets one, for it is none of the note's own.
function lineBelow(line: string): string {
	const marked = /^([-*+]|\d{1,9}[.)])\s+(?:\[.\](?:\s+|$))?(.*)$/u.exec(line);
	const words = withoutBlockMarks(marked?.[2] ?? line);
	if (NO_WORDS.test(words)) return "";
	if (words.startsWith("#")) return `- ${words}`;
	const isListed = marked !== null && /^\p{L}/u.test(words) && readHead(words, () => null) === null;
	if (isListed) return `${/\d/u.test(marked[1] ?? "") ? marked[1] : "-"} ${words}`;
	return /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u.test(words) ? lineBelow(words.replace(/^\S+\s*/u, "")) : words;
}
