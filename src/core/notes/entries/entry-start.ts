import { type DateFault, isFault } from "../../kinds/date-order";
import { behindWeekday } from "../dates/weekdays";
import type { DateRules } from "../dates/written-date";
import { blanksEnd } from "../text/blanks";
import { fieldsIn, type Stated, without } from "../text/field";
import type { FieldBlock } from "../text/field-block";
import { headingMarks } from "../text/heading";
import { Holds } from "../text/held";
import type { Line } from "../text/markup";
import type { DatedTable } from "../text/table";
import { struckOutBehind } from "../wording/struck-out";
import { type Head, placedAt, readDirection, readHead } from "./head";

/** In what form an entry is written; the table or the block of fields in which it stands, where that is its form. */
export type EntryForm =
	| { readonly kind: PlainKind }
	| { readonly kind: "row"; readonly table: DatedTable }
	| { readonly kind: "fields"; readonly fields: FieldBlock };
export type EntryKind = EntryForm["kind"];
type PlainKind = "item" | "heading" | "paragraph" | "callout";

/** What an entry says beside its head, and how deep it lies (columns; the level of a heading). */
export interface EntryBody {
	readonly depth: number;
	/** The character in the box of a list item. */
	readonly box: string | null;
	/** Its words, and the same with code blanked out; the date and what belongs to it left out. */
	readonly text: string;
	readonly syntax: string;
	/** What is stated beside the words. */
	readonly stated: readonly Stated[];
	/** The line on which it begins. */
	readonly line: Line;
}

/** Where an entry begins, whose lines below are still to come. */
export type EntryStart = EntryForm & EntryBody & { readonly head: Head | DateFault; readonly below: Line[] };

/** Where a line stands: inside an entry, right below one, at the beginning of a block. */
export interface Surroundings {
	readonly isInside: boolean;
	readonly isBelow: boolean;
	readonly startsBlock: boolean;
}

/** What no entry states beside its words. */
export const NOTHING_STATED: readonly Stated[] = [];

