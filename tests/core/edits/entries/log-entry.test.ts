import { describe, expect, test } from "vitest";
import { entriesOf, entry, READING, readingIn } from "../reading";
import { readNote } from "../../../../src/core/edits/entries/read-note";
import { logEntry } from "../../../../src/core/edits/entries/log-entry";

test.each([
	["2026-11-20", "### 2024-03-24 call\ntype:: person\n"],
	["2020-01-01", "### 2024-03-24 call\ntype:: person\n"],
	["2026-11-20", "## 2024-03-24\ntype:: person\nlunch\n"],
])("an entry of %s with words below it does not stand above the fields with which %j begins", (day, text) => {
	const longer = { ...entry({ topic: "soup\nand bread" }), day };
	let written: string | null = null;
	try {
		written = logEntry(text, longer, READING).text;
	} catch (error) {
		expect(String(error)).toContain("no place");
	}
	if (written !== null) expect(readNote(written, READING).marks).toEqual(["type:: person"]);
});

test("fields on the first lines that mark nobody hinder no entry", () => {
	const text = "## Interactions\n## Facts\ntype:: call\ndate:: 2019-01-01\nwith:: [[Bob]]\ntopic:: the plan\nmore words\n";
	expect(entriesOf(logEntry(text, { ...entry({ topic: "" }), day: "2019-01-01" }, READING).text)).toHaveLength(1);
});

const said = entry({ topic: "soup" });
const log = (text: string, day = "2026-11-20"): string => logEntry(text, { ...said, day }, READING).text;

