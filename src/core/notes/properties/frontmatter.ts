import matter from "gray-matter";
import { asRecord } from "../../kinds/record";
import { brokenYamlWords } from "../../words/broken-yaml";
import { breakageIn } from "./breakage";

/** Reads YAML text to a plain value. Dates stay text; broken YAML throws. */
export type ParseYaml = (yaml: string) => unknown;

/** The properties block of a note, and where its body begins. */
export interface Frontmatter {
	/** The block's text between the fences, with `\n` line ends; empty where there is none. */
	readonly source: string;
	/** The same by lines. */
	readonly lines: readonly string[];
	/** Top-level properties in their order, as the YAML reader gives them. */
	readonly properties: ReadonlyMap<string, unknown>;
	/** The index in the note's lines of the first line of the body. */
	readonly bodyStart: number;
	/** Why the block could not be read, if that is known, with its line counted from 1 in the note. */
	readonly broken: { readonly line: number; readonly reason: string | null } | null;
}

const LARGEST_BLOCK = 200_000;
const LONGEST_PROPERTY_LINE = 20_000;
const MOST_NESTED = 100;
const MOST_ANCHORS = 1000;
const FEW = 500;
const NO_RECORD = "they are no list of names and values";
const NO_LINES: readonly string[] = [];
const NO_PROPERTIES: ReadonlyMap<string, unknown> = new Map();

/** Where the properties block of a note ends: the index of its closing `---`, or null where it has no block. */
export function closingFence(lines: readonly string[]): number | null {
	if (!/^\uFEFF?---[ \t]*$/.test(lines[0] ?? "")) return null;
	for (let end = 1; end < lines.length; end++) {
		const line = lines[end] ?? "";
		if (line.startsWith("---") && /^---[ \t]*$/.test(line)) return end;
	}
	return null;
}

/**
 * Reads the properties of a note given as lines without their line ends. The only door to gray-matter, which is handed nothing
 * but a bare `---` block: other fences would choose an engine that runs code, and it would close a block at `----`.
 */
export function readFrontmatter(lines: readonly string[], parseYaml: ParseYaml): Frontmatter {
	const end = closingFence(lines);
	if (end === null)
		return { source: "", lines: NO_LINES, properties: NO_PROPERTIES, bodyStart: 0, broken: otherLanguage(lines) ?? neverClosed(lines) };
	const own = lines.slice(1, end);
	const source = own.join("\n");
	const block = { source, lines: own, bodyStart: end + 1 };
	const refused = refusal(source);
	if (refused !== null) return { ...block, properties: NO_PROPERTIES, broken: { line: 1, reason: refused } };
	try {
		// The whole block is read, whatever gray-matter takes for its end: a line `----` in it is the block's own mistake.
		const yaml = (): object => recordOf(parseYaml(source));
		const data: unknown = matter(`---\n${source}\n---\n`, { language: "yaml", engines: { yaml } }).data;
		return { source, lines: own, properties: mapOf(recordOf(data)), bodyStart: end + 1, broken: null };
	} catch (error) {
		return { ...block, properties: NO_PROPERTIES, broken: whereBroken(error, own) };
	}
}

function otherLanguage(lines: readonly string[]): Frontmatter["broken"] {
	const language = /^\uFEFF?---[ \t]*([A-Za-z]\w*)[ \t]*$/u.exec(lines[0] ?? "")?.[1];
	return language === undefined ? null : { line: 1, reason: `they are written in “${language}”, and only YAML is read` };
}

// A first line of dashes above a name with a colon begins a block, which ends nowhere.
function neverClosed(lines: readonly string[]): Frontmatter["broken"] {
	const isBegun = /^\uFEFF?---[ \t]*$/u.test(lines[0] ?? "") && /^[\p{L}_][\p{L}\p{N} _-]{0,40}:(?:[ \t]|$)/u.test(lines[1] ?? "");
	return isBegun ? { line: 1, reason: brokenYamlWords.unclosedBlock } : null;
}

// What is no block that a person writes, and would take a YAML reader seconds, or gray-matter, which looks for comments with a
// pattern that takes quadratic time on long runs of blank lines.
function refusal(source: string): string | null {
	if (source.length > LARGEST_BLOCK) return `they are longer than ${LARGEST_BLOCK / 1000},000 characters`;
	if (source.length < FEW) return null;
	if (source.length > LONGEST_PROPERTY_LINE && source.split("\n").some((line) => line.length > LONGEST_PROPERTY_LINE))
		return `a line of them is longer than ${LONGEST_PROPERTY_LINE / 1000},000 characters`;
	if (/\s{500}/.test(source)) return "they hold hundreds of blanks in a row";
	if (/["']{500}/.test(source)) return "they hold hundreds of quotes in a row";
	if ((source.match(/[\s,[{][&*][^\s,[\]{}]/g)?.length ?? 0) > MOST_ANCHORS) return `they hold more than ${MOST_ANCHORS} anchors`;
	return isDeeplyNested(source) ? `they hold more than ${MOST_NESTED} brackets in one another` : null;
}

function isDeeplyNested(source: string): boolean {
	let depth = 0;
	for (const character of source) {
		if (character === "[" || character === "{") depth++;
		else if ((character === "]" || character === "}") && depth > 0) depth--;
		if (depth > MOST_NESTED) return true;
	}
	return false;
}

function mapOf(record: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
	const map = new Map<string, unknown>();
	for (const name of Object.keys(record)) map.set(name, record[name]);
	return map;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	if (value === null || value === undefined) return {};
	if (typeof value === "object" && !Array.isArray(value)) return asRecord(value);
	throw new Error(NO_RECORD);
}

function whereBroken(error: unknown, lines: readonly string[]): Frontmatter["broken"] {
	const message = error instanceof Error ? error.message : "";
	if (message === NO_RECORD) return { line: 1, reason: NO_RECORD };
	const breakage = breakageIn(lines);
	if (breakage !== null) return { line: breakage.at + 2, reason: brokenYamlWords.inLine(breakage.at + 2, breakage.reason) };
	const at = /\bline (\d+)/.exec(message);
	return { line: Math.min(at === null ? 1 : Number(at[1]) + 1, lines.length + 2), reason: null };
}
