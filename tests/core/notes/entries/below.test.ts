import { describe, expect, test } from "vitest";
import { interactionsOf, janesVault, peopleIn, personNote } from "../../small-vault";

describe("what the lines below state where the head says nothing of the kind", () => {
	test.each([
		["talked\n  - [type:: call]", "call", "unknown", true],
		["coffee\n  - [type:: call]", "coffee", "unknown", true],
		["talked [type:: other]\n  - [type:: call]", "other", "unknown", true],
		["email\n  - [dir:: out]", "email", "me", false],
		["→ email\n  - [dir:: in]", "email", "me", false],
		["→ email [dir:: in]", "email", "them", true],
		["↔ email\n  - [dir:: out]", "email", "unknown", true],
		["→ email\n  - #replied", "email", "me", true],
		["call\n  - #noreply", "call", "unknown", false],
		["call #replied\n  - #noreply", "call", "unknown", true],
	])("%j: %s, %s, reached %s", (text, channel, initiator, reached) => {
		const [found] = interactionsOf(`- 2024-03-15: ${text}`);
		expect([found?.channel, found?.initiator, found?.reached]).toEqual([channel, initiator, reached]);
	});
});

describe("faults that were", () => {
	test.each([
		["- 2026-11-22 14:30:lunch", "meal lunch"],
		["- 2026-11-22 2:30 pm:lunch", "meal lunch"],
		["- 2026-11-22T10:00:00+09:00:lunch", "meal lunch"],
	])("%s: a separator needs no blank", (line, expected) => {
		const [found] = interactionsOf(line);
		expect(`${found?.channel} ${found?.topic}`).toBe(expected);
	});

	test.each([
		["- 3.3.2026-5.3.2026: trip", "2026-03-05"],
		["- 3 March 2026-5 March 2026: trip", "2026-03-05"],
		["- 22 Nov 2026-2026-12-09 x", "2026-12-09"],
		["- March 3, 2026-March 5, 2026: trip", "2026-03-05"],
		["- 2026-03-03-2026-03-05 trip", "2026-03-05"],
		["- 3.3.2026-5 x", undefined],
	])("%s: a range needs no blank", (line, day) => expect(interactionsOf(line)[0]?.day).toBe(day));

	test("an item that begins with a date is no field", () => {
		const days = interactionsOf("- Nov 2026 :: call\ndate:: 2026-10-02").map(({ day }) => day);
		expect([...days].sort()).toEqual(["2026-10-02", "2026-11-15"]);
	});

	test("a heading is below nothing", () => {
		const people = peopleIn(
			{ "P/Ann.md": personNote(""), "P/Bob.md": personNote(""), "2024-03-15.md": "- call with [[Ann]]\n## saw [[Bob]] in the yard" },
			{ settings: { mentions: "all" } },
		);
		expect(people.byPath.get("P/Bob.md")?.interactions).toHaveLength(1);
	});

	test("equal words in one note are two promises, and the owner is part of what makes them one", () => {
		const promises = (own: string, daily: string): readonly unknown[] => {
			const people = peopleIn({ "P/Jo.md": personNote("", own), "2026-11-20.md": daily });
			return (
				people.byPath
					.get("P/Jo.md")
					?.interactions.flatMap(({ promises }) => promises.map(({ text, due, done, owner }) => [text, due, done, owner])) ?? []
			);
		};
		const twice = "- 2026-11-20 call\n  - [ ] call back 📅 2026-12-01\n  - [x] call back";
		expect(promises(twice, "- called [[Jo]]")).toEqual([
			["call back", "2026-12-01", false, "me"],
			["call back", null, true, "me"],
		]);
		expect(promises("- 2026-11-20 call\n  - [ ] send it", "- called [[Jo]]\n  - [ ] send it #waiting")).toEqual([
			["send it", null, false, "me"],
			["send it", null, false, "them"],
		]);
	});

	test("a year that is never read is told as such", () => {
		expect(janesVault("- July 6, 1892: born").problems.map(({ message }) => message)).toEqual([
			"Contact is read from 1900 to 2199: “- July 6, 1892: born”.",
		]);
	});
});
