import { expect, test } from "vitest";
import { notesOf } from "../../small-vault";

const told = (block: string): readonly string[] =>
	(notesOf({ "People/Jane.md": `---\ntype: person\n${block}\n---\n` })[0]?.problems ?? []).map(
		({ line, message }) => `${line} ${message}`,
	);
const SAID = "The properties of this note can't be read: in line ";

// Lines count from 1 in the note: those of the block begin with the third.
test.each<[string, string]>([
	["tags: [a, b", "3, a list that begins with [ is never closed"],
	["role: x\ntags: [a,\n  b\nwhy: y", "4, a list that begins with [ is never closed"],
	["knows: {a: b", "3, a group that begins with { is never closed"],
	['role: "editor', '3, a text that begins with " is never closed'],
	['role: "editor\nwhy: "x"', '3, a text that begins with " is never closed'],
	["role: 'it''s", "3, a text that begins with ' is never closed"],
	["tags:\n  - a\n  - 'b\nwhy: x", "5, a text that begins with ' is never closed"],
	['tags: ["a, b]', '3, a text that begins with " is never closed'],
	["tags:\n\t- a", "4, a tab stands where blanks should: indent with blanks"],
	["why: met at: a fair", "3, a value holds a colon and a blank; put it in quotes"],
	["role: x\nwhy: ends with a colon:", "4, a value holds a colon and a blank; put it in quotes"],
	["email: @jane", "3, a value begins with @; put it in quotes"],
	["why: `code`", "3, a value begins with `; put it in quotes"],
	["why: *bold* words", "3, a value begins with *; put it in quotes"],
	["tags:\n  - @a", "4, a value begins with @; put it in quotes"],
	["why: %d", "3, a value begins with %; put it in quotes"],
	["role: a\nwhy: b\nrole: c", "5, the property “role” stands for the second time"],
	["role: a\n  why: b", "4, a property is indented below one that has a value already"],
	["tags: a\n- b", "4, a list stands below a property that has a value already"],
	["tags: - a\n  - b", "3, a list begins behind its name; begin it on the next line"],
	["role: a\njust words", "4, there is no “name: value”, nor an item of a list"],
	['role: "a" and b', '3, words stand behind the closing " of a text'],
	["role: [[Editor]] of [[Acme]]", "3, words stand behind a closing ]; put the whole value in quotes"],
])("%j", (block, said) => {
	expect(told(block)).toEqual([`${String(Number.parseInt(said, 10))} ${SAID}${said}.`]);
});

test("a block that is never closed is told where it may be somebody's", () => {
	const [note] = notesOf({ "Jane.md": "---\ntype: person\nrole: editor\n" });
	expect(note?.problems.map(({ line, message }) => [line, message])).toEqual([
		[1, "The properties of this note can't be read: the line --- that begins them has no second one that ends them."],
	]);
	expect(notesOf({ "Song.md": "---\nverse: one\n" })[0]?.problems).toEqual([]);
});

test("what else is no YAML is told from its line on", () => {
	expect(told("role: a\nwhy: ? b\n? x : y\nz: &a *b")[0]).toMatch(/^\d The properties of this note can't be read/u);
	expect(told("why: !<x y")[0]).toMatch(/^\d The properties of this note can't be read/u);
});

test.each([
	"tags: a\n  - b",
	"why: |\n  a: b: c\n  @x\nrole: y",
	'tags: [a, "b, c"]\nwhy: "it\'s: so"',
	"why: a:b\nurl: https://a.b/c",
	"tags:\n- a\n- b: c",
])("what is read is not told: %j", (block) => expect(told(block)).toEqual([]));