test.each([
	["newest first, as they are", "- 2026-10-01: a\n- 2026-09-01: b\n", "- 2026-11-20: soup\n- 2026-10-01: a\n- 2026-09-01: b\n"],
	["newest last, as they are", "- 2026-09-01: b\n- 2026-10-01: a\n", "- 2026-09-01: b\n- 2026-10-01: a\n- 2026-11-20: soup\n"],
	[
		"at its right place among newest first",
		"- 2026-12-01: a\n- 2026-09-01: b\n",
		"- 2026-12-01: a\n- 2026-11-20: soup\n- 2026-09-01: b\n",
	],
	[
		"at its right place among newest last",
		"- 2026-09-01: b\n- 2026-12-01: a\n",
		"- 2026-09-01: b\n- 2026-11-20: soup\n- 2026-12-01: a\n",
	],
	[
		"in no order, the newest on top",
		"- 2026-10-01\n- 2026-05-01\n- 2026-09-01\n",
		"- 2026-11-20: soup\n- 2026-10-01\n- 2026-05-01\n- 2026-09-01\n",
	],
	[
		"in no order, the newest at the end",
		"- 2026-09-01\n- 2026-05-01\n- 2026-10-01\n",
		"- 2026-09-01\n- 2026-05-01\n- 2026-10-01\n- 2026-11-20: soup\n",
	],
	["one entry: above", "- 2026-10-01: a", "- 2026-11-20: soup\n- 2026-10-01: a"],
	["one entry of a later day: below", "- 2026-12-01: a", "- 2026-12-01: a\n- 2026-11-20: soup"],
	[
		"below what hangs on the last entry",
		"- 2026-01-01: a\n- 2026-02-01: b\n  - c\n\n  d\n  ```\n- 2026-01-01\n  ```\nEnd.\n",
		"- 2026-01-01: a\n- 2026-02-01: b\n  - c\n\n  d\n  ```\n- 2026-01-01\n  ```\n- 2026-11-20: soup\n\nEnd.\n",
	],
	[
		"not among the entries in an entry",
		"- 2026-09-01: visit\n  - 2026-09-02: walk\n- 2026-10-01: a\n",
		"- 2026-09-01: visit\n  - 2026-09-02: walk\n- 2026-10-01: a\n- 2026-11-20: soup\n",
	],
	["loose lists stay loose", "- 2026-10-01: a\n\n- 2026-09-01: b\n", "- 2026-11-20: soup\n\n- 2026-10-01: a\n\n- 2026-09-01: b\n"],
	["a star, a link, a dash", "* [[2026-10-01]] — a\n", "* [[2026-11-20]] — soup\n* [[2026-10-01]] — a\n"],
	["a folder in the link", "- [[Daily/2026-10-01|1 Oct]]: a\n", "- [[Daily/2026-11-20]]: soup\n- [[Daily/2026-10-01|1 Oct]]: a\n"],
	[
		"a link to a file",
		"- [2026-10-01](Daily/2026-10-01.md) a\n",
		"- [2026-11-20](Daily/2026-11-20.md) soup\n- [2026-10-01](Daily/2026-10-01.md) a\n",
	],
	["bold, the colon inside", "- **2026-10-01:** a\n", "- **2026-11-20:** soup\n- **2026-10-01:** a\n"],
	["beside a time behind a comma", "- 2026-10-01, 14:30: a\n", "- 2026-11-20: soup\n- 2026-10-01, 14:30: a\n"],
	["beside a time behind a comma, and no more", "- 2026-10-01, 14:30 a\n", "- 2026-11-20 soup\n- 2026-10-01, 14:30 a\n"],
	["beside a time behind a word", "- 2026-10-01 at 2:30 pm - a\n", "- 2026-11-20 - soup\n- 2026-10-01 at 2:30 pm - a\n"],
	["beside a time in brackets", "- 2026-10-01 (14:30) a\n", "- 2026-11-20 soup\n- 2026-10-01 (14:30) a\n"],
	["beside a time between strokes", "- 2026-10-01 | 14:30 | a\n", "- 2026-11-20 | soup\n- 2026-10-01 | 14:30 | a\n"],
	["in brackets", "- (2026-10-01) a\n", "- (2026-11-20) soup\n- (2026-10-01) a\n"],
	["slashes, a stroke", "+ 2026/10/01 | a\n", "+ 2026/11/20 | soup\n+ 2026/10/01 | a\n"],
	["dots without zeros", "- 2026.9.1 - a\n", "- 2026.11.20 - soup\n- 2026.9.1 - a\n"],
	["eight digits", "- 20261001: a\n", "- 20261120: soup\n- 20261001: a\n"],
	["numbers go on", "1. 2026-09-01: a\n2. 2026-10-01: b\n", "1. 2026-09-01: a\n2. 2026-10-01: b\n3. 2026-11-20: soup\n"],
	["ones stay ones", "1. 2026-09-01: a\n1. 2026-10-01: b\n", "1. 2026-09-01: a\n1. 2026-10-01: b\n1. 2026-11-20: soup\n"],
	[
		"below a list of years",
		"- 2026\n\t- 2026-10-01: a\n- 2025\n\t- 2025-10-01: b\n",
		"- 2026\n\t- 2026-11-20: soup\n\t- 2026-10-01: a\n- 2025\n\t- 2025-10-01: b\n",
	],
	[
		"headings",
		"# Ann\n\n### 2026-10-01 | A\n\nwords\n\n### 2026-09-01 | B\n\nmore\n",
		"# Ann\n\n### 2026-11-20 | soup\n\n### 2026-10-01 | A\n\nwords\n\n### 2026-09-01 | B\n\nmore\n",
	],
	[
		"headings, newest last",
		"### 2026-09-01\n\nb\n\n### 2026-10-01\n\na\n## Facts\n",
		"### 2026-09-01\n\nb\n\n### 2026-10-01\n\na\n\n### 2026-11-20: soup\n\n## Facts\n",
	],
	["paragraphs of a log", "## Log\n\n2026-10-01: a\n\n2026-09-01: b\n", "## Log\n\n2026-11-20: soup\n\n2026-10-01: a\n\n2026-09-01: b\n"],
	["Windows line ends", "# Ann\r\n\r\n- 2026-10-01: a\r\n", "# Ann\r\n\r\n- 2026-11-20: soup\r\n- 2026-10-01: a\r\n"],
	["as the line above ends", "- 2026-09-01: b\n- 2026-10-01: a\r\n", "- 2026-09-01: b\n- 2026-10-01: a\r\n- 2026-11-20: soup\r\n"],
	["a byte-order mark stays first", "\uFEFF- 2026-10-01: a\n", "\uFEFF- 2026-11-20: soup\n- 2026-10-01: a\n"],
	[
		"the log section that has entries",
		"## Log\n\n## Meetings\n- 2026-10-01: a\n",
		"## Log\n\n## Meetings\n- 2026-11-20: soup\n- 2026-10-01: a\n",
	],
	["an empty log", "# Ann\n\n## Interactions\n", "# Ann\n\n## Interactions\n\n- 2026-11-20: soup\n"],
	["an empty log at the very end", "## Log", "## Log\n\n- 2026-11-20: soup"],
	["an empty log in the middle", "## Log\n\n## Notes\n", "## Log\n\n- 2026-11-20: soup\n\n## Notes\n"],
	["an empty log without empty lines", "## Log\n## Notes\n", "## Log\n\n- 2026-11-20: soup\n\n## Notes\n"],
	["a log of words", "## Log\n\nOnly real talks.\n\n## Notes\n", "## Log\n\nOnly real talks.\n\n- 2026-11-20: soup\n\n## Notes\n"],
	["a log with an empty bullet", "## Log\n* \n", "## Log\n* \n- 2026-11-20: soup\n"],
	["a log by years", "## Log\n\n### 2026\n\n### 2025\n", "## Log\n\n- 2026-11-20: soup\n\n### 2026\n\n### 2025\n"],
	[
		"entries in the body get no heading",
		"Words.\n\n- 2026-10-01: a\n\nMore.\n",
		"Words.\n\n- 2026-11-20: soup\n- 2026-10-01: a\n\nMore.\n",
	],
	[
		"neither entries nor a log",
		"---\ntype: person\n---\nWords.\n",
		"---\ntype: person\n---\nWords.\n\n## Interactions\n\n- 2026-11-20: soup\n",
	],
	["no final line end", "Words.", "Words.\n\n## Interactions\n\n- 2026-11-20: soup"],
	["empty lines at the end", "Words.\n\n\n", "Words.\n\n## Interactions\n\n- 2026-11-20: soup\n\n"],
	["nothing at all", "", "## Interactions\n\n- 2026-11-20: soup\n"],
	["code that is never closed", "Words.\n\n```\ncode", "Words.\n\n## Interactions\n\n- 2026-11-20: soup\n\n```\ncode"],
	["a date to be mended keeps its place", "- 2026-02-30: a\n", "- 2026-02-30: a\n\n- 2026-11-20: soup\n"],
])("%s", (_, before, after) => {
	expect(log(before)).toBe(after);
});

