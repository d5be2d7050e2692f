import type { Meaning, PropertyNames } from "../../kinds/property-names";
import { isPlainWordCode } from "../text/blanks";
import { without } from "../text/field";
import { linksIn, withLinksShown } from "../text/links";
import type { Frontmatter } from "./frontmatter";

/** One property of a note: its name as written, its value as the YAML reader gave it, and its line, counted from 1 in the note. */
export interface Property {
	readonly name: string;
	readonly value: unknown;
	readonly line: number;
}

/** The properties of a note by name, spelled in lower case without separators. */
export type Properties = ReadonlyMap<string, Property>;

const KEY = /^(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s#:'"-][^:]{0,200}?:?))\s*:(?:\s|$)/u;
const [LONGEST_NAME, SPACE, HASH, HYPHEN] = [200, 0x20, 0x23, 0x2d];

/** The top-level property whose line this is; null for any other line of a properties block. */
export function propertyNamed(line: string): string | null {
	const first = line.charCodeAt(0);
	if (first === SPACE || first === HYPHEN || first === HASH) return null;
	const colon = line.indexOf(":");
	if (colon === -1) return null;
	// Most names are words without accents, blanks or quotes.
	const behind = line.charCodeAt(colon + 1);
	if (isPlainWordCode(first) && isPlainWordCode(line.charCodeAt(colon - 1)) && colon <= LONGEST_NAME) {
		if (behind === SPACE || colon + 1 === line.length) return line.slice(0, colon);
	}
	const key = KEY.exec(line);
	return key?.[1] ?? key?.[2] ?? key?.[3] ?? null;
}

/** The properties of a block, each with its line. */
export function propertiesOf({ properties, lines }: Frontmatter): Properties {
	const lineOf = new Map<string, number>();
	let number = 2;
	for (const line of lines) {
		const name = propertyNamed(line);
		if (name !== null && !lineOf.has(name)) lineOf.set(name, number);
		number++;
	}
	const known = new Map<string, Property>();
	for (const [key, value] of properties) {
		const name = spellingless(key);
		if (!known.has(name)) known.set(name, { name: key, value, line: lineOf.get(key) ?? 1 });
	}
	return known;
}

/** The properties that stand under any of the names, in the order of the names; empty ones are left out. */
export function propertiesUnder(properties: Properties, names: readonly string[]): readonly Property[] {
	return propertyFinder(names)(properties);
}

/** Makes what finds the properties of a note that stand under any of some names, in their order; empty ones are left out. */
export function propertyFinder(names: readonly string[]): (properties: Properties) => readonly Property[] {
	const spelled = names.map(spellingless);
	return (properties) => propertiesSpelled(properties, spelled);
}

function propertiesSpelled(properties: Properties, names: readonly string[]): readonly Property[] {
	let found: Property[] | null = null;
	for (const name of names) {
		const property = properties.get(name);
		if (property === undefined || isEmpty(property)) continue;
		if (found === null) found = [property];
		else found.push(property);
	}
	return found ?? NONE;
}

/** Finds the properties of a note that have a meaning, in the order of its names; empty ones are left out. */
export type Under = (meaning: Meaning) => readonly Property[];

/** Makes what sorts the properties of a note by their meaning, for the names of a vault. */
export function propertySorter(names: PropertyNames): (properties: Properties) => Under {
	const meanings = new Map<string, Meaning[]>();
	const spelled = new Map<Meaning, readonly string[]>();
	for (const meaning of Object.keys(names) as Meaning[]) {
		const own = names[meaning].map(spellingless);
		spelled.set(meaning, own);
		for (const name of own) meanings.set(name, [...(meanings.get(name) ?? []), meaning]);
	}
	return (properties) => {
		const sorted = new Map<Meaning, readonly Property[]>();
		for (const name of properties.keys()) {
			for (const meaning of meanings.get(name) ?? NO_MEANINGS) {
				if (!sorted.has(meaning)) sorted.set(meaning, propertiesSpelled(properties, spelled.get(meaning) ?? []));
			}
		}
		return (meaning) => sorted.get(meaning) ?? NONE;
	};
}

/** The properties of a block, and beside them others of names that it has not. */
export function withOthers(properties: Properties, others: readonly Property[]): Properties {
	if (others.length === 0) return properties;
	const all = new Map(properties);
	for (const property of others) {
		const name = spellingless(property.name);
		const known = all.get(name);
		if (known === undefined || isEmpty(known)) all.set(name, property);
	}
	return all;
}

const [NO_MEANINGS, NONE]: readonly [readonly Meaning[], readonly Property[]] = [[], []];

function isEmpty({ value }: Property): boolean {
	if (typeof value === "string") return value.trim() === "";
	if (typeof value === "number" || typeof value === "boolean") return false;
	return textsOf(value).length === 0 && recordsIn(value).length === 0;
}

/** What can be taken from a block that the YAML reader refused: its top-level names with a plain value beside them. */
export function roughProperties(source: string): ReadonlyMap<string, unknown> {
	const rough = new Map<string, unknown>();
	for (const line of source.split("\n")) {
		const name = propertyNamed(line);
		const value = name === null ? "" : line.slice(line.indexOf(":", name.length) + 1).trim();
		if (name !== null && /^[\p{L}\p{N}][\p{L}\p{N} .,_-]*$/u.test(value)) rough.set(name, value);
	}
	return rough;
}

/** Makes the search in a block for the line on which a property holds a name as a whole; where none does, it is the property's own. */
export function lineFinder({ lines }: Frontmatter): (name: string, from: number) => number {
	const below = new Map<number, readonly string[]>();
	const linesOf = (from: number): readonly string[] => {
		const next = lines.findIndex((line, index) => index > from - 2 && propertyNamed(line) !== null);
		return lines.slice(from - 2, next === -1 ? lines.length : next);
	};
	return (name, from) => {
		const own = below.get(from) ?? linesOf(Math.max(2, from));
		below.set(from, own);
		const at = own.findIndex((line) => holdsWhole(line, name));
		return at === -1 ? from : from + at;
	};
}

function holdsWhole(line: string, name: string): boolean {
	for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1)) {
		const end = at + name.length;
		if (!endsInWord(line, at) && !beginsWithWord(line, end)) return true;
	}
	return false;
}

