import { closeness, combined, intensity, saturated } from "../../../src/core/network/strength";
import { describe, expect, test } from "vitest";
import { dayAfter } from "../../../src/core/notes/dates/day";
import { TODAY } from "../small-vault";

const ago = (days: number, weight = 1): { day: string; weight: number } => ({ day: dayAfter(TODAY, -days), weight });

describe("the decayed count", () => {
	test.each([
		["nothing", [], 0],
		["today", [ago(0)], 1],
		["a half-life ago", [ago(90)], 0.5],
		["two of them", [ago(180)], 0.25],
		["together", [ago(0), ago(90), ago(180)], 1.75],
		["the best of a day", [ago(0, 0.5), ago(0, 0.7), ago(0, 0.1)], 0.7],
		["nothing ahead", [ago(-1), ago(-90)], 0],
		["weighed", [ago(90, 0.5)], 0.25],
	])("%s", (_, days, value) => {
		expect(intensity(days, TODAY)).toBeCloseTo(value, 12);
	});
});

// 1 − exp(−1/2.3) = 0.352595…, 1 − exp(−2.3/2.3) = 0.632121…
test.each([
	[0, 0],
	[1, 0.352595],
	[2.3, 0.632121],
	[23, 0.999955],
])("an intensity of %d is worth %d", (value, worth) => {
	expect(saturated(value)).toBeCloseTo(worth, 6);
});

test.each([
	[null, 0.352595],
	["inner", 0.676297],
	["close", 0.551297],
	["active", 0.426297],
	["network", 0.301297],
] as const)("with the circle %s: %d", (circle, strength) => {
	expect(closeness(1, circle)).toBeCloseTo(strength, 6);
});

test.each([
	[[], 0],
	[[0.6], 0.6],
	[[0.6, 0.6], 0.84],
	[[0.9, 0.3], 0.93],
	[[1, 0.5], 1],
])("%j combine to %d", (strengths, whole) => {
	expect(combined(strengths)).toBeCloseTo(whole, 12);
});
