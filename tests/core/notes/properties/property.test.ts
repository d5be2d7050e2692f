import { describe, expect, test } from "vitest";
import {
	namesOf,
	namesWithYears,
	propertyNamed,
	roughProperties,
	sameProperty,
	shownTexts,
	textsOf,
} from "../../../../src/core/notes/properties/property";
import { contactWith, readerOf } from "../../small-vault";
import { PROPERTY_NAMES } from "../../../../src/core/kinds/property-names";
import { taken } from "../../taken";

const UNUSABLE: readonly unknown[] = [
	null,
	{},
	{ a: 1 },
	[],
	[[]],
	[null],
	[{}],
	true,
	0,
	-1,
	1e308,
	0.1,
	"",
	" ",
	"[[",
	"]]",
	"[[]]",
	"💥",
	"x".repeat(5000),
	[["a", ["b", { c: [1] }]]],
];

describe("values", () => {
	test.each([
		["a text", " Ann ", ["Ann"]],
		["a number", 7, ["7"]],
		["a flag", true, ["true"]],
		["a list with all of it", ["a", 1, false, null, { b: 1 }, ["c"]], ["a", "1", "false", "c"]],
		["a link without quotes", [["Ann Li"]], ["[[Ann Li]]"]],
		["a link with a comma, without quotes", [["Li, Ann"]], ["[[Li, Ann]]"]],
		["links without quotes", [[["Ann Li"]], [["Bob"]]], ["[[Ann Li]]", "[[Bob]]"]],
		["nothing", null, []],
		["a record", { a: 1 }, []],
	])("%s", (_, value, texts) => {
		expect(textsOf(value)).toEqual(texts);
	});

	test.each([
		["text between commas", "sailing, chess; go", ["sailing", "chess", "go"]],
		["an item of a list is one", ["Doe, Jane", "J. Doe"], ["Doe, Jane", "J. Doe"]],
		["links by what they show", "[[Places/Malmö]] and [[Oslo|the north]]", ["Malmö", "the north"]],
		["once each", ["a", "a"], ["a"]],
	])("names: %s", (_, value, names) => {
		expect(namesOf(value)).toEqual(names);
	});

	test("links are shown", () => {
		expect(shownTexts("Head of [[Teams/Sales|sales]] at [Acme](https://acme.example)")).toEqual(["Head of sales at Acme"]);
	});

	test("a list of ten thousand is read as far as it is sensible, and quickly", () => {
		const time = taken(() => {
			expect(textsOf(Array.from({ length: 10_000 }, (_, index) => `name ${index}`)).length).toBeGreaterThanOrEqual(1000);
		});
		expect(time).toBeLessThan(1000);
	});
});

describe("names", () => {
	test.each([
		["last-contact", "Last Contact", true],
		["last-contact", "last_contact", true],
		["last-contact", "LASTCONTACT", true],
		["cadence", "cadences", false],
	])("%s and %s", (one, other, same) => {
		expect(sameProperty(one, other)).toBe(same);
	});

	test.each([
		["role: x", "role"],
		['"job title": x', "job title"],
		["'a': x", "a"],
		["role:", "role"],
		["role:x", null],
		["  role: x", null],
		["- role: x", null],
		["# role: x", null],
	])("a line %j bears %j", (line, name) => {
		expect(propertyNamed(line)).toBe(name);
	});

	test.each(Object.entries(PROPERTY_NAMES).flatMap(([meaning, names]) => names.map((name) => [meaning, name] as const)))(
		"%s is read under “%s” in any spelling",
		(meaning, name) => {
			const value =
				{
					email: "jane@doe.example",
					cadence: "weekly",
					circle: "inner",
					importance: "high",
					influence: "5",
					interest: "4",
					stance: "+",
					"last-contact": "2024-03-01",
					"snooze-until": "2024-05-01",
					status: "archived",
					kin: "true",
					"no-intro": "true",
					me: "true",
				}[meaning] ?? "Something";
			const plain = contactWith(`${name}: "${value}"`);
			expect(plain).not.toEqual(contactWith(""));
			for (const spelled of [
				name.toUpperCase(),
				name.replace(/[ _-]/gu, "_"),
				name.replace(/[ _-]/gu, "-"),
				name.replace(/[ _-]/gu, " "),
			]) {
				expect(contactWith(`${spelled}: "${value}"`)).toEqual(plain);
			}
		},
	);

	test("the first name that holds something usable wins", () => {
		expect(contactWith("company: B\norganization: A").organizations).toEqual(["A", "B"]);
		expect(contactWith("frequency: weekly\ncadence: 10").cadence).toBe(10);
		expect(contactWith("frequency: weekly\ncadence: sometimes").cadence).toBe(7);
	});
});

