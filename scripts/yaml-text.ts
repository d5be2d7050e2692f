import { parse } from "yaml";

type Plain = string | number;

// Words that mean no other thing in YAML, a day, a small number, or words in quotes without a backslash.
const WORDS = /^\p{L}(?:[\p{L}\p{N} .,()'/+&_-]*[\p{L}\p{N}.,)'/+&_-])?$/u;
const LISTED_WORDS = /^\p{L}(?:[\p{L}\p{N} ._-]*[\p{L}\p{N}._-])?$/u;
const MEANT_OTHERWISE = /^(?:null|true|false)$/iu;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const NUMBER = /^(?:0|[1-9]\d{0,8})$/u;
const QUOTED = /^"[^"\\\p{C}]*"$/u;
const PROPERTY = /^(\p{L}(?:[\p{L}\p{N} _-]{0,60}[\p{L}\p{N}_-])?):(?: (.+))?$/u;
const ITEM = /^( {0,4})- (.+)$/u;

/** Reads YAML to a plain value, as the properties of notes are read outside the application. Throws where it is broken. */
export function parseYaml(yaml: string): unknown {
	return plainBlock(yaml) ?? parse(yaml, { logLevel: "error" });
}

/**
 * Reads a block of the plainest kind, a value or a list under each name, ten times as fast as the whole of YAML is read, and gives the
 * same. Null where any line is of another kind.
 */
export function plainBlock(yaml: string): Readonly<Record<string, unknown>> | null {
	const found = new Map<string, Plain | Plain[] | null>();
	let name = "";
	let indent: string | null = null;
	for (const line of yaml.split("\n")) {
		const [, before, item = ""] = ITEM.exec(line) ?? [];
		if (before !== undefined) {
			const value = plainValue(item);
			const listed = found.get(name);
			if (value === null) return null;
			if (listed === null) found.set(name, [value]);
			else if (Array.isArray(listed) && before === indent) listed.push(value);
			else return null;
			indent = before;
			continue;
		}
		const [, own, written] = PROPERTY.exec(line) ?? [];
		if (own === undefined || MEANT_OTHERWISE.test(own) || found.has(own)) return null;
		const value = written === undefined ? null : (plainValue(written) ?? plainList(written));
		if (written !== undefined && value === null) return null;
		found.set(own, value);
		[name, indent] = [own, null];
	}
	return Object.fromEntries(found);
}

function plainValue(written: string): Plain | null {
	if (QUOTED.test(written)) return written.slice(1, -1);
	if (NUMBER.test(written)) return Number(written);
	return DAY.test(written) || (WORDS.test(written) && !MEANT_OTHERWISE.test(written)) ? written : null;
}

function plainList(written: string): Plain[] | null {
	if (!written.startsWith("[") || !written.endsWith("]")) return null;
	const items = written.slice(1, -1).split(", ");
	return items.every((item) => LISTED_WORDS.test(item) && !MEANT_OTHERWISE.test(item)) ? items : null;
}
