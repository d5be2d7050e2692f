/** A value that a property can be given; a list holds texts. */
export type PropertyValue = string | number | boolean | readonly string[];

const PLAIN = /^(?:\d{4}-\d\d-\d\d|\d{1,4} \p{L}{2,20}|\p{L}[\p{L}\p{M}\p{N} .'’&/()_+-]*)$/u;
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf|infinity)$|\s$/iu;

/** A text as YAML, on a line of its own or in a list on one line: quoted where it might be read as anything but itself. */
export function yamlText(text: string): string {
	if (PLAIN.test(text) && !RESERVED.test(text)) return text;
	const isClear = /["\\]/u.test(text) && !/['{<\p{C}\p{Zl}\p{Zp}]/u.test(text);
	return isClear ? `'${text}'` : `"${escapedText(text)}"`;
}

/** A text as it stands between double quotes in YAML: nothing in it ends the quotes, a line or makes the note a template. */
export function escapedText(text: string): string {
	return JSON.stringify(text)
		.slice(1, -1)
		.replace(/[\u007F-\u009F\u2028\u2029\uFEFF]|\{(?=\{)|<(?=%)/gu, (odd) => `\\u${odd.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A list as YAML on one line. */
export function yamlFlow(items: readonly string[]): string {
	return `[${items.map(yamlText).join(", ")}]`;
}
