import { describe, expect, test } from "vitest";
import { interactionsOf } from "../../small-vault";

function whoIn(body: string): readonly (readonly string[])[] {
	const [found] = interactionsOf(body);
	const names = (paths: readonly string[] = []): readonly string[] =>
		paths.map((path) => path.slice(7, -3)).filter((name) => name !== "Jane Doe");
	return [names(found?.present), names(found?.mentioned)];
}

const B = "Bob Roy";
const A = "Ann Li";

describe("who was there", () => {
	test.each([
		["coffee with [[Bob Roy]]", [B], []],
		["[[Bob]] and [[Annie]] came", [B, A], []],
		["[Bob](People/Bob%20Roy.md) came", [B], []],
		["coffee with [[Jane Doe]] herself and [[Bob Roy]] and [[Bob]]", [B], []],
		["coffee with [[Nobody]]", [], []],
		["coffee ![[Bob Roy]]", [], []],
		["coffee `[[Bob Roy]]`", [], []],
		["coffee %%[[Bob Roy]]%%", [], []],
		["talked about [[Bob Roy]]", [], [B]],
		["About [[Bob Roy]]", [], [B]],
		["re [[Bob Roy]]", [], [B]],
		["re: [[Bob Roy]]", [], [B]],
		["Re. [[Bob Roy]]", [], [B]],
		["regarding [[Bob Roy]]", [], [B]],
		["mentioned [[Bob Roy]]", [], [B]],
		["via [[Bob Roy]]", [], [B]],
		["intro to [[Bob Roy]]", [], [B]],
		["she introduced me to [[Bob Roy]]", [], [B]],
		["about the move of [[Bob Roy]]", [], [B]],
		["about [[Bob Roy]] and [[Ann Li]]", [], [B, A]],
		["about [[Bob Roy]], [[Ann Li]]", [], [B, A]],
		["about [[Bob Roy]] with [[Ann Li]]", [A], [B]],
		["talked about [[Bob Roy]] and his sister [[Ann Li]]", [], [B, A]],
		["mentioned [[Bob Roy]], then [[Ann Li]]", [], [B, A]],
		["about [[Bob Roy]]! [[Ann Li]] came", [A], [B]],
		["about [[Bob Roy]] via [[Ann Li]]", [], [B, A]],
		["via [[Bob Roy]] and [[Ann Li]]", [A], [B]],
		["via [[Bob Roy]], [[Ann Li]] came", [A], [B]],
		["coffee via [[Bob Roy]], who left when [[Ann Li]] came", [A], [B]],
		["with [[Ann Li]] about [[Bob Roy]]", [A], [B]],
		["about the budget. [[Bob Roy]] came", [B], []],
		["about the budget with [[Bob Roy]]", [B], []],
		["we're meeting [[Bob Roy]]", [B], []],
		["we’re meeting [[Bob Roy]]", [B], []],
		["roundabout [[Bob Roy]]", [B], []],
		["core [[Bob Roy]]", [B], []],
		["[with:: [[Bob Roy]], [[Ann Li]]] coffee", [B, A], []],
		["coffee [with:: Bob, Annie]", [B, A], []],
		["coffee (with:: [[Bob Roy]])", [B], []],
		["coffee [with:: [[Bob Roy]], Annie]", [B, A], []],
		["coffee [with:: Bob and Annie]", [B, A], []],
		["about [[Bob Roy]] [with:: [[Bob Roy]]]", [B], []],
		["coffee [next:: ask [[Bob Roy]]]", [], [B]],
		["coffee [topic:: [[Bob Roy]]]", [], [B]],
		["coffee\n  - [[Bob Roy]] is moving", [], [B]],
		["coffee\n  - [ ] call [[Bob Roy]]", [], [B]],
		["coffee\n  [with:: [[Bob Roy]]]", [B], []],
		["coffee with [[Bob Roy]]\n  [[Bob Roy]] paid", [B], []],
	])("%j", (text, present, mentioned) => {
		expect(whoIn(`- 2024-03-15: ${text}`)).toEqual([present, mentioned]);
	});

	test.each([
		["date:: 2024-03-15\ntopic:: the thesis of [[Bob Roy]]\nwith:: [[Ann Li]]", [A], [B]],
		["| Date | Type | Next |\n|---|---|---|\n| 2024-03-15 | call | ask [[Bob Roy]] |", [], [B]],
	])("%j", (body, present, mentioned) => {
		expect(whoIn(body)).toEqual([present, mentioned]);
	});
});
