import { describe, expect, test } from "vitest";
import { peopleIn, personNote } from "../../small-vault";

function read(body: string): readonly [days: string, told: string] {
	const people = peopleIn({ "People/Jane Doe.md": personNote("aliases: [JD]", body), "People/Bob Roy.md": personNote("") });
	const days = people.byPath.get("People/Jane Doe.md")?.interactions.map(({ day }) => day) ?? [];
	return [[...days].sort().join(" "), people.problems.map(({ code }) => code).join(" ")];
}

describe("log sections", () => {
	test.each([
		["## Log\n\n## Notes\n- 2024-03-15: call", "2024-03-15", ""],
		["## Log\nnothing yet\n## Notes\n- 2024-03-15: call", "2024-03-15", ""],
		["## Meetings\nSee [[Calendar]]\n## Facts\n- 2024-03-15: married\n## Notes\n- 2024-03-16: call", "2024-03-16", ""],
		["## Log\n- 2024-02-30: call\n## Notes\n- 2024-03-15: call", "", "invalid-date"],
		["## Log\n- 2024-03-14: call\n## Notes\n- 2024-03-15: call", "2024-03-14", ""],
		["## Log\n- [-] 2024-03-14: call\n## Notes\n- 2024-03-15: call", "2024-03-15", ""],
		["## Log\n## Notes\n\n2024-03-15: call", "", ""],
		["- ## Interactions\n\t- 2024-03-14: call\n- 2024-03-15: moved", "2024-03-14", ""],
		[
			"- ## Interactions\n  - 2024-03-14: call\n    - more\n\n  - 2024-03-13: walk\n# Else\n  - 2024-03-15: moved",
			"2024-03-13 2024-03-14",
			"",
		],
		["- ## Facts\n\t- 2024-03-14: married\n- 2024-03-15: call", "2024-03-15", ""],
		["- #Interactions\n\t- 2024-03-14: call\n- 2024-03-15: call", "2024-03-14 2024-03-15", ""],
		["- ## 2024-03-14 call\n\t- talked\n- 2024-03-15: call", "2024-03-14 2024-03-15", ""],
	])("%j: %s", (body, days, told) => expect(read(body)).toEqual([days, told]));
});

describe("headings other than the name ask for an exact day", () => {
	test.each([
		["## Projects\n- March 2024: offsite\n- 2024-03-01: call", "2024-03-01"],
		["## Projects\n- 2024-W10: offsite", ""],
		["# Jane Doe\n- March 2024: call", "2024-03-15"],
		["# 👤 JD\n## March 2024 call", "2024-03-15"],
		["# Jane Doe\n## Work\n- March 2024: call", ""],
		["# Work\n## March 2024 call", ""],
		["## March 2024 call\n- 2024-W09: call", "2024-03-15"],
		["- March 2024: call\n## Work\nmore", "2024-03-15"],
		["## Work\n- 2024-03-01 – 2024-03-03: trip", "2024-03-03"],
		["## Log\n- March 2024: call", "2024-03-15"],
		["## Work\n| When | With | Notes |\n|---|---|---|\n| March 2024 | [[Bob Roy]] | call |", "2024-03-15"],
		["## Work\n| When | Notes |\n|---|---|\n| March 2024 | call |", ""],
		["## Work\n- March 2024: offsite\n  - 2024-03-02: call", "2024-03-02"],
		["## March 2024\nA call.\n## History\n| Day | With |\n|---|---|\n| 2024-03-01 | [[Bob Roy]] |", "2024-03-01 2024-03-15"],
		["## March 2024\nA call.\n### About\nx\n### Notes\n- 2024-03-01: walk", "2024-03-01"],
	])("%j: %s", (body, days) => expect(read(body)).toEqual([days, ""]));
});

describe("tables by their columns", () => {
	const table = (head: string, row: string): string => `| ${head} |\n|${"---|".repeat(head.split("|").length)}\n| ${row} |`;
	const WITH = table("Date | With", "2024-03-15 | [[Bob Roy]]");
	const TYPE = table("Day | Channel", "2024-03-15 | phone call");
	const NOTES = table("When | Summary", "2024-03-15 | talked");
	const NEXT = table("Date | Next", "2024-03-15 | write");
	const BARE = table("Date | Place", "2024-03-15 | Oslo");
	const NO_CHANNEL = table("Date | Type | Notes", "2024-03-15 | invoice | paid");
	const ENTRY = "- 2024-03-01: call";
	test.each([
		[WITH, "2024-03-15"],
		[TYPE, "2024-03-15"],
		[NOTES, "2024-03-15"],
		[NEXT, "2024-03-15"],
		[BARE, ""],
		[NO_CHANNEL, ""],
		[`## Facts\n${WITH}`, "2024-03-15"],
		[`## Facts\n${TYPE}`, "2024-03-15"],
		[`## Facts\n${NOTES}`, ""],
		[`## Log\n${ENTRY}\n## Else\n${WITH}`, "2024-03-01 2024-03-15"],
		[`## Log\n${ENTRY}\n## Else\n${TYPE}`, "2024-03-01 2024-03-15"],
		[`## Log\n${ENTRY}\n## Else\n${NOTES}`, "2024-03-01"],
		[`## Log\n${ENTRY}\n\n${BARE}`, "2024-03-01 2024-03-15"],
		[`## Log\n${NO_CHANNEL}`, "2024-03-15"],
		[`## Log\n\n## Else\n${WITH}\n\n${ENTRY}`, "2024-03-01 2024-03-15"],
	])("%j: %s", (body, days) => expect(read(body)).toEqual([days, ""]));

	test.each([
		["no answer", "call", "attempt"],
		["No-show", "call", "missed"],
		["cancelled", "coffee", "missed"],
		["done", "call", "reached"],
		["left a voicemail, twice", "call", "attempt"],
		["no answer", "coffee", "reached"],
		["no answer", "call", "missed", "cancelled"],
		["cancelled", "call", "missed", "no answer"],
		["fine", "call", "attempt", "no answer"],
	])("the column for the outcome, %s: %s %s", (outcome, type, expected, notes = "plans") => {
		const people = peopleIn({
			"People/Jane Doe.md": personNote("", table("Date | Type | Status | Notes", `2024-03-15 | ${type} | ${outcome} | ${notes}`)),
		});
		const [found] = people.byPath.get("People/Jane Doe.md")?.interactions ?? [];
		expect(found?.status === "missed" ? "missed" : found?.reached === true ? "reached" : "attempt").toBe(expected);
		expect(found?.topic).toBe(notes);
	});
});
