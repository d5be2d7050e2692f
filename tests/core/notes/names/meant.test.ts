import { expect, test } from "vitest";
import { peopleIn, personAt, personNote } from "../../small-vault";

const VAULT = {
	"Mara Voss.md": personNote("email: mara@acme.example"),
	"Weber, Jonas.md": personNote(""),
	"Bob.md": personNote("aliases: [Bobby]"),
	"Ann_Li.md": personNote(""),
	"@Lou Ray.md": personNote(""),
	"👤 Ada Poe.md": personNote(""),
	"Acme.md": "A firm",
};

const known = (path: string): string => path.replace(".md", "");

test.each<readonly [string, string, readonly string[]]>([
	["an item turned round", '["Voss, Mara"]', ["Mara Voss"]],
	["First Last of a note that is called Last, First", "[Jonas Weber]", ["Weber, Jonas"]],
	["a name with an address", '["Somebody <Mara@acme.example>"]', ["Mara Voss"]],
	["a name with an unknown address", '["Bob <x@y.example>", "Zed <z@y.example>"]', ["Bob", "?Zed"]],
	["an address", "[mara@acme.example]", ["Mara Voss"]],
	["blanks, hyphens and underscores alike", "[mara-voss, ann li]", ["Mara Voss", "Ann_Li"]],
	["a sign before the name of a note", "[Lou Ray, Ada Poe]", ["@Lou Ray", "👤 Ada Poe"]],
	["a sign before a name", '["@Mara Voss", "👤 Zed Roe"]', ["Mara Voss", "?👤 Zed Roe"]],
	["an item with semicolons", '["Bob; Zed"]', ["Bob", "?Zed"]],
	["an item whose parts all are somebody", '["Bobby, Mara Voss"]', ["Bob", "Mara Voss"]],
	["an item whose parts are not", '["Bob, Zed"]', ["?Bob, Zed"]],
	["a text with semicolons", '"Voss, Mara; Zed"', ["Mara Voss", "?Zed"]],
	["a text of lines", '"Bob\\nZed"', ["Bob", "?Zed"]],
	["a text in which one part is somebody", "Bob, Zed", ["Bob", "?Zed"]],
	["a text whose parts all hold a blank", "Zed Roe, Al Poe", ["?Zed Roe", "?Al Poe"]],
	["a text of nobody", "Zed, Al", ["?Zed, Al"]],
	["a text that is somebody as a whole", '"Weber, Jonas"', ["Weber, Jonas"]],
	["a link is one", '["[[Voss, Mara]]"]', ["?Voss, Mara"]],
])("%s", (_, written, wanted) => {
	const relations = personAt(peopleIn({ ...VAULT, "Jane.md": personNote(`knows: ${written}`) }), "Jane.md").relations;
	expect(relations.map(({ to, ghost }) => (ghost ? `?${to}` : known(to)))).toEqual(wanted);
	const meeting = `---\ndate: 2024-03-01\nattendees: ${written}\n---\n`;
	const people = peopleIn({ ...VAULT, "Bob.md": personNote("aliases: [Bobby]"), "Jane.md": personNote(""), "Plan.md": meeting });
	const met = [...people.byPath.values()].find(({ interactions }) => interactions.length > 0)?.interactions[0];
	const named = [...(met?.present ?? []).map(known), ...(met?.ghosts ?? []).map((ghost) => `?${ghost}`)];
	if (met !== undefined) expect(named.sort()).toEqual([...wanted].sort());
});

test("attendees with the addresses of a calendar", () => {
	const meeting = "---\ndate: 2024-03-01\nattendees: ['[M. Voss](mailto:mara@acme.example)', 'mailto:bob@acme.example']\n---\n";
	const people = peopleIn({ ...VAULT, "Bob.md": personNote("email: bob@acme.example"), "Plan.md": meeting });
	expect(personAt(people, "Bob.md").interactions.map(({ present }) => present)).toEqual([["Mara Voss.md", "Bob.md"]]);
});

test("me, myself and I are me", () => {
	const meeting = "---\ndate: 2024-03-01\nattendees: [me, Me, Myself, myself, I, Bob]\n---\n";
	const people = peopleIn({ "Liv.md": personNote("me: true"), "Bob.md": personNote("knows: [I]"), "Plan.md": meeting });
	expect(personAt(people, "Bob.md").interactions.map(({ people: count, ghosts }) => [count, ghosts])).toEqual([[1, []]]);
	expect(personAt(people, "Bob.md").relations.map(({ to }) => to)).toEqual(["Liv.md"]);
});

test("ghosts that differ by capitals are one", () => {
	const meeting = "---\ndate: 2024-03-01\nattendees: ['[[Bob]]', 'Xu B', 'xu b']\n---\n";
	const people = peopleIn({ "Bob.md": personNote(""), "Plan.md": meeting });
	expect(personAt(people, "Bob.md").interactions.map(({ people: count, ghosts }) => [count, ghosts])).toEqual([[2, ["Xu B"]]]);
});
