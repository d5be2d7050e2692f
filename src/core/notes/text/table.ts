import type { Column, ColumnOf } from "../../kinds/column";
import { bareWords, isBlankCode } from "./blanks";
import { Holds } from "./held";
import type { Line } from "./markup";

/** A cell: where its text begins and ends in the line, blanks left out. */
export interface Cell {
	readonly start: number;
	readonly end: number;
}

/** A table that has a column of dates: what its columns hold (null: nothing that is read), and its rows below the head. */
export interface DatedTable {
	readonly columns: readonly (Column | null)[];
	readonly head: Line;
	readonly rows: readonly Line[];
}

/** In a cell a line ends with this. */
export const LINE_BREAK = /<br ?\/?>/iu;

/** The tables with dates among some lines. Tables without stand for themselves. */
export function datedTables(lines: readonly Line[], columnOf: ColumnOf): readonly DatedTable[] {
	const tables: DatedTable[] = [];
	for (let at = 0; at + 1 < lines.length; at++) {
		const [head, rows] = [lines[at], rowsBelow(lines, at)];
		if (head === undefined || rows === null) continue;
		const columns = cellsOf(head.syntax).map((cell) => columnOf(bareWords(head.syntax.slice(cell.start, cell.end))));
		if (columns.includes("date")) tables.push({ columns, head, rows });
		at += rows.length + 1;
	}
	return tables;
}

/** The rows of the table of which a line is the head; null where it is none. */
export function rowsBelow(lines: readonly Line[], at: number): readonly Line[] | null {
	const [head, rule] = [lines[at], lines[at + 1]];
	if (head === undefined || rule === undefined || !isTableHead(head, rule)) return null;
	let end = at + 2;
	while (end < lines.length && goesOn(lines[end - 1], lines[end])) end++;
	return lines.slice(at + 2, end);
}

/** The numbers of all lines of a table, that of the line below the titles, too. */
export function lineNumbersOf({ head, rows }: DatedTable): readonly number[] {
	return [head.number, head.number + 1, ...rows.map(({ number }) => number)];
}

/** The cells of a row. A bar behind a backslash, in a link or in code parts nothing. */
export function cellsOf(row: string): readonly Cell[] {
	const bars: number[] = [];
	const lastLinkEnd = row.lastIndexOf("]]");
	let link = false;
	for (let at = 0; at < row.length; at++) {
		if (row[at] === "\\") at++;
		else if (row.startsWith("[[", at)) link = lastLinkEnd > at;
		else if (row.startsWith("]]", at)) link = false;
		else if (row[at] === "|" && !link) bars.push(at);
	}
	if (bars.length === 0) return [];
	const starts = [-1, ...bars];
	const cells = starts.map((bar, index) => trimmed(row, bar + 1, bars[index] ?? row.length));
	const [first, last] = [cells[0], cells.at(-1)];
	const from = first !== undefined && first.start === first.end ? 1 : 0;
	return cells.slice(from, last !== undefined && last.start === last.end ? -1 : undefined);
}

function isTableHead(head: Line, rule: Line): boolean {
	// A row has a bar, and so has the line below the titles.
	if ((head.holds & rule.holds & Holds.bar) === 0) return false;
	if (head.text === null || rule.text === null || rule.number !== head.number + 1) return false;
	if (!/^[\s|:-]+$/u.test(rule.syntax) || !rule.syntax.includes("-")) return false;
	const [titles, rules] = [cellsOf(head.syntax), cellsOf(rule.syntax)];
	return titles.length > 0 && titles.length === rules.length;
}

function goesOn(above: Line | undefined, row: Line | undefined): boolean {
	return row !== undefined && row.text !== null && row.number === (above?.number ?? 0) + 1 && cellsOf(row.syntax).length > 0;
}

function trimmed(row: string, from: number, to: number): Cell {
	let [start, end] = [from, to];
	while (start < end && isBlankCode(row.charCodeAt(start))) start++;
	while (end > start && isBlankCode(row.charCodeAt(end - 1))) end--;
	return { start, end };
}
