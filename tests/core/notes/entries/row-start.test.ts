import { expect, test } from "vitest";
import { cellsOf } from "../../../../src/core/notes/text/table";
import { interactionsOf, janesVault } from "../../small-vault";

const HEAD = "| Date | Type | With | Notes | Next |\n| --- | :-: | ---: | --- | --- |\n";

function rowsOf(body: string): readonly (readonly unknown[])[] {
	return interactionsOf(body).map(({ day, channel, present, topic, promises, places }) => [
		day,
		channel,
		present.length,
		topic,
		promises.map(({ text, due }) => `${text}${due === null ? "" : ` by ${due}`}`).join("; "),
		places[0].line,
	]);
}

test.each([
	["a row", `${HEAD}| 2024-03-15 | call | [[Bob]] | pricing | send it |`, [["2024-03-15", "call", 2, "pricing", "send it", 6]]],
	["an empty cell", `${HEAD}| 2024-03-15 | | | coffee at last | |`, [["2024-03-15", "coffee", 1, "coffee at last", "", 6]]],
	["cells of dashes alone", `${HEAD}| 2024-03-15 | - | — | coffee | - |`, [["2024-03-15", "coffee", 1, "coffee", "", 6]]],
	["a cell of dashes for what it was about", `${HEAD}| 2024-03-15 | call | | – | |`, [["2024-03-15", "call", 1, "", "", 6]]],
	["words in the cell of the type", `${HEAD}| 2024-03-15 | 📞 Call | | x | |`, [["2024-03-15", "call", 1, "x", "", 6]]],
	["a type that names no channel", `${HEAD}| 2024-03-15 | Demo | | coffee | |`, [["2024-03-15", "other", 1, "coffee", "", 6]]],
	["names without a link", `${HEAD}| 2024-03-15 | call | Bob, Annie | x | |`, [["2024-03-15", "call", 3, "x", "", 6]]],
	["names on lines of a cell", `${HEAD}| 2024-03-15 | call | Bob<br>Annie | x | |`, [["2024-03-15", "call", 3, "x", "", 6]]],
	[
		"a link and a name on lines of a cell",
		`${HEAD}| 2024-03-15 | call | [[Bob]]<br>Annie | x | |`,
		[["2024-03-15", "call", 3, "x", "", 6]],
	],
	[
		"links in the notes",
		`${HEAD}| 2024-03-15 | | | lunch with [[Bob]] about [[Annie]] | |`,
		[["2024-03-15", "meal", 2, "lunch with Bob about Annie", "", 6]],
	],
	[
		"a due day",
		`${HEAD}| 2024-03-15 | call | | x | send it 📅 2024-04-01 |`,
		[["2024-03-15", "call", 1, "x", "send it by 2024-04-01", 6]],
	],
	[
		"a linked date with a bar",
		`${HEAD}| [[2024-03-15\\|Friday]] | call | [[Bob Roy\\|B]] | x | |`,
		[["2024-03-15", "call", 2, "x", "", 6]],
	],
	["a bar in a link that nobody escaped", `${HEAD}| [[2024-03-15|Friday]] | call | | x | |`, [["2024-03-15", "call", 1, "x", "", 6]]],
	[
		"a row without a date",
		`${HEAD}| | call | | x | |\n| soon | call | | x | |\n| 2024-03-15 | | | y | |`,
		[["2024-03-15", "other", 1, "y", "", 8]],
	],
	[
		"other columns, no outer bars",
		"## Log\nWhat | **When** | Mood\n--- | --- | ---\nx | 2024-03-15 | good\n",
		[["2024-03-15", "other", 1, "", "", 7]],
	],
	["further lines in a cell", `${HEAD}| 2024-03-15 | call | | x<br>- [ ] send it | |`, [["2024-03-15", "call", 1, "x", "send it", 6]]],
	[
		"tasks in the cell of what is next",
		`${HEAD}| 2024-03-15 | call | | x | - [ ] a<br>- [x] b<br>c |`,
		[["2024-03-15", "call", 1, "x", "c; a; b", 6]],
	],
	[
		"text below ends it",
		`${HEAD}| 2024-03-15 | call | | x | |\n- 2024-03-16: y`,
		[
			["2024-03-15", "call", 1, "x", "", 6],
			["2024-03-16", "other", 1, "y", "", 7],
		],
	],
	["no rule below the head", "| Date | Notes |\n| 2024-03-15 | x |", []],
	["no column of dates", "| Name | Notes |\n| --- | --- |\n| 2024-03-15 | x |", []],
	["in code", `\`\`\`\n${HEAD}| 2024-03-15 | x | | | |\n\`\`\``, []],
])("%s", (_, body, rows) => expect(rowsOf(body)).toEqual(rows));

test("a direction stands behind the date or before the notes", () => {
	const body = `${HEAD}| 2024-03-15 → | email | | x | |\n| 2024-03-16 | email | | <- y | |`;
	expect(interactionsOf(body).map(({ initiator, topic }) => [initiator, topic])).toEqual([
		["me", "x"],
		["them", "y"],
	]);
});

test("a date that does not count is told on its line", () => {
	const { problems } = janesVault(`${HEAD}| 03/04/2024 | call | | x | |\n| 2024-02-30 | call | | x | |`);
	expect(problems.map(({ line, code }) => [line, code])).toEqual([
		[6, "ambiguous-date"],
		[7, "invalid-date"],
	]);
});

test.each([
	["| a | b |", ["a", "b"]],
	["a | b", ["a", "b"]],
	["| a \\| b | c |", ["a \\| b", "c"]],
	["| a | | c |", ["a", "", "c"]],
	["| [[a|b]] | c |", ["[[a|b]]", "c"]],
	["| [[a | b |", ["[[a", "b"]],
	["no bars", []],
	["", []],
])("the cells of %j", (row, cells) => {
	expect(cellsOf(row).map(({ start, end }) => row.slice(start, end))).toEqual(cells);
});

test("the rule of a table is no text of the entry in which it stands", () => {
	const body = "- 2024-03-14: lunch\n  | Date | Type | Notes |\n  |---|---|---|\n  | 2024-03-15 | call | x |\n";
	expect(interactionsOf(body).map(({ topic, said }) => [topic, said])).toEqual([
		["lunch", []],
		["x", []],
	]);
});
