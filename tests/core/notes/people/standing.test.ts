import { describe, expect, test } from "vitest";
import { FollowedPeople, peopleOf } from "../../../../src/core/notes/people/followed-people";
import { notesOf, peopleIn, readerOf, TODAY, type Vault } from "../../small-vault";

const PEOPLE = { settings: { peopleFolders: ["People"] } };
const PERSON = "---\ntype: person\n---\n";

function found(texts: Readonly<Record<string, string>>, vault: Vault = PEOPLE): readonly unknown[] {
	const people = peopleIn(texts, vault);
	return [[...people.byPath.keys()], people.problems.map(({ path, code, about }) => [path, code, about])];
}

const personWith = (properties: string, body = ""): string => `---\ntype: person\n${properties}\n---\n${body}`;

describe("beside and below the folder note of a person", () => {
	test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
		["with @", { "People/@Mara Voss/@Mara Voss.md": "", "People/@Mara Voss/Gift ideas.md": "" }, ["People/@Mara Voss/@Mara Voss.md"]],
		["with a mark", { "People/Mara/Mara.md": PERSON, "People/Mara/Trips/Norway.md": "" }, ["People/Mara/Mara.md"]],
		[
			"a note of its own mark",
			{ "People/Mara/Mara.md": PERSON, "People/Mara/Tom.md": PERSON },
			["People/Mara/Mara.md", "People/Mara/Tom.md"],
		],
		["of no person", { "People/Acme/Acme.md": "A firm", "People/Acme/Tom.md": "" }, ["People/Acme/Tom.md"]],
		["of the people folder", { "People/People.md": PERSON, "People/Tom.md": "" }, ["People/Tom.md"]],
		["in other folders", { "People/Mara/Mara.md": PERSON, "People/Tom/Plans.md": "" }, ["People/Mara/Mara.md", "People/Tom/Plans.md"]],
	])("%s", (_, texts, people) => expect(found(texts)).toEqual([people, []]));
});

describe("copies beside a note", () => {
	const original = personWith("aliases: [MV]\nemail: Mara@x.org", "Text");
	const told = (copy: string): readonly unknown[] => [["Mara.md"], [["Mara.md", "sync-conflict", copy]]];

	test.each([
		["a number and an alias", "Mara 2.md", personWith("aliases: [mv]")],
		["a number and an address", "Mara 9.md", personWith("mail: mara@X.org")],
		["a number in brackets and its whole text", "Mara (1).md", original],
		["a machine and its whole text", "Mara-DESKTOP-A1.md", original],
	])("%s", (_, path, text) => expect(found({ "Mara.md": original, [path]: text })).toEqual(told(path)));

	test.each(["(conflicted copy 2024-03-01)", "(Mara's conflicted copy 2024-03-01)", ".sync-conflict-20240301-101010-ABC"])(
		"in a people folder, the day of the copy in its name: %s",
		(end) => {
			const copy = `People/Ann${end.startsWith(".") ? "" : " "}${end}.md`;
			expect(found({ "People/Ann.md": "", [copy]: "Text" })).toEqual([["People/Ann.md"], [["People/Ann.md", "sync-conflict", copy]]]);
		},
	);

	test("none of a note that is named for a day itself", () => {
		expect(found({ "People/2024-03-01 Visit (conflicted copy 2024-03-02).md": "Text" })).toEqual([[], []]);
	});

	test.each([
		["that share nothing", "Mara 2.md", personWith("aliases: [M2]")],
		["that share nothing beside a number in brackets", "Mara (1).md", personWith("aliases: [M1]")],
		["of a higher number", "Mara 10.md", original],
		["in another folder", "Old/Mara 2.md", original],
		["of another name", "Maran.md", original],
	])("none %s", (_, path, text) => expect(found({ "Mara.md": original, [path]: text })).toEqual([["Mara.md", path].sort(), []]));

	test("two notes without text share none", () => {
		expect(found({ "People/Anna.md": "", "People/Anna-Lena.md": "" })).toEqual([["People/Anna-Lena.md", "People/Anna.md"], []]);
	});

	test("none without the note itself", () => {
		expect(found({ "Mara 2.md": original })).toEqual([["Mara 2.md"], []]);
	});
});

describe("the note that the settings name", () => {
	test("is the one that is a person anyway", () => {
		const texts = { "People/Ola.md": PERSON, "Projects/Ola.md": "plain" };
		expect(found(texts, { settings: { me: "Ola" } })).toEqual([["People/Ola.md"], []]);
	});

	test("is one alone where none is", () => {
		const people = peopleIn({ "A/Ola.md": "plain", "B/Ola.md": "plain" }, { settings: { me: "Ola" } });
		expect([people.me, [...people.byPath.keys()]]).toEqual(["A/Ola.md", ["A/Ola.md"]]);
	});
});

test("what comes and goes changes what stands beside it", () => {
	const texts = {
		"People/Mara/Mara.md": PERSON,
		"People/Mara/Tom.md": "x",
		"People/Tom 2.md": "y",
		"People/Tom.md": "y",
		"A/Ola.md": "plain",
		"B/Ola.md": "plain",
	};
	const vault = { settings: { peopleFolders: ["People"], me: "Ola" } };
	const notes = notesOf(texts, vault);
	const followed = new FollowedPeople(TODAY, "Ola");
	const settled = (): readonly unknown[] => {
		for (const settling = followed.settle(); settling.next().done !== true;);
		return [[...followed.people.byPath.keys()], followed.people.problems, followed.people.me];
	};
	const anew = (paths: readonly string[]): readonly unknown[] => {
		const { byPath, problems, me } = peopleOf(
			notes.filter(({ path }) => paths.includes(path)),
			TODAY,
			"Ola",
		);
		return [[...byPath.keys()], problems, me];
	};
	const known = new Set<string>();
	for (const round of [0, 1, 2]) {
		for (const note of round % 2 === 0 ? notes : [...notes].reverse()) {
			if (known.delete(note.path)) followed.delete(note.path);
			else {
				known.add(note.path);
				followed.set(note);
			}
			expect(settled()).toEqual(anew([...known]));
		}
	}
});

test("a note that was a folder note of a person and is one no more", () => {
	const read = readerOf(PEOPLE);
	const followed = new FollowedPeople(TODAY, "");
	const paths = (): readonly string[] => {
		for (const settling = followed.settle(); settling.next().done !== true;);
		return [...followed.people.byPath.keys()];
	};
	followed.set(read("People/Mara/Tom.md", "x"));
	followed.set(read("People/Mara/Mara.md", PERSON));
	expect(paths()).toEqual(["People/Mara/Mara.md"]);
	followed.set(read("People/Mara/Mara.md", "plain"));
	expect(paths()).toEqual(["People/Mara/Tom.md"]);
});

test("a note is as it counts among the others, not as it is read alone", () => {
	const followed = new FollowedPeople(TODAY, "");
	const texts = { "People/@Mara/@Mara.md": PERSON, "People/@Mara/Gift ideas.md": "a book", "People/Tom.md": "x" };
	for (const note of notesOf(texts, { settings: { peopleFolders: ["People"] } })) followed.set(note);
	const isPerson = (path: string): boolean => (followed.noteAt(path)?.contact ?? null) !== null;
	expect(["People/@Mara/@Mara.md", "People/@Mara/Gift ideas.md", "People/Tom.md", "None.md"].map(isPerson)).toEqual([
		true,
		false,
		true,
		false,
	]);
});
