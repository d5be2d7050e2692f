import { describe, expect, test } from "vitest";
import { DEFAULT_OPTIONS, parseOptions } from "../../src/views/graph/graph-options";
import { matching, type PersonChoice } from "../../src/views/modals/person-suggest";

const choice = (name: string, what = "", aliases: readonly string[] = []): PersonChoice => ({ path: `${name}.md`, name, aliases, what });

describe("finding people", () => {
	const choices = [
		choice("Tomáš Hrubý"),
		choice("Bob", "Tomato Ltd"),
		choice("Ann Thomas"),
		choice("Lou Atom", "", ["Zed Kay"]),
		choice("Møller Łęcki"),
		choice("x".repeat(10_000)),
	];

	test.each([
		["tom", ["Tomáš Hrubý", "Lou Atom", "Bob"]],
		["HRUBY", ["Tomáš Hrubý"]],
		["  thomas ", ["Ann Thomas"]],
		["moller lecki", ["Møller Łęcki"]],
		["", []],
		["   ", []],
		["nobody", []],
		["kay zed", ["Lou Atom"]],
		["bob tomato", ["Bob"]],
		["[.*", []],
	])("%s finds %o", (typed, names) => {
		expect(matching(choices, typed).map(({ name }) => name)).toEqual(names);
	});

	test("equally good ones come as they were, and never more than twenty", () => {
		const many = Array.from({ length: 40 }, (_, index) => choice(`Ann ${39 - index}`));
		expect(matching(many, "ann").map(({ name }) => name)).toHaveLength(20);
		expect(matching(many, "ann")[0]?.name).toBe("Ann 39");
	});
});

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
