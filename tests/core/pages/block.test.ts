import { describe, expect, it, test } from "vitest";
import { readBlock } from "../../../src/core/pages/block";
import { EVERYBODY } from "../../../src/core/rhythm/narrowed";

const cold = (narrowing: Partial<typeof EVERYBODY> = {}, limit = 20) => ({
	kind: "cold",
	narrowing: { ...EVERYBODY, ...narrowing },
	limit,
});

describe("a block", () => {
	test.each<[string, unknown]>([
		["", cold()],
		["cold", cold()],
		["Cold\n\n# a remark\nlimit: 5", cold({}, 5)],
		[
			"cold\r\ncircle: inner, close\r\ntag: #work\r\norganization: [[Orgs/Acme|us]], Initech\r\nplace: Malmö",
			cold({ circles: ["inner", "close"], tags: ["work"], organizations: ["Acme", "Initech"], places: ["Malmö"] }),
		],
		["circle: inner", cold({ circles: ["inner"] })],
		["before", { kind: "before", name: null }],
		["before [[People/Ann|Annie]]", { kind: "before", name: "People/Ann" }],
		["before: Ann Li", { kind: "before", name: "Ann Li" }],
		["upcoming", { kind: "upcoming", weeks: 4 }],
		["upcoming\nweeks: 8", { kind: "upcoming", weeks: 8 }],
		["graph", { kind: "graph", name: null, depth: 1 }],
		["Graph [[People/Ann|Annie]]\ndepth: 2", { kind: "graph", name: "People/Ann", depth: 2 }],
		["graph: Ann Li\n# near\nDepth: 3", { kind: "graph", name: "Ann Li", depth: 3 }],
		["look back", { kind: "look back", days: 7 }],
		["look-back month", { kind: "look back", days: 30 }],
	])("%j", (source, block) => {
		expect(readBlock(source)).toEqual({ block, faults: [] });
	});

	test.each<[string, number, string]>([
		["warm", 1, "“warm” is no block. A block begins with cold, before, upcoming, look back or graph."],
		["\ncold\ncircl: inner", 3, "“circl” is nothing that this block knows. It knows circle, tag, organization, place, limit."],
		["cold\njust words", 2, "“just words” is nothing that this block knows. It knows circle, tag, organization, place, limit."],
		["cold\ncircle: dear", 2, "“dear” is no value that circle can have: it is inner, close, active or network."],
		["cold\nlimit: 0", 2, "“0” is no value that limit can have: it is a number from 1 to 500."],
		["cold\ntag:", 2, "“” is no value that tag can have: it is one name or several between commas."],
		["graph\ndepth: 4", 2, "“4” is no value that depth can have: it is a number from 1 to 3."],
		["graph [[Ann]]\nlimit: 2", 2, "“limit” is nothing that this block knows. It knows depth."],
		["upcoming\nweeks: all", 2, "“all” is no value that weeks can have: it is a number from 1 to 52."],
		["before [[Ann]]\nlimit: 2", 2, "“limit: 2” is nothing that this block knows. It has no further lines."],
	])("%j is told", (source, line, text) => {
		expect(readBlock(source).faults).toEqual([{ line, text }]);
	});

	it("goes on with what it understands", () => {
		expect(readBlock("cold\nlimit: many\ncircle: inner").block).toEqual(cold({ circles: ["inner"] }));
	});
	it("reads no more of a huge one than can be meant", () => {
		expect(readBlock(`cold\n${"x: y\n".repeat(100_000)}`).faults.length).toBeLessThan(2000);
	});
});
