import { headingMarks } from "../text/heading";
import type { Line } from "../text/markup";
import type { Property } from "../properties/property";

const LABEL = String.raw`[^\p{L}\p{N}[]{0,8}(?<name>\p{L}[\p{L}\p{N}·&/' _-]{0,40}?)[*_]{0,3}[ \t]*(?:::?|：)[*_]{0,3}`;
const LABELLED = new RegExp(String.raw`^${LABEL}(?:[ \t]+|$|(?=[[\p{Lo}\d]))(?<value>.*)$`, "su");
// Before a date may stand an emoji.
const BEFORE_DATE = /^[^\p{L}\p{N}[<]{0,8}/u;
const NO_TEXT = /^[ \t]*(?:!\[.*|#[^\s#].*|[-*_]{3,}[ \t]*)$/u;
const MOST = 40;

/**
 * The day that one of the first lines of a note states in plain words, `Date: 2024-03-15`, `- **Date**: 15 March 2024`, as a property;
 * null where none does. Above it stand only headings, lines of the same form, tags, embeds and rules.
 */
export function dayLine(body: readonly Line[], names: readonly string[]): Property | null {
	const wanted = new Set(names.map((name) => name.toLowerCase()));
	let left = MOST;
	for (const line of body) {
		if (line.isBlank || line.heading !== null) continue;
		const found = LABELLED.exec(line.syntax.slice(line.start));
		const { name = "", value = "" } = found?.groups ?? {};
		if (wanted.has(name.trim().toLowerCase())) return { name: name.trim(), value: value.replace(BEFORE_DATE, ""), line: line.number };
		if (--left === 0 || (found === null && !isNoText(line))) return null;
	}
	return null;
}

function isNoText({ syntax, start, callout }: Line): boolean {
	return (callout !== null && callout !== "") || NO_TEXT.test(syntax) || headingMarks(syntax, start) > 0;
}
