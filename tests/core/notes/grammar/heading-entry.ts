import { canHaveBelow, entryFrom, lineFor } from "./entries";
import { belowFor } from "./below";
import type { Block } from "./expected";
import type { Maker } from "./scene";

/** Writes a heading that is an entry, below a section's heading of a level (0 for none), with its text. */
export function headingEntry(maker: Maker, above: number): Block {
	const { dice } = maker;
	const level = above === 0 && dice.chance(0.3) ? 1 : dice.whole(Math.min(above + 1, 6), 6);
	const line = lineFor(maker, "line", { direction: true, blockId: false, empty: true });
	const heading = level < 6 && dice.chance(0.6) ? "#".repeat(level + 1) : null;
	const place = { indent: "", plain: true, lists: true, blank: "", heading, links: true };
	const below = canHaveBelow(line) ? belowFor(maker, place, line.said.text === "") : undefined;
	const gap = below !== undefined && below.lines.length > 0 && dice.chance(0.4) ? [""] : [];
	return {
		kind: "heading",
		lines: [`${"#".repeat(level)} ${line.text}`, ...gap, ...(below?.lines ?? [])],
		entries: [entryFrom(maker, line, null, below)],
		problems: [],
		forms: [`heading level ${level}`, ...line.forms, ...(below?.forms ?? [])],
	};
}