// In `2024. 3. 15.` the year is no number of a list.
const YEAR_AND_DOT = /^[ \t]*\d{4}\. \d{1,2}\. \d{1,2}\./u;
const WRAPPED = /^(?:\*\*|__|[*_(])/u;
const YEAR_OR_LINK = /^(?:(?:\*\*|__|[*_(]|\[(?!\[))?<?(?:\d{4}|\[))/u;

/** The entry that a line begins by itself: a heading, the title of a callout, a list item or a paragraph; null where it begins none. */
export function startOf(line: Line, { isInside, startsBlock }: Surroundings, inLog: boolean, rules: DateRules): EntryStart | null {
	const { syntax, indent, callout, heading, item, start } = line;
	if (heading !== null) return startAt(line, withoutClosingMarks(line), "heading", heading.level, start, rules);
	if (callout !== null && callout !== "") {
		// In a title `16. August` is a day and no item of a list.
		const head = readHead(syntax, rules, blanksEnd(syntax, 0));
		if (isFault(head)) return faultyStart(line, line, "callout", indent, head, rules);
		return head === null ? null : startWith(line, line, "callout", indent, head, [{ key: "callout", value: callout }]);
	}
	const mayBeParagraph = inLog && startsBlock && !isInside && callout === null;
	if (item !== null)
		return (
			startAt(line, line, "item", indent, start + marksIn(line), rules) ??
			fieldStart(line, isInside, rules) ??
			(mayBeParagraph && YEAR_AND_DOT.test(syntax) ? startAt(line, line, "paragraph", indent, blanksEnd(syntax, 0), rules) : null)
		);
	if (!mayBeParagraph || !beginsParagraph(line, rules)) return null;
	return startAt(line, line, "paragraph", indent, start, rules);
}

/** Whether a line begins as a paragraph of a log that is an entry does: with a year or a link, or its weekday and those, in bold or not. */
export function beginsParagraph({ syntax, start }: Line, { language }: DateRules): boolean {
	const isFirst = (at: number): boolean => YEAR_OR_LINK.test(syntax.slice(at, at + 10));
	const wrapped = start + (WRAPPED.exec(syntax.slice(start, start + 2))?.[0].length ?? 0);
	return isFirst(start) || [start, wrapped].some((at) => isFirst(behindWeekday(syntax, at, language)));
}

// An item may be a heading for what is indented below it, `- ## 2024-03-15`.
function marksIn({ syntax, start, holds }: Line): number {
	return (holds & Holds.tag) === 0 ? 0 : headingMarks(syntax, start);
}

type Words = Pick<Line, "text" | "syntax">;

function startAt(line: Line, words: Words, kind: PlainKind, depth: number, from: number, rules: DateRules): EntryStart | null {
	const head = readHead(words.syntax, rules, from);
	if (isFault(head)) return faultyStart(line, words, kind, depth, head, rules);
	return head === null ? null : startWith(line, words, kind, depth, head, NOTHING_STATED);
}

/** What begins with a date that does not count. Nothing of its words is kept, but where they are struck out as a whole. */
export function faultyStart(line: Line, words: Words, kind: PlainKind, depth: number, fault: DateFault, rules: DateRules): EntryStart {
	return { ...startWith(line, words, kind, depth, fault, NOTHING_STATED), syntax: struckOutBehind(words.syntax, fault, rules) };
}

/** An entry of a plain form whose head was read from the words of a line. */
export function startWith(
	line: Line,
	words: Words,
	kind: PlainKind,
	depth: number,
	head: Head | DateFault,
	stated: readonly Stated[],
): EntryStart {
	const box = kind === "item" ? (line.item?.box ?? null) : null;
	if (isFault(head)) return { kind, depth, head, box, text: "", syntax: "", stated, line, below: [] };
	const syntax = words.syntax.slice(head.rest);
	const text = words.text === words.syntax ? syntax : (words.text ?? "").slice(head.rest);
	return { kind, depth, head, box, text, syntax, stated, line, below: [] };
}

// A list item that holds `[date:: …]`. In an entry it is one of its own only where it begins with that, and is no task.
function fieldStart(line: Line, isInside: boolean, rules: DateRules): EntryStart | null {
	const { text, syntax, indent, item, holds } = line;
	if (item === null || (holds & Holds.field) === 0) return null;
	const { start, box } = item;
	const inItem = syntax.slice(start);
	const field = fieldsIn(inItem).find(({ key }) => key === "date");
	if (field === undefined || (isInside && (box !== null || field.start > 0))) return null;
	const read = readHead(field.value, rules);
	if (read === null) return null;
	if (isFault(read)) return startWith(line, line, "item", indent, read, NOTHING_STATED);
	const around = without(inItem, [field]);
	const direction = readDirection(around.trimStart());
	const from = direction === null ? 0 : around.length - around.trimStart().length + direction.length;
	const at = start + field.start + syntax.slice(start + field.start).indexOf(field.value);
	const head = { ...placedAt(read, at, direction?.initiator), rest: start + field.end };
	const words = { text: without((text ?? "").slice(start), [field]).slice(from), syntax: around.slice(from) };
	return { kind: "item", depth: indent, box, head, ...words, stated: NOTHING_STATED, line, below: [] };
}

// A heading may end with the marks it begins with: `## 2024-03-15 ##`.
function withoutClosingMarks({ text, syntax }: Line): Words {
	const marks =
		syntax.endsWith("#") || syntax.endsWith(" ") || syntax.endsWith("\t") ? (CLOSING.exec(syntax.slice(-100))?.[0].length ?? 0) : 0;
	return marks === 0 ? { text, syntax } : { text: (text ?? "").slice(0, -marks), syntax: syntax.slice(0, -marks) };
}

const CLOSING = /[ \t]#+[ \t]*$/u;
