import { addPromise, entriesToPromise } from "../../../../src/core/edits/promises/add-promise";
import { describe, expect, test } from "vitest";
import { personNote } from "../../small-vault";
import { READING } from "../reading";

const TODAY = "2026-11-20";
const MINE = { text: "send it", due: null, owner: "me" } as const;
const DUE = { text: "send it", due: "2026-12-01", owner: "me" } as const;
const THEIRS = { text: "send it", due: "2026-12-01", owner: "them" } as const;

/** A note with a promise added to its latest entry, as it was read from another text, or from the same. */
function promised(text: string, promise: typeof MINE | typeof DUE | typeof THEIRS = MINE, readFrom = text): string {
	const [latest] = entriesToPromise(readFrom, TODAY, READING);
	if (latest === undefined) throw new Error("no entry");
	return addPromise(text, latest, promise, TODAY, READING);
}

describe("below an entry, as tasks stand there", () => {
	test.each([
		["a list item", "- 2026-10-01: tea", "- 2026-10-01: tea\n  - [ ] send it"],
		["with a star", "* 2026-10-01: tea", "* 2026-10-01: tea\n  * [ ] send it"],
		["with a number", "1. 2026-10-01: tea", "1. 2026-10-01: tea\n   - [ ] send it"],
		["with a box", "- [x] 2026-10-01: tea", "- [x] 2026-10-01: tea\n  - [ ] send it"],
		["in a note that is indented by tabs", "- 2026-10-01: tea\n\n- a\n\t- b", "- 2026-10-01: tea\n\t- [ ] send it\n\n- a\n\t- b"],
		["indented itself", "- Log\n\t- 2026-10-01: tea", "- Log\n\t- 2026-10-01: tea\n\t\t- [ ] send it"],
		["below its text", "- 2026-10-01: tea\n  and cake\n\nMore.", "- 2026-10-01: tea\n  and cake\n  - [ ] send it\n\nMore."],
		["as its items are marked", "- 2026-10-01: tea\n    + cake", "- 2026-10-01: tea\n    + cake\n    + [ ] send it"],
		[
			"as its tasks are, below the last of them",
			"- 2026-10-01: tea\n    * [x] ask\n        * why\n    - cake",
			"- 2026-10-01: tea\n    * [x] ask\n        * why\n    * [ ] send it\n    - cake",
		],
		[
			"as those of other entries are",
			"- 2026-10-01: tea\n- 2026-09-01: tea\n    * [x] ask",
			"- 2026-10-01: tea\n    * [ ] send it\n- 2026-09-01: tea\n    * [x] ask",
		],
		[
			"before code that hangs on it",
			"- 2026-10-01: tea\n  ```\n  x\n  ```\n",
			"- 2026-10-01: tea\n  - [ ] send it\n  ```\n  x\n  ```\n",
		],
		["a heading", "## 2026-10-01", "## 2026-10-01\n\n- [ ] send it"],
		["a heading with words below", "## 2026-10-01\n\nTea.\n\n## Other\n", "## 2026-10-01\n\nTea.\n\n- [ ] send it\n\n## Other\n"],
		["a heading with a list below", "## 2026-10-01\n* tea\n## Other\n", "## 2026-10-01\n* tea\n* [ ] send it\n## Other\n"],
		["a heading right above text", "## 2026-10-01\n## Other", "## 2026-10-01\n\n- [ ] send it\n\n## Other"],
		["a paragraph", "## Log\n\n2026-10-01 tea\nand cake\n", "## Log\n\n2026-10-01 tea\nand cake\n- [ ] send it\n"],
		["a callout", "> [!call] 2026-10-01\n> Tea.\n\nMore.", "> [!call] 2026-10-01\n> Tea.\n> - [ ] send it\n\nMore."],
		["a list in a callout", "> [!note] Log\n> * 2026-10-01: tea\n\nx", "> [!note] Log\n> * 2026-10-01: tea\n>   * [ ] send it\n\nx"],
		[
			"tabs in a callout",
			"> - 2026-10-01: no\n\n> [!note]\n> - 2026-10-01: tea\n> \t- cake",
			"> - 2026-10-01: no\n\n> [!note]\n> - 2026-10-01: tea\n> \t- cake\n> \t- [ ] send it",
		],
	])("%s", (_, before, after) => {
		expect(promised(personNote("", before))).toBe(personNote("", after));
	});

	test("with its day, and theirs", () => {
		expect(promised("- 2026-10-01: tea\n", DUE)).toBe("- 2026-10-01: tea\n  - [ ] send it 📅 2026-12-01\n");
		expect(promised("- 2026-10-01: tea\n", THEIRS)).toBe("- 2026-10-01: tea\n  - [ ] send it #waiting 📅 2026-12-01\n");
	});

	test("with Windows line ends and a byte-order mark, without a line end at the end", () => {
		expect(promised("\uFEFF# Ann\r\n- 2026-10-01: tea")).toBe("\uFEFF# Ann\r\n- 2026-10-01: tea\r\n  - [ ] send it");
	});
});