describe("as the note writes dates", () => {
	test.each([
		["- 1.10.2026: a\n", "- 20.11.2026: soup\n"],
		["- 01. 10. 2026: a\n", "- 20. 11. 2026: soup\n"],
		["- 10/31/2026 - a\n", "- 11/20/2026 - soup\n"],
		["- 31/10/2026 - a\n", "- 20/11/2026 - soup\n"],
		["- 1 October 2026: a\n", "- 20 November 2026: soup\n"],
		["- Oct 1, 2026 — a\n", "- Nov 20, 2026 — soup\n"],
		["- October 1st, 2026: a\n", "- November 20th, 2026: soup\n"],
		["- 1st oct 2026: a\n", "- 20th nov 2026: soup\n"],
		["- [[1 October 2026]]: a\n", "- [[20 November 2026]]: soup\n"],
		["- [[Daily/2026-10-01|1.10.2026]] a\n", "- [[Daily/2026-11-20|20.11.2026]] soup\n"],
		["- [[Daily/2026/2026-10-01]] a\n", "- 2026-11-20: soup\n"],
		["- 2026-10-01 14:30–15:00: a\n", "- 2026-11-20: soup\n"],
		["- 2026-09-30 – 2026-10-01: a\n", "- 2026-11-20: soup\n"],
		["- 2026-10: a\n", "- 2026-11-20: soup\n"],
		["- [date:: 2026-10-01] a\n", "- [date:: 2026-11-20] soup\n"],
		["- a [date:: 2026-10-01]\n", "- 2026-11-20: soup\n"],
	])("%j", (note, line) => {
		expect(log(note)).toBe(line + note);
	});

	test("with the names of the application's language", () => {
		const reading = readingIn({ habits: { language: "de" } });
		expect(logEntry("- 1. Oktober 2026: a\n", { ...said, day: "2026-03-15" }, reading).text).toBe(
			"- 1. Oktober 2026: a\n- 15. März 2026: soup\n",
		);
		expect(logEntry("- 5. Dez 2026: a\n", { ...said, day: "2027-03-15" }, reading).text).toBe(
			"- 15. März 2027: soup\n- 5. Dez 2026: a\n",
		);
	});

	test("and by their own format where the note links to daily notes", () => {
		const reading = readingIn({ habits: { dailyNotes: { folder: "D", format: "DD-MM-YYYY" } } });
		expect(logEntry("- [[01-10-2026]] a\n", said, reading).text).toBe("- [[20-11-2026]] soup\n- [[01-10-2026]] a\n");
	});

	test("but never in a way that may mean two days", () => {
		expect(log("- 10/31/2026: a\n", "2026-11-02")).toBe("- 2026-11-02: soup\n- 10/31/2026: a\n");
	});
});

