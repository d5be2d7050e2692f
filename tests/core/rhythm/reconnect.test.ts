import { expect, test } from "vitest";
import { isFolded, reconnect } from "../../../src/core/rhythm/reconnect";
import { peopleIn, personNote } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";

const VAULT: Readonly<Record<string, string>> = {
	"off.md": personNote("cadence: 0", "- 2020-01-01: call"),
	"snoozed.md": personNote("snooze-until: 2024-06-01", "- 2020-01-01: call"),
	"planned.md": personNote("", "- 2024-04-12: call"),
	"awaiting.md": personNote("cadence: 30", "- 2024-01-01: call\n- 2024-04-09 → email"),
	"on-track b.md": personNote("cadence: 30", "- 2024-04-01: call"),
	"on-track a.md": personNote("cadence: 30", "- 2024-04-01: call"),
	"dormant plain.md": personNote("cadence: 7", "- 2020-01-01: call"),
	"dormant influence.md": personNote("cadence: 7\ninfluence: 4", "- 2020-01-01: call"),
	"dormant important.md": personNote("cadence: 7\nimportance: 2", "- 2020-01-01: call"),
	"never b.md": personNote(""),
	"never a.md": personNote("circle: inner"),
	"due-soon.md": personNote("cadence: 30", "- 2024-03-15: call"),
	"due.md": personNote("cadence: 30", "- 2024-03-01: call"),
	"cold much.md": personNote("cadence: 7", "- 2024-03-01: call"),
	"cold important.md": personNote("cadence: 30\nimportance: 5", "- 2024-01-10: call"),
	"cold long.md": personNote("cadence: 60", "- 2023-11-12: call"),
	"cold short.md": personNote("cadence: 30", "- 2024-01-26: call"),
};

test("the order of the list", () => {
	const rows = reconnect(peopleIn(VAULT), DEFAULT_SETTINGS);
	expect(rows.map(({ person, rhythm }) => `${rhythm.status}: ${person.contact.name}`)).toEqual([
		"cold: cold important",
		"cold: cold much",
		"cold: cold long",
		"cold: cold short",
		"due: due",
		"due-soon: due-soon",
		"never: never a",
		"never: never b",
		"dormant: dormant influence",
		"dormant: dormant important",
		"dormant: dormant plain",
		"on-track: on-track a",
		"on-track: on-track b",
		"awaiting: awaiting",
		"planned: planned",
		"snoozed: snoozed",
		"off: off",
	]);
});

test("dormant people come by importance and what stands in for it, then by influence, by priority and by name", () => {
	const long = "- 2020-01-01: call";
	const rows = reconnect(
		peopleIn({
			"1.md": personNote("decision-role: decision maker", long),
			"2.md": personNote("importance: 4\ninfluence: 5\ncadence: 365", long),
			"3.md": personNote("influence: 4", long),
			"4.md": personNote("importance: 4", long),
			"5.md": personNote("importance: 4\ncadence: 300", long),
			"6.md": personNote("influence: 3", long),
			"7.md": personNote("importance: 2\ninfluence: 5", long),
			"8.md": personNote("cadence: 30", long),
			"9.md": personNote("cadence: 30", "- 2019-01-01: call"),
			"A.md": personNote("cadence: 270", long),
		}),
		DEFAULT_SETTINGS,
	);
	expect(rows.map(({ person, rhythm }) => `${rhythm.status} ${person.contact.name}`).join(", ")).toBe(
		"dormant 1, dormant 2, dormant 3, dormant 4, dormant 5, dormant 6, dormant 7, dormant 8, dormant 9, dormant A",
	);
});

test("equal names come by their paths, and equal priorities by silence first", () => {
	const text = personNote("cadence: 30", "- 2024-01-01: call");
	const rows = reconnect(
		peopleIn({ "B/Ann.md": text, "A/Ann.md": text, "Äda.md": text, "Zoe.md": text, "adam.md": text }),
		DEFAULT_SETTINGS,
	);
	expect(rows.map(({ person }) => person.contact.path)).toEqual(["Äda.md", "adam.md", "A/Ann.md", "B/Ann.md", "Zoe.md"]);
});

test.each([
	["", true],
	["cadence: 30", false],
	["circle: close", false],
	["importance: 1", false],
	["importance: 1\nlast-contact: 2024-04-01", false],
	["aliases: x", true],
])("with %j somebody never met is folded away: %s", (properties, folded) => {
	const rows = reconnect(peopleIn({ "Jane.md": personNote(properties) }), DEFAULT_SETTINGS);
	expect(rows.map(isFolded)).toEqual([folded]);
});
