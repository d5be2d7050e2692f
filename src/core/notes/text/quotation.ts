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
}

/**
 * The quotation that a line stands in; null where it stands in none. Whether the marks are those of callouts is said by the first
 * line of each quotation; `above` says it for the line before.
 */
export function quotationOf(line: string, above: readonly boolean[]): Quotation | null {
	const marks = /^[ \t]*(?:>[ \t]?)+/u.exec(line)?.[0];
	if (marks === undefined) return null;
	const depth = marks.split(">").length - 1;
	const blank = marks.replaceAll(">", " ");
	const title = depth > above.length ? /^[ \t]*\[!([^[\]\n]{1,40})\][+-]?(?:[ \t]+|$)/u.exec(line.slice(marks.length)) : null;
	const callouts = [...above.slice(0, depth), ...Array.from({ length: Math.max(0, depth - above.length) }, () => title !== null)];
	if (title === null) return { line: blank + line.slice(marks.length), callouts, type: "", indent: null };
	const lead = marks.length + title[0].length;
	return {
		line: " ".repeat(lead) + line.slice(lead),
		callouts,
		type: title[1]?.split("|")[0]?.trim() ?? "",
		indent: indentOf(blank.slice(0, marks.lastIndexOf(">"))),
	};
}
