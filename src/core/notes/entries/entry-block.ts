import type { DateFault } from "../../kinds/date-order";
import { type Item, itemOf } from "../text/list-item";
import type { Line } from "../text/markup";
import { headingOf } from "../text/section";
import type { EntryStart, Surroundings } from "./entry-start";
import type { Head } from "./head";

/** A line that belongs to an entry, below its head. */
export interface LineBelow {
	readonly line: Line;
	readonly item: Item | null;
}

/** An entry as it lies in a note: how and where it begins, and the lines that belong to it. */
export interface EntryBlock extends Omit<EntryStart, "head"> {
	readonly head: Head;
	readonly line: Line;
	readonly below: readonly LineBelow[];
}

/** A line with a date that does not count, and why. */
export interface FaultyLine {
	readonly line: Line;
	readonly fault: DateFault;
}

/** The entries of a note's lines, and the dates that do not count. */
export interface EntryBlocks {
	readonly blocks: readonly EntryBlock[];
	readonly faults: readonly FaultyLine[];
}

/** Finds the entry that a line begins. A line of a table or of a block of fields that begins none is not looked at further. */
export type FindStart = (line: Line, around: Surroundings) => EntryStart | "in a table" | "among fields" | null;

// What stands open while the lines go by. A dropped one takes its lines with it and gives no entry.
interface OpenBlock {
	readonly kind: EntryStart["kind"];
	readonly depth: number;
	readonly below: LineBelow[];
}

/** Cuts lines into entries, each with the lines that belong to it (domain.md, section 2, "Continuation"). */
export function entryBlocks(lines: readonly Line[], findStart: FindStart): EntryBlocks {
	const blocks: EntryBlock[] = [];
	const faults: FaultyLine[] = [];
	let open: OpenBlock[] = [];
	let latest = null as OpenBlock | null;
	let afterGap = true;
	let previous = 0;

	const begin = (line: Line, start: EntryStart): void => {
		const { kind, depth, head, box, syntax } = start;
		const block: OpenBlock = { kind, depth, below: [] };
		if (typeof head === "string") faults.push({ line, fault: head });
		else if (box !== "-" && !/^~~.*~~\s*$/su.test(syntax)) blocks.push({ ...start, head, line, below: block.below });
		open = kind === "heading" ? [] : open.filter((other) => other.kind !== "heading" && other.depth < depth);
		open.push(block);
		latest = kind === "row" ? null : block;
	};

	for (const line of lines) {
		if (line.number !== previous + 1) {
			open = [];
			afterGap = true;
		}
		previous = line.number;
		const isTitle = line.callout !== null && line.callout !== "";
		if (line.text === null || line.text.trim() === "") {
			// A callout without words in its title belongs to no entry above it, nor does what stands in it.
			if (isTitle) open = open.filter(({ kind, depth }) => kind === "heading" || depth < line.indent);
			afterGap = true;
			continue;
		}
		const directlyBelow = afterGap ? null : latest;
		const inside = innermost(open, line.indent);
		const start = findStart(line, { isInside: inside !== null, isBelow: directlyBelow !== null, startsBlock: afterGap });
		afterGap = false;
		if (start === "among fields") continue;
		latest = null;
		if (start === "in a table") continue;
		if (start !== null) {
			begin(line, start);
			continue;
		}
		const heading = headingOf(line);
		afterGap = heading !== null || isTitle || isRule(line.syntax);
		if (heading !== null) open = open.filter(({ kind, depth }) => kind === "heading" && depth < heading.level);
		else if (afterGap) open = open.filter(({ kind, depth }) => kind === "heading" || (isTitle && depth < line.indent));
		if (afterGap && !isTitle) continue;
		const item = itemOf(line.syntax);
		const goesOn = !isTitle && (directlyBelow?.kind === "paragraph" || (item === null && directlyBelow !== null));
		const belongsTo: OpenBlock | null = goesOn ? directlyBelow : inside;
		open = open.filter((other) => other === belongsTo || other.kind === "heading" || other.depth < line.indent);
		belongsTo?.below.push({ line, item });
		latest = belongsTo;
	}
	return { blocks, faults };
}

// The block whose text a line continues by its depth: the innermost that is less indented; all under a dated heading is its own.
function innermost(open: readonly OpenBlock[], indent: number): OpenBlock | null {
	return [...open].reverse().find(({ kind, depth }) => kind === "heading" || depth < indent) ?? null;
}

function isRule(line: string): boolean {
	const bare = line.replace(/\s+/gu, "");
	return /^(?:-{3,}|\*{3,}|_{3,})$/u.test(bare);
}
