import { describe, expect, test } from "vitest";
import { notesOf, peopleIn, readerOf, type Vault } from "../../small-vault";
import { copiedFrom } from "../../../../src/core/notes/marks/person-note";

function isPerson(path: string, text: string, vault: Vault = {}): boolean {
	return readerOf(vault)(path, text).contact !== null;
}

const props = (lines: string): string => `---\n${lines}\n---\n`;

describe("marked by a property", () => {
	test.each(["type", "kind", "category", "categories", "class", "Type", "CATEGORIES"])("%s", (name) => {
		for (const value of [
			"person",
			"People",
			"CONTACT",
			"[[Person]]",
			'"[[Person]]"',
			'"[[Types/Person|somebody]]"',
			'"[[Kinds|people]]"',
			"[note, person]",
			"[[People]]",
			'\n  - "[[People]]"',
			"\n  - x\n  - contact",
			'"[Person](Types/Person.md)"',
		]) {
			expect(isPerson("Jane.md", props(`${name}: ${value}`)), value).toBe(true);
		}
		for (const value of ["persona", "personal", "meeting", '"[[Person A]]"', "true", "1", "", "{person: x}", "person in charge"]) {
			expect(isPerson("Jane.md", props(`${name}: ${value}`)), value).toBe(false);
		}
	});

	test("the properties and values are settings", () => {
		const settings = { personProperties: ["is"], personValues: ["Mensch"] };
		expect(isPerson("Jane.md", props("is: mensch"), { settings })).toBe(true);
		expect(isPerson("Jane.md", props("type: person"), { settings })).toBe(false);
	});
});

describe("marked by a tag", () => {
	test.each([
		"tags: person",
		"tags: [a, People]",
		"tags:\n  - contact",
		'tags: "#person"',
		"tags: a, person",
		"tags: a person",
		"tag: person",
		"Tags: people/friend",
		"tags: [person/a/b]",
	])("%j", (lines) => {
		expect(isPerson("Jane.md", props(lines))).toBe(true);
	});

	test.each(["tags: persons", "tags: a/person", "tags: []", "tags: personal", "tags: {a: person}"])("not %j", (lines) => {
		expect(isPerson("Jane.md", props(lines))).toBe(false);
	});

	test.each(["#person", "# Jane\n\n#a #people/friend\n", "  #contact  ", "#PERSON"])("on a line of tags only: %j", (text) => {
		expect(isPerson("Jane.md", text)).toBe(true);
	});

	test.each([
		"She is a #person",
		"# person",
		"`#person`",
		"```\n#person\n```",
		"> #person",
		"%% #person %%",
		"#person!",
		"##person",
		"\\#person",
		"- #person x",
	])("not %j", (text) => {
		expect(isPerson("Jane.md", text)).toBe(false);
	});
});

describe("marked by its folder", () => {
	test.each([
		["People/Jane.md", true],
		["people/Friends/Jane.md", true],
		["Work/People/Jane.md", false],
		["People.md", false],
		["Peoples/Jane.md", false],
	])("%s", (path, person) => {
		expect(isPerson(path, "text", { settings: { peopleFolders: ["/People/"] } })).toBe(person);
		expect(isPerson(path, "text")).toBe(false);
	});
});

describe("never", () => {
	const marked = props("type: person");

	test.each([
		"Templates/Jane.md",
		"A/Template/Jane.md",
		"My templates/Jane.md",
		"Person Template.md",
		"template.md",
		"Person_Template.md",
		"{{title}}.md",
		"<% tp.file.title %>.md",
	])("a template by its path: %s", (path) => {
		expect(isPerson(path, marked)).toBe(false);
	});

	test.each(["birthday: {{date}}", 'role: "{{VALUE:role}}"', "role: <% tp.system.prompt('role') %>", "x: |\n  <%*\n  a\n  %>"])(
		"a template by its properties: %j",
		(lines) => {
			expect(isPerson("Jane.md", props(`type: person\n${lines}`))).toBe(false);
		},
	);

	test("a template by the folders of the core and the Templater plugin", () => {
		expect(isPerson("Meta/Forms/Jane.md", marked, { habits: { templateFolders: ["Meta/Forms"] } })).toBe(false);
		expect(isPerson("Meta/Forms/Jane.md", marked, { habits: { templateFolders: ["", "/"] } })).toBe(true);
	});

	test.each(["Templeton/Jane.md", "Jane Templateworth.md", "Jane.md"])("no template: %s", (path) => {
		expect(isPerson(path, `${marked}Say {{this}} and <% that %>`)).toBe(true);
	});

	test.each([
		"MOC.md",
		"People MOC.md",
		"MOC - people.md",
		"people_moc.md",
		"Index.md",
		"People Dashboard.md",
		"README.md",
		"People/People.md",
		"People/people.md",
		"Work/👥 Friends/👥 Friends.md",
		"Kunden/Kunden.md",
	])("%s", (path) => {
		expect(isPerson(path, marked)).toBe(false);
	});

	test.each(["Mochizuki Ren.md", "Indexa Rao.md", "Jo Readmeyer.md", "People/Jane.md", "Jane/Jane.md", "@Jane/@Jane.md"])(
		"but %s",
		(path) => {
			expect(isPerson(path, marked)).toBe(true);
		},
	);

	test("the words are a setting", () => {
		expect(isPerson("Overview.md", marked, { settings: { notPeople: ["Overview"] } })).toBe(false);
		expect(isPerson("MOC.md", marked, { settings: { notPeople: ["Overview"] } })).toBe(true);
	});
});