describe("in a table", () => {
	const table = (...rows: readonly string[]): string => ["| Date | Notes | Next |", "| - | - | - |", ...rows, ""].join("\n");
	test.each([
		["its empty cell", MINE, "| 2026-10-01 | tea | |", "| 2026-10-01 | tea | send it |"],
		["its empty cell, as wide as it is", MINE, "| 2026-10-01 | tea |             |", "| 2026-10-01 | tea | send it     |"],
		["a cell without blanks", DUE, "|2026-10-01|tea||", "|2026-10-01|tea| send it 📅 2026-12-01 |"],
		[
			"beside what was said, where that is full",
			DUE,
			"| 2026-10-01 | tea | ask |",
			"| 2026-10-01 | tea [next:: send it 📅 2026-12-01] | ask |",
		],
		["where the row has no such cell", MINE, "| 2026-10-01 | tea |", "| 2026-10-01 | tea [next:: send it] |"],
		["theirs", THEIRS, "| 2026-10-01 | tea | |", "| 2026-10-01 | tea<br>- [ ] send it #waiting 📅 2026-12-01 | |"],
	])("%s", (_, promise, before, after) => {
		expect(promised(table("| 2026-09-01 | x | |", before), promise)).toBe(table("| 2026-09-01 | x | |", after));
	});
	test("without a column for either there is no place", () => {
		expect(() => promised("| date | type |\n| - | - |\n| 2026-10-01 | call |\n")).toThrow("no place at this entry");
	});
	test("in a callout", () => {
		const note = "> [!note]\n> | date | next |\n> | - | - |\n> | 2026-10-01 |  |\n";
		expect(promised(note)).toBe(note.replace("|  |", "| send it |"));
	});
});

test.each([
	["of fields", MINE, "date:: 2026-10-01\ntype:: call\n\nx", "date:: 2026-10-01\ntype:: call\nnext:: send it\n\nx"],
	["of items that are fields", DUE, "- **Date**:: 2026-10-01\n", "- **Date**:: 2026-10-01\n- **Next**:: send it 📅 2026-12-01\n"],
	["of fields, theirs", THEIRS, "date:: 2026-10-01\n", "date:: 2026-10-01\n  - [ ] send it #waiting 📅 2026-12-01\n"],
])("into a block %s", (_, promise, before, after) => {
	expect(promised(personNote("", before), promise)).toBe(personNote("", after));
});

describe("in a note that has changed since it was read", () => {
	const note = "- 2026-10-01: tea\n- 2026-09-01: call\n";
	test("the entry is found on another line", () => {
		const now = `New.\n\n- 2026-11-01: walk\n${note}`;
		expect(promised(now, MINE, note)).toBe(now.replace("tea\n", "tea\n  - [ ] send it\n"));
	});
	test.each([
		["its words changed", note.replace("tea", "tea and cake")],
		["its day changed", note.replace("10-01", "10-02")],
		["it stands twice, and moved", `\n${note}- 2026-10-01: tea\n`],
	])("it is refused where %s", (_, now) => {
		expect(() => promised(now, MINE, note)).toThrow("no longer where it was read");
	});
});

test("plans can't be promised at, and the latest comes first", () => {
	const note = "- 2026-12-01: dinner\n- [ ] 2026-11-20: tea\n- 2026-01-01: a\n- 2026-11-20: b\n- 2026-01-01: c\n";
	expect(entriesToPromise(note, TODAY, READING).map(({ topic, line }) => [topic, line])).toEqual([
		["b", 4],
		["a", 3],
		["c", 5],
	]);
});

test("a promise that says nothing is none", () => {
	expect(() =>
		addPromise("- 2026-10-01: tea\n", { line: 1, day: "2026-10-01", topic: "tea" }, { ...MINE, text: " ^ " }, TODAY, READING),
	).toThrow("Say what was promised.");
});
