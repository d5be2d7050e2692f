import { afterAll, describe, expect, test } from "vitest";
import { CALENDAR } from "../../small-vault";
import { calendarOf } from "../../../../src/core/notes/dates/calendar";
import { dailyDayReader } from "../../../../src/core/notes/dates/daily-format";
import { dayAfter } from "../../../../src/core/notes/dates/day";
import fc from "fast-check";
import { momentCalendar } from "../../../../scripts/moment-calendar";
// The library that names daily notes; it comes with the types of the application, and only tests and scripts import it.
import moment from "moment";
import { readdirSync } from "node:fs";
import { THOROUGH } from "../../runs";

const LOCALES = [...readdirSync("node_modules/moment/locale").map((name) => name.replace(/\.js$/u, "")), "en"];
// What daily notes and templates are usually written in, and every name and number that moment.js has for a day.
const WRITTEN = [
	"YYYY-MM-DD",
	"DD.MM.YYYY",
	"D-M-YY",
	"YYYY/MM-MMMM/YYYY-MM-DD",
	"[Day] YYYY-MM-DD [of week] WW",
	"Qo DDDo wo Wo d e E",
	"LL",
];
const READ = ["YYYY-MM-DD dddd", "D MMMM YYYY", "MMM Do, YYYY", "gggg-[W]ww dd ddd YYYY/MM/DD"];
// Every month and weekday, and the turn of the year.
const DAYS = [...Array.from({ length: 22 }, (_, index) => dayAfter("2024-01-01", 17 * index)), "2024-02-29", "2024-12-30", "2024-12-31"];
const asMoment = (day: string, time: string, format: string, locale: string): string =>
	moment(`${day}T${time}`).locale(locale).format(format);
const momentReads = (text: string, format: string, locale: string): string | null => {
	const read = moment(text, format, locale, true);
	return read.isValid() ? read.locale("en").format("YYYY-MM-DD") : null;
};

// The names of all days of a year are many: a few locales of each kind will do where time matters.
const SOME_LOCALES = LOCALES.filter((locale, at) => THOROUGH || at % 5 === 0 || ["en", "ar", "fa", "bn", "ja", "ru"].includes(locale));

describe.each(SOME_LOCALES)("in the locale %s", (locale) => {
	const calendar = calendarOf(moment, locale);

	test("days are written as moment.js writes them", () => {
		const named = (write: (day: string, format: string) => string): readonly string[] =>
			[...WRITTEN, ...READ].flatMap((format) => DAYS.map((day) => `${format}: ${write(day, format)}`));
		expect(named((day, format) => calendar.written(day, null, format))).toEqual(
			named((day, format) => asMoment(day, "12:00", format, locale)),
		);
	});

	test("times are written as moment.js writes them", () => {
		for (const time of ["00:00", "09:05", "14:30:07"])
			for (const format of ["HH:mm", "h:mm A", "LT", "LTS", "dddd, D MMMM YYYY [at] HH.mm.ss", "YYYY-MM-DDTHH:mmZ"])
				expect(calendar.written("2026-03-04", time, format)).toBe(asMoment("2026-03-04", time, format, locale));
	});
});

test.each(SOME_LOCALES)("days are read that moment.js wrote in the locale %s", (locale) => {
	const calendar = calendarOf(moment, locale);
	const names = READ.flatMap((format) => DAYS.map((day) => ({ format, day, name: asMoment(day, "12:00", format, locale) })));
	expect(names.map(({ format, name }) => `${name}: ${calendar.read(name, format)}`)).toEqual(
		names.map(({ name, day }) => `${name}: ${day}`),
	);
});

describe("as moment.js writes it", () => {
	test.each([
		["YY-M-D", "26-3-4"],
		["ddd D MMM", "Wed 4 Mar"],
		["[YYYY] HH:mm:ss", "YYYY 09:05:00"],
		["YYYY-MM-DDTHH", "2026-03-04T09"],
		["dddd, MMMM Do YYYY", "Wednesday, March 4th 2026"],
		["gggg-[W]ww-d e E", "2026-W10-3 3 3"],
		["GGGG-[W]WW DDDD DDD [Q]Q dd", "2026-W10 063 63 Q1 We"],
		["h:mm A, hh a, k kk H", "9:05 AM, 09 am, 9 09 9"],
		[String.raw`\DDD is D \x`, "DDD i0 4 x"],
		["[", "["],
		["", ""],
	])("%s", (format, text) => expect(CALENDAR.written("2026-03-04", "09:05", format)).toBe(text));

	test("a language that nobody knows is written as English is", () => {
		expect(momentCalendar("x!").written("2026-03-04", null, "dddd")).toBe("Wednesday");
	});
});

