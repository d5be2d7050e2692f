import { expect, test } from "vitest";
import { dailyDayReader } from "../../../../src/core/notes/dates/daily-format";
import { momentCalendar } from "../../../../scripts/moment-calendar";
import { taken } from "../../taken";

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
	["ddd YYYY.MM.DD", "Fri 2024.03.15", "2024-03-15"],
	["YYYY-MM-Do", "2024-03-15th", "2024-03-15"],
	["YYYY-MM-Do", "2024-03-15", "2024-03-15"],
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
	expect(dailyDayReader(format, momentCalendar("de"))(name)).toBe(day);
});

test.each([
	["nl", "dddd, YYYY-MM-DD", "vrijdag, 2024-03-15"],
	["ru", "YYYY-MM-Do", "2024-03-15-го"],
	["pt", "YYYY-MM-DD dd", "2024-03-15 6ª"],
	["pt-BR", "YYYY-MM-DD dddd", "2024-03-15 sexta-feira"],
	["uk", "YYYY-MM-DD dddd", "2024-03-15 п’ятниця"],
	["uk", "D MMMM YYYY", "15 березня 2024"],
	["ar", "YYYY-MM-DD", "٢٠٢٤-٠٣-١٥"],
	["ar", "YYYY-MM-DD", "2024-03-15"],
	["fa", "YYYY/MM/DD", "Daily/۲۰۲۴/۰۳/۱۵.md"],
	["hi", "dddd, D MMMM YYYY", "शुक्रवार, १५ मार्च २०२४"],
	["ja", "YYYY年MM月DD日", "2024年03月15日"],
	["tr", "D MMMM YYYY", "15 MART 2024"],
	["de", "D. MMMM YYYY", "15. M\u0061\u0308rz 2024"],
])("in the language %s, in %j, %j is a day", (language, format, name) => {
	expect(dailyDayReader(format, momentCalendar(language))(name)).toBe("2024-03-15");
});

test.each([
	["weeks with their days", "GGGG-[W]WW-E", "2025-W01-1", "2024-12-30"],
	["days of the year", "YYYY-DDDD", "2024-075", "2024-03-15"],
	["a zero too many", "D-M-YYYY", "05-03-2024", "2024-03-05"],
	["other capitals", "D MMMM YYYY", "15 MARCH 2024", "2024-03-15"],
	["a year of the last century", "YY-MM-DD", "69-03-15", "1969-03-15"],
	["the first year", "YYYY-MM-DD", "1900-01-01", "1900-01-01"],
	["the last year", "YYYY-MM-DD", "2199-12-31", "2199-12-31"],
	["too early a year", "YYYY-MM-DD", "1899-12-31", null],
	["too late a year", "YYYY-MM-DD", "2200-01-01", null],
	["another day's weekday", "YYYY-MM-DD dddd", "2024-03-15 Monday", null],
	["no year", "MM-DD", "03-15", null],
	["a literal year", "[2024]-MM-DD", "2024-03-15", null],
	["a week", "gggg-[W]ww", "2024-W11", null],
	["literal text alone", "[2024-03-15]", "2024-03-15", null],
	["letters that mean nothing", "YYYY-MM-DD", "Meeting", null],
	["a longer number", "YYYYMMDD", "202403150930", null],
	["a day that a clock skipped", "YYYY-MM-DD", "2011-12-30", "2011-12-30"],
])("%s: in %j, %j is %j", (_, format, name, day) => {
	expect(dailyDayReader(format, momentCalendar("en"))(name)).toBe(day);
});

test("no name takes long, whatever the format", () => {
	const names = ["Donaudampfschifffahrtsgesellschaft", "1 ".repeat(100_000), "2024 2025 ".repeat(50_000), "1".repeat(100_000)];
	const formats = [`${"z".repeat(200)} YYYY MM DD`, `${"x".repeat(13)} YYYY MM DD`, "Zusammenfassung YYYY-MM-DD", "D MMMM YYYY"];
	const readers = formats.map((format) => dailyDayReader(format, momentCalendar("en")));
	const time = taken(() => {
		for (const read of readers) for (const name of names) expect(read(name)).toBeNull();
	});
	expect(time).toBeLessThan(5000);
});
