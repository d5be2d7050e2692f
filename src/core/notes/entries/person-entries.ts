import { fieldBlocks } from "../text/field-block";
import { Holds } from "../text/held";
import type { Line } from "../text/markup";
import { datedTables, lineNumbersOf } from "../text/table";
import { type EntryBlocks, entryBlocks } from "./entry-block";
import type { EntryRules } from "./entry-rules";
import { startOf } from "./entry-start";
import { fieldsStart } from "./fields-start";
import { withoutGroups } from "./groups";
import { readHead } from "./head";
import { isListTable, rowStart } from "./row-start";

/** Finds the entries among those lines of a person note's body that count, in every form; paragraphs are entries in a log only. */
export function personEntries(lines: readonly Line[], body: readonly Line[], inLog: boolean, rules: EntryRules): EntryBlocks {
	const found = entriesAmong(lines, inLog, rules);
	const blocks = withoutGroups(found.blocks, body);
	return blocks === found.blocks ? found : { ...found, blocks };
}

function entriesAmong(lines: readonly Line[], inLog: boolean, rules: EntryRules): EntryBlocks {
	// Most notes have neither tables nor blocks of fields.
	const held = lines.reduce((all, { holds }) => all | holds, 0);
	const dated = (held & Holds.bar) === 0 ? [] : datedTables(lines, rules.columnOf);
	const fieldsBelow = (held & Holds.field) === 0 ? [] : fieldBlocks(lines);
	if (dated.length === 0 && fieldsBelow.length === 0)
		return entryBlocks(lines, (line, around) => startOf(line, around, inLog, rules.dates));
	const { dates, channelOf } = rules;
	const tables = new Map(dated.flatMap((table) => lineNumbersOf(table).map((number) => [number, table] as const)));
	const read = new Set(inLog ? dated : dated.filter((table) => isListTable(table, channelOf)));
	const fields = new Map(
		fieldsBelow.flatMap((written) => {
			// A line that begins with a date is an entry, and no field of that name.
			const block = { ...written, others: written.others.filter(({ line }) => readHead(line.syntax, dates, line.start) === null) };
			const start = fieldsStart(block, dates);
			return start === null ? [] : [block, ...block.others].map(({ line }) => [line.number, start] as const);
		}),
	);
	return entryBlocks(lines, (line, around) => {
		const table = tables.get(line.number);
		if (table !== undefined) return (line === table.head || !read.has(table) ? null : rowStart(table, line, dates)) ?? "in a table";
		const block = fields.get(line.number);
		if (block !== undefined) return block.fields.line === line ? block : "among fields";
		return startOf(line, around, inLog, rules.dates);
	});
}