describe("what moment.js reads is read alike", () => {
	test.each(["en", "ar", "cs", "de", "fr", "hi", "ja", "pl", "pt-br", "ru", "tr", "zh-cn"])("in %s", (locale) => {
		const calendar = calendarOf(moment, locale);
		for (const format of ["YYYY-MM-DD dddd", "D MMMM YYYY", "D.M.YYYY", "YYYYMMDD", "YYYY-MM-DD"]) {
			for (const other of ["YYYY-MM-DD dddd", "D MMMM YYYY", "DD MMMM YYYY", "DD.MM.YYYY", "YYYYMMDD", "YYYY-MM-DD", "YYYY-M-D"]) {
				for (const day of DAYS.slice(0, 12)) {
					const name = asMoment(day, "12:00", other, locale).toLocaleUpperCase(locale);
					expect([format, name, calendar.read(name, format)]).toEqual([format, name, momentReads(name, format, locale)]);
				}
			}
		}
	});
});

describe("what is written is what is read", () => {
	const days = fc.integer({ min: 0, max: 99 * 365 }).map((count) => dayAfter("1969-06-01", count));
	const dated = fc.constantFrom("YYYY-MM-DD", "D MMMM YYYY", "DD.MM.YY", "GGGG-[W]WW-E", "YYYY DDDD");
	const more = fc.array(fc.constantFrom(..."dddd ddd dd e Q Do MMM w [of] (W) _ , 年 YYYY".split(" ")), { maxLength: 4 });

	test.each(["en", "ar", "bn", "de", "fa", "ja", "pt-BR", "uk", "zh"])("in %s, in any format, below any folder", (language) => {
		const calendar = momentCalendar(language);
		fc.assert(
			fc.property(dated, more, days, (format, others, day) => {
				const whole = [...others, format].join(" ");
				expect(calendar.read(calendar.written(day, null, whole), whole)).toBe(day);
				expect(dailyDayReader(`YYYY/${whole}`, calendar)(`Days/${calendar.written(day, null, `YYYY/${whole}`)}.md`)).toBe(day);
			}),
			{ numRuns: 12, seed: 20261122 },
		);
	});
});

describe("the locale of moment.js", () => {
	afterAll(() => void moment.locale("en"));

	test("stays as it is", () => {
		momentCalendar("de").read(momentCalendar("ar").written("2026-03-04", "09:05", "dddd"), "dddd YYYY");
		expect(moment.locale()).toBe("en");
	});

	test("is followed where the calendar has none of its own", () => {
		const calendar = calendarOf(moment, null);
		expect(calendar.read("٢٠٢٦-٠١-٠١", "YYYY-MM-DD")).toBeNull();
		moment.locale("ar");
		expect(calendar.written("2026-01-01", null, "YYYY-MM-DD")).toBe("٢٠٢٦-٠١-٠١");
		expect(calendar.read("٢٠٢٦-٠١-٠١", "YYYY-MM-DD")).toBe("2026-01-01");
	});
});

test.each(["Pacific/Apia", "Pacific/Kiritimati", "America/Los_Angeles", "America/Sao_Paulo", "Europe/Berlin"])(
	"no day moves in %s",
	(zone) => {
		const before = process.env["TZ"];
		process.env["TZ"] = zone;
		try {
			for (const day of ["2011-12-30", "2011-12-31", "2018-11-04", "2024-03-31", "2026-11-01"]) {
				expect(CALENDAR.written(day, null, "YYYY-MM-DD dddd")).toContain(day);
				expect(CALENDAR.read(day, "YYYY-MM-DD")).toBe(day);
			}
		} finally {
			process.env["TZ"] = before;
		}
	},
);
