import { canHaveBelow, entryFrom, lineFor } from "./entries";
import { belowFor } from "./below";
import type { Block } from "./expected";
import type { Maker } from "./scene";

/** Writes a paragraph that is an entry where it stands in a log section: its date is year first or linked. */
export function paragraphEntry(maker: Maker): Block {
	const line = lineFor(maker, "paragraph", { direction: true, blockId: true, empty: true });
	const place = { indent: "", plain: true, lists: false, blank: "", heading: null, links: true };
	const below = canHaveBelow(line) ? belowFor(maker, place, line.said.text === "") : undefined;
	return {
		kind: "other",
		lines: [line.text, ...(below?.lines ?? [])],
		entries: [entryFrom(maker, line, null, below)],
		problems: [],
		forms: ["paragraph", ...line.forms, ...(below?.forms ?? [])],
	};
}
