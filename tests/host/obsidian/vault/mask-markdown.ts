import { getFrontMatterInfo } from "./yaml";

/** The text with properties, code, comments and formulas turned into spaces: same length, same lines, so offsets still fit. */
export function maskMarkdown(text: string): string {
	const body = getFrontMatterInfo(text).contentStart;
	const withoutFences = maskFences(blank(text.slice(0, body)) + text.slice(body));
	return withoutFences.replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)|%%[\s\S]*?%%|<!--[\s\S]*?-->|\$\$[\s\S]*?\$\$/g, blank);
}

function maskFences(text: string): string {
	let fence: string | null = null;
	return text
		.split("\n")
		.map((line) => {
			const mark = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line)?.[1];
			if (fence === null && !mark) return line;
			if (fence === null) fence = mark ?? null;
			else if (mark?.startsWith(fence) && line.trim().endsWith(mark)) fence = null;
			return blank(line);
		})
		.join("\n");
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, " ");
}
