import { cadenceOf, ownRhythm } from "../../../src/core/rhythm/cadence";
import { describe, expect, test } from "vitest";
import { dayAfter } from "../../../src/core/notes/dates/day";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";

const SETTINGS = { ...DEFAULT_SETTINGS, cadenceByTag: { work: 60, "#Client": 20, "work/boss": 10 } };
const NOTHING = { cadence: null, circle: null, tags: [] };

describe("where a cadence comes from", () => {
	test.each([
		[{ ...NOTHING, cadence: 3, circle: "inner" as const, tags: ["work"] }, 50, 3, "explicit"],
		[{ ...NOTHING, cadence: "off" as const, circle: "inner" as const }, 50, null, "explicit"],
		[{ ...NOTHING, circle: "inner" as const, tags: ["work"] }, 50, 7, "circle"],
		[{ ...NOTHING, circle: "close" as const }, null, 30, "circle"],
		[{ ...NOTHING, circle: "active" as const }, null, 180, "circle"],
		[{ ...NOTHING, circle: "network" as const }, null, 365, "circle"],
		[{ ...NOTHING, tags: ["work"] }, 50, 60, "tag"],
		[{ ...NOTHING, tags: ["Work/Sales", "client"] }, 50, 20, "tag"],
		[{ ...NOTHING, tags: ["work/boss"] }, 50, 10, "tag"],
		[{ ...NOTHING, tags: ["workshop"] }, 50, 50, "inferred"],
		[NOTHING, 32.5, 33, "inferred"],
		[NOTHING, 32.4, 32, "inferred"],
		[NOTHING, 3, 14, "inferred"],
		[NOTHING, 900, 365, "inferred"],
		[NOTHING, null, 90, "default"],
	])("%j with a rhythm of %j: %j, %s", (wishes, rhythm, days, source) => {
		expect(cadenceOf(wishes, rhythm, SETTINGS)).toEqual({ days, source });
	});

	test("the days of circles and the default are settings", () => {
		const settings = { cadences: { inner: 3, close: 10, active: 20, network: 40, default: 50 }, cadenceByTag: {} };
		expect(cadenceOf({ ...NOTHING, circle: "network" }, null, settings).days).toBe(40);
		expect(cadenceOf(NOTHING, null, settings).days).toBe(50);
	});
});

describe("the own rhythm", () => {
	const daysWith = (...gaps: readonly number[]): readonly string[] =>
		gaps.reduce<string[]>((days, gap) => [...days, dayAfter(days.at(-1) ?? "", gap)], ["2023-01-01"]);

	test.each([
		["none", [], null],
		["four days", [10, 10, 10], null],
		["five within 20 days", [5, 5, 5, 5], null],
		["five over 21 days", [5, 5, 5, 6], 5.25],
		["gaps of 10, 20, 30 and 40", [10, 20, 30, 40], 32.5],
		["the order does not matter", [40, 10, 30, 20], 32.5],
		["even gaps", [30, 30, 30, 30, 30], 30],
		["the last 12 gaps alone", [300, 300, 300, ...Array<number>(12).fill(7)], 7],
		["the span counts all of them", [30, ...Array<number>(12).fill(1)], 1],
	])("%s", (_, gaps, days) => {
		expect(ownRhythm(gaps.length === 0 ? [] : daysWith(...gaps))).toBe(days);
	});
});
