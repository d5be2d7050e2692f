import { describe, expect, test } from "vitest";
import { choicesAt, isBorne, matching, peopleToChoose, type PersonChoice } from "../../../../src/core/notes/people/choosing";
import { peopleOf } from "../../../../src/core/notes/people/followed-people";
import { notesOf, personNote, TODAY } from "../../small-vault";

const choice = (name: string, what = "", aliases: readonly string[] = []): PersonChoice => ({ path: `${name}.md`, name, aliases, what });

describe("finding people", () => {
	const choices = [
		choice("Tomáš Hrubý"),
		choice("Bob", "Tomato Ltd"),
		choice("Ann Thomas"),
		choice("Lou Atom", "", ["Zed Kay"]),
		choice("Møller Łęcki"),
		choice("x".repeat(10_000)),
	];

	test.each([
		["tom", ["Tomáš Hrubý", "Lou Atom", "Bob"]],
		["HRUBY", ["Tomáš Hrubý"]],
		["  thomas ", ["Ann Thomas"]],
		["moller lecki", ["Møller Łęcki"]],
		["", []],
		["   ", []],
		["nobody", []],
		["kay zed", ["Lou Atom"]],
		["bob tomato", ["Bob"]],
		["[.*", []],
	])("%s finds %o", (typed, names) => {
		expect(matching(choices, typed).map(({ name }) => name)).toEqual(names);
	});

	test("equally good ones come as they were, and never more than twenty", () => {
		const many = Array.from({ length: 40 }, (_, index) => choice(`Ann ${39 - index}`));
		expect(matching(many, "ann").map(({ name }) => name)).toHaveLength(20);
		expect(matching(many, "ann")[0]?.name).toBe("Ann 39");
	});
});

describe("those of some paths", () => {
	const folders = { "work/Ann.md": personNote("role: Dean"), "choir/Ann.md": personNote(""), "Bob.md": personNote("organization: Acme") };
	const people = peopleOf(notesOf({ ...folders, "Me.md": personNote("me: true") }), TODAY, "");

	test.each([
		[[]],
		[["Bob.md"]],
		[["Bob.md", "work/Ann.md"]],
		[["Bob.md", "Bob.md", "Nobody.md", "Me.md"]],
		[["choir/Ann.md", "Bob.md", "work/Ann.md"]],
	])("%o are as they are among everybody", (paths) => {
		const among = peopleToChoose(people).filter(({ path }) => paths.includes(path));
		expect([...choicesAt(people, paths)].sort(byPath)).toEqual([...among].sort(byPath));
		expect(choicesAt(people, paths).map(({ name }) => name)).toEqual(among.map(({ name }) => name));
	});
});

function byPath(one: PersonChoice, other: PersonChoice): number {
	return one.path < other.path ? -1 : 1;
}

test.each([
	["ann", true],
	["ANN LI", false],
	["Zoe\u0308", true],
	["pelle", true],
	["dean", false],
])("%s is borne by somebody: %s", (name, isSo) => {
	expect(isBorne([choice("Ann", "Dean"), choice("Zo\u00eb", "", ["Pelle"])], name)).toBe(isSo);
});
