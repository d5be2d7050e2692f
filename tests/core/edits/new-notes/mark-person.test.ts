import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import type { Marker } from "../../../../src/core/notes/marks/usual-marker";
import { markPerson } from "../../../../src/core/edits/new-notes/mark-person";
import { readerOf, parseYaml } from "../../small-vault";

const PROPERTY: Marker = { property: "type", value: "person" };
const TAG: Marker = { tag: "people/friend" };
const mark = (text: string, marker: Marker, path = "Ann Li.md"): string => {
	const read = readerOf({ habits: { templateFolders: ["Blueprints"] } });
	return markPerson(text, marker, DEFAULT_SETTINGS, (written) => read(path, written), parseYaml);
};
const block = (...lines: readonly string[]): string => ["---", ...lines, "---", "# Ann", ""].join("\n");

test.each<[string, Marker, string, string]>([
	["a block is made", PROPERTY, "# Ann\n", block("type: person")],
	["below the others", PROPERTY, block("role: x # y"), block("role: x # y", "type: person")],
	["in its empty property", PROPERTY, block("Type:", "role: x"), block("Type: person", "role: x")],
	["beside another kind", PROPERTY, block("type: colleague"), block("type:", "  - colleague", "  - person")],
	["as a link", { property: "categories", value: "[[People]]" }, block("categories: []"), block('categories: ["[[People]]"]')],
	["a tag", TAG, block("tags: [work]"), block("tags: [work, people/friend]")],
	["a first tag", TAG, "# Ann\n", block("tags:", "  - people/friend")],
	["beside a tag in one text", TAG, block("tags: work"), block("tags:", "  - work", "  - people/friend")],
	["with Windows line ends", PROPERTY, "# Ann\r\n", "---\r\ntype: person\r\n---\r\n# Ann\r\n"],
	["in a note with attendees, by property", PROPERTY, block("people: [Bob]"), block("people: [Bob]", "type: person")],
])("%s", (_, marker, before, after) => {
	expect(mark(before, marker)).toBe(after);
	expect(mark(after, marker)).toBe(after);
});

describe("it is refused, with the reason", () => {
	test.each<[string, string, Marker, string, string]>([
		["a daily note by tag", "2026-11-20.md", TAG, "x", "by its tags alone"],
		["attendees by tag", "Ann Li.md", TAG, block("people: [Bob]"), "by its tags alone"],
		["a map of content", "People MOC.md", PROPERTY, "x", "MOC"],
		["a folder note", "People/People.md", TAG, "x", "folder's name"],
		["a template by its folder", "Blueprints/New.md", PROPERTY, "x", "template"],
		["a template by a placeholder", "Ann Li.md", PROPERTY, block("role: <% x %>"), "template"],
		["a copy that a sync left behind", "Ann (conflicted copy 2026).md", PROPERTY, "x", "left this note behind"],
		["broken properties", "Ann Li.md", PROPERTY, block("a: ["), "can't be read"],
		["a property that is a map", "Ann Li.md", PROPERTY, block("type: {a: b}"), "can't be changed safely"],
	])("%s", (_, path, marker, text, reason) => {
		expect(() => mark(text, marker, path)).toThrow(reason);
	});
});
