import { expect, test } from "vitest";
import { choicesIn } from "../../../src/views/graph/choices-in";
import { DEFAULT_OPTIONS } from "../../../src/views/graph/graph-options";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { matching } from "../../../src/core/notes/people/choosing";
import { notesOf, personNote } from "../../core/small-vault";
import { pictureOf } from "../../../src/core/network/picture/picture";
import { rootOf } from "../../../src/core/pages/near/tie-tree";
import { toldPerson } from "../../../src/core/network/picture/told-person";
import { triageCard } from "../../../src/core/triage/triage-card";
import { worldOf } from "../../../src/core/world";

const LONG = "Maximiliana Theodora von Ahrensfeldt-Castellanos";
const world = worldOf(
	notesOf({
		"Per-Olof Hägglund.md": personNote('role: IT architect\norganization: "[[Acme]]"\naliases: [Pelle]\nknows: "[[Nobody Yet]]"'),
		"Ann Li.md": personNote("role: Dean\naliases: [Hedgehog]"),
		[`${LONG}.md`]: personNote(""),
		"Me.md": "---\nme: true\n---\n",
	}),
	"2026-11-20",
	DEFAULT_SETTINGS,
);
const picture = pictureOf(world.network, world.rows, world.people, DEFAULT_OPTIONS);
const choices = choicesIn(picture, world.people);

test.each([
	["pelle", ["Per-Olof Hägglund"]],
	["hedgehog", ["Ann Li"]],
	["dean", ["Ann Li"]],
	["IT arch", ["Per-Olof Hägglund"]],
	["acme", ["Per-Olof Hägglund"]],
	["castellanos", [LONG]],
	["nobody yet", ["Nobody Yet"]],
	["no note", ["Nobody Yet"]],
	["lamp", []],
])("the graph's search for %s finds %o", (typed, names) => {
	expect(matching(choices, typed).map(({ name }) => name)).toEqual(names);
});

test("a picture is searched for the same choices until people are others", () => {
	expect(choicesIn(picture, world.people)).toBe(choices);
	expect(choicesIn(picture, { ...world.people })).not.toBe(choices);
});

test("namesakes are told apart wherever they are shown", () => {
	const notes = notesOf({ "Club/Jo Lee.md": personNote("role: Dean"), "Work/Jo Lee.md": personNote("role: Dean") });
	const both = worldOf(notes, "2026-11-20", DEFAULT_SETTINGS);
	const { people, rows, network } = both;
	const shown = pictureOf(network, rows, people, DEFAULT_OPTIONS);
	const whats = ["Dean, Club", "Dean, Work"];
	expect(
		choicesIn(shown, people)
			.slice(0, 2)
			.map(({ what }) => what),
	).toEqual(whats);
	const cards = rows.map((row) => triageCard(row, people).what);
	expect([...cards].sort()).toEqual(whats);
	const told = shown.nodes
		.filter(({ kind }) => kind !== "me")
		.map((node) => {
			const row = rows.find(({ person }) => person.contact.path === node.id);
			return toldPerson({ picture: shown, node, row, people }).facts;
		});
	expect([...told].sort()).toEqual(whats);
	expect(rootOf({ picture: shown, people, kept: null }, "Work/Jo Lee.md")?.facts).toBe("Dean, Work");
});
