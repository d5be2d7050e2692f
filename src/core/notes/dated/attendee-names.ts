import { plainName } from "../properties/plain-name";
import { type Link, linksIn } from "../text/links";
import { cellsOf } from "../text/table";

// Minutes name those who were not there beside those who were.
const ABSENT = "absent|apologies|regrets|excused|declined|no-show|abwesend|entschuldigt|absente?s?|excusée?s?|ausentes?|assent[ei]|afwezig";
const ABSENT_BEHIND = new RegExp(`^[\\s*_]{0,9}[-–—:(/]?[\\s*_]{0,9}(?:${ABSENT})(?![\\p{L}\\p{N}])`, "iu");
const ABSENT_LABEL = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${ABSENT})[*_]{0,3}[ \\t]*[:：]`, "iu");
const NO = /^(?:no|nein|non|não|nee|nej|nei|nie|нет|[❌✗✘☐✖])\ufe0f?$/iu;
const NOT_BEFORE = /(?:^|[^\p{L}\p{N}])(?:not|without)[\s*_]*$/iu;
// Before the first link of an item may stand an emoji or `@`.
const OPENING = /^(?:[@\p{Extended_Pictographic}\p{M}\u200d\p{Emoji_Modifier}]{1,10}[ \t]*)?[*_]*$/u;
const PARTING = /^[*_]*(?:[ \t]*[,;&/、，][ \t]*|[ \t]+and[ \t]+)[*_]*$/iu;
// Between links that a line holds alone stand blanks, what parts them, and remarks in brackets.
const NO_WORDS = /^[\s,;&/、，·*_]*(?:and[\s*_]*)?$/iu;

/** The links with which the words of a list item begin, up to somebody who was absent or to other words. */
export function leadingLinks(words: string): readonly string[] {
	const names: string[] = [];
	let from = 0;
	for (const { target, embed, start, end } of linksIn(words)) {
		if (embed || ABSENT_BEHIND.test(words.slice(end)) || !(from === 0 ? OPENING : PARTING).test(words.slice(from, start))) break;
		names.push(target);
		from = end;
	}
	return names;
}

/** The links of a line that holds nothing else, but for remarks in brackets; none where it holds other words. */
export function linksAlone(words: string): readonly string[] {
	const links = linksIn(words);
	let from = 0;
	for (const { start, end } of [...links, { start: words.length, end: words.length }]) {
		if (!NO_WORDS.test(words.slice(from, start).replace(/\([^()]{0,200}\)/gu, ""))) return [];
		from = end;
	}
	return links.filter((link) => !link.embed && wasThere(words, link)).map(({ target }) => target);
}

/** The links with which the first cell of a row begins that begins with any. */
export function linksInRow(row: string): readonly string[] {
	return linksByCell(row).find((links) => links.length > 0) ?? [];
}

/** The links with which the first cell of a row begins. */
export function linksInFirstCell(row: string): readonly string[] {
	return linksByCell(row)[0] ?? [];
}

// The links with which each cell begins; none where a cell says that they were absent, or no more than no.
function linksByCell(row: string): readonly (readonly string[])[] {
	const cells = cellsOf(row).map(({ start, end }) => row.slice(start, end).replaceAll("\\|", "|"));
	return cells.some((cell) => ABSENT_BEHIND.test(cell) || NO.test(cell)) ? [] : cells.map(leadingLinks);
}

/** Names between commas: by their links, else as they are written. */
export function namesBetween(value: string): readonly string[] {
	const links = linksIn(value).filter(({ embed }) => !embed);
	const names: string[] = [];
	let from = 0;
	for (const end of [...partings(value, links), value.length]) {
		if (ABSENT_LABEL.test(value.slice(from, end))) break;
		const between = links.filter((link) => link.start >= from && link.end <= end);
		const inside = between.filter((link) => wasThere(value, link)).map(({ target }) => target);
		const plain = value.slice(from, end).replace(/\([^()]*\)/gu, "");
		const name = /[^\s,;&*_](?:.*[^\s,;&*_.])?/su.exec(plain)?.[0] ?? "";
		if (between.length > 0) names.push(...inside);
		else if (/^[\p{Lu}\p{Lo}]/u.test(name)) names.push(plainName(name, "item"));
		from = end;
	}
	return [...new Set(names)];
}

function wasThere(value: string, { start, end }: Pick<Link, "start" | "end">): boolean {
	return !ABSENT_BEHIND.test(value.slice(end)) && !NOT_BEFORE.test(value.slice(0, start)) && !value.slice(0, start).endsWith("~~");
}

// Where a value is parted: at commas and their like outside of links.
function partings(value: string, links: readonly Link[]): readonly number[] {
	const found = [...value.matchAll(/[,;&、，]|\band\b/gu)].map(({ index }) => index);
	return found.filter((index) => !links.some(({ start, end }) => index >= start && index < end));
}
