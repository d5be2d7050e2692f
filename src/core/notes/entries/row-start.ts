import type { ChannelOf } from "../../kinds/channel";
import type { Column } from "../../kinds/column";
import { isFault } from "../../kinds/date-order";
import type { DateRules } from "../dates/written-date";
import type { Stated } from "../text/field";
import { itemOf } from "../text/list-item";
import type { Line } from "../text/markup";
import { cellsOf, type DatedTable, LINE_BREAK } from "../text/table";
import { statedChannel } from "../wording/channel";
import type { EntryStart } from "./entry-start";
import { placedAt, readDirection, readHead } from "./head";

/** The entry that a row of a table is; null where its cell of dates holds none. */
export function rowStart(table: DatedTable, line: Line, rules: DateRules): EntryStart | null {
	const { text, syntax, indent } = line;
	const { columns } = table;
	const cells = cellsOf(syntax);
	const cellIn = (column: Column, from: string): string => {
		const cell = cells[columns.indexOf(column)];
		const words = cell === undefined ? "" : unescaped(from.slice(cell.start, cell.end));
		return NO_MORE_THAN_DASHES.test(words) ? "" : words;
	};
	const date = cells[columns.indexOf("date")];
	const read = date === undefined ? null : readHead(cellIn("date", syntax), rules);
	if (date === undefined || read === null) return null;
	const place = { kind: "row", depth: indent, box: null, table, line } as const;
	const words = cellIn("topic", syntax);
	if (isFault(read)) return { ...place, head: read, text: "", syntax: words.startsWith("~~") ? words : "", stated: [], below: [] };
	const direction = readDirection(words);
	const from = direction?.length ?? 0;
	const next = cellIn("next", text ?? "").split(LINE_BREAK);
	const tasks = next.filter((part) => itemOf(part.trim())?.box != null);
	const stated: readonly Stated[] = [
		{ key: "how", value: cellIn("type", syntax) },
		{ key: "outcome", value: cellIn("outcome", syntax) },
		{ key: "with", value: cellIn("with", syntax).split(LINE_BREAK).join("\n") },
		...next.filter((part) => !tasks.includes(part)).map((value) => ({ key: "next", value })),
	];
	const further = tasks.map((task) => `<br>${task}`).join("");
	return {
		...place,
		head: placedAt(read, date.start, direction?.initiator),
		text: cellIn("topic", text ?? "").slice(from) + further,
		syntax: words.slice(from) + further,
		stated: stated.filter(({ value }) => value.trim() !== ""),
		below: [],
	};
}

// A cell of dashes says that there is nothing to say.
const NO_MORE_THAN_DASHES = /^[-–—\s]*$/u;

function unescaped(cell: string): string {
	return cell.replaceAll("\\|", "|");
}

/** Whether a table is a log wherever it stands: it says who was there, or a cell of its types names a channel. */
export function isLogTable({ columns, rows }: DatedTable, channelOf: ChannelOf): boolean {
	if (columns.includes("with")) return true;
	const at = columns.indexOf("type");
	if (at === -1) return false;
	return rows.some(({ syntax }) => {
		const cell = cellsOf(syntax)[at];
		const value = cell === undefined ? "" : unescaped(syntax.slice(cell.start, cell.end));
		return value !== "" && statedChannel([{ key: "how", value }], channelOf) !== "other";
	});
}

/** Whether a table is read where list items are: it says what it was about and has no column for channels, or is a log. */
export function isListTable(table: DatedTable, channelOf: ChannelOf): boolean {
	const { columns } = table;
	const isAbout = (columns.includes("topic") || columns.includes("next")) && !columns.includes("type");
	return isAbout || isLogTable(table, channelOf);
}
