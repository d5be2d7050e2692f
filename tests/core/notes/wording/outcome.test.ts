import { describe, expect, test } from "vitest";
import { interactionsOf } from "../../small-vault";

function became(entry: string): string {
	const [found] = interactionsOf(entry);
	return found === undefined ? "none" : found.status === "missed" ? "missed" : found.reached ? "reached" : "attempt";
}

describe("words that say that nobody answered", () => {
	test.each([
		["call, no answer", "attempt"],
		["called, no answer", "attempt"],
		["called Ann's office no answer again", "attempt"],
		["called: No Answer", "attempt"],
		["no reply", "attempt"],
		["call; didn’t answer", "attempt"],
		["call (left a voicemail)", "attempt"],
		["call – voicemail at work", "attempt"],
		["email bounced", "attempt"],
		["call, at noon. no answer", "reached"],
		["call, we said no answer is one", "reached"],
		["call, her mother said no answer", "attempt"],
		["call, long, no answer", "reached"],
		["call about no answer", "attempt"],
		["coffee, no answer on the plan", "reached"],
		["meeting, no response", "reached"],
		["walk, voicemail", "reached"],
		["zoom, no response", "attempt"],
		["call, no answer #replied", "reached"],
		["call, no answers", "reached"],
		["called, *no* answer", "attempt"],
		["(call) no answer", "attempt"],
		["call\n  - no answer", "reached"],
		["\n  - call, no answer", "attempt"],
	])("%s: %s", (text, expected) => {
		expect(became(`- 2024-03-15: ${text}`)).toBe(expected);
	});
});

describe("words that say that something was cancelled", () => {
	test.each([
		["coffee cancelled", "missed"],
		["Cancelled coffee", "missed"],
		["☕ cancelled", "missed"],
		["coffee, cancelled", "missed"],
		["coffee (cancelled)", "missed"],
		["coffee - postponed", "missed"],
		["coffee postponed to May", "missed"],
		["coffee rescheduled by Ann", "missed"],
		["coffee called off last minute", "missed"],
		["lunch, no-show", "missed"],
		["canceled: lunch", "missed"],
		["~~coffee~~ cancelled", "missed"],
		["call about the cancelled trip", "reached"],
		["call about the trip that was cancelled", "reached"],
		["call re postponed", "reached"],
		["coffee, they cancelled the trip", "reached"],
		["coffee, trip cancelled", "reached"],
		["coffee after her postponed flight", "reached"],
		["coffee: talked, cancelled", "reached"],
		["call uncancelled", "reached"],
	])("%s: %s", (text, expected) => {
		expect(became(`- 2024-03-15: ${text}`)).toBe(expected);
	});

	test("whatever its box, and whether it lies ahead; its promises stay", () => {
		expect(became("- [x] 2024-03-15: coffee cancelled")).toBe("missed");
		expect(became("- 2024-05-15: coffee cancelled")).toBe("missed");
		expect(interactionsOf("- 2024-03-15: coffee cancelled\n  - [ ] write")[0]?.promises).toHaveLength(1);
	});

	test("both lists are settings", () => {
		const settings = { unanswered: ["kein Ton"], cancelled: ["abgesagt (leider)"] };
		const states = interactionsOf(
			"- 2024-03-15: call, kein Ton\n- 2024-03-14: coffee abgesagt (leider)\n- 2024-03-13: call, no answer",
			{
				settings,
			},
		).map(({ day, reached }) => [day, reached]);
		expect(states).toContainEqual(["2024-03-13", true]);
		expect(states).toContainEqual(["2024-03-15", false]);
	});
});
