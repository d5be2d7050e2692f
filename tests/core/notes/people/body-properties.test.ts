import { describe, expect, test } from "vitest";
import type { Contact } from "../../../../src/core/notes/people/contact";
import { contactWith, notesOf, peopleIn, personAt, personNote, readerOf } from "../../small-vault";

const facts = (contact: Contact): readonly unknown[] => [contact.organizations, contact.role, contact.lastContacts.map(({ day }) => day)];

describe("properties of a person as fields in the body", () => {
	test.each<readonly [string, string, string, readonly unknown[]]>([
		["a field", "", "Company:: Acme", [["Acme"], null, []]],
		["its name in bold", "", "**Company**:: [[Acme]]", [["Acme"], null, []]],
		["its name and colons in bold", "", "- **Last contact::** 2024-03-01", [[], null, ["2024-03-01"]]],
		["in square brackets", "", "[Company:: Acme]", [["Acme"], null, []]],
		["in round brackets, in a list", "", "- (Company:: Acme)", [["Acme"], null, []]],
		["a colon left at the end of a name in the block", "Company:: Acme", "", [["Acme"], null, []]],
		["below text, in any section", "", "# Jane\nMet at a fair.\n## About\nRole:: Editor", [[], "Editor", []]],
		["on several lines", "", "Company:: Acme\nCompany:: Bolt", [["Acme", "Bolt"], null, []]],
		[
			"under one name in several spellings",
			"",
			"Last contact:: 2024-03-01\nlast-contact:: 2024-03-02",
			[[], null, ["2024-03-01", "2024-03-02"]],
		],
		["the block comes first", "company: Bolt", "Company:: Acme\nOrganization:: Cost", [["Bolt"], null, []]],
		["but not where it says nothing", "company:", "Company:: Acme", [["Acme"], null, []]],
		["a title in the block that repeats the name is no role", "title: Jane Doe", "Role:: Editor", [[], "Editor", []]],
		["another title in the block is one", "title: Writer", "Role:: Editor", [[], "Writer", []]],
		["not inside a sentence", "", "She said Company:: Acme\nAt [Company:: Acme] since May", [[], null, []]],
		["not as a heading or a task", "", "## Company:: Acme\n- [ ] [Company:: Acme]", [[], null, []]],
		["not in code or a quotation", "", "```\nCompany:: Acme\n```\n> Role:: Editor", [[], null, []]],
		["not in a log section", "", "## Log\nCompany:: Acme\n- 2024-03-01: call\n## More\nRole:: Editor", [[], "Editor", []]],
		["not in an entry", "", "- 2024-03-01: call\n  Company:: Acme\n  - Role:: Editor\n", [[], null, []]],
		["not in one that was dropped", "", "- [-] 2024-03-01: call\n  Company:: Acme\n  - Role:: Editor\n", [[], null, []]],
		["not in one that is struck out", "", "- 2024-03-01: ~~call~~\n  - Role:: Editor\n", [[], null, []]],
		["not in one whose date does not count", "", "- 2024-02-31: call\n  Company:: Acme\n  - Role:: Editor\n", [[], null, []]],
		["not in a block whose date does not count", "", "Company:: Acme\ndate:: 2024-02-31\nRole:: Editor", [[], null, []]],
		["but below a record of the note's making", "", "- 2024-03-01: created\n\nCompany:: Acme\n", [["Acme"], null, []]],
		["not in a block that is an entry", "", "Company:: Acme\ndate:: 2024-03-01\nRole:: Editor", [[], null, []]],
	])("%s", (_, properties, body, wanted) => {
		expect(facts(contactWith(properties, body))).toEqual(wanted);
	});

	test("a rank in the block is no importance", () => {
		expect(contactWith("priority: 2", "Importance:: 5").importance).toBe(5);
		expect(contactWith("priority: high", "Importance:: 1").importance).toBe(5);
	});

	test.each([
		["alias:: JD\n\nText", ["JD"], null],
		["# Jane\n\nCompany:: Acme\nalias:: JD, Janie\nstatus:: archived\n\nText", ["JD", "Janie"], "archived"],
		["Text\n\nalias:: JD\nstatus:: archived", [], null],
	])("other names and the status on the first lines alone: %j", (body, aliases, untracked) => {
		const contact = contactWith("", body);
		expect([contact.aliases, contact.untracked]).toEqual([aliases, untracked]);
	});

	test("a relation is stated on its line, and is no mention", () => {
		const people = peopleIn({
			"Jane.md": personNote("", "Text\n\nKnows:: [[Bob]], [[Cy]] (strong)\nSee [[Ann]]."),
			"Ann.md": personNote(""),
		});
		const { relations, mentions } = personAt(people, "Jane.md");
		expect(relations).toEqual([
			{ kind: "knows", to: "Bob", ghost: true, weight: null, line: 6 },
			{ kind: "knows", to: "Cy", ghost: true, weight: "strong", line: 6 },
		]);
		expect(mentions).toEqual([{ path: "Ann.md", line: 7 }]);
	});

	test("what can't be read is told with its line", () => {
		const [note] = notesOf({ "Jane.md": personNote("", "Text\n\nInfluence:: huge") });
		expect(note?.problems.map(({ line, code, about }) => [line, code, about])).toEqual([[6, "unreadable-value", "huge"]]);
	});
});

