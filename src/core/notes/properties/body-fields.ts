import { fieldsIn, without } from "../text/field";
import { fieldLineOf } from "../text/field-block";
import { headingMarks } from "../text/heading";
import { Holds } from "../text/held";
import type { Line } from "../text/markup";
import { type Property, spellingless } from "./property";

/** A property that stands in the body of a note as a field alone on its line, and whether only headings stand above it. */
export interface BodyField extends Property {
	readonly value: string;
	readonly opens: boolean;
}

const NO_FIELDS: readonly BodyField[] = [];
const EMBED_ALONE = /^\s*!\[(?:\[[^[\]]{1,500}\]\]|[^[\]]{0,500}\]\([^()]{1,1000}\))\s*$/u;
const TAGS_ALONE = /^\s*#[^\s#][^\s]{0,200}(?:\s+#[^\s#][^\s]{0,200}){0,100}\s*$/u;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u;
const BLOCK_ID = /\s\^[A-Za-z\d-]{1,60}\s*$/u;
const ROUND_OR_SQUARE = "[(";

/** The fields of a body that stand alone on their lines: `Company:: x`, `**Company**:: x`, `- **Company::** x`, `[Company:: x]`. */
export function bodyFieldsIn(body: readonly Line[]): readonly BodyField[] {
	if (!body.some(({ holds }) => (holds & Holds.field) !== 0)) return NO_FIELDS;
	const found: BodyField[] = [];
	let opens = true;
	for (const line of body) {
		const fields = (line.holds & Holds.field) === 0 || line.heading !== null ? [] : fieldsOfLine(line);
		for (const { name, value } of fields) if (value !== "") found.push({ name, value, line: line.number, opens });
		opens &&= fields.length > 0 || isNoText(line);
	}
	return found;
}

/** The same as properties by name; what one name says on several lines, however it is spelled, is a list. */
export function propertiesInBody(fields: readonly BodyField[]): readonly Property[] {
	const byName = new Map<string, Property & { readonly values: string[] }>();
	for (const { name, value, line } of fields) {
		const known = byName.get(spellingless(name));
		if (known === undefined) byName.set(spellingless(name), { name, value, line, values: [value] });
		else known.values.push(value);
	}
	return [...byName.values()].map(({ name, value, line, values }) => ({ name, value: values.length === 1 ? value : values, line }));
}

function fieldsOfLine(line: Line): readonly Pick<BodyField, "name" | "value">[] {
	const { text, syntax, start, item } = line;
	const whole = fieldLineOf(syntax);
	if (whole !== null) return [{ name: whole.key, value: (text ?? syntax).slice(whole.valueStart).replace(BLOCK_ID, "").trim() }];
	if (item?.box != null || !ROUND_OR_SQUARE.includes(syntax.charAt(start))) return [];
	const fields = fieldsIn(syntax, text ?? syntax);
	const isAlone = without(syntax, fields).slice(start).replace(BLOCK_ID, "").trim() === "";
	return isAlone ? fields.map(({ key, value }) => ({ name: key, value })) : [];
}

function isNoText(line: Line): boolean {
	const { isBlank, quoted, callout, heading, syntax, start } = line;
	if (heading !== null || headingMarks(syntax, start) > 0) return true;
	if (isBlank) return quoted === null && (callout === null || callout === "");
	return EMBED_ALONE.test(syntax) || TAGS_ALONE.test(syntax) || RULE.test(syntax);
}
