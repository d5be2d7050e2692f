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

/** All inline fields of a text, in their order. */
export function fieldsIn(text: string): readonly Field[] {
	if (!text.includes("::")) return NO_FIELDS;
	return [...text.matchAll(FIELD)].map((found) => ({
		key: (found[1] ?? found[3] ?? "").trim().toLowerCase(),
		value: (found[2] ?? found[4] ?? "").trim(),
		start: found.index,
		end: found.index + found[0].length,
	}));
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

// Code says what it says: something else stands for it meanwhile. Longer marks are none that anybody writes, and would take long to match.
function withCodeKept(text: string, change: (text: string) => string): string {
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
