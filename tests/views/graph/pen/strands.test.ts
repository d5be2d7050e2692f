import { describe, expect, test } from "vitest";
import type { Arrow, Strand } from "../../../../src/core/network/picture/picture-ties";
import { distanceToLine } from "../../../../src/views/graph/canvas/hit-test";
import { distanceToTie, forEachLine } from "../../../../src/views/graph/pen/strands";

const strand = (arrow: Arrow, influences: boolean, bow: number): Strand => ({ arrow, influences, bow });
const tie = (strands: readonly Strand[] | null, arrow: Arrow = "both") => {
	return { source: { x: 0, y: 0 }, target: { x: 100, y: 0 }, arrow, influences: true, strands };
};
const linesOf = (strands: readonly Strand[] | null, influence = false): readonly string[] => {
	const lines: string[] = [];
	forEachLine([tie(strands)], influence, ({ arrow, influences, bow = null }) =>
		lines.push(`${arrow} ${influences ? "sway" : "tie"} ${bow}`),
	);
	return lines;
};

describe("the lines of a tie", () => {
	const several = [strand("forward", false, 0), strand("backward", true, 1)];
	test("are one where there is one relation, and each for itself where there are several", () => {
		expect(linesOf(null)).toEqual(["both sway null"]);
		expect(linesOf(several)).toEqual(["forward tie 0", "backward sway 1"]);
	});
	test("are those of influence alone where other lines tell the rest", () => {
		expect(linesOf(several, true)).toEqual(["backward sway null"]);
	});
	test.each<[string, readonly Strand[] | null, number, number]>([
		["by the straight one", several, 0, 0],
		["by the bowed one", several, 6, 0],
		["beyond the bow", several, 16, 10],
		["on the other side", several, -6, 6],
		["where there is no bow", null, 6, 6],
	])("are pointed at %s", (_, strands, y, off) => {
		expect(distanceToTie(tie(strands), { x: 50, y }, distanceToLine)).toBeCloseTo(off, 1);
	});
});
