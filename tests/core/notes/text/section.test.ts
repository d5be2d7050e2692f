import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { headingOf } from "../../../../src/core/notes/text/heading";
import { interactionsOf, readerOf } from "../../small-vault";

const ENTRY = "- 2024-03-15: coffee";

function daysIn(body: string): readonly string[] {
	return interactionsOf(body).map(({ day }) => day);
}

describe("headings", () => {
	test.each([
		["# A", 1, "A"],
		["###### A ##", 6, "A"],
		["   ## A", 2, "A"],
		["##\tA", 2, "A"],
		["#", 1, ""],
		["## C#", 2, "C#"],
		["\uFEFF## Log", 2, "Log"],
		["## A\u2028B", 2, "A\u2028B"],
	])("%j", (syntax, level, text) => {
		expect(headingOf(syntax)).toEqual({ level, text });
	});

	test.each(["####### A", "#A", "    # A", "a # b", ""])("%j is none", (syntax) => {
		expect(headingOf(syntax)).toBeNull();
	});
});

describe("which sections count", () => {
	test.each(DEFAULT_SETTINGS.logHeadings)("only those under “%s”, where there is one", (name) => {
		expect(daysIn(`- 2024-01-01: x\n## ${name}\n${ENTRY}\n## Else\n- 2024-01-02: x`)).toEqual(["2024-03-15"]);
	});

	test.each(["# Log", "###### LOG", "## 📓 Log", "## 📞🗓️ interaction  log", "## **Log**", "## Log:", "## — log —", "## Log ##"])(
		"%j reads as one",
		(heading) => {
			expect(daysIn(`- 2024-01-01: x\n${heading}\n${ENTRY}`)).toEqual(["2024-03-15"]);
		},
	);

	test.each(["## Logs", "## Log of calls", "## Catalog", "## My log", "Log", "- Log"])("%j is none", (heading) => {
		expect(daysIn(`- 2024-01-01: x\n\n${heading}\n\n${ENTRY}`)).toEqual(["2024-01-01", "2024-03-15"]);
	});

	test.each(DEFAULT_SETTINGS.factHeadings)("not those under “%s”", (name) => {
		expect(daysIn(`${ENTRY}\n## ${name}\n- 2024-01-01: x\n### More\n- 2024-01-02: x\n## Else\n- 2024-01-03: x`)).toEqual([
			"2024-03-15",
			"2024-01-03",
		]);
	});

	test("a byte-order mark before the first heading hides nothing", () => {
		const { contact } = readerOf({ settings: { peopleFolders: ["People"] } })("People/Jane Doe.md", "\uFEFF## Log\n\n2026-01-01: a");
		expect(contact?.entries.map(({ date }) => date.day)).toEqual(["2026-01-01"]);
	});

	test("a log with nothing in it shuts nothing out", () => {
		expect(daysIn(`${ENTRY}\n## Log\n`)).toEqual(["2024-03-15"]);
	});

	test("several logs count, at any level, and facts in a log too", () => {
		expect(
			daysIn(`# Log\n- 2024-01-01: x\n## History\n- 2024-01-02: x\n# Else\n- 2024-01-03: x\n### Touchpoints\n- 2024-01-04: x`),
		).toEqual(["2024-01-01", "2024-01-02", "2024-01-04"]);
	});

	test("a log among the facts is one", () => {
		expect(daysIn(`## Background\n- 2024-01-01: x\n### Log\n${ENTRY}`)).toEqual(["2024-03-15"]);
	});

	test("a heading in code or a comment is none", () => {
		expect(daysIn(`${ENTRY}\n\`\`\`\n## Log\n\`\`\`\n%%\n## Log\n%%`)).toEqual(["2024-03-15"]);
	});

	test("the headings are settings", () => {
		const found = interactionsOf(`${ENTRY}\n## Journal\n- 2024-01-01: x`, { settings: { logHeadings: ["Journal"] } });
		expect(found.map(({ day }) => day)).toEqual(["2024-01-01"]);
	});
});
