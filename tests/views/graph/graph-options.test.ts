import { describe, expect, test } from "vitest";
import { DEFAULT_OPTIONS, parseOptions } from "../../../src/views/graph/graph-options";

describe("the saved state of the graph", () => {
	test.each<[unknown, object]>([
		[null, {}],
		["nonsense", {}],
		[
			{ colouring: "coldness", ghosts: false, legend: true },
			{ colouring: "coldness", ghosts: false, legend: true },
		],
		[{ colouring: "rainbow", ghosts: "no", mentions: 1, legend: "open" }, {}],
		[{ mentions: true }, { mentions: true }],
		[{ mentions: null }, {}],
	])("%o is read as far as it goes", (saved, changed) => {
		expect(parseOptions(saved)).toEqual({ ...DEFAULT_OPTIONS, ...changed });
	});

	test("what is not said stays as it was", () => {
		const before = parseOptions({ mine: false, mentions: false });
		expect(parseOptions({ colouring: "coldness" }, before)).toEqual({ ...before, colouring: "coldness" });
		expect(parseOptions(parseOptions({ mine: false }))).toEqual(parseOptions({ mine: false }));
	});
});
