import { describe, expect, test } from "vitest";
import { interactionsOf } from "../../small-vault";
import { itemOf } from "../../../../src/core/notes/text/list-item";

function entriesIn(body: string): readonly (readonly unknown[])[] {
	return interactionsOf(body).map(({ day, topic, said, promises }) => [
		day.slice(5),
		topic,
		...said,
		...promises.map(({ text }) => `[] ${text}`),
	]);
}

describe("list items", () => {
	test.each([
		["- x", null, 2],
		["* x", null, 2],
		["+\tx", null, 2],
		["12. x", null, 4],
		["3) x", null, 3],
		["  - [ ] x", " ", 8],
		["- [x] x", "x", 6],
		["- [👍] x", "👍", 7],
		["- [ ]", " ", 5],
		["-", null, 1],
		["- [ ]x", null, 2],
		["- [ab] x", null, 2],
	])("%j", (syntax, box, start) => {
		expect(itemOf(syntax)).toEqual({ box, start });
	});

	test.each(["x", "-x", "1.x", "1234567890. x", "• x", "", "---"])("%j is none", (syntax) => {
		expect(itemOf(syntax)).toBeNull();
	});

	test.each(["-", "*", "+", "1.", "1)", "  -", "\t*", "- [x]", "- [/]"])("%j begins an entry", (bullet) => {
		expect(entriesIn(`${bullet} 2024-03-15: coffee`)).toEqual([["03-15", "coffee"]]);
	});

	test.each([
		"-2024-03-15: coffee",
		"2024-03-15: coffee",
		"-- 2024-03-15: coffee",
		"- - 2024-03-15",
		"a - 2024-03-15",
		"| 2024-03-15 | x |",
		"> 2024-03-15",
		"- text 2024-03-15",
		"2024-03-15\n---",
	])("%j is none outside a log", (line) => {
		expect(entriesIn(line)).toEqual([]);
	});
});

describe("what belongs to an entry", () => {
	test.each([
		["deeper lines", "- 2024-03-15: a\n  b\n  - c\n\t- d\n- e", [["03-15", "a", "b", "c", "d"]]],
		["past blank ones", "- 2024-03-15: a\n\n  b\n\n\n\tc\n\nd", [["03-15", "a", "b", "c"]]],
		["plain text directly below", "- 2024-03-15: a\nb\nc\n\nd", [["03-15", "a", "b", "c"]]],
		["plain text directly below a deeper line", "- 2024-03-15: a\n  - b\nc", [["03-15", "a", "b", "c"]]],
		["not a list item of its depth", "- 2024-03-15: a\n- b\n  c", [["03-15", "a"]]],
		["not after a rule", "- 2024-03-15: a\n***\n  b", [["03-15", "a"]]],
		["not after a heading", "- 2024-03-15: a\n### b\n  c", [["03-15", "a"]]],
		["not what is hidden", "- 2024-03-15: a\n  ```\n  b\n  ```\n  > c\n  d", [["03-15", "a", "d"]]],
		[
			"a deeper item with a date is its own",
			"- 2024-03-15: a\n  - 2024-03-16: b\n    - c\n  - d",
			[
				["03-15", "a", "d"],
				["03-16", "b", "c"],
			],
		],
		["a deeper date that is no item is text", "- 2024-03-15: a\n  2024-03-16: b", [["03-15", "a", "2024-03-16: b"]]],
		["tasks", "- 2024-03-15: a\n  - [ ] b\n    - [x] c", [["03-15", "a", "[] b", "[] c"]]],
		["a cancelled entry takes its lines with it", "- [-] 2024-03-15: a\n  - b\n- 2024-03-16: c", [["03-16", "c"]]],
		["an impossible one too", "- 2024-02-30: a\n  b\n- 2024-03-16: c\n  d", [["03-16", "c", "d"]]],
		["tabs and spaces", "\t- 2024-03-15: a\n\t\tb\n\t- c", [["03-15", "a", "b"]]],
		[
			"Windows line ends",
			"- 2024-03-15: a\r\n  b\r\n\r\n- 2024-03-16: c\r\n",
			[
				["03-15", "a", "b"],
				["03-16", "c"],
			],
		],
	])("%s", (_, body, entries) => {
		expect(entriesIn(body)).toEqual(entries);
	});
});

describe("dated headings", () => {
	test.each([
		["all below", "## 2024-03-15\na\n\n- b\n- [ ] c", [["03-15", "a", "b", "[] c"]]],
		["up to one of the same level", "## 2024-03-15: a\n## Else\nb", [["03-15", "a"]]],
		["up to one of a higher level", "## 2024-03-15: a\n# Else\nb", [["03-15", "a"]]],
		["past a lower one", "## 2024-03-15: a\n### Notes\nb", [["03-15", "a", "b"]]],
		[
			"up to a lower one with a date",
			"## 2024-03-15: a\n### 2024-03-16: b\nc",
			[
				["03-15", "a"],
				["03-16", "b", "c"],
			],
		],
		[
			"up to a dated item",
			"## 2024-03-15: a\nb\n- 2024-03-16: c\n  d\ne",
			[
				["03-15", "a", "b"],
				["03-16", "c", "d", "e"],
			],
		],
		["past a rule", "## 2024-03-15: a\n---\nb", [["03-15", "a", "b"]]],
		["nothing below", "## 2024-03-15", [["03-15", ""]]],
		[
			"any level",
			"# 2024-03-15\n###### 2024-03-16",
			[
				["03-15", ""],
				["03-16", ""],
			],
		],
	])("%s", (_, body, entries) => {
		expect(entriesIn(body)).toEqual(entries);
	});
});

describe("dated paragraphs", () => {
	test.each([
		[
			"at the start of a block, in a log",
			"## Log\n2024-03-15: a\nb\n\n2024-03-16 c",
			[
				["03-15", "a", "b"],
				["03-16", "c"],
			],
		],
		[
			"in bold, or linked",
			"## Log\n**2024-03-15**: a\n\n[[2024-03-16]] b",
			[
				["03-15", "a"],
				["03-16", "b"],
			],
		],
		["after text", "## Log\nSome words\n2024-03-15: a", []],
		[
			"after a rule or a comment",
			"## Log\nx\n---\n2024-03-15: a\n%% x\n %%\n2024-03-16: b",
			[
				["03-15", "a"],
				["03-16", "b"],
			],
		],
		["with its list", "## Log\n2024-03-15: a\n- b\n- c\n\n- d", [["03-15", "a", "b", "c"]]],
		["not outside a log", "2024-03-15: a", []],
		["not under a dated heading", "## Log\n### 2024-03-15\na\n\n2024-03-16: b", [["03-15", "a", "2024-03-16: b"]]],
		["a date in mid-sentence is none", "## Log\nOn 2024-03-15 we met", []],
	])("%s", (_, body, entries) => {
		expect(entriesIn(body)).toEqual(entries);
	});
});
