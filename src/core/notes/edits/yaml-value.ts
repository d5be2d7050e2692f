/** A value that a property can be given; a list holds texts. */
export type PropertyValue = string | number | boolean | readonly string[];

const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf|infinity)$/iu;
const NO_TEXT = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;
const PLACEHOLDER = /\{\{|<%/u;

/** A text as YAML, quoted where it would be read as anything but itself; in a list on one line more has to be. */
export function yamlText(text: string, inFlow: boolean): string {
	if (isPlain(text, inFlow)) return text;
	if (/["\\]/u.test(text) && !text.includes("'") && !NO_TEXT.test(text) && !PLACEHOLDER.test(text)) return `'${text}'`;
	return `"${escapedText(text)}"`;
}

/** A text as it stands between double quotes in YAML: nothing in it ends the quotes, a line or makes the note a template. */
export function escapedText(text: string): string {
	return JSON.stringify(text)
		.slice(1, -1)
		.replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
		.replace(/\{(?=\{)/gu, "\\x7B")
		.replace(/<(?=%)/gu, "\\x3C");
}

/** A text, number or flag as YAML. */
export function yamlScalar(value: string | number | boolean, inFlow: boolean): string {
	return typeof value === "string" ? yamlText(value, inFlow) : String(value);
}

/** A list as YAML on one line. */
export function yamlFlow(items: readonly string[]): string {
	return `[${items.map((item) => yamlText(item, true)).join(", ")}]`;
}

function isPlain(text: string, inFlow: boolean): boolean {
	if (!/^[\p{L}\p{N}]/u.test(text) || /\s$|:$|:\s|\s#/u.test(text)) return false;
	if (NO_TEXT.test(text) || PLACEHOLDER.test(text) || RESERVED.test(text)) return false;
	if (inFlow && /[,[\]{}:]/u.test(text)) return false;
	return !isNumberLike(text);
}

// Also what YAML 1.1 takes for a number: other readers of the same note may.
function isNumberLike(text: string): boolean {
	return !Number.isNaN(Number(text)) || /^[\d_.:,]+$/u.test(text) || /^0[xob][\da-f_]*$/iu.test(text);
}
