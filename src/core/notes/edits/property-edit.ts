import { closingFence, type ParseYaml, readFrontmatter } from "../frontmatter";
import { linesOf, type NoteLine, textOf, withLinesAt, withLinesReplaced } from "./lines";
import { type Property, type Properties, propertiesOf, propertiesUnder, sameProperty } from "../property";
import { type PropertyLines, propertyLines } from "./property-lines";
import { editWords } from "./edit-words";
import { yamlText } from "./yaml-value";

/** What a property is known by: the names under which it is read; the first is written where a note has none of them. */
export type NamesRead = readonly [string, ...string[]];

/** The place of a property in a note: what stands there now, and how lists are indented nearby. */
export interface PropertySlot extends Omit<PropertyLines, "from" | "to"> {
	readonly value: unknown;
	/** The lines that stand there now; empty where the note does not have the property. */
	readonly lines: readonly string[];
	readonly listIndent: string;
}

/** What shall stand in the place of a property: its lines, and the value that they must then be read as. */
export interface PropertyChange {
	readonly lines: readonly string[];
	readonly value: unknown;
}

/**
 * A note with the lines of one property made anew, or removed where there are to be none. It throws where it is not certain that
 * this property, and no other, then has another value.
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
	const before = blockEnd === null ? new Map<string, Property>() : readProperties(bare, parseYaml);
	const property = propertyAmong(before, names);
	const written = blockEnd === null || property === null ? null : linesOfProperty(bare, property, blockEnd);
	const key = written?.key ?? `${yamlText(names[0], true)}:`;
	const slot: PropertySlot = {
		...(written ?? { gap: " ", writing: "empty", raw: "", comment: "" }),
		key,
		value: property?.value ?? null,
		lines: written === null ? [] : bare.slice(written.from, written.to),
		listIndent: listIndentIn(bare.slice(1, blockEnd ?? 0)),
	};
	const wanted = change(slot);
	if (wanted === "keep" || (written === null && wanted.lines.length === 0)) return text;
	const after =
		blockEnd === null
			? withBlock(lines, wanted.lines)
			: written === null
				? withLinesAt(lines, blockEnd, wanted.lines)
				: withLinesReplaced(lines, written.from, written.to, wanted.lines);
	const name = property?.name ?? names[0];
	const left = wanted.lines.length === 0 ? undefined : wanted.value;
	readProperties(bareOf(after), parseYaml);
	if (!isOnlyChange(bare, bareOf(after), name, left, parseYaml)) throw new Error(editWords.uncertainProperty(name));
	return textOf(after);
}

function bareOf(lines: readonly NoteLine[]): readonly string[] {
	return lines.map(({ text }) => text);
}

function readProperties(bare: readonly string[], parseYaml: ParseYaml): Properties {
	const frontmatter = readFrontmatter(bare, parseYaml);
	if (frontmatter.broken !== null) throw new Error(editWords.brokenProperties(frontmatter.broken.reason));
	return propertiesOf(frontmatter);
}

// The one that is read, else the first that stands there empty.
function propertyAmong(properties: Properties, names: NamesRead): Property | null {
	const all = [...properties.values()];
	const empty = (): Property | undefined => names.flatMap((name) => all.find((property) => sameProperty(property.name, name)) ?? [])[0];
	return propertiesUnder(properties, names)[0] ?? empty() ?? null;
}

function linesOfProperty(bare: readonly string[], { name, line }: Property, blockEnd: number): PropertyLines {
	const written = line < 2 ? null : propertyLines(bare, line - 1, blockEnd);
	if (written === null || written.writing === "unsure") throw new Error(editWords.uncertainProperty(name));
	return written;
}

function listIndentIn(block: readonly string[]): string {
	return block.map((line) => /^([ \t]*)-[ \t]/u.exec(line)?.[1]).find((indent) => indent !== undefined) ?? "  ";
}

function withBlock(lines: readonly NoteLine[], property: readonly string[]): readonly NoteLine[] {
	const first = lines[0]?.text ?? "";
	if (/^\uFEFF?---[ \t]*$/u.test(first)) throw new Error(editWords.unclosedProperties);
	if (/^\uFEFF?---[^-]/u.test(first)) throw new Error(editWords.otherLanguage);
	return withLinesAt(lines, 0, ["---", ...property, "---"]);
}

// Asked of the YAML itself, which also knows two spellings of one name, and the line ends that a text keeps.
function isOnlyChange(before: readonly string[], after: readonly string[], name: string, wanted: unknown, parseYaml: ParseYaml): boolean {
	const expected = valuesIn(before, parseYaml);
	expected.delete(name);
	if (wanted !== undefined) expected.set(name, JSON.stringify(wanted));
	const found = valuesIn(after, parseYaml);
	return found.size === expected.size && [...expected].every(([key, value]) => found.get(key) === value);
}

function valuesIn(bare: readonly string[], parseYaml: ParseYaml): Map<string, string | undefined> {
	const values = parseYaml(`${bare.slice(1, closingFence(bare) ?? 1).join("\n")}\n`);
	return new Map(Object.entries(values ?? {}).map(([key, value]) => [key, JSON.stringify(value)]));
}
