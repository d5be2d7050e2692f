import { describe, expect, test } from "vitest";
import { matching, type PersonChoice } from "../../../../src/core/notes/people/choosing";

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
