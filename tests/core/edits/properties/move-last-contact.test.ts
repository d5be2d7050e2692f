import { describe, expect, test } from "vitest";
import { movedLastContact } from "../../../../src/core/edits/properties/move-last-contact";
import { momentCalendar } from "../../../../scripts/moment-calendar";
import { HABITS, parseYaml } from "../../small-vault";
import type { DateRules } from "../../../../src/core/notes/dates/written-date";
import { dateRules } from "../../../../src/core/notes/dates/date-rules";
import fc from "fast-check";
import { runs } from "../../runs";
import { datesIn } from "../../../../src/core/notes/properties/dated-property";
import { PROPERTY_NAMES } from "../../../../src/core/kinds/property-names";

const DAY = "2026-11-20";

function rules(format = "YYYY-MM-DD", dateOrder: "dmy" | "mdy" | null = null, language = "en"): DateRules {
	return dateRules({ dailyNotes: { folder: "", format }, dateOrder }, { ...HABITS, language }, momentCalendar(language));
}

const NAMES = PROPERTY_NAMES["last-contact"];

const moved = (line: string, how = rules(), day = DAY): string =>
	movedLastContact(`---\ntype: person\n${line}\nrole: CEO\n---\n`, NAMES, day, how, parseYaml).slice(17, -15);

describe("forward, in the form it has", () => {
	test.each([
		["last-contact: 2026-10-01", "last-contact: 2026-11-20"],
		['last-contact: "2026-10-01" # at the fair, 2026-10-01', 'last-contact: "2026-11-20" # at the fair, 2026-10-01'],
		["Last Contacted: '2026/10/01'", "Last Contacted: '2026/11/20'"],
		["last_touch:   2026.9.1", "last_touch:   2026.11.20"],
		["prm-last-contacted: 20261001", "prm-last-contacted: 20261120"],
		["last interaction: 01.10.2026", "last interaction: 20.11.2026"],
		["last-contact: October 1st, 2026", "last-contact: November 20th, 2026"],
		['last-contact: "[1 Oct](Daily/2026-10-01.md)"', 'last-contact: "[2026-11-20](Daily/2026-11-20.md)"'],
		["last-contact: 13/10/2026", "last-contact: 20/11/2026"],
		["last-contact: 10/13/2026", "last-contact: 11/20/2026"],
		["last-contact: [2026-10-01]", "last-contact: [2026-11-20]"],
		["last-contact:\n  - 2026-10-01", "last-contact:\n  - 2026-11-20"],
		['last-contact: "[[2026-10-01]]"', 'last-contact: "[[2026-11-20]]"'],
		["last-contact: [[2026-10-01]]", "last-contact: [[2026-11-20]]"],
		['last-contact: "[[Daily/2026-10-01|1 October]]"', 'last-contact: "[[Daily/2026-11-20]]"'],
	])("%s", (before, after) => expect(moved(before)).toBe(after));

	test.each([
		[
			"YYYY/MM-MMMM/dddd, YYYY-MM-DD",
			'"[[Daily/2026/10-October/Thursday, 2026-10-01]]"',
			'"[[Daily/2026/11-November/Friday, 2026-11-20]]"',
		],
		["YYYY/MM/DD.MM.YYYY", '"[[01.10.2026]]"', '"[[20.11.2026]]"'],
		["dddd YYYY-MM-DD", '"[[Thursday 2026-10-01]]"', '"[[Friday 2026-11-20]]"'],
		["D MMM YYYY", '"[[1 Oct 2026]]"', '"[[20 Nov 2026]]"'],
	])("as daily notes are named: %s", (format, before, after) => {
		expect(moved(`last-contact: ${before}`, rules(format))).toBe(`last-contact: ${after}`);
	});

	test("by the order of day and month that was chosen", () => {
		expect(moved("last-contact: 03/04/2026", rules("YYYY-MM-DD", "dmy"), "2026-05-06")).toBe("last-contact: 06/05/2026");
		expect(moved("last-contact: 03/04/2026", rules("YYYY-MM-DD", "mdy"), "2026-05-06")).toBe("last-contact: 05/06/2026");
	});
});

describe("left as it is", () => {
	test.each([
		["of that day", "last-contact: 2026-11-20"],
		["later", "last-contact: 2026-11-21"],
		["none", "met: 2026-10-01"],
		["empty", "last-contact:"],
		["no date", "last-contact: often"],
		["a month", "last-contact: 2026-10"],
		["a time", "last-contact: 2026-10-01T14:30"],
		["two days", "last-contact: [2026-10-01, 2026-10-02]"],
		["words beside it", "last-contact: 2026-10-01 at the fair"],
		["one that would mean two days", "last-contact: 13/10/2026", "2026-11-05"],
		["a link to a folder of its month", 'last-contact: "[[Log/2026-10/2026-10-01]]"'],
		["a link to the web", 'last-contact: "[2026-10-01](https://x.y)"'],
		["properties that can't be read", "last-contact: 2026-10-01\nx: ["],
	])("%s", (_, line, day = DAY) => expect(moved(line, rules(), day)).toBe(line));

	test("a note without properties", () => {
		expect(movedLastContact("last-contact:: 2026-10-01\n", NAMES, DAY, rules(), parseYaml)).toBe("last-contact:: 2026-10-01\n");
	});
});

test("a date only ever moves forward, and nothing but it moves", () => {
	const part = fc.integer({ min: 1, max: 28 }).map((count) => String(count).padStart(2, "0"));
	const days = fc
		.tuple(fc.integer({ min: 2020, max: 2030 }), part, part)
		.map(([year, month, day]) => `${year}-${String((Number(month) % 12) + 1).padStart(2, "0")}-${day}`);
	const form = fc.constantFrom<(day: string) => string>(
		(day) => day,
		(day) => `"${day}"`,
		(day) => day.replaceAll("-", "/"),
		(day) => day.split("-").reverse().join("."),
		(day) => day.split("-").reverse().join("/"),
		(day) => `"[[${day}]]"`,
		(day) => `"[[Daily/${day}|x]]"`,
		(day) => `${day} 14:30`,
		(day) => day.slice(0, 7),
		(day) => `[${day}, 2021-01-01]`,
	);
	const how = rules();
	fc.assert(
		fc.property(days, days, form, fc.constantFrom("\n", "\r\n"), (old, day, write, end) => {
			const before = [
				"---",
				"a: 2020-01-01 # x",
				`last-contact: ${write(old)} # c`,
				"z: '2020-01-01'",
				"---",
				`last-contact: ${write(old)}`,
			].join(end);
			const after = movedLastContact(before, NAMES, day, how, parseYaml);
			const lines = [before, after].map((text) => text.split(end));
			expect(lines[1]?.filter((_, at) => at !== 2)).toEqual(lines[0]?.filter((_, at) => at !== 2));
			if (after === before) return;
			const read = (parseYaml((lines[1] ?? []).slice(1, 4).join("\n")) as Record<string, unknown>)["last-contact"];
			expect(old < day).toBe(true);
			expect(datesIn(read, how).dates.map((date) => date.day)).toEqual([day]);
		}),
		{ numRuns: runs(200, 800), seed: 20261122 },
	);
});
