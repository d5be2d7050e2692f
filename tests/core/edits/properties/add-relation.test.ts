import { parted } from "../../relations-parted";
import { describe, expect, test } from "vitest";
import { addRelation } from "../../../../src/core/edits/properties/add-relation";
import { contactWith, parseYaml, readerOf } from "../../small-vault";
import { undoOf } from "../../../../src/core/edits/undo";

const NAMES = ["knows", "friends"] as const;
const block = (...lines: readonly string[]): string => ["---", ...lines, "---", ""].join("\n");
const toBob = (weight: "strong" | "weak" | null) => ({
	to: "[[Bob]]",
	weight,
	isSame: (name: string) => /^(?:People\/)?bob$/iu.test(name),
	statedOn: (text: string) => (readerOf()("Jane.md", text).contact?.relations ?? []).map(({ line }) => line),
});
const add = (text: string, weight: "strong" | "weak" | null = null): string => addRelation(text, NAMES, toBob(weight), parseYaml);

test.each<[string, string, "strong" | "weak" | null, string]>([
	["stated first", block("type: person"), null, block("type: person", "knows:", '  - "[[Bob]]"')],
	["with its weight", block("type: person"), "strong", block("type: person", "knows:", '  - "[[Bob]] (strong)"')],
	["in a list", block("knows:", "- Ann # first"), "weak", block("knows:", "- Ann # first", '- "[[Bob]] (weak)"')],
	["in brackets", block('knows: ["[[Ann]]"] # one'), "weak", block('knows: ["[[Ann]]", "[[Bob]] (weak)"] # one')],
	["under another name", block("friends: [Ann]"), null, block('friends: [Ann, "[[Bob]]"]')],
	["another weight", block("knows:", '  - "[[Bob]] (weak)" # old'), "strong", block("knows:", '  - "[[Bob]] (strong)" # old')],
	["a first weight", block("knows:", "  - '[[Bob|Bobby]]'", "  - Eve"), "weak", block("knows:", "  - '[[Bob|Bobby]] (weak)'", "  - Eve")],
	["no weight any more", block('knows: ["[[People/Bob]] (Strong)", Eve]'), null, block('knows: ["[[People/Bob]]", Eve]')],
	["of a bare name", block("knows: [Eve, Bob]"), "strong", block("knows: [Eve, Bob (strong)]")],
	["of a link without quotes", block("knows:", "  - [[Bob]]"), "strong", block("knows:", '  - "[[Bob]] (strong)"')],
	["of one link alone", block("knows: [[Bob]]"), "strong", block('knows: "[[Bob]] (strong)"')],
	[
		"of one among several in a text",
		block('knows: "[[Eve]], [[Bob]] (weak), [[Al]]"'),
		"strong",
		block('knows: "[[Eve]], [[Bob]] (strong), [[Al]]"'),
	],
	["of one among several names", block("knows: Eve, bob, Al (weak)"), "weak", block("knows: Eve, bob (weak), Al (weak)")],
	["of an item of the second name", block("knows: [Al]", "friends: [Bob]"), "weak", block("knows: [Al]", "friends: [Bob (weak)]")],
	["a namesake's stays", block("knows: [Bobby, Bob]"), "weak", block("knows: [Bobby, Bob (weak)]")],
	[
		"behind a comment that names them",
		block("knows: # not [[Bob]]", '  - "[[Bob]]"'),
		"weak",
		block("knows: # not [[Bob]]", '  - "[[Bob]] (weak)"'),
	],
	["with Windows line ends", "---\r\nknows: [Bob]\r\n---\r\n", "weak", "---\r\nknows: [Bob (weak)]\r\n---\r\n"],
])("%s", (_, before, weight, after) => {
	expect(add(before, weight)).toBe(after);
	expect(undoOf(before, after)(after)).toBe(before);
	const said = parted(contactWith(after.replace(/\r/gu, "").split("\n").slice(1, -2).join("\n").replace("type: person", "")).relations);
	expect(said.filter(({ name }) => toBob(null).isSame(name)).map((relation) => relation.weight)).toEqual([weight]);
});

test.each<[string, "strong" | "weak" | null]>([
	[block('knows: "[[Bob]]"'), null],
	[block("friends: [Eve, bob (STRONG)]"), "strong"],
])("what it says already is not said twice: %j", (note, weight) => {
	expect(() => add(note, weight)).toThrow("says that already");
});

test.each([
	["a map", block("knows: {Bob: friend}"), "can't be changed safely"],
	["broken properties", block("knows: ["), "can't be read"],
])("%s is left alone", (_, note, sentence) => {
	expect(() => add(note, "weak")).toThrow(sentence);
});

describe("beside fields of the body, which count only while the block states no such relation", () => {
	const note = (body: string, ...knows: readonly string[]): string => block("type: person", ...knows) + body;
	test.each<[string, string, "strong" | "weak" | null, string, readonly string[]]>([
		[
			"links",
			"knows:: [[Ann]], [[Eve|E]] (strong)\n",
			null,
			"[[Ann]]|[[Eve]] (strong)|[[Bob]]",
			["Ann null", "Eve strong", "Bob null"],
		],
		["names", "Text.\n\nKnows:: Ann, Eve\n", "weak", "Ann|Eve|[[Bob]] (weak)", ["Ann null", "Eve null", "Bob weak"]],
		["two lines", "knows:: [[Ann]]\nfriends:: [[Al]]\n", null, "[[Ann]]|[[Al]]|[[Bob]]", ["Ann null", "Al null", "Bob null"]],
		["another weight", "knows:: [[Bob]] (weak), [[Al]]\n", "strong", "[[Bob]] (strong)|[[Al]]", ["Bob strong", "Al null"]],
	])("%s", (_, body, weight, items, said) => {
		const after = add(note(body), weight);
		expect(after).toBe(note(body, "knows:", ...items.split("|").map((item) => `  - ${item.startsWith("[") ? `"${item}"` : item}`)));
		const relations = parted(readerOf()("Jane.md", after).contact?.relations ?? []);
		expect(relations.map((relation) => `${relation.name} ${String(relation.weight)}`)).toEqual(said);
	});

	test("what they say already is not said twice", () => {
		expect(() => add(note("knows:: [[Bob]]\n"))).toThrow("says that already");
	});

	test("fields of an entry say nothing of the kind", () => {
		const body = "- 2024-03-01: call\n  - knows:: [[Ann]]\n";
		expect(add(note(body))).toBe(note(body, "knows:", '  - "[[Bob]]"'));
	});
});
