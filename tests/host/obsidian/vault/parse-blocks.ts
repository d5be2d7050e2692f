import type { ListItemCache, SectionCache } from "obsidian";
import type { Place } from "./parse-markdown";
import { getFrontMatterInfo } from "./yaml";

const LIST_ITEM = /^([ \t]*)(?:[-*+]|\d+[.)])[ \t]+(?:\[(.)\][ \t])?/;

/** The list items with their task mark and their parent's line; at the top of a list that is minus the list's first line (at least 1). */
export function listItemsIn(masked: string, text: string, place: Place): ListItemCache[] {
	const items: ListItemCache[] = [];
	let open: { indent: number; line: number }[] = [];
	let first = -1;
	forEachLine(masked, (line, start, number) => {
		const found = LIST_ITEM.exec(line);
		if (!found) {
			if (line.trim() !== "" && !/^\s/.test(line)) [open, first] = [[], -1];
			return;
		}
		const indent = (found[1] ?? "").replace(/\t/g, "    ").length;
		open = open.filter((item) => item.indent < indent);
		if (first < 0) first = number;
		const parent = open[open.length - 1]?.line ?? -Math.max(first, 1);
		open.push({ indent, line: number });
		const position = place(start + (found[1]?.length ?? 0), start + line.trimEnd().length);
		const id = /\s\^([\w-]+)\s*$/.exec(text.slice(start, start + line.length))?.[1];
		items.push({ position, parent, ...(found[2] !== undefined && { task: found[2] }), ...(id !== undefined && { id }) });
	});
	return items;
}

/** The blocks of the note in their order. Code, comments and formulas are all called code here. */
export function sectionsIn(masked: string, text: string, place: Place): SectionCache[] {
	const sections: SectionCache[] = [];
	const body = getFrontMatterInfo(text).contentStart;
	if (body > 0) sections.push({ type: "yaml", position: place(0, text.slice(0, body).trimEnd().length) });
	let type: string | null = null;
	forEachLine(masked, (line, start) => {
		if (start < body) return;
		const original = text.slice(start, start + line.length);
		const kind = original.trim() === "" ? null : kindOf(line, original, type);
		const last = sections[sections.length - 1];
		if (kind !== null && kind === type && kind !== "heading" && last) {
			last.position = place(last.position.start.offset, start + original.trimEnd().length);
		} else if (kind !== null) sections.push({ type: kind, position: place(start, start + original.trimEnd().length) });
		type = kind;
	});
	return sections;
}

function kindOf(line: string, original: string, before: string | null): string {
	if (line.trim() === "") return "code";
	if (/^ {0,3}#{1,6}[ \t]/.test(line)) return "heading";
	if (/^>\s*\[!/.test(line)) return "callout";
	if (/^>/.test(line)) return before === "callout" ? "callout" : "blockquote";
	if (LIST_ITEM.test(line) || (before === "list" && /^\s/.test(original))) return "list";
	if (/^\|.*\|/.test(line)) return "table";
	if (/^(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return "thematicBreak";
	return "paragraph";
}

function forEachLine(text: string, visit: (line: string, start: number, number: number) => void): void {
	let start = 0;
	text.split("\n").forEach((line, number) => {
		visit(line, start, number);
		start += line.length + 1;
	});
}
