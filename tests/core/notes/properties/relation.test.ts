import { expect, test } from "vitest";
import { parted } from "../../relations-parted";
import { contactWith, peopleIn, personAt, personNote } from "../../small-vault";

test.each([
	["knows: Bob", [["knows", "Bob", null, 3]]],
	['knows: "[[Bob]] (strong)"', [["knows", "Bob", "strong", 3]]],
	['knows: "[[People/Bob|Bobby]] (Weak)"', [["knows", "People/Bob", "weak", 3]]],
	["knows: [[Bob]]", [["knows", "Bob", null, 3]]],
	[
		"knows: Bob, Ann (weak); Cy",
		[
			["knows", "Bob", null, 3],
			["knows", "Ann", "weak", 3],
			["knows", "Cy", null, 3],
		],
	],
	[
		'knows:\n  - Anna\n  - "[[Ann]] (strong), [[Bob]]"',
		[
			["knows", "Anna", null, 4],
			["knows", "Ann", "strong", 5],
			["knows", "Bob", null, 5],
		],
	],
	[
		"friends: Bob\ncontacts: Ann",
		[
			["knows", "Bob", null, 3],
			["knows", "Ann", null, 4],
		],
	],
	[
		"manager: Bob\nboss: Ann",
		[
			["reports-to", "Bob", null, 3],
			["reports-to", "Ann", null, 4],
		],
	],
	['met through: "[[Bob]]"', [["introduced-by", "Bob", null, 3]]],
	[
		"works with: Bob\nmentors: Ann\ninfluences: Cy",
		[
			["influences", "Cy", null, 5],
			["works-with", "Bob", null, 3],
			["mentors", "Ann", null, 4],
		],
	],
	["knows: true", []],
])("%j", (properties, relations) => {
	const read = parted(contactWith(properties).relations).map(({ kind, name, weight, line }) => [kind, name, weight, line]);
	expect(read).toEqual(relations);
});

test("a name is looked up as a link is; one with no note is a ghost, a note about no person is none", () => {
	const people = peopleIn({
		"Jane.md": personNote('knows: [Bobby, Zed, Acme, "[[Jane]]"]'),
		"People/Bob.md": personNote("aliases: Bobby"),
		"Acme.md": "An organisation",
	});
	expect(personAt(people, "Jane.md").relations.map(({ to, ghost }) => [to, ghost])).toEqual([
		["People/Bob.md", false],
		["Zed", true],
	]);
	expect(people.problems.map(({ code, line }) => [code, line])).toEqual([
		["not-a-person", 3],
		["knows-oneself", 3],
	]);
});
