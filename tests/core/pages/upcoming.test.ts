import { describe, expect, it, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { peopleOf } from "../../../src/core/notes/people/followed-people";
import { reconnect } from "../../../src/core/rhythm/reconnect";
import { mondayOf, upcoming } from "../../../src/core/pages/upcoming";
import { DATES, notesOf, personNote, TODAY } from "../small-vault";

function coming(texts: Readonly<Record<string, string>>, days = 56): readonly string[] {
	const rows = reconnect(peopleOf(notesOf(texts), TODAY, ""), DEFAULT_SETTINGS);
	return upcoming(rows, TODAY, days, DATES).flatMap(({ monday, coming: brought }) =>
		brought.map(({ day, kind, row, age }) => `${monday}: ${day} ${kind} ${row.person.contact.name}${age === null ? "" : ` ${age}`}`),
	);
}

describe("what the coming weeks bring", () => {
	it("is who falls due, is planned, is back and has a birthday, by day", () => {
		expect(
			coming({
				"Ann.md": personNote("cadence: 30", "- 2024-04-01: coffee\n"),
				"Bob.md": personNote("cadence: 90", "- 2024-04-01: coffee\n- 2024-04-15: lunch\n"),
				"Cid.md": personNote("snooze-until: 2024-04-22", "- 2023-04-01: coffee\n"),
				"Dee.md": personNote("birthday: 1980-04-12\ncadence: 365", "- 2024-04-01: coffee\n"),
			}),
		).toEqual([
			"2024-04-08: 2024-04-12 birthday Dee 44",
			"2024-04-15: 2024-04-15 planned Bob",
			"2024-04-22: 2024-04-22 back Cid",
			"2024-04-29: 2024-05-01 due Ann",
		]);
	});
	it("leaves out who is late already, not tracked or further off", () => {
		expect(
			coming(
				{
					"Ann.md": personNote("cadence: 30", "- 2024-01-01: coffee\n"),
					"Bob.md": personNote("cadence: never\nbirthday: 04-12", "- 2024-04-01: coffee\n"),
					"Cid.md": personNote("cadence: 60", "- 2024-04-01: coffee\n"),
					"Eve.md": personNote("birthday: 2024"),
				},
				28,
			),
		).toEqual([]);
	});
	it("takes in today and the last day", () => {
		expect(coming({ "Ann.md": personNote("birthday: --04-10"), "Bob.md": personNote("birthday: --04-17") }, 7)).toEqual([
			"2024-04-08: 2024-04-10 birthday Ann",
			"2024-04-15: 2024-04-17 birthday Bob",
		]);
	});
	it("names who was born on 29 February on the 28th where there is no other", () => {
		const rows = reconnect(peopleOf(notesOf({ "Ann.md": personNote("birthday: 1992-02-29") }), "2025-02-20", ""), DEFAULT_SETTINGS);
		expect(upcoming(rows, "2025-02-20", 20, DATES)[0]?.coming[0]).toMatchObject({ day: "2025-02-28", age: 33 });
	});
});

test.each([
	["2024-04-08", "2024-04-08"],
	["2024-04-10", "2024-04-08"],
	["2024-04-14", "2024-04-08"],
	["2024-03-31", "2024-03-25"],
	["1900-01-07", "1900-01-01"],
])("the Monday of the week of %s is %s", (day, monday) => {
	expect(mondayOf(day)).toBe(monday);
});
