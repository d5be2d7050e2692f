import { bareWords } from "../text/blanks";
import { Holds } from "../text/held";
import { linksIn } from "../text/links";
import type { Line } from "../text/markup";
import { cellsOf, rowsBelow } from "../text/table";
import { leadingLinks, linksAlone, linksInFirstCell, linksInRow, namesBetween } from "./attendee-names";

/** A place in the body of a note that says who was there: a line or a section. */
export interface AttendeePlace {
	/** Its first line: that of its heading, where it is a section. */
	readonly line: Line;
	/** Link targets, or names. */
	readonly names: readonly string[];
	/** The number of the last line that names them. */
	readonly last: number;
	/** The heading above it; null where there is none. */
	readonly heading: string | null;
}

const NAMED = /^[^\p{L}[]*(?<name>\p{L}[\p{L}\p{N}·' _-]{0,40}?)[ \t]*(?:\(\d{1,4}\))?[*_]{0,3}[ \t]*(?:::?|：)[*_]{0,3}(?<value>.*)$/su;
const COUNT = /[ \t]*[(（]\d{1,4}[)）]$/u;
const NOT_THERE = " />?!*-";
const NO_PLACES: readonly AttendeePlace[] = [];
// Bold stands for the colon: `**Attendees** – [[A]]`, `**Attendees**` above a list.
const BOLD = /^\*\*(?<name>\p{L}[\p{L}\p{N}·' _-]{0,40}?)(?:[ \t]*\(\d{1,4}\))?\*\*[ \t]*[-–—]?[ \t]*(?<value>\[.*)?$/su;

/**
 * Finds the places of a body that name attendees: a line `Attendees: [[A]], [[B]]`, one that ends with the colon and has them as list
 * items below, a row or the first column of a table, or a section of that name. Names without a link count beside others that have one.
 */
export function attendeePlaces(body: readonly Line[], names: readonly string[]): readonly AttendeePlace[] {
	if (!body.some(({ holds }) => (holds & Holds.link) !== 0)) return NO_PLACES;
	const wanted = new Set(names.map((name) => name.toLowerCase()));
	const places: AttendeePlace[] = [];
	let heading: string | null = null;
	body.forEach((line, at) => {
		const section = line.heading === null ? null : plainHeading(line.heading.text);
		const listed = section !== null && wanted.has(section) ? listBelow(body, at) : lineAt(body, at, wanted);
		const isNamed = line.number <= (places.at(-1)?.last ?? 0);
		const place = listed ?? (isNamed ? null : columnAt(body, at, wanted));
		if (place !== null) places.push({ line, heading, ...place });
		else if (line.heading !== null && !wanted.has(section ?? "")) heading = line.heading.text;
	});
	return places;
}

type Found = Pick<AttendeePlace, "names" | "last">;

function plainHeading(text: string): string {
	return bareWords(text.replace(COUNT, "")).toLowerCase();
}

function lineAt(body: readonly Line[], at: number, wanted: ReadonlySet<string>): Found | null {
	const line = body[at];
	if (line === undefined || line.isBlank || isLeftOut(line)) return null;
	const { name = "", value = "" } = namedOn(line);
	if (!wanted.has(name.trim().toLowerCase())) return null;
	if (value.trim() === "") return listBelow(body, at);
	const named = linksIn(value).length === 0 ? [] : namesBetween(value);
	return named.length === 0 ? null : { names: named, last: line.number };
}

// What a line names, and the words behind it: before a colon, in bold, or in the first cell of a row.
function namedOn({ syntax, start, holds }: Line): Readonly<Record<string, string | undefined>> {
	const words = syntax.slice(start);
	if (words.startsWith("|")) return (holds & Holds.link) === 0 ? {} : namedInRow(words);
	const bold = words.startsWith("**") ? BOLD.exec(words) : null;
	if (bold === null && !words.includes(":") && !words.includes("：")) return {};
	return (bold ?? NAMED.exec(words))?.groups ?? {};
}

function namedInRow(row: string): { readonly name: string; readonly value: string } {
	const [first, second] = cellsOf(row).map(({ start, end }) => row.slice(start, end).replaceAll("\\|", "|"));
	// A row has no list below it.
	return second === undefined || second === ""
		? { name: "", value: "" }
		: { name: (first ?? "").replace(/[*_:：]+/gu, ""), value: second };
}

// Whom the rows of a table name in their first cell, where its title says that they were there.
function columnAt(body: readonly Line[], at: number, wanted: ReadonlySet<string>): Found | null {
	const { syntax = "", start = 0 } = body[at] ?? {};
	if (!syntax.startsWith("|", start)) return null;
	const [title] = cellsOf(syntax);
	if (title === undefined || !wanted.has(bareWords(syntax.slice(title.start, title.end)).toLowerCase())) return null;
	const rows = rowsBelow(body, at) ?? [];
	const named = [...new Set(rows.flatMap((row) => linksInFirstCell(row.syntax)))];
	return named.length === 0 ? null : { names: named, last: rows.at(-1)?.number ?? 0 };
}

// The links that begin the list items below a line, up to the next heading; of a line that is no heading, up to other words. In a section
// rows begin with links, too, and a line may hold links alone.
function listBelow(body: readonly Line[], at: number): Found | null {
	const above = body[at];
	const isSection = above?.heading !== null;
	const names: string[] = [];
	let last = above?.number ?? 0;
	let under: number | null = null;
	for (const line of body.slice(at + 1)) {
		if (line.isBlank) continue;
		const isInside = above?.item == null || isSection || line.indent > above.indent;
		if (line.heading !== null || (!isSection && (line.item === null || !isInside))) break;
		if ((under !== null && line.indent > under) || (line.item === null && (line.holds & Holds.link) === 0)) continue;
		const named = linksOf(line);
		// What stands below somebody is about them.
		under = named.length === 0 ? null : line.indent;
		if (named.length > 0) last = line.number;
		if (!isLeftOut(line)) names.push(...named);
	}
	const all = [...new Set(names)];
	return all.length === 0 ? null : { names: all, last };
}

function linksOf({ item, syntax, start }: Line): readonly string[] {
	const words = syntax.slice(start);
	if (item !== null) return leadingLinks(words);
	return words.startsWith("|") ? linksInRow(words) : linksAlone(words);
}

// Open, dropped and struck-out items name nobody who was there.
function isLeftOut({ item, syntax, start }: Line): boolean {
	return (item?.box != null && NOT_THERE.includes(item.box)) || syntax.startsWith("~~", start);
}
