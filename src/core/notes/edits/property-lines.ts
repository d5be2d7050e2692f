import { propertyNamed } from "../property";

/** How the value of a property is written in its lines. */
export type Writing = "empty" | "plain" | "quoted" | "flow" | "block text" | "list" | "map" | "unsure";

/** The lines of one top-level property, as indexes in the note's lines (`to` is behind the last), and what stands in them. */
export interface PropertyLines {
	readonly from: number;
	readonly to: number;
	/** The name with its quotes and colon. */
	readonly key: string;
	/** The blanks between the colon and the value. */
	readonly gap: string;
	readonly writing: Writing;
	/** The value where it is no list or map of several lines, without the comment. */
	readonly raw: string;
	/** The comment behind the value with the blanks before it; empty where there is none. */
	readonly comment: string;
}

/** Takes apart the lines of the property that begins at an index of a properties block that ends at another. */
export function propertyLines(lines: readonly string[], from: number, blockEnd: number): PropertyLines {
	const first = lines[from] ?? "";
	const key = first.slice(0, first.indexOf(":", (propertyNamed(first) ?? "").length) + 1);
	const gap = /^[ \t]*/u.exec(first.slice(key.length))?.[0] ?? "";
	const start = first.slice(key.length + gap.length);
	const isBlockText = /^[|>]/u.test(start);
	let to = from + 1;
	for (let index = to; index < blockEnd; index++) {
		const line = lines[index] ?? "";
		if (propertyNamed(line) !== null) break;
		const isAside = line.trim() === "" || /^#/u.test(isBlockText ? line : line.trimStart());
		if (!isAside) to = index + 1;
	}
	return { from, to, key, gap, ...valueIn(start, lines.slice(from + 1, to)) };
}

type Value = Pick<PropertyLines, "writing" | "raw" | "comment">;

const UNSURE: Value = { writing: "unsure", raw: "", comment: "" };

function valueIn(start: string, below: readonly string[]): Value {
	if (start === "" || start.startsWith("#")) {
		const comment = start === "" ? "" : ` ${start.trimEnd()}`;
		const first = below.find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
		if (first === undefined) return { writing: "empty", raw: "", comment };
		return { writing: /^[ \t]*-(?:[ \t]|$)/u.test(first) ? "list" : "map", raw: "", comment };
	}
	if (/^[&*!]/u.test(start)) return UNSURE;
	if (/^[|>]/u.test(start)) return { writing: "block text", raw: "", comment: start.slice(commentStart(start)).trimEnd() };
	const whole = [start, ...below].join("\n");
	const isFlow = /^[[{]/u.test(start);
	const isQuoted = /^["']/u.test(start);
	const end = isFlow ? endOfFlow(whole) : isQuoted ? endOfQuotes(whole, 0) : commentStart(whole);
	const after = end === null ? "" : whole.slice(end);
	if (end === null || !/^(?:[ \t]+#[^\n]*)?\s*$/u.test(after)) return UNSURE;
	return { writing: isFlow ? "flow" : isQuoted ? "quoted" : "plain", raw: whole.slice(0, end).trimEnd(), comment: after.trimEnd() };
}

// Where the blanks before a comment begin; the length where there is none.
function commentStart(text: string): number {
	for (let at = text.indexOf("#"); at !== -1; at = text.indexOf("#", at + 1)) {
		if (/[ \t]/u.test(text[at - 1] ?? "")) return text.slice(0, at).trimEnd().length;
	}
	return text.length;
}

/** Where a quoted text that begins at a place ends: behind its closing quote; null where it is never closed. */
function endOfQuotes(text: string, start: number): number | null {
	const quote = text[start];
	for (let at = start + 1; at < text.length; at++) {
		if (quote === '"' && text[at] === "\\") at++;
		else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at++;
		else if (text[at] === quote) return at + 1;
	}
	return null;
}

function endOfFlow(text: string): number | null {
	let depth = 0;
	let before = "[";
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? "";
		if (/["']/u.test(character) && /[[{,:]/u.test(before)) {
			const end = endOfQuotes(text, at);
			if (end === null) return null;
			at = end - 1;
		} else if (character === "#" && /\s/u.test(text[at - 1] ?? "")) return null;
		else if (/[[{]/u.test(character)) depth++;
		else if (/[\]}]/u.test(character) && --depth === 0) return at + 1;
		if (/\S/u.test(character)) before = character;
	}
	return null;
}