describe("dated notes are people by property alone", () => {
	test.each([
		["Daily/2024-03-15.md", "#person", false],
		["Daily/2024-03-15.md", props("tags: person"), false],
		["People/2024-03-15.md", "text", false],
		["Daily/2024-03-15.md", props("type: person"), true],
		["Meeting.md", props("tags: people\nattendees: [Ann]"), false],
		["Meeting.md", props('tags: people\nPeople: "[[Ann]]"'), false],
		["People/Meeting.md", props("participants: [Ann]"), false],
		["Meeting.md", props("type: person\nattendees: [Ann]"), true],
		["Treffen.md", props("tags: people\nTeilnehmer: [Ann]"), false],
		["2024-03-15 Kick-off.md", props("tags: [person/mara-voss]"), false],
		["People/Call on 15 March 2024.md", "text", false],
		["Call (20240315).md", "#person", false],
		["Call 03-04-2024.md", "#person", false],
		["Call 2024-03-15.md", props("type: person"), true],
		["March 2024.md", "#person", true],
		["Jane 24.md", "#person", true],
		["People/Jane/Jane.md", "text", false],
		["People/Acme/Jane.md", "text", true],
		["People/@Jane/@Jane.md", "text", true],
		["Notes/@Jane/@Jane.md", "text", false],
		["People/Jane/Jane.md", "#person", true],
		["Jane.md", props("tags: people\nattendees: []"), true],
	])("%s with %j: %s", (path, text, person) => {
		expect(
			isPerson(path, text, {
				settings: { peopleFolders: ["People"] },
				habits: { dailyNotes: { folder: "Daily", format: "YYYY-MM-DD" } },
			}),
		).toBe(person);
	});
});

describe("copies that a sync left", () => {
	test.each([
		["People/Jane (conflicted copy 2024-03-15).md", "People/Jane.md"],
		["Jane (Ann's conflicted copy 2024-03-15).md", "Jane.md"],
		["Jane (Acme) (Conflicted copy phone 202403151200).md", "Jane (Acme).md"],
		["People/Jane.sync-conflict-20240315-120000-ABCDEFG.md", "People/Jane.md"],
		["Jane (2).md", null],
		["Jane.md", null],
	])("%s is of %j", (path, original) => {
		expect(copiedFrom(path)).toBe(original);
	});

	test("are no people, and a problem of the note they copy", () => {
		const text = "---\ntype: person\ncadence: often\n---\n- 2024-03-15: coffee";
		const people = peopleIn({
			"Jane.md": "---\ntype: person\n---\n",
			"Jane.sync-conflict-20240315-1-A.md": text,
			"Bob (conflicted copy 1).md": text,
			"Note.sync-conflict-1.md": "no person",
		});
		expect([...people.byPath.keys()]).toEqual(["Jane.md"]);
		expect(people.problems.map(({ path, code }) => [path, code])).toEqual([
			["Bob (conflicted copy 1).md", "sync-conflict"],
			["Jane.md", "sync-conflict"],
		]);
	});
});

test("properties that say who was there are those of the settings", () => {
	const datedNames = { day: ["date"], attendees: ["crew"], people: ["contacts", "guests"] };
	const isOne = (name: string): boolean => isPerson("Jane.md", props(`tags: person\n${name}: Bob`), { settings: { datedNames } });
	expect(["crew", "guests", "contacts", "people", "attendees"].filter(isOne)).toEqual(["contacts", "people", "attendees"]);
	const isOneByDefault = (name: string): boolean => isPerson("Jane.md", props(`tags: person\n${name}: Bob`));
	expect(["attendees", "people", "contacts", "person", "with"].filter(isOneByDefault)).toEqual(["contacts", "person", "with"]);
});

describe("my own note", () => {
	test.each(["me: true", "me: yes", "Is_Self: true", 'is-self: "true"'])("%j is a person, and me", (lines) => {
		const people = peopleIn({ "Liv.md": props(lines) });
		expect(people.me).toBe("Liv.md");
	});

	test.each(["me: false", 'me: ""', "me: Liv"])("%j is not", (lines) => {
		expect(peopleIn({ "Liv.md": props(lines) }).me).toBeNull();
	});

	test.each(["Liv", "People/Liv", "People/Liv.md", "[[Liv]]", "liv"])("the setting %j names it, marked or not", (me) => {
		const people = peopleIn({ "People/Liv.md": "text", "Ann.md": props("me: true") }, { settings: { me } });
		expect(people.me).toBe("People/Liv.md");
		expect(people.problems).toEqual([]);
	});

	test("a setting that names no note is a problem, and the property counts", () => {
		const people = peopleIn({ "Ann.md": props("me: true") }, { settings: { me: "Nobody" } });
		expect(people.me).toBe("Ann.md");
		expect(people.problems.map(({ code }) => code)).toEqual(["me-not-found"]);
	});

	test("of two the first is taken", () => {
		const people = peopleIn({ "B.md": props("me: true"), "A.md": props("me: true") });
		expect(people.me).toBe("A.md");
		expect(people.problems.map(({ path, code }) => [path, code])).toEqual([["B.md", "second-me"]]);
	});
});

test("a note about no person says nothing, whatever is broken in it", () => {
	expect(notesOf({ "x.md": "---\na: [\n---\n- 2024-02-30: x" })).toEqual([
		{ path: "x.md", contact: null, dated: null, template: false, copyOf: null, problems: [] },
	]);
});

test("one that may well be about a person says what is broken", () => {
	expect(notesOf({ "x.md": "---\ntags: [person\n---\n" })[0]?.problems.map(({ code }) => code)).toEqual(["broken-properties"]);
});
