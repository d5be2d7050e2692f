import { expect, test } from "vitest";
import { notesOf, personNote } from "../../small-vault";

const told = (body: string): readonly string[] =>
	(notesOf({ "Jane.md": personNote("", body) })[0]?.problems ?? []).map(({ line, code, message }) => `${line} ${code} ${message}`);

// Lines count from 1 in the note: those of the body begin with the fourth.
test.each<[string, number, number]>([
	["2024-03-15: coffee with her", 4, 1],
	["Met at a fair.\n\n2024-03-15: coffee\n\n2024-03-20 - a call\n\n[[2024-03-22]]: lunch", 6, 3],
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

test.each([
	["a sentence", "2024-03-15 was a cold day."],
	["a date in the midst", "She came on 2024-03-15: it was cold."],
	["other orders, which are none in a log", "15 March 2024: coffee\n\nMarch 15, 2024: a call"],
	["facts", "## Career\n\n2024-03-15: promoted"],
	["a note whose log holds entries", "2024-03-15: coffee\n\n## Log\n- 2024-03-20: call"],
	["a log, where they count", "## Log\n\n2024-03-15: coffee"],
	["what belongs to an entry", "- 2024-03-15: coffee\n2024-03-16: and what she said"],
	["a quotation", "> 2024-03-15: coffee"],
	["a callout", "> [!note] Mind\n> 2024-03-15: coffee"],
	["code", "```\n2024-03-15: coffee\n```"],
	["a month", "2024-03: Oslo"],
	["no words", "2024-03-15:"],
	["a record of the note's making", "2024-03-15: created"],
	["a date glued to letters", "2024-03-15th: coffee"],
])("not %s", (_, body) => expect(told(body)).toEqual([]));

test("nor in a note about nobody", () => {
	expect(notesOf({ "Diary.md": "2024-03-15: coffee\n" })[0]?.problems).toEqual([]);
});
