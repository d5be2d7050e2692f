import { Refusal } from "../../kinds/refusal";
import { closingFence, type ParseYaml, readFrontmatter } from "../../notes/properties/frontmatter";
import {
	type Properties,
	type Property,
	propertiesOf,
	propertiesUnder,
	propertyNamed,
	sameProperty,
} from "../../notes/properties/property";
import { linesOf, type NoteLine } from "../../notes/text/lines";
import { writeWords } from "../../words/write";
import { firstRight } from "../ways";
import { yamlText } from "./yaml-value";

/** What a property is known by: the names under which it is read; the first is written where a note has none of them. */
export type NamesRead = readonly [string, ...string[]];

/** The place of a property in a note, and what stands there now. */
export interface PropertySlot {
	readonly value: unknown;
	/** The lines that stand there now; empty where the note does not have the property. */
	readonly lines: readonly string[];
	/** The name with its quotes and colon, and the blanks behind it. */
	readonly key: string;
	readonly gap: string;
	/** The comment behind the value with the blanks before it; empty where there is none. */
	readonly comment: string;
	/** What stands before an item of a list that takes a line for each. */
	readonly lead: string;
}

/** What shall stand in the place of a property: ways to write its lines, the best first, and what they must be read as. */
export interface PropertyChange {
	readonly ways: readonly (readonly string[])[];
	readonly isRight: (value: unknown) => boolean;
}

/**
 * A note with the lines of one property made anew, or removed where there are to be none. Each way is read again: it stays only if
 * this property, and no other, then has another value; it throws where none does.
 */
export function withProperty(
	text: string,
	names: NamesRead,
	parseYaml: ParseYaml,
	change: (slot: PropertySlot) => PropertyChange | "keep",
): string {
	const lines = linesOf(text);
	const bare = bareOf(lines);
	const blockEnd = closingFence(bare);
	if (blockEnd === null && /^\uFEFF?---(?!-)/u.test(text)) throw new Refusal(writeWords.unclosedProperties);
	const before = readProperties(bare, parseYaml);
	if (typeof before === "string") throw new Refusal(writeWords.brokenProperties(before));
	const property = propertiesUnder(before, names)[0] ?? firstNamed(before, names);
	const name = property?.name ?? names[0];
	if (property?.line === 1) throw new Refusal(writeWords.uncertainProperty(name));
	const from = property === null ? (blockEnd ?? 0) : property.line - 1;
	const to = property === null ? from : endOfProperty(bare, from, blockEnd ?? 0);
	const wanted = change(slotOf({ name, value: property?.value ?? null }, bare, { from, to, blockEnd: blockEnd ?? 0 }, parseYaml));
	if (wanted === "keep") return text;
	const ways = wanted.ways.map((way) => ({ from, to, lines: blockEnd === null && way.length > 0 ? ["---", ...way, "---"] : way }));
	const written = firstRight(lines, ways, (after) => {
		const now = readProperties(bareOf(linesOf(after)), parseYaml);
		const isOnlyChange = typeof now !== "string" && valuesIn(now, name) === valuesIn(before, name);
		return isOnlyChange && wanted.isRight([...now.values()].find((each) => each.name === name)?.value) ? after : null;
	});
	if (written === null) throw new Refusal(writeWords.uncertainProperty(name));
	return written;
}

// What stands in a block from one line up to another, where a property is or, if these are the same, shall be.
function slotOf(
	{ name, value }: Pick<Property, "name" | "value">,
	bare: readonly string[],
	{ from, to, blockEnd }: Readonly<Record<"from" | "to" | "blockEnd", number>>,
	parseYaml: ParseYaml,
): PropertySlot {
	const own = bare.slice(from, to);
	const start = (own[0] ?? "").indexOf(":", name.length) + 1;
	const lead = [...own, ...bare.slice(1, blockEnd)].flatMap((line) => /^[ \t]*-[ \t]+/u.exec(line) ?? [])[0];
	return {
		value,
		lines: own,
		key: own[0]?.slice(0, start) ?? `${yamlText(name)}:`,
		gap: /^[ \t]+/u.exec(own[0]?.slice(start) ?? "")?.[0] ?? " ",
		comment: commentIn(bare, from, to, start, parseYaml),
		lead: lead ?? "  - ",
	};
}

function bareOf(lines: readonly NoteLine[]): readonly string[] {
	return lines.map(({ text }) => text);
}

// Why they can't be read, where they can't. The empty line at their end lets a text there end as it does where others follow it.
function readProperties(bare: readonly string[], parseYaml: ParseYaml): Properties | string {
	const read = readFrontmatter([...bare.slice(0, closingFence(bare) ?? 0), "", "---"], parseYaml);
	if (read.broken !== null) return read.broken.reason ?? `they are no YAML from line ${read.broken.line} on`;
	const properties = propertiesOf(read);
	try {
		valuesIn(properties, "");
		return properties;
	} catch {
		return "one of them holds itself, or lies too deep";
	}
}

function valuesIn(properties: Properties, except: string): string {
	return JSON.stringify([...properties.values()].filter(({ name }) => name !== except).map(({ name, value }) => [name, value]));
}

function firstNamed(properties: Properties, names: NamesRead): ReturnType<typeof propertiesUnder>[number] | null {
	const all = [...properties.values()];
	return names.flatMap((name) => all.filter((property) => sameProperty(property.name, name)))[0] ?? null;
}

// Behind its last line: empty lines and comments above the next property are none of its own; in a text of several lines, only those
// that begin the line are comments.
function endOfProperty(bare: readonly string[], from: number, blockEnd: number): number {
	const isText = /:[ \t]*[|>]/u.test(bare[from] ?? "");
	let to = from + 1;
	for (let at = to; at < blockEnd && propertyNamed(bare[at] ?? "") === null; at++) {
		const line = bare[at] ?? "";
		if (line.trim() !== "" && !/^#/u.test(isText ? line : line.trimStart())) to = at + 1;
	}
	return to;
}

// What can be left out behind a hash, on the first or the last line, without a change of any value.
function commentIn(bare: readonly string[], from: number, to: number, start: number, parseYaml: ParseYaml): string {
	const valuesOf = (lines: readonly string[]): string => {
		const read = readProperties(lines, parseYaml);
		return typeof read === "string" ? "" : valuesIn(read, "");
	};
	const ends = to - 1 > from && !/^\s*-/u.test(bare[to - 1] ?? "") ? [from, to - 1] : [from];
	for (const at of from < to ? ends : []) {
		const line = bare[at] ?? "";
		for (const { index } of line.matchAll(/[ \t]+#/gu)) {
			const left = bare.map((each, other) => (other === at ? line.slice(0, index) : each));
			if ((at > from || index >= start) && valuesOf(left) === valuesOf(bare)) return line.slice(index).trimEnd();
		}
	}
	return "";
}
