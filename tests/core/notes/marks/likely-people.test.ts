import { describe, expect, test } from "vitest";
import { exampleNames, type IndexedNote, likelyPeople } from "../../../../src/core/notes/marks/likely-people";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { baseName } from "../../../../src/core/notes/text/path";
import { usualMarker } from "../../../../src/core/notes/marks/usual-marker";

const note = (path: string, tags: string[] = [], kinds: [string, string, string?][] = []): IndexedNote => ({
	path,
	tags,
	kinds: kinds.map(([property, value, written]) => ({ property, value, written: written ?? value })),
});

describe("what looks like people", () => {
	test.each<[string, IndexedNote[], string[]]>([
		["nothing", [note("Projects/Bridge.md"), note("Inbox.md")], []],
		["a folder with a telling name, however few", [note("Contacts/x.md")], ["folder Contacts 1"]],
		["a folder in another language", [note("Privat/Freunde/x.md")], ["folder Privat/Freunde 1"]],
		[
			"after digits, emoji and signs",
			[note("07-Menschen/x.md"), note("👥 people/y.md")],
			["folder 07-Menschen 1", "folder 👥 people 1"],
		],
		[
			"signs behind it, several such words, a little one",
			[note("People 👥/x.md"), note("Family & Friends/y.md"), note("My contacts/z.md")],
			["folder Family & Friends 1", "folder My contacts 1", "folder People 👥 1"],
		],
		["but no other words", [note("People notes/x.md"), note("My key/y.md"), note("Contact sheets/z.md")], []],
		["in another script", [note("人物/山田太郎.md"), note("Люди/Анна.md")], ["folder 人物 1", "folder Люди 1"]],
		[
			"with all that lies below it, as one",
			[note("People/Acme/a.md"), note("People/Initech/b.md"), note("People/c.md")],
			["folder People 3"],
		],
		[
			"a folder of names that are turned round",
			["Ba, Ann", "Cy, Bo", "De Witt, Cem"].map((name) => note(`Crew/${name}.md`)),
			["folder Crew 3"],
		],
		["a folder of names after a sign", ["@ann", "@bo", "🧑 cem"].map((name) => note(`Crew/${name}.md`)), ["folder Crew 3"]],
		[
			"a folder of names without capitals",
			["山田太郎", "김민준", "鈴木 花子"].map((name) => note(`Crew/${name}.md`)),
			["folder Crew 3"],
		],
		["but not where most are no names", ["Ann Ba", "Bo Cy", "list", "to do"].map((name) => note(`Crew/${name}.md`)), []],
		["a folder of names", [note("Crew/Ada Lovelace.md"), note("Crew/Alan Turing.md"), note("Crew/Grace Hopper.md")], ["folder Crew 3"]],
		["but not of things", [note("Ideas/A bridge.md"), note("Ideas/To build.md"), note("Ideas/Soon.md")], []],
		["a tag", [note("Ann.md", ["work/colleagues"])], ["tag #work/colleagues 1"]],
		["a property", [note("Ann.md", [], [["type", "friend"]])], ["property type: friend 1"]],
	])("%s", (_, notes, found) => {
		expect(likelyPeople(notes).map(({ kind, label, paths }) => `${kind} ${label} ${paths.length}`)).toEqual(found);
	});
	test("the telling come first, then the largest, with examples that are names", () => {
		const crew = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "list"].map((name) => note(`Crew/${name}.md`));
		const found = likelyPeople([...crew, note("Friends/Bo Li.md")]);
		expect(found.map(({ label, paths }) => [label, exampleNames(paths.map(baseName))])).toEqual([
			["Friends", ["Bo Li"]],
			["Crew", ["Ada Lovelace", "Alan Turing", "Grace Hopper"]],
		]);
	});
	test("taking one adds it to the settings", () => {
		const [folder] = likelyPeople([note("Friends/Bo Li.md")]);
		const [tag] = likelyPeople([note("Bo.md", ["team"])]);
		const [property] = likelyPeople([note("Bo.md", [], [["type", "client"]])]);
		expect(folder?.take(DEFAULT_SETTINGS)).toEqual({ peopleFolders: ["Friends"] });
		expect(tag?.take(DEFAULT_SETTINGS)).toEqual({ personTags: ["person", "people", "contact", "team"] });
		expect(property?.take(DEFAULT_SETTINGS)).toEqual({ personValues: ["person", "people", "contact", "client"] });
	});
});

describe("the marker that a vault uses most", () => {
	test.each([
		["none", [], { property: "type", value: "person" }],
		[
			"a link stays a link",
			[note("A.md", [], [["categories", "People", "[[People]]"]])],
			{ property: "categories", value: "[[People]]" },
		],
		["the most", [note("A.md", ["person"]), note("B.md", ["person"]), note("C.md", [], [["type", "person"]])], { tag: "person" }],
		["what marks nobody counts for nothing", [note("A.md", ["idea"], [["type", "book"]])], { property: "type", value: "person" }],
	])("%s", (_, notes, marker) => expect(usualMarker(notes, DEFAULT_SETTINGS)).toEqual(marker));

	test("where the settings have no type: person, what they have instead", () => {
		expect(usualMarker([], { ...DEFAULT_SETTINGS, personProperties: ["kind"], personValues: ["Mensch"] })).toEqual({
			property: "kind",
			value: "Mensch",
		});
		expect(usualMarker([], { ...DEFAULT_SETTINGS, personProperties: [], personTags: ["crew"] })).toEqual({ tag: "crew" });
	});
});