describe("as the note writes entries", () => {
	const lunch = entry({
		channel: "meal",
		topic: "the plan\nall of it",
		present: ["[[Bob]]"],
		promises: [{ text: "send it", due: "2026-12-01", owner: "me" }],
	});
	test.each([
		[
			"a table",
			"| Date | Type | With | Notes | Next |\n|---|---|---|---|---|\n| 2026-10-01 | Call | | a | |\n\nEnd.\n",
			"| Date | Type | With | Notes | Next |\n|---|---|---|---|---|\n| 2026-11-20 | meal | [[Bob]] | the plan<br>all of it | send it 📅 2026-12-01 |\n| 2026-10-01 | Call | | a | |\n\nEnd.\n",
		],
		[
			"a table with wide cells and a column of one's own",
			"When       | Topic   | Mood | Channel\n---------- | ------- | ---- | -------\n2026-10-01 | a       | good | coffee \n",
			"When       | Topic   | Mood | Channel\n---------- | ------- | ---- | -------\n2026-11-20 | the plan [with:: [[Bob]]]<br>all of it<br>[next:: send it 📅 2026-12-01] |      | meal\n2026-10-01 | a       | good | coffee \n",
		],
		[
			"a table, newest last",
			"| Date | Notes |\n| --- | --- |\n| [[2026-10-01]] | a |\n",
			"| Date | Notes |\n| --- | --- |\n| [[2026-10-01]] | a |\n| [[2026-11-20]] | (meal) the plan [with:: [[Bob]]]<br>all of it<br>[next:: send it 📅 2026-12-01] |\n",
		],
		[
			"a table without rows",
			"## Log\n\n| Date | Type | Notes |\n| --- | --- | --- |\n\n## Ideas\n",
			"## Log\n\n| Date | Type | Notes |\n| --- | --- | --- |\n| 2026-11-20 | meal | the plan [with:: [[Bob]]]<br>all of it<br>[next:: send it 📅 2026-12-01] |\n\n## Ideas\n",
		],
		[
			"callouts",
			"> [!call]- 2026-10-01: a\n> b\n\nEnd.\n",
			"> [!meal]- 2026-11-20: the plan [with:: [[Bob]]]\n> all of it\n> - [ ] send it 📅 2026-12-01\n\n> [!call]- 2026-10-01: a\n> b\n\nEnd.\n",
		],
		[
			"callouts of no channel",
			"> [!note] 2026-10-01\n> b\n> ```\n> c\n> ```\n",
			"> [!note] 2026-11-20: (meal) the plan [with:: [[Bob]]]\n> all of it\n> - [ ] send it 📅 2026-12-01\n\n> [!note] 2026-10-01\n> b\n> ```\n> c\n> ```\n",
		],
		[
			"a list in a callout",
			"> [!info] Log\n> - 2026-10-01: a\n> - 2026-09-01: b\n",
			"> [!info] Log\n> - 2026-11-20: (meal) the plan [with:: [[Bob]]]\n>   all of it\n>   - [ ] send it 📅 2026-12-01\n> - 2026-10-01: a\n> - 2026-09-01: b\n",
		],
		[
			"blocks of fields",
			"date:: 2026-10-01\ntype:: call\nwith:: [[Eve]]\ntopic:: a\n\nEnd.\n",
			"date:: 2026-11-20\ntype:: meal\nwith:: [[Bob]]\ntopic:: the plan\n  all of it\n  - [ ] send it 📅 2026-12-01\n\ndate:: 2026-10-01\ntype:: call\nwith:: [[Eve]]\ntopic:: a\n\nEnd.\n",
		],
	])("%s", (name, before, after) => {
		const isLast = name.endsWith("newest last");
		const note = isLast ? before.replace("| [[2026-10-01]]", "| [[2026-09-01]] | z |\n| [[2026-10-01]]") : before;
		const expected = isLast ? after.replace("| [[2026-10-01]]", "| [[2026-09-01]] | z |\n| [[2026-10-01]]") : after;
		expect(logEntry(note, lunch, READING).text).toBe(expected);
	});
});

