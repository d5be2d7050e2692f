import { describe, expect, test } from "vitest";
import { dateLike } from "../../../../src/core/notes/dates/date-like";
import { dateRules } from "../../../../src/core/notes/dates/date-rules";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { HABITS } from "../../small-vault";
import { momentCalendar } from "../../../../scripts/moment-calendar";

type Order = (typeof DEFAULT_SETTINGS)["dateOrder"];

// The sample stands for the 5th of March 2024, unless its own day says another.
const MARCH = "2024-03-05";

interface Given {
	readonly of?: string;
	readonly order?: Order;
	readonly language?: string;
	/** How daily notes are named. */
	readonly format?: string;
}

function like(sample: string, day: string, given: Given = {}): string | null {
	const { of = MARCH, order = DEFAULT_SETTINGS.dateOrder, language = "en", format = "YYYY-MM-DD" } = given;
	const habits = { ...HABITS, language, dailyNotes: { folder: "", format } };
	return dateLike(sample, of, day, dateRules({ ...DEFAULT_SETTINGS, dateOrder: order }, habits, momentCalendar(language)));
}

const TABLES: Readonly<Record<string, readonly (readonly [sample: string, day: string, written: string, given?: Given])[]>> = {
	numbers: [
		["2024-03-05", "2026-11-20", "2026-11-20"],
		["2024-3-5", "2026-11-20", "2026-11-20"],
		["2024-3-5", "2026-01-02", "2026-1-2"],
		["2024/03/05", "2026-01-02", "2026/01/02"],
		["2024.3.5", "2026-01-02", "2026.1.2"],
		["20240305", "2026-01-02", "20260102"],
		["05.03.2024", "2026-01-02", "02.01.2026"],
		["5. 3. 2024", "2026-01-02", "2. 1. 2026"],
		["5.3.2024", "2026-11-20", "20.11.2026"],
		["2024-11-12", "2026-01-02", "2026-01-02", { of: "2024-11-12" }],
		["05/03/2024", "2026-01-20", "20/01/2026", { order: "dmy" }],
		["03/05/2024", "2026-01-20", "01/20/2026", { order: "mdy" }],
		["3/5/2024", "2026-11-20", "11/20/2026", { order: "mdy" }],
		["25/12/2024", "2026-01-02", "02/01/2026", { of: "2024-12-25" }],
		["12/25/2024", "2026-01-02", "01/02/2026", { of: "2024-12-25" }],
		["3/3/2024", "2026-11-20", "11/20/2026", { of: "2024-03-03", order: "mdy" }],
		["3/3/2024", "2026-11-20", "20/11/2026", { of: "2024-03-03", order: "dmy" }],
	],
	"signs and dots": [
		["2024年3月5日", "2026-11-20", "2026年11月20日"],
		["2024年03月05日", "2026-01-02", "2026年01月02日"],
		["2024年 3月 5号", "2026-01-02", "2026年 1月 2号"],
		["2024년 3월 5일", "2026-11-20", "2026년 11월 20일"],
		["2024. 3. 5.", "2026-11-20", "2026. 11. 20."],
		["2024. 03. 05.", "2026-01-02", "2026. 01. 02."],
		["2024.03.05.", "2026-01-02", "2026.01.02."],
	],
	"names of months of other languages": [
		["5 de enero de 2024", "2026-09-20", "20 de septiembre de 2026", { of: "2024-01-05" }],
		["5 mars 2024", "2026-03-20", "20 mars 2026"],
		["5. März 2024", "2026-12-20", "20. Dezember 2026"],
		["5 марта 2024", "2026-08-20", "20 августа 2026"],
	],
	"names of months": [
		["5 March 2024", "2026-11-20", "20 November 2026"],
		["5 march 2024", "2026-11-20", "20 november 2026"],
		["5 Mar 2024", "2026-11-20", "20 Nov 2026"],
		["05 Mar 2024", "2026-01-02", "02 Jan 2026"],
		["March 5, 2024", "2026-11-20", "November 20, 2026"],
		["March 05 2024", "2026-01-02", "January 02 2026"],
		["Mar. 5, 2024", "2026-09-22", "Sep. 22, 2026"],
		["Sept 5, 2024", "2026-03-22", "Mar 22, 2026", { of: "2024-09-05" }],
		["Sept 5, 2024", "2026-07-22", "Jul 22, 2026", { of: "2024-09-05" }],
		["Sept 5, 2024", "2026-09-22", "Sept 22, 2026", { of: "2024-09-05" }],
		["5 sept 2024", "2026-03-22", "22 mar 2026", { of: "2024-09-05" }],
		["Febru 5, 2024", "2026-03-22", "Mar 22, 2026", { of: "2024-02-05" }],
		["Mar 5th, 2024", "2026-11-22", "Nov 22nd, 2026"],
		["5. März 2024", "2026-12-20", "20. Dezember 2026", { language: "de" }],
		["5 March 2024", "2026-12-20", "20 December 2026", { language: "de" }],
		["5 mars 2024", "2026-08-20", "20 août 2026", { language: "fr" }],
		["5 de marzo de 2024", "2026-08-20", "20 de agosto de 2026", { language: "es" }],
	],
	ordinals: [
		["5th of March 2024", "2026-11-21", "21st of November 2026"],
		["5th of March 2024", "2026-11-02", "2nd of November 2026"],
		["5th of March 2024", "2026-11-23", "23rd of November 2026"],
		["5th of March 2024", "2026-11-12", "12th of November 2026"],
		["5th March 2024", "2026-11-30", "30th November 2026"],
		["1st March, 2024", "2026-05-03", "3rd May, 2026", { of: "2024-03-01" }],
		["1er mars 2024", "2026-08-01", "1er août 2026", { of: "2024-03-01", language: "fr" }],
		["1er mars 2024", "2026-08-20", "20 août 2026", { of: "2024-03-01", language: "fr" }],
	],
	links: [
		["[[2024-03-05]]", "2026-11-20", "[[2026-11-20]]"],
		["[[Daily/2024-03-05]]", "2026-11-20", "[[Daily/2026-11-20]]"],
		["[[2024-03-05|5 March 2024]]", "2026-11-20", "[[2026-11-20|20 November 2026]]"],
		["[[2024-03-05|then]]", "2026-11-20", "[[2026-11-20]]"],
		["[[5 March 2024]]", "2026-11-20", "[[20 November 2026]]"],
		["[[Tuesday 5 March 2024]]", "2026-11-20", "[[Friday 20 November 2026]]", { format: "dddd D MMMM YYYY" }],
		["[[Log/2024/03/2024-03-05]]", "2026-11-20", "[[Log/2026/11/2026-11-20]]", { format: "YYYY/MM/YYYY-MM-DD" }],
		["[2024-03-05](2024-03-05.md)", "2026-11-20", "[2026-11-20](2026-11-20.md)"],
		["[then](2024-03-05.md)", "2026-11-20", "[2026-11-20](2026-11-20.md)"],
		["[5 Mar 2024](Daily%20notes/2024-03-05.md)", "2026-11-20", "[20 Nov 2026](Daily%20notes/2026-11-20.md)"],
		["[5 Mar 2024](<Daily notes/2024-03-05.md>)", "2026-11-20", "[20 Nov 2026](<Daily notes/2026-11-20.md>)"],
	],
};

describe.each(Object.entries(TABLES))("a day is written like %s", (_, rows) => {
	test.each(rows.map(([sample, day, written, given = {}]) => [sample, day, written, given] as const))(
		"%s: %s is %s",
		(sample, day, written, given) => {
			expect(like(sample, day, given)).toBe(written);
		},
	);
});

test.each([
	"",
	"yesterday",
	"2024-03",
	"March 2024",
	"2024-W10",
	"5 Ma 2024",
	"5 mai 2024",
	"2024-03-05 Fri",
	"Fri, 5 March 2024",
	"5 марта 2024 г.",
	"[[Ann]]",
	"[[2024-03-05]] and",
	"[[2024/03/2024-03-05]]",
])("nothing is written like %j", (sample) => {
	expect(like(sample, "2026-11-20")).toBeNull();
});
