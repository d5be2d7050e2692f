import { describe, expect, test } from "vitest";
import { DEFAULT_OPTIONS, parseOptions } from "../../src/views/graph/graph-options";
import { matchesFor } from "../../src/views/graph/matches";
import type { PictureNode } from "../../src/core/network/picture";

const node = (name: string, influence = 0, organization: string | null = null): PictureNode => ({
	id: `${name}.md`,
	name,
	kind: "person",
	radius: 5,
	influence,
	estimated: false,
	organization,
	organizationRank: null,
	warmth: null,
	inside: null,
	untracked: false,
});

describe("finding people", () => {
	const tomatoBob = node("Bob", 0.2, "Tomato Ltd");
	const others = [node("Ann Thomas", 0.9), node("Lou Atom", 0.5), node("Møller Łęcki"), node("x".repeat(10_000))];
	const nodes = [node("Tomáš Hrubý"), tomatoBob, ...others];

	test.each([
		["tom", ["Tomáš Hrubý", "Lou Atom", "Bob"]],
		["HRUBY", ["Tomáš Hrubý"]],
		["  thomas ", ["Ann Thomas"]],
		["moller lecki", ["Møller Łęcki"]],
		["", []],
		["   ", []],
		["nobody", []],
		["[.*", []],
	])("%s finds %o", (typed, names) => {
		expect(matchesFor(typed, nodes).map(({ name }) => name)).toEqual(names);
	});

	test("equally good ones come by influence, and never more than a dozen", () => {
		const many = Array.from({ length: 40 }, (_, index) => node(`Ann ${index}`, index / 40));
		expect(matchesFor("ann", many).map(({ name }) => name)).toHaveLength(12);
		expect(matchesFor("ann", many)[0]?.name).toBe("Ann 39");
	});
});

describe("the saved state of the graph", () => {
	test.each<[unknown, object]>([
		[null, {}],
		["nonsense", {}],
		[{ colouring: "coldness", ghosts: false, legend: true }, { colouring: "coldness", ghosts: false, legend: true }],
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
