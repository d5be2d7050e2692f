import { escapedText, yamlFlow, yamlText } from "../properties/yaml-value";

/** Fills the placeholders of a text; each value goes through `written` on its way in. */
export type Filler = (text: string, written: (value: string) => string) => string;

const ALIASES = /\{\{[ \t]*aliases[ \t]*\}\}/iu;
const LEAD = /^[ \t]*(?:-[ \t]+)?(?:(?:"[^"]*"|'[^']*'|[^\s#:'"{[-][^:{]*):[ \t]+)?/u;
const QUOTED = /("(?:[^"\\]|\\.){0,1000}")/u;

/** A line of a properties block with its placeholders filled, so that the block stays valid whatever the values hold. */
export function filledProperty(line: string, fill: Filler, aliases: readonly string[]): readonly string[] {
	if (!line.includes("{{")) return [line];
	const lead = LEAD.exec(line)?.[0] ?? "";
	const isText = lead.trim() === "" && lead !== "";
	if (isText || /^\s*#/u.test(line)) return [fill(line, asWritten)];
	const rest = line.slice(lead.length);
	const comment = /^["'[]/u.test(rest) ? "" : (/[ \t]+#.*$/u.exec(rest)?.[0] ?? "");
	const value = rest.slice(0, rest.length - comment.length).trimEnd();
	const isAliases = ALIASES.exec(value)?.[0] === value;
	if (isAliases && /^\s*-[ \t]+$/u.test(lead)) return aliases.map((alias) => lead + yamlText(alias));
	return [`${lead}${isAliases ? yamlFlow(aliases) : filledValue(value, fill, aliases)}${comment}`.trimEnd()];
}

// In quotes a value is escaped; in a list it is quoted by itself; else all is quoted where it has to be.
function filledValue(value: string, fill: Filler, aliases: readonly string[]): string {
	const filled = fill(value, asWritten);
	if (filled === value || filled === "") return filled;
	if (!/^(?:["'[]|\{(?!\{))/u.test(value)) return yamlText(filled);
	if (!/[\p{L}\p{N}\p{Co}]/u.test(filled)) return "";
	const single = /^'(.*)'$/u.exec(value)?.[1];
	if (single !== undefined) return yamlText(fill(single.replace(/''/gu, "'"), asWritten));
	const items = (aliases.length === 0 ? [""] : aliases).map(yamlText).join(", ");
	const parts = value.split(QUOTED);
	return parts
		.map((part, at) =>
			at % 2 === 1
				? fill(part, escapedText)
				: fill(
						part.replace(ALIASES, () => items),
						yamlText,
					),
		)
		.join("");
}

function asWritten(text: string): string {
	return text;
}
