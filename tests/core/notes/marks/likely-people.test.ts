import { describe, expect, test } from "vitest";
import { type IndexedNote, likelyPeople } from "../../../../src/core/notes/marks/likely-people";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
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
		["a folder of names", [note("Crew/Ada Lovelace.md"), note("Crew/Alan Turing.md"), note("Crew/Grace Hopper.md")], ["folder Crew 3"]],
		["but not of things", [note("Ideas/A bridge.md"), note("Ideas/To build.md"), note("Ideas/Soon.md")], []],
		["a tag", [note("Ann.md", ["work/colleagues"])], ["tag #work/colleagues 1"]],
		["a property", [note("Ann.md", [], [["type", "friend"]])], ["property type: friend 1"]],
	])("%s", (_, notes, found) => {
		expect(likelyPeople(notes).map(({ kind, label, count }) => `${kind} ${label} ${count}`)).toEqual(found);
	});
	test("the telling come first, then the largest, with examples that are names", () => {
		const crew = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "list"].map((name) => note(`Crew/${name}.md`));
		const found = likelyPeople([...crew, note("Friends/Bo Li.md")]);
		expect(found.map(({ label, examples }) => [label, examples])).toEqual([
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
