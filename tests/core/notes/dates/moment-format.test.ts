import { describe, expect, test } from "vitest";
import { dailyDayReader } from "../../../../src/core/notes/dates/daily-format";
import { dayAfter } from "../../../../src/core/notes/dates/day";
import fc from "fast-check";
import { inMomentFormat } from "../../../../src/core/notes/dates/moment-format";
import { monthLookup } from "../../../../src/core/notes/dates/month-names";
// The library that names daily notes; it comes with the types of the application, and only tests import it.
import moment from "moment";

const days = fc.integer({ min: 0, max: 80_000 }).map((count) => dayAfter("1950-01-01", count));
const asMoment = (format: string, day: string, time: string, language: string): string =>
	moment(`${day}T${time}`).locale(language).format(format);

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
	])("%s", (format, text) => {
		expect(inMomentFormat(format, "2026-03-04", "09:05")).toBe(text);
		if (format !== "") expect(asMoment(format, "2026-03-04", "09:05", "en")).toBe(text);
	});

	const token = fc.constantFrom(
		..."YYYY YY Q Qo MMMM MMM MM M Mo DDDD DDD DDDo DD D Do dddd ddd dd d do e E gggg gg ww w wo GGGG GG WW W Wo HH H hh h kk k mm m ss s A a".split(
			" ",
		),
	);
	const between = fc.constantFrom(" ", "-", "/", ". ", " [of] ", "[W]", ", ", "_");

	test("every token, on every day", () => {
		const formats = fc.array(fc.tuple(token, between), { minLength: 1, maxLength: 5 }).map((parts) => parts.flat().join(""));
		const times = fc.constantFrom("00:00", "09:05", "12:30", "23:59:07");
		fc.assert(
			fc.property(formats, days, times, (format, day, time) => {
				expect(inMomentFormat(format, day, time)).toBe(asMoment(format, day, time, "en"));
			}),
			{ numRuns: 2000, seed: 20261122 },
		);
	});

	test.each([
		["da", "da"],
		["de", "de"],
		["es", "es"],
		["fr", "fr"],
		["it", "it"],
		["nl", "nl"],
		["pt-BR", "pt-br"],
		["pl", "pl"],
		["ru", "ru"],
		["sv", "sv"],
		["no", "nb"],
		["ja", "ja"],
		["ko", "ko"],
		["zh", "zh-cn"],
	])("in the language %s", (language, name) => {
		const formats = fc.constantFrom(
			"YYYY-MM-DD dddd",
			"YYYY-MM-DD ddd",
			"YYYY-MM-DD dd",
			"D MMMM YYYY",
			"YYYY-MM Do",
			"YYYY/MMMM/MMM DD",
			"gggg-[W]ww e",
			"GGGG-[W]WW E",
		);
		fc.assert(
			fc.property(formats, days, (format, day) => {
				expect(inMomentFormat(format, day, "00:00", language)).toBe(asMoment(format, day, "00:00", name));
			}),
			{ numRuns: 500, seed: 20261122 },
		);
	});

	test("a language that nobody knows is written as English is", () => {
		expect(inMomentFormat("dddd", "2026-03-04", "", "x!")).toBe("Wednesday");
	});
});

describe("what is written is what is read", () => {
	const formats = [
		"YYYY-MM-DD",
		"YYYYMMDD",
		"DD.MM.YYYY",
		"D-M-YY",
		"YYYY-MM-DD dddd",
		"YYYY-MM-DD ddd",
		"dd YYYY-MM-DD",
		"dddd, D MMMM YYYY",
		"MMM Do, YYYY",
		"YYYY/MM-MMMM/YYYY-MM-DD",
		"YYYY/MM/DD",
		"[Day] YYYY-MM-DD [of week] WW",
		"gggg-[W]ww d YYYY-MM-DD",
		"GGGG-[W]WW-E, YYYY-MM-DD",
		"YYYY-[Q]Q-MM-DD (DDDD)",
		"YYYY-MM-DD e",
	];
	test.each(["en", "de", "fr", "es", "it", "nl", "pt-BR", "pl", "no", "tr", "cs"])("in %s", (language) => {
		for (const format of formats) {
			const dayOf = dailyDayReader(format, monthLookup(language));
			for (let count = 0; count < 400; count += 7) {
				const day = dayAfter("2024-01-02", count);
				expect([format, dayOf(`Daily/${inMomentFormat(format, day, "00:00", language)}.md`)]).toEqual([format, day]);
			}
		}
	});
});
