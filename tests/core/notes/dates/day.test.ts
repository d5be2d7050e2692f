import { afterEach, expect, test, vi } from "vitest";
import { dayAfter, dayOf, daysBetween, localDay, shortDay, thursdayOf } from "../../../../src/core/notes/dates/day";
import { DATES } from "../../small-vault";
import { countedDate, dayCounted, readDate } from "../../../../src/core/notes/dates/written-date";

test.each([
	[2024, 2, 29, "2024-02-29"],
	[2023, 2, 29, null],
	[2024, 13, 1, null],
	[2024, 0, 1, null],
	[2024, 4, 31, null],
	[1900, 1, 1, "1900-01-01"],
	[1899, 12, 31, null],
	[2199, 12, 31, "2199-12-31"],
	[2200, 1, 1, null],
	[2024, 1, 0, null],
])("%i-%i-%i is %j", (year, month, day, written) => {
	expect(dayOf(year, month, day)).toBe(written);
});

test.each([
	[2024, 1, "2024-01-04"],
	[2020, 53, "2020-12-31"],
	[2021, 53, null],
	[2024, 0, null],
	[2024, 54, null],
	[2026, 1, "2026-01-01"],
])("week %i-W%i has the Thursday %j", (year, week, day) => {
	expect(thursdayOf(year, week)).toBe(day);
});

test.each([
	["2024-03-30", "2024-04-01", 2],
	["2024-10-26", "2024-10-28", 2],
	["2024-02-28", "2024-03-01", 2],
	["2024-03-01", "2024-02-28", -2],
	["1900-01-01", "2199-12-31", 109572],
	["2024-03-15", "2024-03-15", 0],
])("from %s to %s are %i days", (from, to, days) => {
	expect(daysBetween(from, to)).toBe(days);
	expect(dayAfter(from, days)).toBe(to);
});

const ZONE = process.env["TZ"];
afterEach(() => void (process.env["TZ"] = ZONE));

// Samoa went over the date line by leaving a day out, other places by having it twice; clocks change at midnight in São Paulo.
test.each(["Pacific/Apia", "Pacific/Kwajalein", "Pacific/Kiritimati", "America/Sao_Paulo", "Asia/Beirut", "Europe/Berlin"])(
	"no day is left out in %s",
	(zone) => {
		process.env["TZ"] = zone;
		for (const first of ["1993-08-18", "2011-12-27", "2018-11-02", "1994-12-29"]) {
			const [year = 0, month = 0, dayOfMonth = 0] = first.split("-").map(Number);
			for (let count = 0; count < 7; count++) {
				const day = new Date(Date.UTC(year, month - 1, dayOfMonth + count)).toISOString().slice(0, 10);
				expect([first, count, dayAfter(first, count)]).toEqual([first, count, day]);
				expect([day, dayAfter(day, -count)]).toEqual([day, first]);
				expect([day, daysBetween(first, day)]).toEqual([day, count]);
			}
		}
	},
);

test("what is no day is our mistake", () => {
	expect(() => daysBetween("soon", "2024-03-15")).toThrow("soon");
});

test("a moment's day is the local one", () => {
	expect(localDay(new Date(2024, 2, 31, 0, 30))).toBe("2024-03-31");
	expect(localDay(new Date("2024-03-30T23:30:00Z"))).toBe("2024-03-31");
});

test.each([
	["2024-4", "2024-04-10", null],
	["2024-04", "2024-04-10", "2024-04-10"],
	["2024-04", "2024-03-31", "2024-04-15"],
	["2024-04", "2024-04-01", "2024-04-01"],
	["2024-04", "2024-04-20", "2024-04-15"],
	["2024-W15", "2024-04-08", "2024-04-08"],
	["2024-W15", "2024-04-07", "2024-04-11"],
	["2024-w15", "2024-05-07", "2024-04-11"],
	["2024-04-11", "2024-04-10", "2024-04-11"],
])("%s counts, on %s, on %j", (written, today, day) => {
	const date = countedDate(readDate(written, DATES));
	expect(date === null ? null : dayCounted(date, today)).toBe(day);
});

test.each([
	["2024-3-5", 8],
	["2024/03/05 x", 10],
	["2024.3.05", 9],
	["20240305", 8],
	["2024-03-05T10:00", 10],
	["2024-03-05Z", 11],
	["2024-W09", 8],
	["2024-03", 7],
])("%j takes %i characters", (written, length) => {
	expect(readDate(written, DATES)).toMatchObject({ length, date: { day: expect.stringMatching(/^2024-0[23]-/u) as string } });
});

test.each([
	["2026-09-01", "1 Sept"],
	["2027-01-31", "31 Jan 2027"],
])("%s in few words: %s", (day, words) => expect(shortDay(day, "2026-11-20")).toBe(words));

test("words for a day are made by one format, for the making takes long; a year of another has one more", () => {
	const made = vi.spyOn(Intl, "DateTimeFormat");
	const slow = vi.spyOn(Date.prototype, "toLocaleDateString");
	for (let at = 0; at < 100; at++) expect(shortDay(dayAfter("2026-11-20", at), "2026-11-20")).not.toBe("");
	expect(made.mock.calls.length).toBeLessThanOrEqual(2);
	expect(slow).not.toHaveBeenCalled();
	vi.restoreAllMocks();
});
