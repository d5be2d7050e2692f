import { Holds } from "../text/held";
import { plainName } from "../properties/plain-name";
import { linksIn } from "../text/links";
import type { Line } from "../text/markup";

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
// Minutes name those who were not there beside those who were.
const ABSENT = "absent|apologies|regrets|excused|declined|no-show|abwesend|entschuldigt|absente?s?|excusée?s?|ausentes?|assent[ei]|afwezig";
const ABSENT_BEHIND = new RegExp(`^[\\s*_]*[-–—:(/]?[\\s*_]*(?:${ABSENT})(?![\\p{L}\\p{N}])`, "iu");
const ABSENT_LABEL = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${ABSENT})[*_]{0,3}[ \\t]*[:：]`, "iu");
const NOT_BEFORE = /(?:^|[^\p{L}\p{N}])(?:not|without)[\s*_]*$/iu;

/**
 * Finds the places of a body that name attendees: a line `Attendees: [[A]], [[B]]`, one that ends with the colon and has them as list
 * items below, or a section of that name. Names without a link count beside others that have one.
 */
export function attendeePlaces(body: readonly Line[], names: readonly string[]): readonly AttendeePlace[] {
	if (!body.some(({ holds }) => (holds & Holds.link) !== 0)) return NO_PLACES;
	const wanted = new Set(names.map((name) => name.toLowerCase()));
	const places: AttendeePlace[] = [];
	let heading: string | null = null;
	body.forEach((line, at) => {
		const section = line.heading === null ? null : plainHeading(line.heading.text);
		const place = section !== null && wanted.has(section) ? listBelow(body, at) : lineAt(body, at, wanted);
		if (place !== null) places.push({ line, heading, ...place });
		else if (line.heading !== null && !wanted.has(section ?? "")) heading = line.heading.text;
	});
	return places;
}

type Found = Pick<AttendeePlace, "names" | "last">;

function plainHeading(text: string): string {
	const named = text.replace(COUNT, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
	return named.toLowerCase();
}

function lineAt(body: readonly Line[], at: number, wanted: ReadonlySet<string>): Found | null {
	const line = body[at];
	if (line === undefined || line.isBlank || isLeftOut(line)) return null;
	const words = line.syntax.slice(line.start);
	if (!words.includes(":") && !words.includes("：")) return null;
	const { name = "", value = "" } = NAMED.exec(words)?.groups ?? {};
	if (!wanted.has(name.trim().toLowerCase())) return null;
	if (value.trim() === "") return listBelow(body, at);
	const named = linksIn(value).length === 0 ? [] : namesBetween(value);
	return named.length === 0 ? null : { names: named, last: line.number };
}

// The links that begin the list items below a line, up to the next heading; of a line that is no heading, up to other words.
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
		if (line.item === null || (under !== null && line.indent > under)) continue;
		const own = isLeftOut(line) ? [] : leadingLinks(line.syntax.slice(line.start));
		// What stands below somebody is about them.
		under = own.length === 0 ? null : line.indent;
		if (own.length > 0) last = line.number;
		names.push(...own);
	}
	const all = [...new Set(names)];
	return all.length === 0 ? null : { names: all, last };
}

// Open, dropped and struck-out items name nobody who was there.
function isLeftOut({ item, syntax, start }: Line): boolean {
	return (item?.box != null && NOT_THERE.includes(item.box)) || syntax.startsWith("~~", start);
}

function leadingLinks(words: string): readonly string[] {
	const names: string[] = [];
	let from = 0;
	for (const { target, embed, start, end } of linksIn(words)) {
		const between = words.slice(from, start);
		if (
			embed ||
			ABSENT_BEHIND.test(words.slice(end)) ||
			!(from === 0 ? /^[*_]*$/u : /^[*_]*(?:[ \t]*[,;&/][ \t]*|[ \t]+and[ \t]+)[*_]*$/iu).test(between)
		)
			break;
		names.push(target);
		from = end;
	}
	return names;
}

// Names between commas: by their links, else as they are written.
function namesBetween(value: string): readonly string[] {
	const links = linksIn(value).filter(({ embed }) => !embed);
	const names: string[] = [];
	let from = 0;
	for (const end of [...partings(value, links), value.length]) {
		if (ABSENT_LABEL.test(value.slice(from, end))) break;
		const between = links.filter((link) => link.start >= from && link.end <= end);
		const inside = between.filter((link) => wasThere(value, link)).map(({ target }) => target);
		const plain = value.slice(from, end).replace(/\([^()]*\)/gu, "");
		const name = plain.replace(/^[\s,;&*_]+|[\s,;&*_.]+$/gu, "");
		if (between.length > 0) names.push(...inside);
		else if (/^[\p{Lu}\p{Lo}]/u.test(name)) names.push(plainName(name, "item"));
		from = end;
	}
	return [...new Set(names)];
}

function wasThere(value: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
	return !ABSENT_BEHIND.test(value.slice(end)) && !NOT_BEFORE.test(value.slice(0, start)) && !value.slice(0, start).endsWith("~~");
}

// Where a value is parted: at commas and their like outside of links.
function partings(value: string, links: readonly { readonly start: number; readonly end: number }[]): readonly number[] {
	const found = [...value.matchAll(/[,;&、，]|\band\b/gu)].map(({ index }) => index);
	return found.filter((index) => !links.some(({ start, end }) => index >= start && index < end));
}
