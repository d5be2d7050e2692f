import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { peopleOf } from "../../../src/core/notes/people/followed-people";
import { reconnect } from "../../../src/core/rhythm/reconnect";
import { lookBack } from "../../../src/core/pages/look-back";
import { lookBackTold } from "../../../src/core/pages/look-back-told";
import { notesOf, personNote, TODAY } from "../small-vault";

function told(texts: Readonly<Record<string, string>>, days = 7): readonly string[] {
	const people = peopleOf(notesOf(texts), TODAY, "");
	return lookBackTold(lookBack(reconnect(people, DEFAULT_SETTINGS), people, days)).map((pieces) =>
		pieces.map((piece) => (typeof piece === "string" ? piece : `[[${piece.path}|${piece.name}]]`)).join(""),
	);
}

describe("a look back", () => {
	it("tells who was met, who for the first time, who is closer, what was promised and who helped", () => {
		expect(
			told({
				"Ann.md": personNote(
					"",
					"- 2023-01-01: coffee\n- 2024-04-04: coffee\n- 2024-04-09: walk #helped\n  - [ ] send the book\n  - [x] call [[Bob]]\n",
				),
				"Bob.md": personNote("", "- 2024-04-08: lunch\n  - [ ] look for the photo #waiting\n"),
				"Cid.md": personNote("circle: close", "- 2024-03-08: coffee\n"),
				"Dee.md": personNote("", "- 2024-03-08: coffee\n"),
			}),
		).toEqual([
			"In touch with 2 people: [[Ann.md|Ann]] (2 days), [[Bob.md|Bob]].",
			"For the first time: [[Bob.md|Bob]].",
			"Closer than before: [[Ann.md|Ann]].",
			"Newly silent for longer than you want: [[Cid.md|Cid]].",
			"Kept: “call Bob” ([[Ann.md|Ann]]).",
			"Still open: “send the book” ([[Ann.md|Ann]]).",
			"Promised to you and still open: [[Bob.md|Bob]] “look for the photo”.",
			"You helped once.",
		]);
	});
	it("tells of introductions that are under way, whenever they were asked for", () => {
		expect(
			told({
				"Ann.md": personNote(
					"",
					"- 2024-01-04: asked for an intro to [[Bob]] #intro/asked\n- 2024-01-05: introduced me to [[Zoe]] #intro/made\n",
				),
				"Bob.md": personNote(""),
				"Cid.md": personNote("", "- 2024-01-04: thanked for the intro to [[Bob]] #intro/thanked\n"),
			}),
		).toEqual([
			"Your notes tell of no contact in these days.",
			"Introductions under way: [[Ann.md|Ann]] for [[Bob.md|Bob]] (asked), [[Ann.md|Ann]] for Zoe (made, not met yet).",
		]);
	});
	it("parts names that hold a comma at semicolons", () => {
		const names = ["Li, Ann", "Li, Bo", ...Array.from({ length: 11 }, (_, at) => `M${at}`)];
		const texts = Object.fromEntries(names.map((name) => [`${name}.md`, personNote("", "- 2024-04-08: coffee\n")]));
		expect(told(texts)[0]).toMatch(/13 people: \[\[Li, Ann\.md\|Li, Ann\]\]; \[\[Li, Bo\.md\|Li, Bo\]\]; .*; and 1 more\.$/u);
	});
	it("counts the days of the week and no day before", () => {
		const texts = { "Ann.md": personNote("", "- 2023-01-01: coffee\n- 2024-04-03: coffee\n") };
		expect(told(texts)).toEqual(["Your notes tell of no contact in these days."]);
		expect(told(texts, 8)[0]).toBe("In touch with 1 person: [[Ann.md|Ann]].");
	});
	it("tells an evening with two once", () => {
		const texts = {
			"Ann.md": personNote("", "- 2024-04-09: dinner with [[Bob]] #helped\n  - [ ] send the book\n"),
			"Bob.md": personNote(""),
		};
		expect(told(texts).slice(-2)).toEqual(["Still open: “send the book” ([[Ann.md|Ann]]).", "You helped once."]);
	});
	it("names who was late before no more", () => {
		expect(told({ "Ann.md": personNote("circle: close", "- 2024-03-02: coffee\n") })).toEqual([
			"Your notes tell of no contact in these days.",
		]);
	});
	it("never names me, and tells of those with whom my own note says I was", () => {
		const mine = "- 2024-04-08: coffee with [[Zed]] #gave\n  - [ ] send the book\n- 2024-04-09: walk, alone #gave\n";
		expect(told({ "Me.md": personNote("me: true\nlast-contact: 2024-04-09", mine), "Zed.md": personNote("") })).toEqual([
			"In touch with 1 person: [[Zed.md|Zed]].",
			"For the first time: [[Zed.md|Zed]].",
			"Still open: “send the book” ([[Zed.md|Zed]]).",
			"You helped once.",
		]);
	});
	it("names a dozen and counts the others", () => {
		const texts = Object.fromEntries(
			Array.from({ length: 14 }, (_, at) => [`P${10 + at}.md`, personNote("", "- 2024-04-09: coffee\n")]),
		);
		expect(told(texts)[0]).toMatch(/^In touch with 14 people: .*P21\]\], and 2 more\.$/u);
	});
});
