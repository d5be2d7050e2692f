import { CALENDAR, HABITS, notesOf, personNote } from "../../small-vault";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { noteReader } from "../../../../src/core/notes/people/note";

const PATH = "People/Jane Doe.md";

function problemsIn(text: string, path = PATH): readonly (readonly unknown[])[] {
	return notesOf({ [path]: text }).flatMap(({ problems }) => problems.map(({ line, code, about }) => [line, code, about]));
}

describe("a day by which something is due and that does not count is told with its line", () => {
	test.each([
		["no calendar has it", "- 2024-03-15: a\n  - [ ] send it 📅 2024-02-30", [[5, "invalid-date", "2024-02-30"]]],
		["it may mean two days", "- 2024-03-15: a\n  - [ ] send it 📅 03/04/2024", [[5, "ambiguous-date", "03/04/2024"]]],
		["in a field", "- 2024-03-15: a\n  - [ ] send it [due:: 2024-02-30]", [[5, "invalid-date", "2024-02-30"]]],
		["in braces", "- 2024-03-15: a [next:: send it @{2024-02-30}]", [[4, "invalid-date", "2024-02-30"]]],
		["when it is scheduled", "- 2024-03-15: a\n  - [ ] send it ⏳ 2024-02-30", [[5, "invalid-date", "2024-02-30"]]],
		["another day counts before it", "- 2024-03-15: a\n  - [ ] send it 📅 2024-03-20 ⏳ 2024-02-30", []],
		["it was dropped", "- 2024-03-15: a\n  - [-] send it 📅 2024-02-30", []],
		["it is when it was made", "- 2024-03-15: a\n  - [ ] send it ➕ 2024-02-30", []],
	])("%s", (_, body, told) => {
		expect(problemsIn(personNote("", body))).toEqual(told);
	});

	test("in a note with a day of its own, with the names beside it", () => {
		const [note] = notesOf({ "2024-03-15.md": "- call with [[Jane Doe]]\n  - [ ] send it 📅 2024-02-30" });
		expect(note?.dated?.faults).toMatchObject([{ line: 2, fault: "invalid-date", about: "2024-02-30", names: ["Jane Doe"] }]);
	});
});

test("a note whose reading throws is one that can't be read, and nothing else", () => {
	const broken = new Proxy([], {
		get: () => {
			throw new Error("no");
		},
	});
	const read = noteReader(DEFAULT_SETTINGS, HABITS, () => ({ type: "person", aliases: broken }), CALENDAR);
	expect(read(PATH, personNote("")).problems).toMatchObject([{ path: PATH, line: 1, code: "unreadable-note" }]);
});

test.each([
	["60,000 quotes", `why: ${`'"`.repeat(30_000)}`],
	["1,000 quotes in a row", `why: ${`'"`.repeat(500)}`],
	["100,000 brackets", `why: ${"[".repeat(100_000)}`],
	["1,000 brackets", `why: ${"[".repeat(1000)}`],
	["9,000 anchors", Array.from({ length: 9000 }, (_, at) => `a${at}: &b${at} x`).join("\n")],
])("properties of %s are refused within 50 ms", (_, properties) => {
	const text = personNote(properties);
	const before = process.cpuUsage();
	expect(problemsIn(text)).toEqual([[1, "broken-properties", null]]);
	const { user, system } = process.cpuUsage(before);
	expect((user + system) / 1000).toBeLessThan(50);
});