test.each([
	["influence: 9", "it is 1 to 5, or high, medium or low"],
	["circle: gold", "it is inner, close, active or network"],
	["last-contact: soon", "it is a date"],
	[`aliases: [${Array.from({ length: 1200 }, (_, at) => `a${at}`).join(", ")}]`, "more than 1,000 values"],
])("what can't be read says what can be: %s", (properties, said) => {
	expect(notesOf({ "Jane.md": personNote(properties) })[0]?.problems.map(({ message }) => message)).toEqual([
		expect.stringContaining(said),
	]);
});

test.each([
	["M/2024-03-01 Plan.md", "attendees: [{name: Bob}]", 1],
	["M/2024-03-01 Plan.md", "participants: {ours: [Bob], theirs: [Jane]}", 1],
	["M/2024-03-01 Plan.md", "people: [{name: Bob}]", 0],
	["M/Plan.md", "attendees: [{name: Bob}]", 0],
])("where the name has the day, too: %s, %s", (path, properties, count) => {
	const [note] = notesOf({ [path]: `---\n${properties}\n---\n` });
	expect(note?.problems.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => "unreadable-value"));
});

test("attendees that are records are told", () => {
	const [note] = notesOf({ "Plan.md": "---\ndate: 2024-03-01\nattendees: [{name: Bob}]\n---\n" });
	expect(note?.problems.map(({ code, line }) => [code, line])).toEqual([["unreadable-value", 3]]);
});

describe("marks in the body", () => {
	test.each([
		["type:: person", true],
		["# Jane\n\n**Type**:: [[Person]]\n", true],
		["![[jane.jpg]]\n#met\nCompany:: Acme\ntags:: friend, people/work", true],
		["tags:: [[Person]]", true],
		["is_self:: true", true],
		["Text\n\ntype:: person", false],
		["- 2024-03-01: call\n  type:: person", false],
		["> quoted\n\ntype:: person", false],
		["---\ntype: note\n---\ntype:: person", false],
		["---\ntype:\n---\ntype:: person", true],
	])("%j", (text, isPerson) => {
		expect(readerOf()("Jane.md", text).contact !== null).toBe(isPerson);
	});

	test("the date of fields around a mark is no entry", () => {
		const entries = (text: string): number | undefined => readerOf()("Jane.md", text).contact?.entries.length;
		expect(entries("type:: person\ndate:: 2024-03-01\n")).toBe(0);
		expect(entries(personNote("", "type:: call\ndate:: 2024-03-01\n"))).toBe(1);
	});
});

test.each([
	["# Call with [[Jane]]\n\n**Date**:: 2024-03-01\n", 1],
	["Notes\n\nDate:: 2024-03-01\n- call with [[Jane]]", 0],
])("the day of a note on its first lines: %j", (text, times) => {
	const people = peopleIn({ "Jane.md": personNote(""), "Meeting.md": text });
	expect(personAt(people, "Jane.md").interactions).toHaveLength(times);
});
