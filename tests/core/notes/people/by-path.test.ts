import { expect, test } from "vitest";
import { ByPath, changedPaths } from "../../../../src/core/notes/people/by-path";

const FIRST = ByPath.of([
	["a", 1],
	["b", 2],
	["c", 3],
]);

test("is a map in the order of its entries", () => {
	expect([...FIRST]).toEqual([
		["a", 1],
		["b", 2],
		["c", 3],
	]);
	expect([FIRST.size, FIRST.get("b"), FIRST.get("z"), FIRST.has("c"), FIRST.has("z")]).toEqual([3, 2, undefined, true, false]);
	expect([[...FIRST.keys()], [...FIRST.values()], [...FIRST.entries()].length]).toEqual([["a", "b", "c"], [1, 2, 3], 3]);
	const seen: string[] = [];
	FIRST.forEach((value, path) => seen.push(`${path}${value}`));
	expect(seen).toEqual(["a1", "b2", "c3"]);
});

test("one with other values leaves the first as it was, and takes no other path", () => {
	const second = FIRST.with([["b", 5]]);
	expect([FIRST.get("b"), second.get("b"), second.get("a")]).toEqual([2, 5, 1]);
	expect(() => FIRST.with([["z", 1]])).toThrow("no value by the path z");
});

test.each([
	["nothing", FIRST, FIRST, []],
	["a value, of one made of the other", FIRST, FIRST.with([["b", 5]]), ["b"]],
	[
		"a value, of one made apart",
		FIRST,
		ByPath.of([
			["a", 1],
			["b", 5],
			["c", 3],
		]),
		["b"],
	],
	[
		"paths that come and go",
		FIRST,
		new Map([
			["b", 2],
			["c", 3],
			["d", 4],
		]),
		["a", "d"],
	],
	["from any map", new Map([["a", 1]]), FIRST, ["b", "c"]],
] as readonly (readonly [string, ReadonlyMap<string, number>, ReadonlyMap<string, number>, readonly string[]])[])(
	"tells what changed: %s",
	(_, before, now, paths) => expect(changedPaths(before, now)).toEqual(paths),
);
