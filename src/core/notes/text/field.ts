import { withLinksShown } from "./links";
import { withoutTags } from "./tag";

/** An inline field, `[key:: value]` or `(key:: value)`, and where it stands in its text. */
export interface Field {
	readonly key: string;
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

/** Something that an entry states by a name: a field, a cell of a table. */
export type Stated = Pick<Field, "key" | "value">;

// The value may hold links. Every repetition is bounded, so that no text makes the search slow.
const LINK_IN_VALUE = String.raw`\[\[[^[\]\n]{1,500}\]\]|\[[^[\]\n]{0,500}\]\((?:<[^<>\n]{1,1000}>|[^()\s<>]{1,1000})\)`;
const VALUE = String.raw`(?:${LINK_IN_VALUE}|[^[\]\n]){0,1000}`;
const VALUE_IN_ROUND = String.raw`(?:${LINK_IN_VALUE}|[^()\n]){0,1000}`;
const KEY = String.raw`([\p{L}][\p{L}\p{N} _-]{0,40})`;
const FIELD = new RegExp(String.raw`\[${KEY}::(${VALUE})\]|\(${KEY}::(${VALUE_IN_ROUND})\)`, "gu");

const NO_FIELDS: readonly Field[] = [];

/** All inline fields of a text, in their order; of one whose code is blanked out, with the values that `words` have in their places. */
export function fieldsIn(syntax: string, words = syntax): readonly Field[] {
	if (!syntax.includes("::")) return NO_FIELDS;
	return [...syntax.matchAll(FIELD)].map(({ 0: whole, 1: square, 3: round, index: start }) => {
		const key = square ?? round ?? "";
		const end = start + whole.length;
		const value = words.slice(start + key.length + 3, end - 1).trim();
		return { key: key.trim().toLowerCase(), value, start, end };
	});
}

/** The value of the first field that bears one of the keys and is not empty; null where there is none. */
export function fieldUnder(fields: readonly Stated[], keys: readonly string[]): string | null {
	if (fields.length === 0) return null;
	return fields.find(({ key, value }) => keys.includes(key) && value !== "")?.value ?? null;
}

/** A text without the given stretches of it. */
export function without(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
	if (stretches.length === 0) return text;
	let left = "";
	let from = 0;
	for (const { start, end } of stretches) {
		left += text.slice(from, Math.max(from, start));
		from = Math.max(from, end);
	}
	return left + text.slice(from);
}

/**
 * What somebody wrote, as it is shown in a list: without tags, fields, embeds, a closing block id and marks of emphasis, links by
 * their names. Comments are gone already (see `visibleLines`).
 */
export function tidied(text: string): string {
	return (text.includes("`") ? withCodeKept(text, bared) : bared(text)).replace(/\s+/gu, " ").trim();
}

function bared(text: string): string {
	const bare = withLinksShown(withoutTags(without(text, fieldsIn(text))));
	return withoutEmphasis(bare).replace(/(^|\s)\^[A-Za-z\d-]{1,60}\s*$/u, "$1");
}

/** A text changed but for its code, which says what it says. Longer marks are none that anybody writes, and would take long to match. */
export function withCodeKept(text: string, change: (text: string) => string): string {
	const spans: string[] = [];
	const kept = text.replace(/(`{1,9})[^`]+(`{1,9})/gu, (span, opening: string, closing: string) =>
		opening === closing ? `\0${spans.push(span) - 1}\0` : span,
	);
	return change(kept).replace(/\0(\d+)\0/gu, (_, at: string) => spans[Number(at)] ?? "");
}

function withoutEmphasis(text: string): string {
	return text.replace(/\*+|_+/gu, (run: string, at: number) => {
		const before = text[at - 1] ?? " ";
		const after = text[at + run.length] ?? " ";
		const loose = /\s/u.test(before) && /\s/u.test(after);
		const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
		return loose || inWord ? run : "";
	});
}
