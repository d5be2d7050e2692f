import { expect, test } from "vitest";
import type { DateFault } from "../../../../src/core/kinds/date-order";
import { DATES } from "../../small-vault";
import { faultyDate } from "../../../../src/core/notes/dates/faulty-date";
import { taken } from "../../taken";

test.each<[DateFault, string, string | null]>([
	["ambiguous-date", "- 03/04/2024: call", "03/04/2024"],
	["ambiguous-date", "| Bob | 3-4-2024 | call |", "3-4-2024"],
	["ambiguous-date", "- 2024-03-01 – 03/04/2024: fair", "03/04/2024"],
	["ambiguous-date", "- 13/04/2024 – 03/04/2024", "03/04/2024"],
	["ambiguous-date", "- [[03-04-2024]] call", "03-04-2024"],
	["invalid-date", "### 2024-02-31 | Kick-off", "2024-02-31"],
	["invalid-date", "- [date:: 31 February 2024] call", "31 February 2024"],
	["two-digit-year", "- 3.4.24 call", "3.4.24"],
	["two-digit-year", "date: March 5, '24", "March 5, '24"],
	["invalid-date", "- 03/04/2024: call", null],
	["ambiguous-date", "no date at all", null],
	["ambiguous-date", "", null],
])("%s in %j: %j", (fault, text, written) => {
	expect(faultyDate(text, fault, DATES)).toBe(written);
});

test("a long line without any is searched quickly", () => {
	const time = taken(() => {
		expect(faultyDate("3 mar ".repeat(100_000), "invalid-date", DATES)).toBe(null);
	});
	expect(time).toBeLessThan(2000);
});
