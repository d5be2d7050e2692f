import { CHANNEL_WORDS } from "../../../../src/core/kinds/channel";
import { CHANNELS } from "./channels";
import { describe, expect, test } from "vitest";
import { daysIn } from "./days-in";
import { isCalendarDay } from "./calendar";
import cases from "../../../cases/interactions.json";
import { differences } from "./comparing";
import { JANE } from "./cast";
import type { MadeNote } from "./made-note";
import { monthsOf, startsOf } from "./months";
import type { Scene } from "./scene";

const SCENE: Scene = {
	today: "2024-04-10",
	dateOrder: null,
	mentions: "channel",
	language: "en",
	dailyNotes: { folder: "", format: "YYYY-MM-DD" },
};

// What judges the reader is judged here, by days and texts that anybody can check.
describe("the days that stand in a line", () => {
	test.each([
		["- 2024-03-15 – 17 March 2024: walk", SCENE, ["2024-03-15", "2024-03-17"]],
		["- 20240315", SCENE, ["2024-03-15"]],
		["- 2024-W11", SCENE, ["2024-03-14"]],
		["- 2024-04", SCENE, ["2024-04-10"]],
		["- March 15th, 2024", SCENE, ["2024-03-15"]],
		["- 15. März 2024", { ...SCENE, language: "de" }, ["2024-03-15"]],
		["- 03/04/2024", SCENE, []],
		["- 03/04/2024", { ...SCENE, dateOrder: "mdy" }, ["2024-03-04"]],
		["- 03.04.2024", { ...SCENE, dateOrder: "mdy" }, ["2024-04-03"]],
		["- [[03-04-2024]]", { ...SCENE, dailyNotes: { folder: "", format: "DD-MM-YYYY" } }, ["2024-04-03"]],
		["- 2024-02-30, 15/13/2024, 15/03/24, 1066-10-14, yesterday", SCENE, []],
	] as const)("%s", (line, scene, days) => {
		const found = [...daysIn(line, scene)].filter((day) => !day.endsWith("-15") || days.some((one) => one === day));
		expect(found.sort()).toEqual(days);
	});

	test.each(
		cases.cases.filter(({ options, expected }) => !("note" in options) && expected.length > 0).map((one) => [one.id, one] as const),
	)("case %s", (_, { source, expected, options }) => {
		const scene: Scene = {
			...SCENE,
			dateOrder: "dateOrder" in options ? (options.dateOrder as "dmy" | "mdy") : null,
			language: "months" in options ? "de" : "en",
		};
		const days = daysIn(source, scene);
		for (const entry of expected) if ("date" in entry && entry.date !== undefined) expect(days.has(entry.date)).toBe(true);
	});

	test.each([
		["2024-02-29", true],
		["2023-02-29", false],
		["2024-3-15", false],
		["1899-12-31", false],
		["2200-01-01", false],
	])("%s on a calendar: %s", (day, is) => {
		expect(isCalendarDay(day)).toBe(is);
	});
});

test("a month may be written as each start that no other month has", () => {
	expect(startsOf("June", "en")).toEqual(["Jun"]);
	expect(startsOf("juillet", "fr")).toEqual(["juil", "juill", "juille"]);
	expect(startsOf("Mai", "de")).toEqual([]);
	expect([...monthsOf("jui", "fr")]).toEqual([6, 7]);
});

describe("a note that gives something else than it must is found out", () => {
	const entry = { line: 1, day: "2024-03-15", precision: "day", time: null, status: "done", topic: "coffee", present: [JANE] } as const;
	const note: MadeNote = {
		scene: SCENE,
		path: JANE,
		text: "- 2024-03-15: coffee\n- 2024-02-30: tea\n",
		entries: [entry],
		problems: [{ line: 2, code: "invalid-date" }],
		facts: { role: null },
		forms: [],
		smaller: () => [],
	};

	test.each([
		["nothing else", note, []],
		["another fact", { ...note, facts: { role: "editor" } }, ['Jane Doe: role null instead of "editor"']],
		["another topic", { ...note, entries: [{ ...entry, topic: "tea" }] }, ['Jane Doe, line 1: topic "coffee" instead of "tea"']],
		["an entry too few", { ...note, entries: [] }, ['Jane Doe, line 1: too many: 2024-03-15 done coffee "coffee"']],
		[
			"an entry elsewhere",
			{ ...note, text: `\n${note.text}` },
			["Jane Doe, line 1: missing", 'Jane Doe, line 2: too many: 2024-03-15 done coffee "coffee"', "line 2: missing"],
		],
		[
			"another problem",
			{ ...note, problems: [{ line: 2, code: "two-digit-year" }] },
			["line 2: code invalid-date instead of two-digit-year"],
		],
	])("%s", (_, given, told) => {
		expect(differences(given).slice(0, told.length === 0 ? 9 : told.length)).toEqual(told);
	});
});

test("the words of channels that the oracle knows are those of the reader", () => expect(CHANNELS).toEqual(CHANNEL_WORDS));
