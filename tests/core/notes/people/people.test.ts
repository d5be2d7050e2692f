import { describe, expect, test } from "vitest";
import { notesOf, peopleIn, personAt, personNote } from "../../small-vault";
import { peopleOf } from "../../../../src/core/notes/people/followed-people";

describe("who counts", () => {
	test("an entry is listed under everybody present; I am in none of the lists", () => {
		const people = peopleIn({
			"Me.md": personNote("me: true", "- 2024-03-01: call [[Ann]]\n- 2024-03-02: alone"),
			"Ann.md": personNote("", "- 2024-03-15: coffee with [[Me]] and [[Bob]], about [[Cy]] and [[Me]]"),
			"Bob.md": personNote(""),
			"Cy.md": personNote(""),
		});
		const listed = (path: string): readonly unknown[] =>
			personAt(people, path).interactions.map(({ day, present, mentioned }) => [day, present, mentioned]);
		expect(listed("Ann.md")).toEqual([
			["2024-03-15", ["Ann.md", "Bob.md"], ["Cy.md"]],
			["2024-03-01", ["Ann.md"], []],
		]);
		expect(listed("Bob.md")).toEqual([["2024-03-15", ["Ann.md", "Bob.md"], ["Cy.md"]]]);
		expect(listed("Cy.md")).toEqual([]);
		expect(listed("Me.md")).toEqual([
			["2024-03-01", ["Ann.md"], []],
			["2024-03-02", [], []],
		]);
	});

	test("a link that fits two equally is a problem and brings nobody", () => {
		const people = peopleIn({
			"Jane.md": personNote('knows: "[[Bob]]"', "- 2024-03-15: coffee with [[Bob]]"),
			"A/Bob.md": personNote(""),
			"B/Bob.md": personNote(""),
		});
		expect(personAt(people, "Jane.md").interactions[0]?.present).toEqual(["Jane.md"]);
		expect(personAt(people, "Jane.md").relations).toEqual([]);
		expect(people.problems.map(({ code, line }) => [code, line])).toEqual([
			["ambiguous-link", 5],
			["ambiguous-link", 3],
		]);
	});

	test("the same problem is told once a line", () => {
		const people = peopleIn({
			"Jane.md": personNote("", "[[Bob]] [[Bob]]\n\n- 2024-03-15: [[Bob]] [[Bob]]"),
			"A/Bob.md": personNote(""),
			"B/Bob.md": personNote(""),
		});
		expect(people.problems.map(({ line }) => line).sort()).toEqual([4, 6]);
	});

	test("a link to a note about no person, or to none, is nobody and no problem", () => {
		const people = peopleIn({
			"Jane.md": personNote('organization: "[[Acme]]"', "- 2024-03-15: at [[Acme]] with [[Nobody]]"),
			"Acme.md": "x",
		});
		expect(personAt(people, "Jane.md")).toMatchObject({ mentions: [], relations: [] });
		expect(personAt(people, "Jane.md").interactions[0]?.present).toEqual(["Jane.md"]);
		expect(people.problems).toEqual([]);
	});

	test("mentions are bare links to people, with the line of the first", () => {
		const people = peopleIn({
			"Jane.md": personNote(
				'organization: "[[Bob]]"',
				"See [[Ann]], [[Cy]] and [[Jane]].\n\n## Log\n- 2024-03-15: coffee with [[Bob]] about [[Dan]]\n  ![[Eve]] `[[Fay]]` %%[[Gil]]%% [[Ann]]",
			),
			...Object.fromEntries(["Ann", "Bob", "Cy", "Dan", "Eve", "Fay", "Gil"].map((name) => [`${name}.md`, personNote("")])),
		});
		expect(personAt(people, "Jane.md").mentions).toEqual([
			{ path: "Bob.md", line: 3 },
			{ path: "Ann.md", line: 5 },
			{ path: "Cy.md", line: 5 },
			{ path: "Dan.md", line: 8 },
		]);
	});

	test("a link in a quotation or a callout is a bare link, though an entry there is none", () => {
		const people = peopleIn({
			"Jane.md": personNote("", "> - 2024-03-15: coffee with [[Ann]] `[[Bob]]`\n\n> [!info] Ask\n> [[Cy]] ![[Bob]]"),
			"Ann.md": personNote(""),
			"Bob.md": personNote(""),
			"Cy.md": personNote(""),
		});
		expect(personAt(people, "Jane.md")).toMatchObject({
			interactions: [],
			mentions: [
				{ path: "Ann.md", line: 4 },
				{ path: "Cy.md", line: 7 },
			],
		});
	});

	test("links in a circle come to an end", () => {
		const people = peopleIn({
			"A.md": personNote("knows: B\naliases: C", "- 2024-03-15: [[B]] [[A]]"),
			"B.md": personNote("knows: C", "[[A]] [[C]]"),
			"C.md": personNote("knows: A\naliases: [A, B]"),
		});
		expect([...people.byPath.keys()]).toEqual(["A.md", "B.md", "C.md"]);
		expect(personAt(people, "A.md").relations.map(({ to }) => to)).toEqual(["B.md"]);
	});

	test("no notes make no people", () => {
		const people = peopleOf([], "2024-04-10", "");
		expect({ ...people, byPath: new Map(people.byPath) }).toEqual({ today: "2024-04-10", me: null, byPath: new Map(), problems: [] });
	});

	test("people come in the order of their paths, whatever the order of the notes", () => {
		const texts = {
			"B.md": personNote("", "- 2024-03-15: call [[A]]"),
			"A.md": personNote("", "- 2024-03-15: call [[B]]"),
			"C.md": personNote("knows: Zed"),
		};
		const turned = Object.fromEntries(Object.entries(texts).reverse());
		expect([...peopleIn(turned)["byPath"]]).toEqual([...peopleIn(texts)["byPath"]]);
		expect(notesOf(texts)).toHaveLength(3);
	});
});
