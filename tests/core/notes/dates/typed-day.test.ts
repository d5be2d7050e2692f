import { describe, expect, test } from "vitest";
import { CALENDAR, DATES, HABITS } from "../../small-vault";
import { dateRules } from "../../../../src/core/notes/dates/date-rules";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { typedDay } from "../../../../src/core/notes/dates/typed-day";

// A Friday.
const TODAY = "2026-11-20";

describe("a day that is typed", () => {
	test.each([
		["2026-12-24", "2026-12-24"],
		["24.12.2026", "2026-12-24"],
		["24 December 2026", "2026-12-24"],
		["Dec 24, 2026", "2026-12-24"],
		["24 Dec", "2026-12-24"],
		["Dec 24", "2026-12-24"],
		["24.12.", "2026-12-24"],
		["24.12", "2026-12-24"],
		["3 March", "2027-03-03"],
		["20 November", "2027-11-20"],
		["tomorrow", "2026-11-21"],
		["Next  week", "2026-11-27"],
		["next month", "2026-12-20"],
		["next year", "2027-11-20"],
		["10 days", "2026-11-30"],
		["in 3 weeks", "2026-12-11"],
		["friday", "2026-11-27"],
		["next Mon", "2026-11-23"],
		["on sunday", "2026-11-22"],
		["2026-11-20", null],
		["yesterday", null],
		["2026-12-24 or so", null],
		["2026-02-30", null],
		["3/4/2027", null],
		["December 2026", null],
		["3/4/26", null],
		["f", null],
		["never", null],
		["", null],
	])("%j: %j", (typed, day) => expect(typedDay(typed, TODAY, DATES)).toBe(day));

	test("the end of a month stays in the next one", () => {
		expect(typedDay("next month", "2027-01-31", DATES)).toBe("2027-02-28");
	});
	test.each([
		["Freitag", "2026-11-27"],
		["24. Dezember", "2026-12-24"],
		["monday", "2026-11-23"],
	])("in German: %j", (typed, day) => {
		expect(typedDay(typed, TODAY, dateRules(DEFAULT_SETTINGS, { ...HABITS, language: "de" }, CALENDAR))).toBe(day);
	});
	test("an order of day and month that is set holds here, too", () => {
		expect(typedDay("3/4/2027", TODAY, dateRules({ ...DEFAULT_SETTINGS, dateOrder: "dmy" }, HABITS, CALENDAR))).toBe("2027-04-03");
	});
});
