import { describe, expect, it, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { matching, peopleToChoose } from "../../../src/core/notes/people/choosing";
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

const NAMES = ["Søren Kierk", "Łukasz Weiß", "Ægir Þór", "Đorđe Œuvre", "Tomáš Hrubý", "İpek Işık", "Sören Ωmega"];
const named = Object.fromEntries(NAMES.map((name) => [`${name}.md`, personNote("")]));
const people = peopleOf(notesOf(named), TODAY, "");
const found = reconnect(people, DEFAULT_SETTINGS);

test.each([
	["soren", ["Søren Kierk", "Sören Ωmega"]],
	["SØREN", ["Søren Kierk", "Sören Ωmega"]],
	["lukasz weiss", ["Łukasz Weiß"]],
	["aegir thor", ["Ægir Þór"]],
	["dorde oeuvre", ["Đorđe Œuvre"]],
	["tomas hruby", ["Tomáš Hrubý"]],
	["ipek isik", ["İpek Işık"]],
	["ωmega", ["Sören Ωmega"]],
])("a plain keyboard finds everybody, in a list and where people are chosen alike: %s", (text, names) => {
	const inList = narrowed(found, { ...EVERYBODY, text }).map(({ person }) => person.contact.name);
	const chosen = matching(peopleToChoose(people), text).map(({ name }) => name);
	expect({ inList: inList.sort(), chosen: chosen.sort() }).toEqual({ inList: names.sort(), chosen: names.sort() });
});
