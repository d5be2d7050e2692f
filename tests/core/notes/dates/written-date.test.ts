import { describe, expect, test } from "vitest";
import { CALENDAR, DATES, HABITS } from "../../small-vault";
import { readDate } from "../../../../src/core/notes/dates/written-date";
import { type DateOrder } from "../../../../src/core/kinds/date-order";
import { dateRules } from "../../../../src/core/notes/dates/date-rules";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";

const rulesOf = (dateOrder: DateOrder | null, language = "en") =>
	dateRules({ ...DEFAULT_SETTINGS, dateOrder }, { ...HABITS, language }, CALENDAR);
const dayIn = (written: string, rules = DATES): string | null => {
	const date = readDate(written, rules)?.date ?? null;
	return date === null || typeof date === "string" ? date : `${date.day}${date.precision === "day" ? "" : ` ${date.precision}`}`;
};

describe("day, month, year in numbers", () => {
	test.each([
		["15.3.2024", "2024-03-15"],
		["05.03.2024", "2024-03-05"],
		["5. 3. 2024", "2024-03-05"],
		["3.15.2024", "invalid-date"],
		["15/03/2024", "2024-03-15"],
		["15-3-2024", "2024-03-15"],
		["3/15/2024", "2024-03-15"],
		["04/04/2024", "2024-04-04"],
		["3/4/2024", "ambiguous-date"],
		["03-04-2024", "ambiguous-date"],
		["15/13/2024", "invalid-date"],
		["31/2/2024", "invalid-date"],
		["0/4/2024", "invalid-date"],
		["15/03/1066", "invalid-date"],
		["15/03/24", "two-digit-year"],
		["3.4.24", "two-digit-year"],
		["24-03-15", "two-digit-year"],
		["12-34-56", null],
		["99.99.99", null],
		["15/03-2024", null],
		["15/03/2024x", null],
		["1.2.2024.5", null],
		["10.0.0.1", null],
		["115/03/2024", null],
	])("%s is %s", (written, day) => expect(dayIn(written)).toBe(day));

	test.each([
		["3/4/2024", "dmy", "2024-04-03"],
		["3/4/2024", "mdy", "2024-03-04"],
		["15/3/2024", "mdy", "2024-03-15"],
		["3.4.2024", "mdy", "2024-04-03"],
	] as const)("%s in the order %s is %s", (written, order, day) => expect(dayIn(written, rulesOf(order))).toBe(day));
});

describe("year first, with signs or dots", () => {
	test.each([
		["2024年3月15日", "2024-03-15"],
		["2024年03月15号", "2024-03-15"],
		["2024 年 3 月 15 日", "2024-03-15"],
		["2024年3月15日咖啡", "2024-03-15"],
		["2024년 3월 15일", "2024-03-15"],
		["2024년3월15일에 전화", "2024-03-15"],
		["2024. 3. 15.", "2024-03-15"],
		["2024. 03. 15. kávé", "2024-03-15"],
		["2024.3.15. call", "2024-03-15"],
		["2024. 2. 30.", "invalid-date"],
		["2024年13月15日", "invalid-date"],
		["1850年3月15日", "invalid-date"],
		["2024. 3. 15.x", null],
		["2024. 3. 15 people", null],
		["2024年3月", null],
		["12024年3月15日", null],
	])("%s is %s", (written, day) => expect(dayIn(written)).toBe(day));
});

describe("names of months of other languages", () => {
	test.each([
		["5 de mayo de 2026", "2026-05-05"],
		["5 de mayo del 2026", "2026-05-05"],
		["1er mars 2026", "2026-03-01"],
		["15. März 2024", "2024-03-15"],
		["15 de março de 2024", "2024-03-15"],
		["5 d’abril de 2024", "2024-04-05"],
		["15 марта 2024", "2024-03-15"],
		["3 maja 2024", "2024-05-03"],
		["15. července 2024", "2024-07-15"],
		["3. marraskuuta 2024", "2024-11-03"],
		["5 Mayıs 2026", "2026-05-05"],
		["März 2024", "2024-03-15 month"],
		["31 de abril de 2024", "invalid-date"],
		["15 févr. 2024", null],
		["15 listopada 2024", null],
		["15 marco 2024", null],
		["Marco 2024", null],
		["Maja 2024", null],
		["Mars 2020", null],
		["Julio 15, 2024", null],
	])("%s is %s", (written, day) => expect(dayIn(written)).toBe(day));
});

describe("names of months", () => {
	test.each([
		["15 March 2024", "2024-03-15"],
		["15 mar 2024", "2024-03-15"],
		["15 Mar. 2024", "2024-03-15"],
		["15th Mar 2024", "2024-03-15"],
		["1st of May 2024", "2024-05-01"],
		["15-Mar-2024", "2024-03-15"],
		["15. March 2024", "2024-03-15"],
		["March 15, 2024", "2024-03-15"],
		["March 15th, 2024", "2024-03-15"],
		["Sept 5 2024", "2024-09-05"],
		["March 2024", "2024-03-15 month"],
		["Mar. 2024", "2024-03-15 month"],
		["March, 2024", "2024-03-15 month"],
		["31 June 2024", "invalid-date"],
		["15 March 1850", "invalid-date"],
		["15 March 24", "two-digit-year"],
		["March 15, 24", "two-digit-year"],
		["15 Mar '24", "two-digit-year"],
		["August 1, 30 BCE", null],
		["March 15, 44 BC", null],
		["15 March 44 B.C.", null],
		["1 May 1200 BCE", null],
		["March 1200 BC", null],
		["September 2, 31 AD", null],
		["1.8.30 BCE", null],
		["March 15, 44", "two-digit-year"],
		["15 March 2024 AD", "2024-03-15"],
		["15 March 2024 BC trip", "2024-03-15"],
		["31 June 2024 BC trip", "invalid-date"],
		["15 March 2024 ad campaign", "2024-03-15"],
		["15 March 24 bc", "two-digit-year"],
		["15 Ma 2024", null],
		["15 Ju 2024", null],
		["15 Marching 2024", null],
		["March 24", null],
		["March", null],
		["15 March", null],
		["15 March 14:30", null],
		["call 2024", null],
		["Marchand 2024", null],
	])("%s is %s", (written, day) => expect(dayIn(written)).toBe(day));

	test.each([
		["de", "15. März 2024", "2024-03-15"],
		["de", "3. Okt. 2024", "2024-10-03"],
		["de", "3 October 2024", "2024-10-03"],
		["fr", "1er août 2024", "2024-08-01"],
		["fr", "14 juil. 2024", "2024-07-14"],
		["fr", "14 fev 2024", "2024-02-14"],
		["fr", "14 aout 2024", "2024-08-14"],
		["fr", "14 jui 2024", null],
		["es", "15 de marzo de 2024", "2024-03-15"],
		["pt-BR", "15 de março de 2024", "2024-03-15"],
		["nl", "15 mrt 2024", "2024-03-15"],
		["ru", "15 марта 2024", "2024-03-15"],
		["ru", "март 2024", "2024-03-15 month"],
		["pl", "15 marca 2024", "2024-03-15"],
		["cs", "15. července 2024", "2024-07-15"],
		["fi", "3. marraskuuta 2024", "2024-11-03"],
		["no such language", "15 March 2024", "2024-03-15"],
	])("in %s, %s is %s", (language, written, day) => expect(dayIn(written, rulesOf(null, language))).toBe(day));

	test("letters with loose accents are the same letters", () => {
		expect(dayIn("15. März 2024".normalize("NFD"), rulesOf(null, "de"))).toBe("2024-03-15");
	});
});
