import type { Line } from "../text/markup";
import type { EntryBlock } from "./entry-block";

/**
 * Entries without those that only group others: a heading or an item without words of a month, a week or a range that has dated entries
 * below it; of a month or week also a heading below which stand tasks alone, or nothing. The body is all of the note's lines: the heading
 * of a section of facts ends what stands above it, too.
 */
export function withoutGroups(blocks: readonly EntryBlock[], body: readonly Line[]): readonly EntryBlock[] {
	if (!blocks.some(mayGroup)) return blocks;
	const places = new Map(body.map(({ number }, at) => [number, at] as const));
	return blocks.filter((block, at) => {
		if (!mayGroup(block)) return true;
		const [from = -1, to = -1] = [block, blocks[at + 1]].map((each) => (each === undefined ? -1 : places.get(each.line.number)));
		const hasEntry = to !== -1 && body.slice(from + 1, to + 1).every((line) => isBelow(block, line));
		return !(hasEntry || (block.kind === "heading" && !block.head.isRange && block.below.every(({ item }) => item?.box != null)));
	});
}

function mayGroup({ kind, head, text }: EntryBlock): boolean {
	if (head.date.precision === "day" && !head.isRange) return false;
	return (kind === "heading" || kind === "item") && text.trim() === "";
}

// Whether a line stands below a heading, by its level, or in an item, by its depth.
function isBelow({ kind, depth }: EntryBlock, { heading, indent, isBlank }: Line): boolean {
	if (kind === "heading") return heading === null || heading.level > depth;
	return heading === null && (isBlank || indent > depth);
}
