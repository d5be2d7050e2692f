import { describe, expect, test } from "vitest";
import { CALENDAR, DATES, interactionsOf, janesVault } from "../../small-vault";
import { readHead } from "../../../../src/core/notes/entries/head";
import { readLinkedDay } from "../../../../src/core/notes/dates/linked-date";
import { dailyDayReader } from "../../../../src/core/notes/dates/daily-format";
import { countedDate } from "../../../../src/core/notes/dates/written-date";

function headOf(text: string): readonly unknown[] | string | null {
	const head = readHead(text, DATES);
	if (head === null || typeof head === "string") return head;
	return [head.date.day, head.time, head.initiator, text.slice(head.rest)];
}

test("a range ends with a stamp of Org, too", () => {
	expect(headOf("2024-03-15 – <2024-03-17 Sun>: coffee")).toEqual(["2024-03-17", null, "unknown", "coffee"]);
	expect(headOf("2024-03-15 – <2024-03-17 Sun 14:30>: coffee")).toEqual(["2024-03-17", null, "unknown", "coffee"]);
	expect(headOf("<2024-03-15 Fri>..[2024-03-17 Sun] coffee")).toEqual(["2024-03-17", null, "unknown", "coffee"]);
	expect(headOf("2024-03-15 – <2024-03-17 is a day")).toEqual(["2024-03-15", null, "unknown", "<2024-03-17 is a day"]);
});

