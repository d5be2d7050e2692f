import { expect, test } from "vitest";
import { dailyDayReader } from "../../../../src/core/notes/dates/daily-format";
import { monthLookup } from "../../../../src/core/notes/dates/month-names";

test.each([
	["YYYY-MM-DD", "2024-03-15", "2024-03-15"],
	["YYYY-MM-DD", "Daily/2024-03-15.md", "2024-03-15"],
	["YYYY-MM-DD", "2024-03-15 Kick-off", null],
	["YYYY-MM-DD", "2024-02-30", null],
	["YYYY-MM-DD", "x2024-03-15", null],
	["YYYYMMDD", "20240315", "2024-03-15"],
	["DD.MM.YYYY", "15.03.2024", "2024-03-15"],
	["D-M-YYYY", "5-3-2024", "2024-03-05"],
	["DD-MM-YYYY", "5-3-2024", null],
	["YYYY-MM-DD dddd", "2024-03-15 Friday", "2024-03-15"],
	["dddd, YYYY-MM-DD", "vrijdag, 2024-03-15", "2024-03-15"],
	["ddd YYYY.MM.DD", "Fri 2024.03.15", "2024-03-15"],
	["YYYY-MM-Do", "2024-03-15th", "2024-03-15"],
	["YYYY-MM-Do", "2024-03-15", "2024-03-15"],
	["YYYY-MM-Do", "2024-03-15-го", "2024-03-15"],
	["YYYY-MM-DD dddd", "2024-03-15 sexta-feira", "2024-03-15"],
	["YYYY-MM-DD dddd", "2024-03-15 п’ятниця", "2024-03-15"],
	["YYYY-MM-DD dd", "2024-03-15 6ª", "2024-03-15"],
	["YYYY-MM-DD dddd", "2024-03-15 notes on it", null],
	["YYYY/MM/DD", "Daily/2024/03/15", "2024-03-15"],
	["YYYY/MM-MMMM/YYYY-MM-DD", "2024/03-March/2024-03-15.md", "2024-03-15"],
	["YYYY/MM-MMMM/YYYY-MM-DD", "2024-03-15", "2024-03-15"],
	["YYYY-MM-DD [notes]", "2024-03-15 notes", "2024-03-15"],
	["[Day] YYYY-MM-DD", "Day 2024-03-15", "2024-03-15"],
	["GGGG-[W]WW YYYY-MM-DD", "2024-W11 2024-03-15", "2024-03-15"],
	["YYYY-MM-DD (ddd)", "2024-03-15 (Fri)", "2024-03-15"],
	["D MMMM YYYY", "15 March 2024", "2024-03-15"],
	["D MMMM YYYY", "15 März 2024", "2024-03-15"],
	["D MMMM YYYY", "15 Marten 2024", null],
	["MMM Do, YYYY", "Mar 15th, 2024", "2024-03-15"],
	["YY-MM-DD", "24-03-15", "2024-03-15"],
	["YYYY-MM", "2024-03", null],
	["", "2024-03-15", null],
	["(((", "(((", null],
	["[", "[", null],
])("in %j, %j is %j", (format, name, day) => {
	expect(dailyDayReader(format, monthLookup("de"))(name)).toBe(day);
});