describe("what an entry says", () => {
	const written = (what: Parameters<typeof entry>[0], note = "- 2026-01-01: a\n"): string =>
		logEntry(note, entry(what), READING).text.replace(note, "");

	test.each([
		[{ channel: "call", topic: "call about the roof" }, "- 2026-11-20: call about the roof\n"],
		[{ channel: "call", topic: "the roof" }, "- 2026-11-20: (call) the roof\n"],
		[{ channel: "other", topic: "call him back soon" }, "- 2026-11-20: (other) call him back soon\n"],
		[{ channel: "coffee", topic: "the roof #call" }, "- 2026-11-20: #coffee the roof #call\n"],
		[{ channel: "coffee", topic: "(call) the roof" }, "- 2026-11-20: (coffee) (call) the roof\n"],
		[{ channel: "call" }, "- 2026-11-20: (call)\n"],
		[{}, "- 2026-11-20\n"],
		[{ initiator: "me", channel: "email", topic: "email with the offer" }, "- 2026-11-20: → email with the offer\n"],
		[{ initiator: "them", topic: "-5 degrees" }, "- 2026-11-20: -5 degrees [dir:: in]\n"],
		[{ time: "14:30", topic: "soup" }, "- 2026-11-20 14:30: soup\n"],
		[{ channel: "meal", topic: "lunch with [[Bob]]", present: ["[[Bob]]"] }, "- 2026-11-20: lunch with [[Bob]]\n"],
		[
			{ channel: "meal", topic: "lunch", present: ["[[Bob]]", "[[P/Eve|Eve]]"] },
			"- 2026-11-20: lunch [with:: [[Bob]], [[P/Eve|Eve]]]\n",
		],
		[{ topic: "soup about [[Cleo]]" }, "- 2026-11-20: soup about [[Cleo]]\n"],
		[{ topic: "[[Cleo]] is ill" }, "- 2026-11-20: Cleo is ill\n"],
		[{ topic: "one\n\ntwo\n- three\n- [ ] four" }, "- 2026-11-20: one\n  two\n  - three\n  - four\n"],
		[
			{
				promises: [
					{ text: "send it", due: "2026-12-01", owner: "me" },
					{ text: "2026-12-02 call", due: null, owner: "them" },
				],
			},
			"- 2026-11-20\n  - [ ] send it 📅 2026-12-01\n  - [ ] on 2026-12-02 call #waiting\n",
		],
	] as const)("%j", (what, lines) => {
		expect(written(what)).toBe(lines);
	});

	test("lines below are indented as the note indents, and tasks marked as the entry is", () => {
		expect(written({ topic: "one\ntwo", promises: [{ text: "x", due: null, owner: "me" }] }, "* 2026-01-01: a\n\t- b\n")).toBe(
			"* 2026-11-20: one\n\ttwo\n\t* [ ] x\n",
		);
		expect(written({ topic: "one\ntwo" }, "10. 2026-01-01: a\n")).toBe("10. 2026-11-20: one\n    two\n");
	});

	test("below a heading they are not indented", () => {
		expect(written({ topic: "one\ntwo", promises: [{ text: "x", due: null, owner: "me" }] }, "## 2026-01-01\n\na\n")).toBe(
			"## 2026-11-20: one\n\ntwo\n- [ ] x\n\n",
		);
	});

	test("an arrow beside the date of the neighbour is no separator where others have one", () => {
		expect(written({ topic: "soup" }, "- 2026-02-01 → email\n- 2026-01-01: a\n")).toBe("- 2026-11-20: soup\n");
	});
});

