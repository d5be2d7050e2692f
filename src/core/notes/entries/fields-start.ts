import type { DateRules } from "../dates/written-date";
import type { FieldBlock } from "../text/field-block";
import type { EntryStart } from "./entry-start";
import { readHead } from "./head";

// As the columns of a table are named.
const KEYS: ReadonlyMap<string, string> = new Map([
	["notes", "topic"],
	["summary", "topic"],
	["people", "with"],
]);

/** The entry that a block is; null where its date is none. */
export function fieldsStart(fields: FieldBlock, rules: DateRules): EntryStart | null {
	const { line, date, others } = fields;
	const read = readHead(date.value, rules);
	if (read === null) return null;
	const place = { kind: "fields", depth: line.indent, box: null, text: "", syntax: "", fields } as const;
	const stated = others.map(({ field: { key, value } }) => ({ key: KEYS.get(key) ?? key, value })).filter(({ value }) => value !== "");
	if (typeof read === "string") return { ...place, head: read, stated };
	const at = date.valueStart;
	const head = { ...read, dateStart: at + read.dateStart, dateEnd: at + read.dateEnd, rest: at + read.rest };
	return { ...place, head, text: (line.text ?? "").slice(head.rest), syntax: line.syntax.slice(head.rest), stated };
}
