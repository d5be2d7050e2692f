import { describe, expect, test } from "vitest";
import { contactWith, readerOf } from "../../small-vault";
import { isImpossibleBirthday } from "../../../../src/core/notes/dates/birthday";
import { monthLookup } from "../../../../src/core/notes/dates/month-names";

describe("a birthday that a calendar has, or that is no date", () => {
	test.each([
		...["1990-03-15", "1990/3/15", "1990.03.15", "19900315", "1990-03-15T00:00:00Z", "1604-03-15", "0000-02-29", "2000-02-29"],
		...["03-15", "3/15", "15/3", "15-03", "--03-15", "--0315", "02-29", "29.02.", "29.2", "12-31"],
		...["15.03.1970", "15.03.70", "15. 3. 1970", "15.03.", "15/03/1970", "03/15/1970", "70-03-15", "03/04/1970"],
		...["March 15", "March 15, 1990", "15 March", "15th of March 1990", "15. März", "15-Mar-1990", "Feb 29", "Mar 1990", "March 1990"],
		...["1990", "1990-03", "Q3 1990", "spring", "31 people", "born 31-02", "Oslo", "around 31 Feb", "12-12-12-12", "13 hours", ""],
	])("%j", (written) => {
		expect(isImpossibleBirthday(written, monthLookup("de"))).toBe(false);
	});
});

describe("a birthday that no calendar has", () => {
	test.each([
		...["31-02", "02-31", "31/02", "31.02.", "31.2", "--02-30", "--0230", "13-13", "00-10", "32-01"],
		...["1990-02-31", "1990-13-01", "1990-02-29", "1900-02-29", "19900231", "1990-02-31T00:00", "31.02.1970", "15.13.1970", "31/02/70"],
		...["Feb 30", "February 31, 1990", "31 April", "31st of Nov 1990", "30. Februar", "0 March"],
	])("%j", (written) => {
		expect(isImpossibleBirthday(written, monthLookup("de"))).toBe(true);
	});
});

test("it is told with its line, and stays as it is written", () => {
	const note = readerOf()("Jane.md", "---\ntype: person\nborn: 31-02\n---\n");
	expect(note.contact?.birthday).toBe("31-02");
	expect(note.problems).toMatchObject([{ line: 3, code: "invalid-date", message: "No calendar has this birthday: “31-02”." }]);
	expect(readerOf()("Jane.md", '---\ntype: person\nBDAY: "[[1990-02-30]]"\n---\n').problems).toHaveLength(1);
	expect(readerOf()("Jane.md", "---\ntype: person\nborn: 1990-02-28\n---\n").problems).toEqual([]);
	expect(contactWith("birthday: some day in May").birthday).toBe("some day in May");
});