// Whether a letter or a digit stands before a place of a line, or at it.
function endsInWord(line: string, at: number): boolean {
	const code = line.charCodeAt(at - 1);
	return code < 0x80 ? isPlainWordCode(code) : /[\p{L}\p{N}]$/u.test(line.slice(Math.max(0, at - 2), at));
}

function beginsWithWord(line: string, at: number): boolean {
	const code = line.charCodeAt(at);
	return code < 0x80 ? isPlainWordCode(code) : /^[\p{L}\p{N}]/u.test(line.slice(at, at + 2));
}

/** How many values of a property are read. */
export const MOST_VALUES = 1000;
const NO_TEXTS: readonly string[] = [];

/** The texts of a value: a text, number or flag gives one, a list gives those of its items, `[[a]]` without quotes is a link. */
export function textsOf(value: unknown): readonly string[] {
	if (typeof value === "string") {
		const text = value.trim();
		return text === "" ? NO_TEXTS : [text];
	}
	const texts: string[] = [];
	collect(value, texts, 0);
	return texts;
}

/** Whether two names of a property are one: capitals, spaces, `-`, `_` and a colon left at the end (`Company:: x`) do not matter. */
export function sameProperty(a: string, b: string): boolean {
	return spellingless(a) === spellingless(b);
}

/** The names in a value: links by what they show, else the parts of a text between commas; an item of a list is one name. */
export function namesOf(value: unknown): readonly string[] {
	const names: string[] = [];
	for (const text of textsOf(value)) {
		const links = linksIn(text);
		if (links.length > 0) for (const { shown } of links) names.push(shown);
		else if (Array.isArray(value)) names.push(text);
		else for (const part of text.split(/[,;]/u)) names.push(part);
	}
	return unique(names);
}

/** The same, but a link with years beside it, `[[Aalto]] 2009–2013`, stands with them. */
export function namesWithYears(value: unknown): readonly string[] {
	const hasYears = (text: string): boolean => text.includes("[") && /(?:19|20)\d{2}/u.test(without(text, linksIn(text)));
	if (!textsOf(value).some(hasYears)) return namesOf(value);
	return unique(
		textsOf(value).flatMap((text) => (hasYears(text) ? [withLinksShown(text)] : namesOf(Array.isArray(value) ? [text] : text))),
	);
}

/** Each text of a value with its links as they are shown. */
export function shownTexts(value: unknown): readonly string[] {
	return unique(textsOf(value).map(withLinksShown));
}

function collect(value: unknown, texts: string[], depth: number): void {
	if (texts.length >= MOST_VALUES || depth > 4) return;
	if (typeof value === "string") {
		if (value.trim() !== "") texts.push(value.trim());
	} else if (typeof value === "number" || typeof value === "boolean") {
		texts.push(String(value));
	} else if (Array.isArray(value)) {
		const inner: unknown = value.length === 1 ? value[0] : null;
		const isLink = Array.isArray(inner) && inner.length > 0 && inner.every((part) => typeof part === "string");
		if (isLink) texts.push(`[[${inner.join(", ")}]]`);
		else for (const item of value) collect(item, texts, depth + 1);
	}
}

/** The records of further values that a value is or holds, by their names: nothing that a property can mean. */
export function recordsIn(value: unknown): readonly string[] {
	if (typeof value === "string") return NO_TEXTS;
	const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
	return items.filter(isRecord).map((record) => `{${Object.keys(record).join(", ")}}`);
}

/** Whether a value holds more than is read of it. */
export function holdsTooMuch(value: unknown): boolean {
	return Array.isArray(value) && value.length > MOST_VALUES;
}

function isRecord(value: unknown): value is object {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unique(texts: readonly string[]): readonly string[] {
	const own = texts.map((text) => text.trim()).filter((text) => text !== "");
	// A list that grew has room for more.
	return own.length < 2 ? own.slice() : [...new Set(own)];
}

/** A name of a property without what two spellings of it may differ in: case, blanks, `-` and `_`, a colon at its end. */
export function spellingless(name: string): string {
	return /[^a-z\d]/.test(name) ? name.toLowerCase().replace(/[\s_-]+|:$/gu, "") : name;
}
