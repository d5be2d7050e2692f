import { describe, expect, it, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { peopleOf } from "../../../src/core/notes/people/followed-people";
import { EVERYBODY, narrowed, type Narrowing } from "../../../src/core/rhythm/narrowed";
import { reconnect } from "../../../src/core/rhythm/reconnect";
import { notesOf, personNote, TODAY } from "../small-vault";

const rows = reconnect(
	peopleOf(
		notesOf({
			"Ann Müller.md": personNote(
				"circle: inner\ntags: [work/lab]\norganization: '[[Acme]]'\nplaces: [Malmö]\nrole: Engineer\naliases: [Annie]",
			),
			"Bob.md": personNote("circle: close\ntags: [work]\norganization: Initech\nplaces: [Oslo]"),
			"Cid.md": personNote(""),
		}),
		TODAY,
		"",
	),
	DEFAULT_SETTINGS,
);

describe("a list that is narrowed", () => {
	test.each<[Partial<Narrowing>, readonly string[]]>([
		[{}, ["Ann Müller", "Bob", "Cid"]],
		[{ circles: ["inner", "close"] }, ["Ann Müller", "Bob"]],
		[{ circles: ["network"] }, []],
		[{ tags: ["work"] }, ["Ann Müller", "Bob"]],
		[{ tags: ["#Work/Lab"] }, ["Ann Müller"]],
		[{ organizations: ["acme", "nobody"] }, ["Ann Müller"]],
		[{ places: ["OSLO"] }, ["Bob"]],
		[{ text: "muller" }, ["Ann Müller"]],
		[{ text: "eng acme" }, ["Ann Müller"]],
		[{ text: "annie" }, ["Ann Müller"]],
		[{ text: "  " }, ["Ann Müller", "Bob", "Cid"]],
		[{ circles: ["close"], text: "ann" }, []],
	])("%j", (narrowing, names) => {
		expect(
			narrowed(rows, { ...EVERYBODY, ...narrowing })
				.map(({ person }) => person.contact.name)
				.sort(),
		).toEqual(names);
	});
	it("is the very same where nothing narrows it", () => {
		expect(narrowed(rows, EVERYBODY)).toBe(rows);
	});
});
