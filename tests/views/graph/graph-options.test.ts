import { EVERYBODY } from "../../../src/core/rhythm/narrowed";
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
		[
			{ lens: "circles", rings: "influence" },
			{ lens: "circles", rings: "influence" },
		],
		[{ lens: "kaleidoscope", rings: 3, organization: 7 }, {}],
		[
			{ lens: "organizations", organization: "Acme" },
			{ lens: "organizations", organization: "Acme" },
		],
		[
			{ colouring: "stance", depth: 3 },
			{ colouring: "stance", depth: 3 },
		],
		[{ depth: 4, only: "stance:champion", hidden: 7, pinned: [] }, {}],
		[{ only: ["stance:champion", "rainbow:red", 7] }, { only: ["stance:champion"] }],
		[{ hidden: ["A.md", null] }, { hidden: ["A.md"] }],
		[{ pinned: { "A.md": { x: 1, y: 2, z: 3 }, "B.md": { x: "far" }, "C.md": null } }, { pinned: { "A.md": { x: 1, y: 2 } } }],
		[
			{ narrowing: { circles: ["inner", "oval"], tags: ["choir"], text: "ann" } },
			{ narrowing: { ...EVERYBODY, circles: ["inner"], tags: ["choir"] } },
		],
	])("%o is read as far as it goes", (saved, changed) => {
		expect(parseOptions(saved)).toEqual({ ...DEFAULT_OPTIONS, ...changed });
	});

	test("what is not said stays as it was", () => {
		const before = parseOptions({ mine: false, mentions: false });
		expect(parseOptions({ colouring: "coldness" }, before)).toEqual({ ...before, colouring: "coldness" });
		expect(parseOptions(parseOptions({ mine: false }))).toEqual(parseOptions({ mine: false }));
	});
});
