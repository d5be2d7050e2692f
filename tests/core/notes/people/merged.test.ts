import { describe, expect, test } from "vitest";
import { peopleIn, personAt, personNote } from "../../small-vault";
import type { FullInteraction } from "../../in-full";

function told(jane: string, bob: string, ann = ""): { jane: readonly FullInteraction[]; bob: readonly FullInteraction[] } {
	const people = peopleIn({ "Jane.md": personNote("", jane), "Bob.md": personNote("", bob), "Ann.md": personNote("", ann) });
	return { jane: personAt(people, "Jane.md").interactions, bob: personAt(people, "Bob.md").interactions };
}

const places = (interactions: readonly FullInteraction[]): readonly string[] =>
	interactions.map((one) => one.places.map(({ path, line }) => `${path}:${line}`).join(" "));

describe("one time, written in several notes", () => {
	test("the same day, channel and people are one, the own note first", () => {
		const { jane, bob } = told("- 2024-03-15: coffee with [[Bob]]", "- 2024-03-15: tea with [[Jane]]");
		expect(places(jane)).toEqual(["Jane.md:4 Bob.md:4"]);
		expect(places(bob)).toEqual(["Bob.md:4 Jane.md:4"]);
		expect(jane[0]?.topic).toBe("coffee with Bob");
		expect(bob[0]?.topic).toBe("tea with Jane");
	});

	test.each([
		["another day", "- 2024-03-16: coffee with [[Jane]]"],
		["another channel", "- 2024-03-15: call with [[Jane]]"],
		["other people", "- 2024-03-15: coffee with [[Jane]] and [[Ann]]"],
	])("%s is another time", (_, line) => {
		expect(told("- 2024-03-15: coffee with [[Bob]]", line).jane).toHaveLength(2);
	});

	test("what stands twice in one note happened twice", () => {
		expect(places(told("- 2024-03-15: call [[Bob]]\n- 2024-03-15: call [[Bob]]", "- 2024-03-15: call [[Jane]]").jane)).toEqual([
			"Jane.md:4 Bob.md:4",
			"Jane.md:5",
		]);
	});

	test("three notes tell of one", () => {
		const people = peopleIn({
			"A.md": personNote("", "- 2024-03-15: call [[B]] [[C]]"),
			"B.md": personNote("", "- 2024-03-15: call [[A]] [[C]]"),
			"C.md": personNote("", "- 2024-03-15: call [[A]] [[B]]"),
		});
		expect(places(personAt(people, "B.md").interactions)).toEqual(["B.md:4 A.md:4 C.md:4"]);
	});

	test("each fills in what the other leaves out", () => {
		const [one] = told(
			"- [ ] 2024-03-15 [with:: [[Bob]]] [type:: email]\n\t- [ ] send it\n\t- [ ] call",
			"- 2024-03-15 14:30 → email [[Jane]] #gave\n  about [[Ann]]\n\t- [x] send it 📅 2024-04-01",
		).jane;
		expect(one).toMatchObject({ status: "done", initiator: "me", time: "14:30", gave: 1, mentioned: ["Ann.md"], topic: "email Jane" });
		expect(one?.promises.map(({ text, done, due }) => [text, done, due])).toEqual([
			["send it", true, "2024-04-01"],
			["call", false, null],
		]);
	});

	test.each([
		["→ email [[Bob]]", "email [[Jane]]", "done", "me", false],
		["→ email [[Bob]]", "← email [[Jane]]", "done", "unknown", true],
		["→ email [[Bob]]", "→ email [[Jane]]", "done", "me", false],
		["→ email [[Bob]]", "email [[Jane]] #replied", "done", "me", true],
		["← email [[Bob]]", "email [[Jane]] #noreply", "done", "them", false],
		["call [[Bob]]", "call [[Jane]], no answer", "done", "unknown", false],
		["call [[Bob]] #replied", "call [[Jane]] #noreply", "done", "unknown", false],
		["(call) cancelled [[Bob]]", "call [[Jane]]", "done", "unknown", true],
	])("judged by all marks together: %j and %j", (ofJane, ofBob, status, initiator, reached) => {
		const { jane, bob } = told(`- 2024-03-15: ${ofJane}`, `- 2024-03-15: ${ofBob}`);
		expect(jane).toMatchObject([{ status, initiator, reached }]);
		expect(bob).toMatchObject([{ status, initiator, reached }]);
	});

	test("an exact day says more than a month", () => {
		const { jane, bob } = told("- 2024-03: coffee with [[Bob]]", "- 2024-03-15: coffee with [[Jane]]");
		expect([jane, bob].map(([one]) => one?.precision)).toEqual(["day", "day"]);
	});

	test("own ones in the note's order, then those of others by path and line", () => {
		const { jane } = told(
			"- 2024-03-15: a\n- 2024-03-17: b",
			"- 2024-03-16: call [[Jane]]\n- 2024-03-01: call [[Jane]]",
			"- 2024-03-20: call [[Jane]]",
		);
		expect(places(jane)).toEqual(["Jane.md:4", "Jane.md:5", "Ann.md:4", "Bob.md:4", "Bob.md:5"]);
	});
});
