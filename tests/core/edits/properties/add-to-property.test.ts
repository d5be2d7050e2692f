import { expect, test } from "vitest";
import { addToProperty } from "../../../../src/core/edits/properties/add-to-property";
import { undoOf } from "../../../../src/core/edits/undo";
import { parseYaml } from "../../small-vault";

const block = (...lines: readonly string[]): string => ["---", ...lines, "---", ""].join("\n");

test.each<[string, string, string]>([
	["where it is missing", block("type: person"), block("type: person", "knows:", '  - "[[Bob]]"')],
	["where it is empty", block("knows: # whom?"), block("knows: # whom?", '  - "[[Bob]]"')],
	["to an empty list", block("knows: []"), block('knows: ["[[Bob]]"]')],
	["in brackets", block('knows: [ "[[Ann]]", Eve ] # [two]'), block('knows: [ "[[Ann]]", Eve, "[[Bob]]" ] # [two]')],
	["behind a comma", block("knows: [Ann,]"), block('knows: [Ann, "[[Bob]]"]')],
	["in brackets over several lines", block("knows: [", "  Ann,", "  Eve", "]"), block("knows: [", "  Ann,", '  Eve, "[[Bob]]"', "]")],
	[
		"to a list",
		block("knows:", "- Ann # first", "", "- Eve", "# role", "role: x"),
		block("knows:", "- Ann # first", "", "- Eve", '- "[[Bob]]"', "# role", "role: x"),
	],
	["to an indented list with wide marks", block("knows:", "    -   Ann"), block("knows:", "    -   Ann", '    -   "[[Bob]]"')],
	["to one name", block('knows: "[[Ann]]" # one'), block("knows: # one", '  - "[[Ann]]"', '  - "[[Bob]]"')],
	["to names with commas between them", block("knows: Ann, Eve"), block("knows:", "  - Ann", "  - Eve", '  - "[[Bob]]"')],
	["to a link without quotes", block("knows: [[Ann]]"), block('knows: ["[[Ann]]", "[[Bob]]"]')],
	["to a list of such links", block("knows:", "  - [[Ann]]"), block("knows:", "  - [[Ann]]", '  - "[[Bob]]"')],
	["under another of its names", block("Friends: [Ann]"), block('Friends: [Ann, "[[Bob]]"]')],
	["where it stands already", block('knows: ["[[Bob]]"]'), block('knows: ["[[Bob]]"]')],
	["in a note without properties", "Words.", '---\nknows:\n  - "[[Bob]]"\n---\nWords.'],
	["with Windows line ends", "---\r\nknows:\r\n  - Ann\r\n---\r\n", '---\r\nknows:\r\n  - Ann\r\n  - "[[Bob]]"\r\n---\r\n'],
])("%s", (_, before, after) => {
	expect(addToProperty(before, ["knows", "friends"], "[[Bob]]", parseYaml)).toBe(after);
});

test("a map is left alone", () => {
	expect(() => addToProperty(block("knows:", "  a: b"), ["knows"], "x", parseYaml)).toThrow("can't be changed safely");
	expect(() => addToProperty(block("knows: {a: b}"), ["knows"], "x", parseYaml)).toThrow("can't be changed safely");
});

test.each([
	["  - b\n", "---\r\nknows: # some\n  - a\r\n  - b\n---\r\n", "---\r\nknows: # some\n  - a\r\n  - b\n  - c\n---\r\n"],
	["  - b\r\n", "---\nknows:\n  - a\n  - b\r\n---\n", "---\nknows:\n  - a\n  - b\r\n  - c\r\n---\n"],
	["[a,\r\n", "---\nknows: [a,\r\n  b]\nrole: x\n---\n", "---\nknows: [a,\r\n  b, c]\nrole: x\n---\n"],
])("where line ends are mixed, every other line keeps its own: %j", (_, before, after) => {
	expect(addToProperty(before, ["knows"], "c", parseYaml)).toBe(after);
	expect(undoOf(before, after)(`${after}later`)).toBe(`${before}later`);
});

test("properties that hold themselves are left alone", () => {
	expect(() => addToProperty("---\na: &a [*a]\n---\n", ["knows"], "c", parseYaml)).toThrow("can't be read, so none is written");
});
