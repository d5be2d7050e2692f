import { describe, expect, test } from "vitest";
import { janesVault } from "../../small-vault";

function read(body: string): readonly [days: string, told: string] {
	const people = janesVault(body);
	const days = people.byPath.get("People/Jane Doe.md")?.interactions.map(({ day }) => day) ?? [];
	return [[...days].sort().join(" "), people.problems.map(({ code }) => code).join(" ")];
}

describe("lines that say no more than what was done to the note", () => {
	test.each([
		["- 2024-03-15: Created", ""],
		["- 2024-03-15: created.", ""],
		["- 2024-03-15 note added", ""],
		["- 2024-03-15 – imported from Google", ""],
		["- 2024-03-15: Imported from Google Contacts", ""],
		["- 2024-03-15: contact created", ""],
		["- 2024-03-15: Note was updated", ""],
		["- 2024-03-15: last updated", ""],
		["- 2024-03-15: created this note", ""],
		["## 2024-03-15 Updated", ""],
		["- 2024-03-15: added to contacts", ""],
		["- 2024-03-15: updated her on the move", "2024-03-15"],
		["- 2024-03-15: created a plan together", "2024-03-15"],
		["- 2024-03-15: updated on the project", "2024-03-15"],
		["- 2024-03-15: added to the team", "2024-03-15"],
		["- 2024-03-15: created #call", "2024-03-15"],
		["- 2024-03-15: updated [[Bob Roy]]", "2024-03-15"],
		["- 2024-03-15: imported wine from Georgia", "2024-03-15"],
	])("%s: %s", (body, days) => expect(read(body)).toEqual([days, ""]));
});

describe("what only groups", () => {
	test.each([
		["## March 2024\n- 2024-03-05: call", "2024-03-05"],
		["## March 2024\n### 2024-03-05 call", "2024-03-05"],
		["## March 2024\nsome text\n- 2024-03-05: call", "2024-03-05"],
		["## 2024-W10\n- [ ] write\n- [x] call", ""],
		["## 2024-03\n\n## Else", ""],
		["## 2024-03-01 – 2024-03-20\n- 2024-03-05: call", "2024-03-05"],
		["- March 2024\n  - 2024-03-05: call", "2024-03-05"],
		["- 2024-W10:\n\t- 2024-03-05: call\n\t- 2024-03-06: call", "2024-03-05 2024-03-06"],
		["## March 2024\nWe met twice.", "2024-03-15"],
		["## March 2024 call\n- 2024-03-05: call", "2024-03-05 2024-03-15"],
		["## 2024-03-01 – 2024-03-20\n- [ ] write", "2024-03-20"],
		["- March 2024\n- 2024-03-05: call", "2024-03-05 2024-03-15"],
		["## March 2024\nWe met.\n## 2024-03-05 call", "2024-03-05 2024-03-15"],
		["- March 2024\n  - we met", "2024-03-15"],
		["- March 2024", "2024-03-15"],
		["## 2024-03-04\n- 2024-03-05: call", "2024-03-04 2024-03-05"],
	])("%s: %s", (body, days) => expect(read(body)).toEqual([days, ""]));
});

describe("dropped and struck-out heads", () => {
	test.each([
		"- [-] 2024-02-30: call",
		"- 2024-02-30: ~~call~~",
		"- **2024-02-30** ~~call with Bob~~",
		"## 30 February 2024 – ~~call~~",
		"> [!call] 2024-02-30 ~~x~~",
		"| Date | With | Notes |\n|---|---|---|\n| 2024-02-30 | | ~~call~~ |",
	])("%s is not told as faulty", (body) => expect(read(body)).toEqual(["", ""]));

	test.each(["- 2024-02-30: call ~~x~~", "- 2024-02-30: call", "- [ ] 2024-02-30: ~~a~~ b"])("%s is told", (body) =>
		expect(read(body)).toEqual(["", "invalid-date"]),
	);
});
