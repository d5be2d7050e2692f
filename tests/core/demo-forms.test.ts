import { describe, expect, test } from "vitest";
import { IN_PERSON_NOTES, DEMO_TEXTS } from "./demo-notes";

// Before the date: indentation, a bullet, a box, marks around it.
const heads = (form: string): RegExp =>
	new RegExp(String.raw`^\s*(?:[-*+]|\d+[.)]|#{1,6}|> \[![a-z]+\][+-]?)?\s*(?:\[[ x]\] )?${form}`, "u");

describe("the demo vault holds, as the owners of its notes write", () => {
	test.each([
		["a dash", /^- \d/u],
		["a star", /^\* \d/u],
		["a plus", /^\+ \d/u],
		["a number", /^\d+\. /u],
		["a number in brackets", /^\d+\) /u],
		["an item inside an item", /^\s+[-*+] /u],
		["a heading", /^#{1,6} /u],
		["a callout", /^> \[!\w+\] /u],
		["a folded callout", /^> \[!\w+\][+-] /u],
		["a list in a callout", /^> - /u],
		["a row of a table", /^\|/u],
		["a block of fields", /^date:: /u],
		["an item with a field for its date", /^- .*\[date:: /u],
		["a paragraph", /^(?:\d{4}|\[\[)/u],
	])("an entry as %s", (_, form) => {
		expect(IN_PERSON_NOTES.filter(({ line, inProperties }) => !inProperties && form.test(line))).not.toEqual([]);
	});
	test("entries as lists in properties, as records and as texts", () => {
		const listed = IN_PERSON_NOTES.filter(({ inProperties }) => inProperties);
		expect(listed.filter(({ line }) => /^\s*- date: /u.test(line))).not.toEqual([]);
		expect(listed.filter(({ line }) => /^\s*- "?\d/u.test(line))).not.toEqual([]);
		const properties = listed.map(({ path }) => /^(interactions|events):/mu.exec(DEMO_TEXTS.get(path) ?? "")?.[1]);
		expect(new Set(properties)).toEqual(new Set(["interactions", "events"]));
	});
	test.each([
		["year first", String.raw`\d{4}-\d\d-\d\d(?!\d)`],
		["with slashes", String.raw`\d{4}/\d\d/\d\d`],
		["with dots", String.raw`\d{4}\.\d\d\.\d\d`],
		["in eight digits", String.raw`\d{8}\b`],
		["day first, with dots", String.raw`\d{1,2}\.\d{1,2}\.\d{4}`],
		["day first, with slashes", String.raw`\d{1,2}/\d{1,2}/\d{4}`],
		["day first, with hyphens", String.raw`\d{1,2}-\d{1,2}-\d{4}`],
		["with the month's name, day first", String.raw`\d{1,2} [A-Z][a-z]+ \d{4}`],
		["with the month's name, month first", String.raw`[A-Z][a-z]+ \d{1,2}, \d{4}`],
		["with an ordinal", String.raw`\d{1,2}(?:st|nd|rd|th) [A-Z][a-z]+ \d{4}`],
		["as a week", String.raw`\d{4}-W\d\d`],
		["as a month", String.raw`\d{4}-\d\d(?!-)`],
		["as the name of a month", String.raw`[A-Z][a-z]+ \d{4}`],
		["as a link", String.raw`\[\[\d{4}-\d\d-\d\d\]\]`],
		["as a link with other words", String.raw`\[\[\d{4}-\d\d-\d\d\|`],
		["as a link with a folder", String.raw`\[\[[^\]]+/\d{4}-\d\d-\d\d\]\]`],
		["as a Markdown link", String.raw`\[[^[\]]+\]\([^)]+\)`],
		["from day to day, with a dash", String.raw`\d{4}-\d\d-\d\d – \d{4}-\d\d-\d\d`],
		["from day to day, with “to”", String.raw`\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d`],
		["with a time", String.raw`\d{4}-\d\d-\d\d \d\d:\d\d\b`],
		["with a time of the afternoon", String.raw`\d{4}-\d\d-\d\d \d{1,2}:\d\d [ap]m`],
		["with a span of time", String.raw`\d{4}-\d\d-\d\d \d\d:\d\d[–-]\d\d:\d\d`],
		["with a time and a zone", String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`],
		["in bold", String.raw`\*\*\d`],
		["in bold, with lines", String.raw`__\d`],
		["in italics", String.raw`\*\d`],
		["in italics, with lines", String.raw`_\d`],
		["in round brackets", String.raw`\(\d`],
		["in square brackets", String.raw`\[\d[^\]]+\] `],
		["before a colon", String.raw`\d{4}-\d\d-\d\d: `],
		["before two colons", String.raw`[-_\d]+ :: `],
		["before a hyphen", String.raw`\d{4}-\d\d-\d\d - \w`],
		["before a dash", String.raw`\S+ – \w`],
		["before a long dash", String.raw`\d{4}-\d\d-\d\d — `],
		["before a bar", String.raw`\S+ \| `],
		["before a dot in the middle", String.raw`\S+ · `],
		["before a thick dot", String.raw`\S+ • `],
		["before a comma", String.raw`[\d.]+, `],
		["before a blank", String.raw`\d{4}-\d\d-\d\d [a-z]`],
		["alone", String.raw`\S+$`],
	])("a date %s", (_, form) => {
		expect(IN_PERSON_NOTES.filter(({ line, inProperties }) => !inProperties && heads(form).test(line))).not.toEqual([]);
	});
});
