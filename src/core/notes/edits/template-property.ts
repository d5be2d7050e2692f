import { escapedText, yamlFlow, yamlText } from "./yaml-value";

/** Fills the placeholders of a text; each value goes through `written` on its way in. */
export type Filler = (text: string, written: (value: string) => string) => string;

const ALIASES = /\{\{[ \t]*aliases[ \t]*\}\}/iu;
const LEAD = /^[ \t]*(?:-[ \t]+)?(?:(?:"[^"]*"|'[^']*'|[^\s#:'"{[-][^:{]*):[ \t]+)?/u;
const PART = /"(?:[^"\\]|\\.){0,1000}"|'[^']{0,1000}'|[^"']+|["']/gu;

/** A line of a properties block with its placeholders filled, so that the block stays valid whatever the values hold. */
export function filledProperty(line: string, fill: Filler, aliases: readonly string[]): readonly string[] {
	if (!line.includes("{{")) return [line];
	const lead = LEAD.exec(line)?.[0] ?? "";
	const isText = lead.trim() === "" && lead !== "";
	if (isText || /^\s*#/u.test(line)) return [fill(line, asWritten)];
	const rest = line.slice(lead.length);
	const comment = /^["'[]/u.test(rest) ? rest.length : rest.search(/[ \t]#/u);
	const value = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
	const behind = comment === -1 ? "" : rest.slice(comment);
	if (ALIASES.exec(value)?.[0] !== value) return [`${lead}${filledValue(value, fill, aliases)}${behind}`.trimEnd()];
	if (/^\s*-[ \t]+$/u.test(lead)) return aliases.map((alias) => lead + yamlText(alias, false));
	return [lead + yamlFlow(aliases) + behind];
}

function filledValue(value: string, fill: Filler, aliases: readonly string[]): string {
	const isList = /^\[|^\{(?!\{)/u.test(value);
	const filled = fill(value, asWritten);
	if (!isList && !/^["']/u.test(value)) return filled === value ? value : filled === "" ? "" : yamlText(filled, false);
	if (!/[\p{L}\p{N}]/u.test(filled)) return isList && !value.startsWith("[[") ? "[]" : "";
	const list = aliases.length === 0 ? value.replace(/\{\{[ \t]*aliases[ \t]*\}\}[ \t]*,?[ \t]*/giu, "") : value;
	return list.replace(PART, (part) => {
		if (part.length > 1 && part.startsWith('"')) return fill(part, escapedText);
		if (part.length > 1 && part.startsWith("'")) return fill(part, (text) => text.replace(/'/gu, "''"));
		return fill(part.replace(ALIASES, () => yamlFlow(aliases).slice(1, -1)), (text) => yamlText(text, true));
	});
}

function asWritten(text: string): string {
	return text;
}