describe("the date and what may surround it", () => {
	const WRAPS = [
		"2024-03-15",
		"**2024-03-15**",
		"__2024-03-15__",
		"*2024-03-15*",
		"_2024-03-15_",
		"(2024-03-15)",
		"[2024-03-15]",
		"[[2024-03-15]]",
		"**[[2024-03-15|Friday]]**",
		"([[2024-03-15]])",
		"[Friday](Daily/2024-03-15.md)",
		"[2024-03-15](Notes/x.md)",
		"[2024-03-15](https://example.org/x)",
		"<2024-03-15 Fri>",
		"[2024-03-15 Fri]",
		"**<2024-03-15 Fri>**",
		"_[2024-03-15 Fri]_",
		"(<2024-03-15>)",
	];
	const SEPARATORS = [":", "::", " - ", " – ", " — ", " | ", " · ", " • ", ", ", " ", ": ", " : ", "\t"];

	test.each(WRAPS)("%s with every separator", (date) => {
		for (const separator of SEPARATORS)
			expect(headOf(`${date}${separator}coffee`), separator).toEqual(["2024-03-15", null, "unknown", "coffee"]);
		expect(headOf(date)).toEqual(["2024-03-15", null, "unknown", ""]);
	});

	test.each(WRAPS)("%s with a time, a range and a direction", (date) => {
		expect(headOf(`${date} 14:30 coffee`)).toEqual(["2024-03-15", "14:30", "unknown", "coffee"]);
		expect(headOf(`${date} – 2024-03-17: coffee`)).toEqual(["2024-03-17", null, "unknown", "coffee"]);
		expect(headOf(`${date} 14:30 – 2024-03-17 15:00: coffee`)).toEqual(["2024-03-17", "14:30", "unknown", "coffee"]);
		expect(headOf(`${date} – 2024-03-17 15:00: coffee`)).toEqual(["2024-03-17", "15:00", "unknown", "coffee"]);
		expect(headOf(`${date} → coffee`)).toEqual(["2024-03-15", null, "me", "coffee"]);
	});

	test.each([
		["**2024-03-15:** coffee", "coffee"],
		["**2024-03-15 —** coffee", "coffee"],
		["**2024-03-15 14:30** coffee", "coffee"],
		["**2024-03-15 – 2024-03-17:** coffee", "coffee"],
		["2024/3/5: coffee", "coffee"],
		["20240315: coffee", "coffee"],
		["2024-W11: coffee", "coffee"],
		["2024-03: coffee", "coffee"],
		["2024-03-15. Coffee", ". Coffee"],
	])("%j", (text, rest) => {
		expect(headOf(text)).toHaveLength(4);
		expect(headOf(text)?.[3]).toBe(rest);
	});

	test.each([
		["2024-03-15, 14:30: coffee", "coffee"],
		["2024-03-15, 14:30 – 15:00 coffee", "coffee"],
		["2024-03-15 at 14:30: coffee", "coffee"],
		["March 15, 2024 at 2:30 PM - coffee", "coffee"],
		["Fri, March 15, 2024, 2:30 PM: coffee", "coffee"],
		["2024-03-15 @ 14:30 - coffee", "coffee"],
		["2024-03-15 (14:30) coffee", "coffee"],
		["**2024-03-15**, 14:30 | coffee", "coffee"],
		["2024-03-15 | 14:30 | coffee | roof", "coffee | roof"],
		["2024-03-15: 14:30 coffee", "coffee"],
		["2024-03-15 – 14:30 – coffee", "coffee"],
		["15. März 2024, 14:30 Uhr – coffee", "coffee"],
		["15.3.2024 um 14.30 Uhr: coffee", "coffee"],
		["15 mars 2024 à 14h30 : coffee", "coffee"],
		["15 maart 2024 om 14.30 uur coffee", "coffee"],
		["15 de marzo de 2024 a las 14:30: coffee", "coffee"],
	])("a time behind more than a blank: %j", (text, rest) => {
		expect(headOf(text)).toEqual(["2024-03-15", "14:30", "unknown", rest]);
	});
	test.each([
		["2024-03-15 at the mill", "at the mill"],
		["2024-03-15: at 14:30 we met", "at 14:30 we met"],
		["2024-03-15: 1:1 with her", "1:1 with her"],
		["2024-03-15: 14:30h of walking", "14:30h of walking"],
		["2024-03-15: 14h30 of walking", "14h30 of walking"],
		["2024-03-15: 99:99 x", "99:99 x"],
		["2024-03-15 (14:30 or so) coffee", "(14:30 or so) coffee"],
		["2024-03-15, and so on", "and so on"],
		["2024-03-15 um den See", "um den See"],
	])("what is no time behind a date: %j", (text, rest) => {
		expect(headOf(text)).toEqual(["2024-03-15", null, "unknown", rest]);
	});
	test.each([
		"2024-03-15th: x",
		"2024-03-155 x",
		"2024-03-15x",
		"x2024-03-15",
		"on 2024-03-15",
		"2024",
		"2024-03/15",
		"2024-3: x",
		"2024-03-15Ta x",
		"2024-03-15T99:99 x",
		"yesterday",
		"March",
		"",
		":",
		"(2024-03-15 coffee)",
		"[2024-03-15 coffee]",
		"{2024-03-15}",
		'"2024-03-15"',
		"![[2024-03-15]]",
		"~~2024-03-15: x~~",
		"`2024-03-15` x",
		"[[Project]]: x",
		"1.2.3 release",
		"555-1234",
		"12345-67",
	])("%j is no head", (text) => {
		expect(headOf(text)).toBeNull();
	});

	test.each([
		"2024-02-30: x",
		"2024-13-01",
		"2024-00-10",
		"1899-12-31 x",
		"2200-01-01 x",
		"1066-10-14: battle",
		"2024-W60",
		"2025-W53: x",
		"2024-13: x",
		"20240230 x",
		"[[2024-02-30]] x",
		"2024-03-15 – 2024-02-30: x",
		"2023-02-29 x",
	])("%j is impossible", (text) => {
		expect(headOf(text)).toBe("invalid-date");
	});

	test.each([
		["1900-01-01", "1900-01-01"],
		["2199-12-31", "2199-12-31"],
		["2024-02-29", "2024-02-29"],
		["2020-W53", "2020-12-31"],
		["2024-W01", "2024-01-04"],
		["2024-02", "2024-02-15"],
	])("%j is possible", (text, day) => {
		expect(headOf(text)?.[0]).toBe(day);
	});
});

describe("times", () => {
	test.each([
		["2024-03-15 14:30 call", "14:30", "call"],
		["2024-03-15 9:05 call", "09:05", "call"],
		["2024-03-15 2:30 pm call", "14:30", "call"],
		["2024-03-15 2:30pm call", "14:30", "call"],
		["2024-03-15 12:10 a.m. call", "00:10", "call"],
		["2024-03-15 12:10 PM: call", "12:10", "call"],
		["2024-03-15T23:30:00Z call", "23:30", "call"],
		["2024-03-15T23:30:00.123+02:00 call", "23:30", "call"],
		["2024-03-15 23:30:10 call", "23:30", "call"],
		["2024-03-15 14:30-15:30 call", "14:30", "call"],
		["2024-03-15 14:30 – 15:30: call", "14:30", "call"],
		["20240315T10:00 call", "10:00", "call"],
		["2024-03-15Z call", null, "call"],
		["2024-03-15+01:00 call", null, "call"],
		["2024-03-15 25:00 call", null, "25:00 call"],
		["2024-03-15 13:00 pm call", null, "13:00 pm call"],
		["2024-03-15 1:1 on goals", null, "1:1 on goals"],
		["2024-03-15 14:300 call", null, "14:300 call"],
	])("%j", (text, time, rest) => {
		expect(headOf(text)).toEqual(["2024-03-15", time, "unknown", rest]);
	});
});

