import { firstInk } from "./blanks";

/** A heading of a note: its level (1–6) and its text. */
export interface Heading {
	readonly level: number;
	readonly text: string;
}

const HEADING = /^\uFEFF? {0,3}(#{1,6})(?:[ \t]+(.*))?$/su;
const CLOSING_MARKS = /(?:^|[ \t])#+$/u;

/** The heading that a line is, whose first character that is no blank may be known; null for any other line. */
export function headingOf(syntax: string, first = firstInk(syntax)): Heading | null {
	if (syntax.charAt(first) !== "#") return null;
	const heading = HEADING.exec(syntax);
	if (heading === null) return null;
	const [, marks = "", text = ""] = heading;
	return { level: marks.length, text: text.trim().replace(CLOSING_MARKS, "").trim() };
}

/** How many characters the marks of a heading take that stand at a place of a text, with the blanks behind them; 0 where none do. */
export function headingMarks(text: string, at: number): number {
	return text.charAt(at) === "#" ? (MARKS.exec(text.slice(at, at + 40))?.[0].length ?? 0) : 0;
}

const MARKS = /^#{1,6}[ \t]+/u;