test("it says in which line it stands", () => {
	expect(logEntry("---\na: 1\n---\n\n## Log\n\n- 2026-01-01: a\n", said, READING).entry.line).toBe(7);
});

test("the heading is one that the settings read", () => {
	const reading = readingIn({ settings: { logHeadings: ["Kontakt"] } });
	expect(logEntry("", said, reading).text).toBe("## Kontakt\n\n- 2026-11-20: soup\n");
});

test("a day or time that is none is refused", () => {
	expect(() => logEntry("", { ...said, day: "2026-02-30" }, READING)).toThrow("“2026-02-30” is no day.");
	expect(() => logEntry("", { ...said, time: "25:00" }, READING)).toThrow("“25:00” is no time.");
});

test("a long text is cut into lines that are read", () => {
	const topic = "word ".repeat(5000);
	const {
		text,
		entry: { line },
	} = logEntry("", entry({ topic }), READING);
	expect(text.split("\n").every((each) => each.length < 5000)).toBe(true);
	expect(
		entriesOf(text)
			.find((each) => each.line === line)
			?.topic.startsWith("word word"),
	).toBe(true);
	expect(text.match(/word/gu)).toHaveLength(5000);
});

test.each([
	["[Bob](../People/Bob.md)", "- 2026-01-01: a\n", "- 2026-11-20: soup [with:: [Bob](../People/Bob.md)]\n"],
	["[Bob Roy](Bob%20Roy.md)", "- 2026-01-01: a\n", "- 2026-11-20: soup [with:: [Bob Roy](Bob%20Roy.md)]\n"],
	["[[People/Bob|Bob]]", "- 2026-01-01: a\n", "- 2026-11-20: soup [with:: [[People/Bob|Bob]]]\n"],
	[
		"[[People/Bob|Bob]]",
		"| Date | With | Notes |\n| --- | --- | --- |\n| 2026-10-01 | | a |\n",
		"| Date | With | Notes |\n| --- | --- | --- |\n| 2026-11-20 | [[People/Bob\\|Bob]] | soup |\n| 2026-10-01 | | a |\n",
	],
	["[Bob](Bob.md)", "date:: 2026-10-01\nwith:: [[Eve]]\n", "date:: 2026-11-20 soup\nwith:: [Bob](Bob.md)\n\n"],
	["[[Bob|B]]", "- 2026-01-01: a\n", "- 2026-11-20: soup [with:: [[Bob|B]]]\n"],
])("links stand as the vault writes them: %s", (link, before, lines) => {
	expect(logEntry(before, entry({ topic: "soup", present: [link] }), READING).text).toContain(lines);
});

test("a link that would not be read is written plainly", () => {
	const present = [{ target: "Bob", written: "[Bob](Bob.md) and a] bracket" }];
	expect(logEntry("", { ...said, present }, READING).text).toBe("## Interactions\n\n- 2026-11-20: soup [with:: [[Bob]]]\n");
});