describe("ranges", () => {
	test.each([
		["2024-03-15–2024-03-17 fair", "2024-03-17", "fair"],
		["2024-03-15 - 2024-03-17: fair", "2024-03-17", "fair"],
		["2024-03-15 — 2024-03-15 fair", "2024-03-15", "fair"],
		["2024-03-15 to 2024-04-15 fair", "2024-04-15", "fair"],
		["2024-03-15..2024-03-17 fair", "2024-03-17", "fair"],
		["[[2024-03-15]] – [[2024-03-17]] fair", "2024-03-17", "fair"],
		["2024-03-15 to 2024-04-16 fair", "2024-03-15", "to 2024-04-16 fair"],
		["2024-03-15 – 2024-03-14 fair", "2024-03-15", "2024-03-14 fair"],
		["2024-03-15 –17 fair", "2024-03-15", "17 fair"],
		["2024-02 – 2024-03 fair", "2024-03-15", "fair"],
	])("%j", (text, day, rest) => {
		expect(headOf(text)).toEqual([day, null, "unknown", rest]);
	});
});

describe("directions", () => {
	test.each([
		["→", "me"],
		["->", "me"],
		["←", "them"],
		["<-", "them"],
		["↔", "unknown"],
		["<->", "unknown"],
		["↔️", "unknown"],
	])("%s", (mark, initiator) => {
		for (const text of [
			`2024-03-15 ${mark} email`,
			`2024-03-15${mark}email`,
			`2024-03-15: ${mark} email`,
			`2024-03-15 - ${mark} email`,
			`2024-03-15 14:30 ${mark}: email`,
			`**2024-03-15** ${mark} email`,
		]) {
			expect(headOf(text)?.slice(2), text).toEqual([initiator, "email"]);
		}
	});

	test.each([
		["out", "me"],
		["In", "them"],
		["both", "unknown"],
		["", "unknown"],
	])("[dir:: %s]", (word, initiator) => {
		expect(interactionsOf(`- 2024-03-15 email [dir:: ${word}]`)[0]).toMatchObject({ initiator, topic: "email" });
	});

	test("the field beats the mark, and further on it is text", () => {
		expect(interactionsOf("- 2024-03-15 ← email [dir:: out]")[0]?.initiator).toBe("me");
		expect(interactionsOf("- 2024-03-15 email → answer")[0]).toMatchObject({ initiator: "unknown", topic: "email → answer" });
	});
});

describe("linked days", () => {
	test.each([
		["2024-03-15", "x", "YYYY-MM-DD", "2024-03-15"],
		["Daily/2024/2024-03-15", "x", "YYYY-MM-DD", "2024-03-15"],
		["15.03.2024", "x", "DD.MM.YYYY", "2024-03-15"],
		["Daily/2024/03/15", "x", "YYYY/MM/DD", "2024-03-15"],
		["2024-W11", "x", "YYYY-MM-DD", "2024-03-14"],
		["Meeting", "2024-03-15", "YYYY-MM-DD", "2024-03-15"],
		["Meeting", "Friday", "YYYY-MM-DD", null],
	])("[[%s|%s]] by %s", (target, shown, format, day) => {
		expect(countedDate(readLinkedDay(target, shown, { ...DATES, dailyDay: dailyDayReader(format, CALENDAR) }))?.day ?? null).toBe(day);
	});
});

test("an impossible date is reported on its line and gives no entry", () => {
	const people = janesVault("## Log\n- 2024-02-30: coffee\n\n2024-13-01 call\n\n### 1066-10-14\n");
	expect(people.problems.map(({ path, line, code }) => [path, line, code])).toEqual([
		["People/Jane Doe.md", 5, "invalid-date"],
		["People/Jane Doe.md", 7, "invalid-date"],
		["People/Jane Doe.md", 9, "invalid-date"],
	]);
	expect(people.byPath.get("People/Jane Doe.md")?.interactions).toEqual([]);
});
