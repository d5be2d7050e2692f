import { describe, expect, test } from "vitest";
import { finished } from "../../../../src/core/kinds/steps";
import { foundMarks, givenBack, isTaken } from "../../../../src/core/notes/marks/found-marks";
import type { IndexedNote, LikelyPeople } from "../../../../src/core/notes/marks/likely-people";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings";

const note = (path: string, tags: string[] = [], kinds: [string, string, string?][] = []): IndexedNote => ({
	path,
	tags,
	kinds: kinds.map(([property, value, written]) => ({ property, value, written: written ?? value })),
});
const withSettings = (changes: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changes });
const shown = (marks: readonly LikelyPeople[], settings: Settings): string[] =>
	marks.map((mark) => `${isTaken(mark, settings) ? "+" : "-"} ${mark.label} ${mark.count}`);

describe("what marks people in a vault", () => {
	test.each<[string, IndexedNote[], Partial<Settings>, string[]]>([
		["nothing", [note("Ideas/A bridge.md")], {}, []],
		[
			"a tag that is taken, with those nested under it",
			[note("A.md", ["people/friend"]), note("B.md", ["person"])],
			{},
			["+ #people 1", "+ #person 1"],
		],
		[
			"a value that is taken",
			[note("A.md", [], [["type", "Person"]]), note("B.md", [], [["type", "person"]])],
			{},
			["+ type: Person 2"],
		],
		["a value that is a link", [note("A.md", [], [["categories", "folks", "[[People|folks]]"]])], {}, ["+ categories: folks 1"]],
		[
			"one value in two properties",
			[
				note(
					"A.md",
					[],
					[
						["type", "person"],
						["kind", "person"],
					],
				),
			],
			{},
			["+ type: person 1", "+ kind: person 1"],
		],
		["a people folder with what lies below it", [note("Crew/A.md"), note("Crew/Old/B.md")], { peopleFolders: ["Crew"] }, ["+ Crew 2"]],
		["a people folder that is not there", [], { peopleFolders: ["Typo"] }, ["+ Typo 0"]],
		[
			"no note that never is about anybody by its name",
			[note("Friends/Index.md"), note("Crew/Crew MOC.md", ["person"]), note("A.md", ["person"])],
			{ peopleFolders: ["Crew"] },
			["+ Crew 0", "+ #person 1"],
		],
		["what looks like people besides", [note("A.md", ["person"]), note("Friends/Bo Li.md")], {}, ["+ #person 1", "- Friends 1"]],
		[
			"not what stands in the notes of people anyway",
			["Ada Lovelace", "Alan Turing", "Grace Hopper"].map((name) => note(`Crew/${name}.md`, ["waiting"], [["type", "person"]])),
			{},
			["+ type: person 3"],
		],
	])("%s", (_, notes, changes, found) => {
		const settings = withSettings(changes);
		expect(shown(finished(foundMarks(notes, settings)), settings)).toEqual(found);
	});
	test("those listed before stay where they stood, with what is known now", () => {
		const notes = [note("A.md", ["person"]), note("Friends/Bo Li.md"), note("Team/Cy Twombly.md")];
		const before = finished(foundMarks(notes, DEFAULT_SETTINGS));
		const friends = before.find(({ label }) => label === "Friends");
		const settings = withSettings({ ...friends?.take(DEFAULT_SETTINGS), personTags: [] });
		expect(shown(before, DEFAULT_SETTINGS)).toEqual(["+ #person 1", "- Friends 1", "- Team 1"]);
		expect(shown(finished(foundMarks(notes, settings, before)), settings)).toEqual(["- #person 1", "+ Friends 1", "- Team 1"]);
	});
});

describe("a mark is taken and given back", () => {
	test.each<[string, LikelyPeople["kind"], string, Partial<Settings>]>([
		["a folder", "folder", "Crew", { peopleFolders: ["Old", "Crew"] }],
		["a folder as somebody wrote it", "folder", "Crew", { peopleFolders: ["Old", "/crew/"] }],
		["a tag", "tag", "crew", { personTags: ["#Crew"] }],
		["a value", "property", "crew", { personValues: ["Crew"] }],
	])("%s", (_, kind, mark, changes) => {
		const settings = withSettings(changes);
		const found = { kind, label: mark, mark };
		expect(isTaken(found, settings)).toBe(true);
		const after = withSettings({ ...changes, ...givenBack(found, settings) });
		expect(isTaken(found, after)).toBe(false);
		expect(after.peopleFolders).toEqual(kind === "folder" ? ["Old"] : []);
	});
	test("one under a wider one is taken, and giving it back leaves the wider one", () => {
		const settings = withSettings({ peopleFolders: ["Crew"], personTags: ["people"] });
		for (const mark of [
			{ kind: "folder", label: "", mark: "Crew/Old" } as const,
			{ kind: "tag", label: "", mark: "people/old" } as const,
		]) {
			expect(isTaken(mark, settings)).toBe(true);
			expect(withSettings({ ...settings, ...givenBack(mark, settings) })).toEqual(settings);
		}
	});
	test("what was given back can be taken again", () => {
		const [person] = finished(foundMarks([note("A.md", [], [["type", "person"]])], DEFAULT_SETTINGS));
		if (person === undefined) throw new Error("nothing was found");
		const without = withSettings(givenBack(person, DEFAULT_SETTINGS));
		expect(without.personValues).toEqual(["people", "contact"]);
		expect(isTaken(person, withSettings(person.take(without)))).toBe(true);
	});
});