describe("values of the wrong type", () => {
	test.each(Object.keys(PROPERTY_NAMES))("%s bears anything", (name) => {
		const read = readerOf();
		for (const value of UNUSABLE) {
			const { contact, problems } = read("Jane.md", `---\ntype: person\n${name}: ${JSON.stringify(value)}\n---\n`);
			expect(contact?.name).toBe("Jane");
			expect(problems.every(({ line }) => line >= 1 && line <= 4)).toBe(true);
		}
	});

	test.each([
		["cadence: often", 3, "unreadable-value"],
		["cadence: 4000", 3, "unreadable-value"],
		["cadence: -3", 3, "unreadable-value"],
		["cadence: 1e308", 3, "unreadable-value"],
		["cadence: [weekly, often]", 3, "unreadable-value"],
		["cadence:\n  days: 7", 3, "unreadable-value"],
		["circle: outer", 3, "unreadable-value"],
		["importance: 6", 3, "unreadable-value"],
		["influence: very", 3, "unreadable-value"],
		["stance: maybe", 3, "unreadable-value"],
		["kin: perhaps", 3, "unreadable-value"],
		["role: {a: b}", 3, "unreadable-value"],
		["knows: 5", 3, "unreadable-value"],
		['knows:\n  - "[[Bob]]"\n  - {name: Ann}', 3, "unreadable-value"],
		["last-contact: recently", 3, "unreadable-value"],
		["last-contact: 2024-02-30", 3, "invalid-date"],
		["snooze-until: 2024-13-01", 3, "invalid-date"],
		["birthday: 31-02", 3, "invalid-date"],
		["kin: [[Ann]]", 3, "unreadable-value"],
		["kin: {a: b}", 3, "unreadable-value"],
	])("%j is reported once", (properties, line, code) => {
		const { problems } = readerOf()("Jane.md", `---\ntype: person\n${properties}\n---\n`);
		expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[line, code]]);
	});

	test.each([
		"status: somewhere",
		"priority: 1",
		"priority: [2]",
		"cadence:",
		'importance: ""',
		"knows: []",
		'circle: "[[Close]]"',
		"stance: 0",
		'cadence: "[[weekly]]"',
		"status: {a: 1}",
		"birthday: 03/04",
		"born: Oslo",
		'family: ["[[Ann]]", Bob]',
		"family: Lindqvist",
		"family: {mother: Ann}",
	])("%j is no problem", (properties) => {
		expect(readerOf()("Jane.md", `---\ntype: person\n${properties}\n---\n`).problems).toEqual([]);
	});

	test("what can't be used is named, be it a record that holds itself", () => {
		const { problems } = readerOf()("Jane.md", "---\ntype: person\nknows: [Bob, {name: Ann, age: 3}]\nrole: &r {self: *r}\n---\n");
		expect(problems.map(({ message }) => message)).toEqual([
			"“{name, age}” is no value that “knows” can have.",
			"“{self}” is no value that “role” can have.",
		]);
	});

	test("a list of ten thousand relations is read quickly", () => {
		const list = Array.from({ length: 10_000 }, (_, index) => `  - "[[P ${index}]]"`).join("\n");
		const time = taken(() => {
			expect(contactWith(`knows:\n${list}`).relations.length).toBeGreaterThanOrEqual(1000);
		});
		expect(time).toBeLessThan(5000);
	});
});

test("a block that YAML refuses still gives what stands plainly in it", () => {
	expect([...roughProperties('type: person\nrole: "x\nwhy: a b\nlist: [a]\n  deep: c')]).toEqual([
		["type", "person"],
		["why", "a b"],
	]);
	const { contact, problems } = readerOf()("Jane.md", "---\ntype: person\ncircle: inner\nwhy: a: b\n---\n- 2024-03-15: call\n");
	expect(contact).toMatchObject({ circle: "inner", entries: [{ line: 6 }] });
	expect(problems.map(({ line, code }) => [line, code])).toEqual([[4, "broken-properties"]]);
});

describe("names with years", () => {
	test.each<[unknown, readonly string[]]>([
		[
			["[[Aalto]] 2009–2013", "[[Schools/MIT|MIT]]"],
			["Aalto 2009–2013", "MIT"],
		],
		["[[Aalto]] (since 2019)", ["Aalto (since 2019)"]],
		["[[Aalto]] and [[MIT]]", ["Aalto", "MIT"]],
		["Aalto 2009–2013, MIT", ["Aalto 2009–2013", "MIT"]],
		[["Aalto, Espoo"], ["Aalto, Espoo"]],
		["[[Class of 1998]] reunion", ["Class of 1998"]],
		[null, []],
	])("%j", (value, names) => {
		expect(namesWithYears(value)).toEqual(names);
	});
});
