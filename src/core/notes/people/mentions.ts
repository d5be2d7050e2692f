import { sharedText } from "../../kinds/own-text";
import type { Entry } from "../entries/entry";
import { type Property, textsOf } from "../properties/property";
import { KINDS, type Relation } from "../properties/relation";
import { Holds } from "../text/held";
import { linksIn } from "../text/links";
import type { Page } from "./page";

/** A link in a note to another, and its line, counted from 1. */
export interface Mention {
	readonly name: string;
	readonly line: number;
}

/** The links of a note to others, each once: those in properties that state no relation, and those of the body. */
export function mentionsIn(
	{ properties, body }: Pick<Page, "properties" | "body">,
	under: Page["under"],
	fields: Page["fields"],
	entries: readonly Entry[],
	listed: readonly Relation[],
): readonly Mention[] {
	const first = new Map<string, Mention>();
	const add = (name: string, line: number): void => {
		if (first.has(name)) return;
		const own = sharedText(name);
		first.set(own, { name: own, line });
	};
	const stated = statedIn(under);
	addFromProperties(properties, stated, add);
	addFromBody(body, linesStating(fields, stated), namedThere(entries, listed), add);
	return [...first.values()];
}

type Add = (name: string, line: number) => void;

function addFromProperties(properties: Page["properties"], stated: readonly Property[], add: Add): void {
	for (const property of properties.values()) {
		const { value, line } = property;
		if ((typeof value === "string" && !value.includes("[")) || stated.includes(property)) continue;
		for (const text of textsOf(value)) for (const { target } of linksIn(text)) add(target, line);
	}
}

function statedIn(under: Page["under"]): readonly Property[] {
	const stated: Property[] = [];
	for (const kind of KINDS) for (const property of under(kind)) stated.push(property);
	return stated;
}

// The lines of the body on which a field states a relation.
function linesStating(fields: Page["fields"], stated: readonly Property[]): ReadonlySet<number> {
	if (fields.length === 0) return NO_LINES;
	return new Set(fields.filter(({ name, line }) => stated.some((one) => one.name === name && one.line <= line)).map(({ line }) => line));
}

const NO_LINES: ReadonlySet<number> = new Set();
const NOBODY: readonly string[] = [];
const FEW = 8;

// Those who were there by the head of an entry are no mention, nor is who is related; those who were only spoken of are.
function namedThere(entries: readonly Entry[], listed: readonly Relation[]): ReadonlyMap<number, readonly string[]> {
	const there = new Map<number, readonly string[]>();
	for (const { line, present } of entries) if (present.length > 0) there.set(line, present);
	for (const { line, name } of listed) there.set(line, [...(there.get(line) ?? NOBODY), name]);
	return there;
}

function addFromBody(body: Page["body"], stating: ReadonlySet<number>, there: ReadonlyMap<number, readonly string[]>, add: Add): void {
	for (const { number, syntax, quoted, holds } of body) {
		if ((holds & Holds.link) === 0 || (stating.size > 0 && stating.has(number))) continue;
		const present = there.get(number) ?? NOBODY;
		const many = present.length > FEW ? new Set(present) : null;
		for (const { target, embed } of linksIn(quoted ?? syntax)) {
			if (!embed && !(many?.has(target) ?? present.includes(target))) add(target, number);
		}
	}
}
