import { canHaveBelow, entryFrom, lineFor } from "./entries";
import { type Block, movedDown } from "./expected";
import { belowFor, type BelowPlace } from "./below";
import type { Maker } from "./scene";

const BULLETS = ["-", "*", "+", "1.", "1)", "12."] as const;
const BOXES = [" ", " ", "x", "/", ">", "?", "!", "*"] as const;

/** Writes a list item that is an entry, perhaps with lines below it, perhaps with a dated item deeper inside. */
export function listEntry(maker: Maker): Block {
	const { dice } = maker;
	return itemAt(maker, dice.pick(["", "", "", " ", "  ", "   "]), dice.chance(0.15) ? 1 : 0);
}

/** Writes an undated list item with an entry inside it. */
export function nestedEntry(maker: Maker): Block {
	const inner = itemAt(maker, maker.dice.pick(["  ", "    ", "\t"]), 0);
	// A month, a week or a range without words only groups what stands below it.
	const group = maker.dice.chance(0.5) ? maker.dice.pick(["2024-03", "March 2024", "2024-W11", "2024-03-01 – 2024-03-20"]) : null;
	return {
		...inner,
		kind: "other",
		lines: [`- ${group ?? "Work"}`, ...inner.lines],
		entries: movedDown(inner.entries, 1),
		forms: [...inner.forms, group === null ? "list inside an undated item" : "list inside a group"],
	};
}

function itemAt(maker: Maker, indent: string, depth: number): Block {
	const { dice } = maker;
	const bullet = dice.pick(BULLETS);
	const box = dice.chance(0.35) ? dice.pick(BOXES) : null;
	const place: BelowPlace = {
		indent: indent + dice.pick(["  ", "    ", "\t", "   "]),
		plain: true,
		lists: true,
		blank: dice.pick(["", "", indent]),
		heading: null,
		links: true,
	};
	const line = lineFor(maker, "line", { direction: true, blockId: true, empty: true });
	const below = canHaveBelow(line) ? belowFor(maker, place, line.said.text === "") : undefined;
	const entry = entryFrom(maker, line, box, below);
	const lines = [`${indent}${bullet} ${box === null ? "" : `[${box}] `}${line.text}`, ...(below?.lines ?? [])];
	const inner = depth > 0 ? itemAt(maker, place.indent, depth - 1) : null;
	return {
		kind: "list",
		lines: [...lines, ...(inner?.lines ?? [])],
		entries: [entry, ...movedDown(inner?.entries ?? [], lines.length)],
		problems: [],
		forms: [
			`list ${bullet}`,
			`list box ${box === null ? "none" : `[${box}]`}`,
			`list indent ${indent === "" ? "none" : indent.includes("\t") ? "tab" : "spaces"}`,
			...line.forms,
			...(below?.forms ?? []),
			...(inner === null ? [] : [...inner.forms, "list inside a dated item"]),
		],
	};
}
