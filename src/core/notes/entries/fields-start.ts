import { isFault } from "../../kinds/date-order";
import type { DateRules } from "../dates/written-date";
import type { FieldBlock } from "../text/field-block";
import type { EntryStart } from "./entry-start";
import { placedAt, readHead } from "./head";

// As the columns of a table are named.
const KEYS: ReadonlyMap<string, string> = new Map([
	["notes", "topic"],
	["summary", "topic"],
	["people", "with"],
]);

/** The entry that a block of fields is; null where its date is none. */
export function fieldsStart(fields: FieldBlock, rules: DateRules): (EntryStart & { readonly kind: "fields" }) | null {
	const { line, date, others } = fields;
	const read = readHead(date.value, rules);
	if (read === null) return null;
	const stated = others
		.map(({ line: { text }, field: { key, valueStart } }) => ({
			key: KEYS.get(key) ?? key,
			value: (text ?? "").slice(valueStart).trim(),
		}))
		.filter(({ value }) => value !== "");
	const place = { kind: "fields", depth: line.indent, box: null, stated, fields, line } as const;
	if (isFault(read)) return { ...place, head: read, text: "", syntax: "", below: [] };
	const head = placedAt(read, date.valueStart);
	return { ...place, head, text: (line.text ?? "").slice(head.rest), syntax: line.syntax.slice(head.rest), below: [] };
}
