import type { DateFault } from "../../kinds/date-order";
import type { DateRules } from "../dates/written-date";
import { fieldsIn, type Stated, without } from "../text/field";
import type { FieldBlock } from "../text/field-block";
import { type Item, itemOf } from "../text/list-item";
import type { Line } from "../text/markup";
import { headingOf } from "../text/section";
import type { DatedTable } from "../text/table";
import { type Head, readDirection, readHead } from "./head";

/** In what form an entry is written. */
export type EntryKind = "item" | "heading" | "paragraph" | "callout" | "row" | "fields";

/** Where an entry begins: its form, how deep it lies (columns; the level of a heading), its head, and its words. */
export interface EntryStart {
	readonly kind: EntryKind;
	readonly depth: number;
	readonly head: Head | DateFault;
	/** The character in the box of a list item. */
	readonly box: string | null;
	/** Its words, and the same with code blanked out; the date and what belongs to it left out. */
	readonly text: string;
	readonly syntax: string;
	/** What is stated beside the words. */
	readonly stated: readonly Stated[];
	/** The table or the block of fields in which it stands, where that is its form. */
	readonly table?: DatedTable;
	readonly fields?: FieldBlock;
}

/** What bears on whether a line begins an entry: whether it stands in one, or right below one, and whether nothing stands above it. */
export interface Surroundings {
	readonly isInside: boolean;
	readonly isBelow: boolean;
	readonly startsBlock: boolean;
}

/** Where in a line its words begin: behind the marks of a heading, the mark and box of a list item, or its blanks. */
export function wordsStart(line: Line): number {
	const { syntax } = line;
	const heading = headingOf(line);
	const from = heading === null ? (itemOf(syntax)?.start ?? 0) : syntax.indexOf("#") + heading.level;
	return from + blanksAt(syntax, from);
}

/** The entry that a line begins by itself: a heading, the title of a callout, a list item or a paragraph; null where it begins none. */
export function startOf(line: Line, { isInside, startsBlock }: Surroundings, inLog: boolean, rules: DateRules): EntryStart | null {
	const { syntax, indent, callout } = line;
	const heading = headingOf(line);
	const from = wordsStart(line);
	if (heading !== null) return startAt(withoutClosingMarks(line), "heading", heading.level, from, null, rules);
	if (callout !== null && callout !== "") {
		// In a title `16. August` is a day and no item of a list.
		const start = startAt(line, "callout", indent, blanksAt(syntax, 0), null, rules);
		return start === null ? null : { ...start, stated: [{ key: "callout", value: callout }] };
	}
	const item = itemOf(syntax);
	if (item !== null) return startAt(line, "item", indent, from, item.box, rules) ?? fieldStart(line, item, isInside, rules);
	const mayBeParagraph = inLog && startsBlock && !isInside && callout === null;
	if (!mayBeParagraph || !YEAR_OR_LINK.test(syntax.slice(from, from + 10))) return null;
	return startAt(line, "paragraph", indent, from, null, rules);
}

const YEAR_OR_LINK = /^(?:(?:\*\*|__|[*_(]|\[(?!\[))?(?:\d{4}|\[))/u;

function startAt(line: Line, kind: EntryKind, depth: number, from: number, box: string | null, rules: DateRules): EntryStart | null {
	const head = readHead(line.syntax.slice(from), rules);
	if (head === null) return null;
	if (typeof head === "string") return { kind, depth, head, box, text: "", syntax: "", stated: [] };
	const rest = from + head.rest;
	const placed = { ...head, dateStart: from + head.dateStart, dateEnd: from + head.dateEnd, rest };
	return { kind, depth, head: placed, box, text: (line.text ?? "").slice(rest), syntax: line.syntax.slice(rest), stated: [] };
}

// A list item that holds `[date:: …]`. In an entry it is one of its own only where it begins with that, and is no task.
function fieldStart({ text, syntax, indent }: Line, { start, box }: Item, isInside: boolean, rules: DateRules): EntryStart | null {
	const words = syntax.slice(start);
	const field = fieldsIn(words).find(({ key }) => key === "date");
	if (field === undefined || (isInside && (box !== null || field.start > 0))) return null;
	const read = readHead(field.value, rules);
	if (read === null) return null;
	const place = { kind: "item", depth: indent, box, stated: [] } as const;
	if (typeof read === "string") return { ...place, head: read, text: "", syntax: "" };
	const around = without(words, [field]);
	const direction = readDirection(around.trimStart());
	const from = direction === null ? 0 : around.length - around.trimStart().length + direction.length;
	const at = start + field.start + syntax.slice(start + field.start).indexOf(field.value);
	const head = {
		...read,
		initiator: direction?.initiator ?? read.initiator,
		dateStart: at + read.dateStart,
		dateEnd: at + read.dateEnd,
		rest: start + field.end,
	};
	return { ...place, head, text: without((text ?? "").slice(start), [field]).slice(from), syntax: around.slice(from) };
}

// A heading may end with the marks it begins with: `## 2024-03-15 ##`.
function withoutClosingMarks(line: Line): Line {
	const marks = /[ \t]#+[ \t]*$/u.exec(line.syntax.slice(-100))?.[0].length ?? 0;
	return marks === 0 ? line : { ...line, text: (line.text ?? "").slice(0, -marks), syntax: line.syntax.slice(0, -marks) };
}

function blanksAt(text: string, from: number): number {
	return /^[ \t]*/u.exec(text.slice(from))?.[0].length ?? 0;
}
