import { describe, expect, test } from "vitest";
import { DATES } from "../../small-vault";
import { readWrittenDay } from "../../../../src/core/notes/dates/linked-date";

// The day that begins a text, and what stands behind it; null where none begins it.
function read(text: string, language = "en"): readonly [string, string] | null {
	const reading = readWrittenDay(text, 0, { ...DATES, language });
	if (reading === null || reading.start !== 0) return null;
	return [typeof reading.date === "string" ? reading.date : reading.date.day, text.slice(reading.end)];
}

const DAY = "2024-03-15";

describe("a weekday belongs to the date beside it", () => {
	test.each([
		["Friday 2024-03-15: call", ": call"],
		["Friday, 15 March 2024: call", ": call"],
		["Friday, March 15, 2024", ""],
		["Fri 2024-03-15 call", " call"],
		["Fri. 15.3.2024", ""],
		["(Fri) 2024-03-15", ""],
		["2024-03-15 Fri: call", ": call"],
		["2024-03-15 Fri 14:30", " 14:30"],
		["2024-03-15 (Fri): call", ": call"],
		["2024-03-15 [Fri] call", " call"],
		["2024-03-15, Friday: call", ": call"],
		["2024-03-15, Fri.: call", ": call"],
		["2024-03-15 friday call", " call"],
		["[[2024-03-15]] Fri call", " call"],
		["Friday [[2024-03-15]] call", " call"],
		["[[Friday 2024-03-15]] call", " call"],
		["Montag, den 15. März 2024: Anruf", ": Anruf"],
		["viernes 15 de marzo de 2024", ""],
		["vendredi 15 mars 2024", ""],
		["venerdì 15 marzo 2024 caffè", " caffè"],
		["sexta-feira, 15 de março de 2024", ""],
		["пятница, 15 марта 2024 г. звонок", " звонок"],
		["15.3.2024 г. звонок", " звонок"],
		["piątek, 15 marca 2024 r.: kawa", ": kawa"],
		["15.03.2024 r. – telefon", " – telefon"],
		["15 березня 2024 року дзвінок", " дзвінок"],
		["15.3.2024 (Fr): Anruf", ": Anruf"],
		["15.3.2024, Freitag: Anruf", ": Anruf"],
		["Fr., 15.3.2024: Anruf", ": Anruf"],
		["2024-03-15 (pt.) spotkanie", " spotkanie"],
		["2024年3月15日（金） 電話", " 電話"],
		["2024年3月15日(金)電話", "電話"],
		["2024年3月15日 星期五 电话", " 电话"],
		["2024年3月15日星期五", ""],
		["2024年3月15日（周五）", ""],
		["2024년 3월 15일 (금) 전화", " 전화"],
		["2024년 3월 15일 금요일", ""],
		["2024. 3. 15. (금)", ""],
	])("%s", (text, behind) => expect(read(text)).toEqual([DAY, behind]));

	test.each([
		["de", "So 15.3.2024", ""],
		["de", "15.3.2024 Fr Anruf", " Anruf"],
		["fr", "ven 15 mars 2024", ""],
		["nl", "vr 15 maart 2024: koffie", ": koffie"],
	])("in %s: %s", (language, text, behind) => expect(read(text, language)).toEqual([DAY, behind]));
});

describe("what is no weekday of that date", () => {
	test.each([
		["2024-03-15 sat with Ann", " sat with Ann"],
		["2024-03-15 so we met", " so we met"],
		["2024-03-15 Saturdays", " Saturdays"],
		["2024-03-15 Fri-Sun", " Fri-Sun"],
		["2024-03-15 [Fri](day.md)", " [Fri](day.md)"],
		["2024-03-15 [[Fri]]", " [[Fri]]"],
		["2024-03-15: Friday", ": Friday"],
		["2024-03-15 (call)", " (call)"],
		["2024-03-15 to 2024-03-17", " to 2024-03-17"],
	])("%s", (text, behind) => expect(read(text)).toEqual([DAY, behind]));

	test.each(["So 2024-03-15 was the day", "Do 2024-03-15", "Friday March 2024", "Friday 2024-W11", "Friday", "Fridays 2024-03-15"])(
		"%s begins with no date",
		(text) => expect(read(text)).toBeNull(),
	);
});
