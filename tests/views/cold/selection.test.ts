import { expect, test } from "vitest";
import { Selection } from "../../../src/views/cold/selecting/selection";

const SHOWN = ["a", "b", "c", "d", "e"];
const after = (act: (selection: Selection) => void): readonly string[] => {
	const selection = new Selection();
	act(selection);
	expect(selection.isOn).toBe(selection.paths.length > 0);
	return [...selection.paths].sort();
};

test("a row is selected, and no longer", () => {
	expect(after((selection) => selection.toggle("b"))).toEqual(["b"]);
	expect(after((selection) => ["b", "c", "b"].forEach((path) => selection.toggle(path)))).toEqual(["c"]);
});

test.each([
	["down", "b", "d", ["b", "c", "d"]],
	["up", "d", "b", ["b", "c", "d"]],
	["to itself", "b", "b", ["b"]],
])("a range goes %s from where the last one was selected", (_, from, to, paths) => {
	expect(
		after((selection) => {
			selection.toggle(from);
			selection.extend(to, SHOWN);
		}),
	).toEqual(paths);
});

test("a range without a beginning is one row, and so is one from a row that is no longer shown", () => {
	expect(after((selection) => selection.extend("c", SHOWN))).toEqual(["c"]);
	expect(
		after((selection) => {
			selection.toggle("x");
			selection.extend("c", SHOWN);
		}),
	).toEqual(["c", "x"]);
});

test("whoever is no longer shown is no longer selected", () => {
	expect(
		after((selection) => {
			selection.toggle("a");
			selection.extend("d", SHOWN);
			selection.keep(["b", "e"]);
		}),
	).toEqual(["b"]);
});

test("all are let go at once", () => {
	expect(
		after((selection) => {
			selection.toggle("a");
			selection.clear();
		}),
	).toEqual([]);
});
