import { indentOf } from "./blanks";

/** A line in quotation marks. */
export interface Quotation {
	/** The line with blanks in place of its marks. */
	readonly line: string;
	/** Whether each mark is that of a callout. */
	readonly callouts: readonly boolean[];
	/** The type of the callout on the line of its title, else empty. */
	readonly type: string;
	/** How far the title of a callout is indented, in columns; null on any other line. */
	readonly indent: number | null;
	/** How far the first line of the outermost quotation is indented, in columns. */
	readonly begins: number;
}

/** The quotations in which the line before stands: whether each is a callout, and how far the outermost one was indented. */
export interface QuotationsAbove {
	readonly callouts: readonly boolean[];
	readonly begins: number;
}

const NONE: readonly boolean[] = [];
// What stands in a list item is indented so far at least.
const LEAST_OF_ITEM = 2;

/**
 * The quotation that a line stands in; null where it stands in none. Whether the marks are those of callouts is said by the first
 * line of each quotation; `before` says it for the line before. One that stands in a list item ends where a mark stands further left.
 */
export function quotationOf(line: string, before: QuotationsAbove): Quotation | null {
	const marks = /^[ \t]*(?:>[ \t]?)+/u.exec(line)?.[0];
	if (marks === undefined) return null;
	const own = indentOf(marks);
	const goesOn = before.callouts.length > 0 && own > before.begins - LEAST_OF_ITEM;
	const above = goesOn ? before.callouts : NONE;
	const begins = goesOn ? before.begins : own;
	const depth = marks.split(">").length - 1;
	const blank = marks.replaceAll(">", " ");
	const title = depth > above.length ? /^[ \t]*\[!([^[\]\n]{1,40})\][+-]?(?:[ \t]+|$)/u.exec(line.slice(marks.length)) : null;
	const callouts = [...above.slice(0, depth), ...Array.from({ length: Math.max(0, depth - above.length) }, () => title !== null)];
	if (title === null) return { line: blank + line.slice(marks.length), callouts, type: "", indent: null, begins };
	const lead = marks.length + title[0].length;
	return {
		line: " ".repeat(lead) + line.slice(lead),
		callouts,
		type: title[1]?.split("|")[0]?.trim() ?? "",
		indent: indentOf(blank.slice(0, marks.lastIndexOf(">"))),
		begins,
	};
}
