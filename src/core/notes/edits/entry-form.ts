import { type DateForm, dateFormOf, PLAIN_FORM } from "./date-form";
import type { EntryBlock } from "../entry-block";
import { headingOf } from "../section";
import { itemOf } from "../entry-block";

/** How an entry is written: as a list item, a heading or a paragraph, and with what before its lines. */
export interface EntryForm {
	readonly kind: "item" | "heading" | "paragraph";
	/** What stands before the date: indentation and list mark, or the marks of a heading. */
	readonly lead: string;
	/** What stands before a line below. */
	readonly below: string;
	/** Whether an empty line parts the head from the lines below. */
	readonly blankBelow: boolean;
	/** The list mark of tasks below. */
	readonly bullet: string;
	readonly date: DateForm;
}

/** The form of entries where a note shows none: `- 2026-03-04: text`, lines below indented as the note indents. */
export function usualForm(lead: string, rawLines: readonly string[]): EntryForm {
	return { kind: "item", lead, below: belowOf(lead, null, rawLines), blankBelow: false, bullet: bulletIn(lead), date: PLAIN_FORM };
}

/** The form in which an entry is written. */
export function entryFormOf({ line, head, below, textStart }: EntryBlock, rawLines: readonly string[]): EntryForm {
	const syntax = line.syntax.replace(/^\uFEFF/u, "");
	const isHeading = headingOf(line) !== null;
	const item = itemOf(syntax);
	const marks = isHeading ? /^ {0,3}#{1,6}[ \t]*/u : /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/u;
	const lead = marks.exec(syntax)?.[0] ?? "";
	const start = (item?.start ?? lead.length) + line.syntax.length - syntax.length;
	const kind = isHeading ? "heading" : item === null ? "paragraph" : "item";
	const child = below.find((lineBelow) => lineBelow.line.indent > line.indent)?.line.syntax ?? null;
	return {
		kind,
		lead,
		below: kind === "item" ? belowOf(lead, child, rawLines) : "",
		blankBelow: isHeading && below.length > 0 && (rawLines[line.number] ?? "").trim() === "",
		bullet: /^\s*([-*+])\s/u.exec(child ?? "")?.[1] ?? bulletIn(lead),
		date: dateFormOf(line.syntax.slice(start, textStart), head.date.day, textStart < line.syntax.trimEnd().length),
	};
}

/** A list mark with the number that comes next, where it is a number. */
export function withNextNumber(lead: string): string {
	return lead.replace(/\d{1,9}(?=[.)])/u, (number) => (number === "999999999" ? number : String(Number(number) + 1)));
}

function bulletIn(lead: string): string {
	return /[*+]/u.exec(lead)?.[0] ?? "-";
}

// As the lines below an entry are indented; else by a tab where the note indents by tabs; else to where the text of the item begins.
function belowOf(lead: string, child: string | null, rawLines: readonly string[]): string {
	if (child !== null) return /^[ \t]*/u.exec(child)?.[0] ?? "";
	const indent = /^[ \t]*/u.exec(lead)?.[0] ?? "";
	const byTabs = indent.includes("\t") || (indent === "" && rawLines.some((line) => /^\t+(?:[-*+]|\d{1,9}[.)]) /u.test(line)));
	return indent + (byTabs ? "\t" : " ".repeat(Math.max(2, lead.trim().length + 1)));
}
