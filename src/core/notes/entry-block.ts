import { type DailyDay, type Head, readHead } from "./head";
import { headingOf } from "./section";
import type { Line } from "./markup";

/** A list item: the character in its box, if it has one, and where its text begins in the line. */
export interface Item {
	readonly box: string | null;
	readonly start: number;
}

/** A line that belongs to an entry, below its head. */
export interface LineBelow {
	readonly line: Line;
	readonly item: Item | null;
}

/** An entry as it lies in a note: its head, the place in the line where its text begins, and the lines that belong to it. */
export interface EntryBlock {
	readonly head: Head;
	readonly line: Line;
	readonly box: string | null;
	readonly textStart: number;
	readonly below: readonly LineBelow[];
}

/** The entries of a note's lines, and the lines whose date no calendar has. */
export interface EntryBlocks {
	readonly blocks: readonly EntryBlock[];
	readonly impossible: readonly Line[];
}

/** The list item that a line is; null for any other line. */
export function itemOf(syntax: string): Item | null {
	const item = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[(.)\](?=[ \t]|$)[ \t]*)?|$)/u.exec(syntax);
	return item === null ? null : { box: item[1] ?? null, start: item[0].length };
}

// What stands open while the lines go by. A dropped one takes its lines with it and gives no entry.
interface OpenBlock {
	readonly form: "heading" | "item" | "paragraph";
	readonly depth: number;
	readonly below: LineBelow[];
}

/** Finds the entries among the lines that count: dated headings and list items, and in a log dated paragraphs. */
export function findEntries(lines: readonly Line[], inLog: boolean, dailyDay: DailyDay): EntryBlocks {
	const blocks: EntryBlock[] = [];
	const impossible: Line[] = [];
	let open: OpenBlock[] = [];
	let latest = null as OpenBlock | null;
	let afterGap = true;
	let previous = 0;

	type Form = OpenBlock["form"];
	const begin = (line: Line, form: Form, depth: number, item: Item | null, start: number, head: Head | "impossible"): void => {
		const block: OpenBlock = { form, depth, below: [] };
		if (head === "impossible") impossible.push(line);
		else if (item?.box !== "-" && !/^~~.*~~\s*$/su.test(line.syntax.slice(start + head.rest))) {
			blocks.push({ head, line, box: item?.box ?? null, textStart: start + head.rest, below: block.below });
		}
		open.push(block);
		latest = block;
	};

	for (const line of lines) {
		if (line.number !== previous + 1) {
			open = [];
			afterGap = true;
		}
		previous = line.number;
		if (line.text === null || line.text.trim() === "") {
			afterGap = true;
			continue;
		}
		const startsBlock = afterGap;
		const directlyBelow = startsBlock ? null : latest;
		afterGap = false;
		latest = null;
		const heading = headingOf(line);
		if (heading !== null) {
			const start = line.syntax.indexOf("#") + heading.level;
			const from = start + (/^[ \t]*/u.exec(line.syntax.slice(start))?.[0].length ?? 0);
			const head = readHead(line.syntax.slice(from), dailyDay);
			open = open.filter(({ form, depth }) => form === "heading" && head === null && depth < heading.level);
			if (head !== null) begin(withoutClosingMarks(line), "heading", heading.level, null, from, head);
			else afterGap = true;
			continue;
		}
		const item = itemOf(line.syntax);
		if (isRule(line.syntax)) {
			open = open.filter(({ form }) => form === "heading");
			afterGap = true;
			continue;
		}
		const inside = innermost(open, line.indent);
		const start = item?.start ?? line.syntax.length - line.syntax.trimStart().length;
		const mayBegin = item !== null || (inLog && startsBlock && inside === null);
		const head = mayBegin ? readHead(line.syntax.slice(start), dailyDay) : null;
		if (head !== null) {
			open = open.filter(({ form, depth }) => form !== "heading" && depth < line.indent);
			begin(line, item === null ? "paragraph" : "item", line.indent, item, start, head);
			continue;
		}
		const goesOn = directlyBelow?.form === "paragraph" || (item === null && directlyBelow !== null);
		const belongsTo: OpenBlock | null = goesOn ? directlyBelow : inside;
		open = open.filter((block) => block === belongsTo || block.form === "heading" || block.depth < line.indent);
		belongsTo?.below.push({ line, item });
		latest = belongsTo;
	}
	return { blocks, impossible };
}

// The block whose text a line continues by its depth: the innermost that is less indented; all under a dated heading is its own.
function innermost(open: readonly OpenBlock[], indent: number): OpenBlock | null {
	return [...open].reverse().find(({ form, depth }) => form === "heading" || depth < indent) ?? null;
}

// A heading may end with the marks it begins with: `## 2024-03-15 ##`.
function withoutClosingMarks(line: Line): Line {
	const marks = /[ \t]#+[ \t]*$/u.exec(line.syntax.slice(-100))?.[0].length ?? 0;
	return marks === 0 ? line : { ...line, text: (line.text ?? "").slice(0, -marks), syntax: line.syntax.slice(0, -marks) };
}

function isRule(line: string): boolean {
	const bare = line.replace(/\s+/gu, "");
	return /^(?:-{3,}|\*{3,}|_{3,})$/u.test(bare);
}
