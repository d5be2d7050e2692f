import { expect, test } from "vitest";
import { notesOf, personNote } from "../../small-vault";

const told = (body: string): readonly string[] =>
	(notesOf({ "Jane.md": personNote("", body) })[0]?.problems ?? []).map(({ line, code, message }) => `${line} ${code} ${message}`);

// Lines count from 1 in the note: those of the body begin with the fourth.
test.each<[string, number, number]>([
	["2024-03-15: coffee with her", 4, 1],
	["Met at a fair.\n\n2024-03-15: coffee\n\n2024-03-20 - a call\n\n[[2024-03-22]]: lunch", 6, 3],
	["Friday, 2024-03-15: coffee with her", 4, 1],
	["**Friday, 2024-03-15:** coffee with her", 4, 1],
	["<2024-03-15>: coffee with her", 4, 1],
	["**2024-03-15**: coffee\n2024/03/20 | call", 4, 2],
	["2024-03-15 14:30 – a walk", 4, 1],
	["2024-03-15 → wrote to her", 4, 1],
	["## Notes\n\n2024-03-15: coffee\n\n- 2024-03-20: a call\n", 6, 1],
])("paragraphs that look like entries are told once: %j", (body, line, count) => {
	const said =
		count === 1
			? "This line looks like an entry. Put “- ” before it, or a heading “Log” above, and it counts."
			: `${count} lines look like entries. Put “- ” before them, or a heading “Log” above, and they count.`;
	expect(told(body)).toEqual([`${line} like-entries ${said}`]);
});

test.each<[string, number, number]>([
	["15.3.2024: coffee with her", 4, 1],
	["15/03/2024 - coffee\n\n2024-03-20: a call", 4, 2],
	["**15.03.2024** | coffee", 4, 1],
	["## Log\n\n15 March 2024: coffee\n\nMarch 20, 2024 – a call", 6, 2],
	["## Log\n\nFri, 15.3.2024: coffee", 6, 1],
	["## Log\n- 2024-03-20: a call\n\nText.\n\n15.3.2024: coffee", 9, 1],
	["## Log\n\n**15 March 2024**\nCoffee with her", 6, 1],
])("in another order no heading helps: %j", (body, line, count) => {
	const said =
		count === 1
			? "This line looks like an entry. Put “- ” before it, and it counts."
			: `${count} lines look like entries. Put “- ” before them, and they count.`;
	expect(told(body)).toEqual([`${line} like-entries ${said}`]);
});

test("a day in bold that stands alone above words is told", () => {
	expect(told("## Notes\n\n**2024-03-15**\nCoffee with her\n\n**2024-03-20**\n- a call")).toEqual([
		"6 like-entries 2 lines look like entries. Put “- ” before them, or a heading “Log” above, and they count.",
	]);
});

test.each([
	["a sentence", "2024-03-15 was a cold day."],
	["a date in the midst", "She came on 2024-03-15: it was cold."],
	["a month by its name, as in a biography", "15 March 2024: coffee\n\nMarch 15, 2024: a call"],
	["a sentence in a log", "## Log\n\nShe came on 15 March 2024: it was cold.\n\n15 March 2024 was cold."],
	["a date that may mean two days", "03/04/2024: coffee"],
	["a day in bold with nothing below", "**2024-03-15**\n\nText.\n\n**2024-03-20**\n## More"],
	["a day alone that is not bold", "2024-03-15\nText."],
	["facts", "## Career\n\n2024-03-15: promoted"],
	["a note whose log holds entries", "2024-03-15: coffee\n\n## Log\n- 2024-03-20: call"],
	["a log, where they count", "## Log\n\n2024-03-15: coffee"],
	["a log, where they count behind their weekday", "## Log\n\nFriday, 2024-03-15: coffee"],
	["what belongs to an entry", "- 2024-03-15: coffee\n2024-03-16: and what she said"],
	["a quotation", "> 2024-03-15: coffee"],
	["a callout", "> [!note] Mind\n> 2024-03-15: coffee"],
	["code", "```\n2024-03-15: coffee\n```"],
	["a month", "2024-03: Oslo"],
	["no words", "2024-03-15:"],
	["a record of the note's making", "2024-03-15: created"],
	["a date glued to letters", "2024-03-15th: coffee"],
])("not %s", (_, body) => expect(told(body)).toEqual([]));

test.each<[string, string[]]>([
	[
		"## Meetings\n\n### Weekly sync (2024-03-15)\n- roof",
		["6 late-date This heading ends with a date. Put the date first, and it counts."],
	],
	[
		"## Log\n### Roof – 15 March 2024\n### Wall, [[2024-03-20]]",
		["5 late-date 2 headings end with a date. Put the date first, and they count."],
	],
	["## Log\n### Roof – 15 March 2024\n- 2024-03-20: a call", []],
	["## Notes\n### Roof – 15 March 2024", []],
	[
		"- 2024-03-20: a call\n\n## Log\n### Roof – 15 March 2024",
		["7 late-date This heading ends with a date. Put the date first, and it counts."],
	],
	["## Log\n### Roof in March 2024\n### Since 2024-03-15 we talk", []],
])("headings of a log that end with a day: %j", (body, problems) => expect(told(body)).toEqual(problems));

test("nor in a note about nobody", () => {
	expect(notesOf({ "Diary.md": "2024-03-15: coffee\n" })[0]?.problems).toEqual([]);
});
