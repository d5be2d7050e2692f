import { describe, expect, test } from "vitest";
import { HastyClick, movedRows } from "../../../src/views/cold/hasty-click";

test.each<[string, string, string]>([
	["", "abc", ""],
	["abc", "abc", ""],
	["abc", "bc", "bc"],
	["abc", "ac", "c"],
	["abc", "ab", ""],
	["abc", "abxc", "xc"],
	["abc", "acb", "cb"],
	["ab", "abc", "c"],
	["abc", "", ""],
])("of %s, shown as %s now, %s has moved", (before, after, moved) => {
	expect([...movedRows([...before], [...after])].join("")).toBe(moved);
});

describe("a click", () => {
	const at = (x: number, timeStamp: number, detail = 1) => ({ x, y: 50, detail, timeStamp }) as MouseEvent;
	const hasty = new HastyClick();
	hasty.show(["a", "b", "c"], 0);
	hasty.pointerAt(at(20, 900));
	hasty.show(["b", "c"], 1000);
	hasty.pointerAt(at(300, 1100));

	test.each<[string, string, MouseEvent, boolean]>([
		["at once, in the same place", "b", at(20, 1100), true],
		["just before half a second is over", "b", at(28, 1499), true],
		["after half a second", "b", at(20, 1500), false],
		["in another place", "c", at(40, 1100), false],
		["by a key", "b", at(20, 1100, 0), false],
		["on a row that is not shown", "a", at(20, 1100), false],
	])("%s", (_, path, event, is) => {
		expect(hasty.isHasty(path, event)).toBe(is);
	});

	test("on a row that stayed is none, and rows that stay change nothing", () => {
		const list = new HastyClick();
		list.show(["a", "b", "c"], 0);
		list.pointerAt(at(20, 900));
		list.show(["a", "c"], 1000);
		list.show(["a", "c"], 1300);
		expect(list.isHasty("a", at(20, 1100))).toBe(false);
		expect(list.isHasty("c", at(20, 1600))).toBe(false);
		expect(list.isHasty("c", at(20, 1400))).toBe(true);
	});
});
