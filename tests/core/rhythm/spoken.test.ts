import { describe, expect, test } from "vitest";
import { type RhythmWishes, rhythm } from "../../../src/core/rhythm/rhythm";
import { spokenStanding } from "../../../src/core/rhythm/spoken";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";

describe("how it stands with somebody", () => {
	const TODAY = "2026-11-20";
	test.each<[string, string, number, string, string | null, string?]>([
		["going cold", "2026-07-18", 30, "4 months, wanted monthly", null],
		["going cold, in the days of the cadence", "2026-08-20", 45, "92 days, wanted every 45 days", null],
		["going cold, in its weeks", "2026-08-28", 14, "12 weeks, wanted every 2 weeks", null],
		["late by days", "2026-11-04", 14, "2 days late, wanted every 2 weeks", null],
		["late by one", "2026-11-05", 14, "1 day late, wanted every 2 weeks", null],
		["due today", "2026-11-06", 14, "due today, wanted every 2 weeks", null],
		["due tomorrow", "2026-11-07", 14, "due tomorrow, wanted every 2 weeks", null],
		["due in days", "2026-08-26", 90, "due in 4 days, wanted quarterly", null],
		["due because a snooze has ended", "2026-09-25", 180, "put off until 16 Nov, wanted half-yearly", "2026-11-16"],
		["late although a snooze has ended", "2026-11-04", 14, "2 days late, wanted every 2 weeks", "2026-11-16"],
		["put off", "2026-07-18", 180, "until Mon, 14 Dec, wanted half-yearly", "2026-12-14"],
		["put off to next year", "2026-07-18", 180, "until Thu, 14 Jan 2027, wanted half-yearly", "2027-01-14"],
		["planned", "2026-07-18", 30, "planned Thu, 26 Nov, wanted monthly", null, "2026-11-26"],
		["on track", "2026-11-10", 30, "10 days, wanted monthly", null],
		["on track, and not yet a quarter", "2026-09-01", 90, "11 weeks, wanted quarterly", null],
	])("%s", (_, last, cadence, said, snoozeUntil, planned) => {
		const wishes = { cadence, circle: null, tags: [], importance: null, influence: null, decisionRole: null, untracked: false };
		const touch = { day: last, precision: "day", status: "done", reached: true, initiator: "unknown", people: 1 } as const;
		const touches = planned === undefined ? [touch] : [touch, { ...touch, day: planned, status: "planned" } as const];
		const how = rhythm({ ...wishes, snoozeUntil } satisfies RhythmWishes, touches, TODAY, DEFAULT_SETTINGS);
		expect(spokenStanding(how, snoozeUntil, TODAY)).toBe(said);
	});
});
