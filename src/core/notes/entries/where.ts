import type { Heading } from "../text/heading";
import { Holds } from "../text/held";
import type { Line } from "../text/markup";
import { nameCheck, type SectionLines } from "../text/section";
import { datedTables, lineNumbersOf } from "../text/table";
import type { EntryBlock, EntryBlocks } from "./entry-block";
import type { EntryRules } from "./entry-rules";
import { personEntries } from "./person-entries";
import { isLogTable } from "./row-start";

/** The entries of a person note, and the lines among which they were sought. */
export interface PlacedEntries extends Omit<EntryBlocks, "within"> {
	readonly lines: readonly Line[];
	/** Whether these are lines of log sections. */
	readonly inLog: boolean;
	/** The lines of its log sections, whatever they hold; null where it has none. */
	readonly log: readonly Line[] | null;
}

/**
 * Finds the entries of a person note where they count (docs/rules.md, section 2, "Where, in a person note"): in its log sections, where
 * one of them holds an entry or a date that is told, else outside sections of facts. Names are those of the person.
 */
export function placedEntries(
	body: readonly Line[],
	sections: SectionLines,
	names: () => readonly string[],
	rules: EntryRules,
): PlacedEntries {
	const tables = linesOfLogTables(body, rules);
	const log = sections.log(body);
	if (log !== null) {
		const found = personEntries(log, body, true, rules);
		if (holdsAny(found)) {
			const lines = withLines(log, tables, body);
			return placed(lines === log ? found : personEntries(lines, body, true, rules), log, true, log);
		}
	}
	const open = sections.body(body);
	const found = personEntries(withLines(open, tables, body), body, false, rules);
	const exact = { ...found, blocks: exactBlocks(found.blocks, body, names, tables) };
	return log === null || holdsAny(exact) ? placed(exact, open, false, log) : placed(exact, log, true, log);
}

// Written out: once a note, to copy what was found takes longer than to cut the log into entries.
function placed(
	{ blocks, faults, passedOver }: Omit<EntryBlocks, "within">,
	lines: readonly Line[],
	inLog: boolean,
	log: PlacedEntries["log"],
): PlacedEntries {
	return { blocks, faults, passedOver, lines, inLog, log };
}

function holdsAny({ blocks, faults }: Pick<EntryBlocks, "blocks" | "faults">): boolean {
	return blocks.length > 0 || faults.length > 0;
}

const NO_LINES: ReadonlySet<number> = new Set();

// The numbers of the lines of tables that are logs wherever they stand.
function linesOfLogTables(body: readonly Line[], { channelOf, columnOf }: EntryRules): ReadonlySet<number> {
	if (!body.some(({ holds }) => (holds & Holds.bar) !== 0)) return NO_LINES;
	const logs = datedTables(body, columnOf).filter((table) => isLogTable(table, channelOf));
	return new Set(logs.flatMap(lineNumbersOf));
}

// Some lines of a body together with others.
function withLines(lines: readonly Line[], others: ReadonlySet<number>, body: readonly Line[]): readonly Line[] {
	if (others.size === 0) return lines;
	const all = new Set(lines);
	return body.filter((line) => all.has(line) || others.has(line.number));
}

// Under a heading that does not repeat the name of the note, an entry needs an exact day; in a log it does not.
function exactBlocks(
	blocks: readonly EntryBlock[],
	body: readonly Line[],
	names: () => readonly string[],
	inTables: ReadonlySet<number>,
): readonly EntryBlock[] {
	const isVague = ({ head, line }: EntryBlock): boolean => head.date.precision !== "day" && !inTables.has(line.number);
	const vague = new Set(blocks.filter(isVague).map(({ line }) => line.number));
	if (vague.size === 0) return blocks;
	const isName = nameCheck(names());
	let above: readonly Heading[] = [];
	for (const { number, heading } of body) {
		if (heading !== null) above = above.filter(({ level }) => level < heading.level);
		const title = above.at(-1);
		if (title === undefined || isName(title.text)) vague.delete(number);
		if (heading !== null) above = [...above, heading];
	}
	return blocks.filter(({ line }) => !vague.has(line.number));
}
