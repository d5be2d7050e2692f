import { expect, test } from "vitest";
import { blockRound } from "../../../src/core/pages/block-round";

const BLOCK = ["Before.", "", "```rapport", "cold", "```", "After."];
const CALLOUT = ["Before.", "> [!note] Whom", "> ````rapport ", "> cold", "> ```", "> ````", "> Words.", "", "> Not this."];

test.each([
	["above it", BLOCK, 1, null],
	["its first line", BLOCK, 2, [2, 4]],
	["its text", BLOCK, 3, [2, 4]],
	["its last line", BLOCK, 4, [2, 4]],
	["below it", BLOCK, 5, null],
	["the title of the callout round it", CALLOUT, 1, [1, 6]],
	["other words of that callout", CALLOUT, 6, [1, 6]],
	["another quotation", CALLOUT, 8, null],
	["a block of another language", ["```dataview", "```", "```rapporteur", "```"], 2, null],
	["a block in a block", ["~~~~", "```rapport", "```", "~~~~"], 1, null],
	["a block that does not end", ["```rapport", "cold"], 1, null],
	["the second of two", ["```rapport", "```", "~~~rapport", "~~~"], 3, [2, 3]],
	["no line", [], 0, null],
] as const)("the block in whose text a line stands: %s", (_, lines, at, round) => {
	expect(blockRound(lines, at)).toEqual(round);
});
