import { describe, expect, test } from "vitest";
import { spokenAgo, spokenCadence, spokenDays } from "../../../src/core/words/spans";

describe("a number of days as people say it", () => {
	test.each([
		[1, "1 day"],
		[13, "13 days"],
		[14, "2 weeks"],
		[49, "7 weeks"],
		[69, "10 weeks"],
		[70, "2 months"],
		[365, "12 months"],
		[699, "23 months"],
		[730, "2 years"],
		[4000, "11 years"],
	])("%i: %s", (days, said) => expect(spokenDays(days)).toBe(said));
});

describe("a cadence as people say it", () => {
	test.each([
		[1, "daily"],
		[7, "weekly"],
		[14, "every 2 weeks"],
		[30, "monthly"],
		[33, "every 33 days"],
		[60, "every 2 months"],
		[90, "quarterly"],
		[180, "half-yearly"],
		[365, "yearly"],
		[730, "every 2 years"],
		[3650, "every 10 years"],
	])("%i: %s", (days, said) => expect(spokenCadence(days)).toBe(said));
});

test.each([
	[0, "today"],
	[1, "yesterday"],
	[21, "3 weeks ago"],
])("%i days ago is %s", (days, said) => expect(spokenAgo(days)).toBe(said));
