import { stripHeadingForLink } from "./links";

/** The part of a note that a link means: all below a heading until the next of its level, the block that ends with `^id`, or the whole. */
export function partOf(text: string, subpath: string): string {
	const wanted = subpath.slice(subpath.lastIndexOf("#") + 1).trim();
	if (wanted === "") return text;
	const lines = text.split(/\r?\n/);
	if (wanted.startsWith("^")) return lines.find((line) => line.trimEnd().endsWith(` ${wanted}`))?.replace(` ${wanted}`, "") ?? "";
	const level = (line: string): number => /^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0;
	const name = (line: string): string => stripHeadingForLink(line.replace(/^#+\s/, "")).toLowerCase();
	const start = lines.findIndex((line) => level(line) > 0 && name(line) === stripHeadingForLink(wanted).toLowerCase());
	if (start === -1) return "";
	const end = lines.findIndex((line, at) => at > start && level(line) > 0 && level(line) <= level(lines[start] ?? ""));
	return lines.slice(start, end === -1 ? lines.length : end).join("\n");
}
