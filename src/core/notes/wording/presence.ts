import { sharedAlone, sharedText } from "../../kinds/own-text";
import { type Field, fieldsIn, without } from "../text/field";
import { linksIn } from "../text/links";
import { plainName } from "../properties/plain-name";

/** Whom the head of an entry names: those who were there, and those who were only spoken of. */
export interface Presence {
	readonly present: readonly string[];
	readonly mentioned: readonly string[];
}

const NO_NAMES: readonly string[] = [];
/** Where no head names anybody. */
export const NOBODY: Presence = { present: NO_NAMES, mentioned: NO_NAMES };
const SPOKEN_OF = /(?:^|[^\p{L}\p{N}'’-])(about|re\.?|regarding|mentioned|via|intro to|introduced me to)(?!-?[\p{L}\p{N}'’])/giu;
const MAY_BE_SPOKEN_OF = /about|re|mentioned|via|intro/i;
const ENDS_IT = /(?:^|[^\p{L}\p{N}])with(?![\p{L}\p{N}])|[.;!?]/iu;
const ONLY_JOINS = /^[\s,&/]*(?:(?:and|or)[\s,&/]*)?$/iu;

/**
 * Reads the people of a head. Links are spoken of behind "about" and its like, up to "with" or the end of the sentence; behind "via" one
 * is. Embeds count for nothing. Names are link targets.
 */
export function readPresence(text: string): Presence {
	return readNamed(text, fieldsIn(text));
}

function readNamed(text: string, fields: readonly Field[]): Presence {
	const links = linksIn(text);
	if (links.length === 0 && fields.length === 0) return NOBODY;
	// Most heads that name anybody name one.
	const [one, other] = links;
	if (one !== undefined && other === undefined && fields.length === 0 && !one.embed) {
		const names = sharedAlone(one.target);
		return spokenOfBehind(text.slice(0, one.start), null) !== null
			? { present: NO_NAMES, mentioned: names }
			: { present: names, mentioned: NO_NAMES };
	}
	const present: string[] = [];
	const mentioned: string[] = [];
	let from = 0;
	let spokenOf: SpokenOf = null;
	for (const link of links) {
		if (link.embed || (fields.length > 0 && fields.some(({ start, end }) => link.start >= start && link.end <= end))) continue;
		const between = text.slice(from, link.start);
		if (from === 0 || spokenOf === "alone" || !ONLY_JOINS.test(between)) spokenOf = spokenOfBehind(between, spokenOf);
		(spokenOf !== null ? mentioned : present).push(sharedText(link.target));
		from = link.end;
	}
	for (const { key, value } of fields) if (key !== "with") mentioned.push(...linkedIn(value));
	return { present: kept(fields.length === 0 ? present : [...present, ...namesWith(text)]), mentioned: kept(mentioned) };
}

// A list that grows takes room for more than is in it.
function kept(names: readonly string[]): readonly string[] {
	return names.length === 0 ? NO_NAMES : names.slice();
}

/** The targets of the links of a text, embeds left out. */
export function linkedIn(text: string): readonly string[] {
	const links = linksIn(text);
	return links.length === 0 ? NO_NAMES : links.filter(({ embed }) => !embed).map(({ target }) => sharedText(target));
}

/** The people whom the fields `[with:: …]` of a text name: link targets, or plain words. */
export function namesWith(text: string): readonly string[] {
	return fieldsIn(text)
		.filter(({ key }) => key === "with")
		.flatMap(({ value }) => namesIn(value));
}

/** Whether links are spoken of: all to the end of the sentence, or one alone; null where they are not. */
type SpokenOf = "in the sentence" | "alone" | null;

function spokenOfBehind(between: string, before: SpokenOf): SpokenOf {
	const last = MAY_BE_SPOKEN_OF.test(between) ? [...between.matchAll(SPOKEN_OF)].at(-1) : undefined;
	const still = before === "in the sentence" && !ENDS_IT.test(between) ? before : null;
	if (last === undefined || ENDS_IT.test(between.slice(last.index + last[0].length))) return still;
	return still ?? (last[1]?.toLowerCase() === "via" ? "alone" : "in the sentence");
}

/** The people whom a value names: link targets, or plain words (see `plainName`). */
export function namesIn(value: string): readonly string[] {
	const links = linksIn(value);
	const linked = links.filter(({ embed }) => !embed).map(({ target }) => sharedText(target));
	if (links.length === 0) return value.trim() === "" ? NO_NAMES : [sharedText(plainName(value, "text"))];
	const plain = without(value, links)
		.split(/[,;\n]|\band\b|&/u)
		.map((name) => sharedText(plainName(name, "item")));
	return [...linked, ...plain.filter((name) => name !== "")];
}
