import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { contactWith, peopleIn, personAt, personNote } from "../../small-vault";

const relationsIn = (body: string): readonly unknown[] =>
	contactWith("", body).relations.map(({ kind, name, weight, line }) => [kind, name, weight, line]);
const FIRST = 5;

describe("a section that lists whom somebody knows", () => {
	test.each<readonly [string, string, readonly unknown[]]>([
		["a link", "- [[Bob]]", [["knows", "Bob", null, FIRST]]],
		["with words behind it", "- [[Bob]]: an old friend of [[Cy]]", [["knows", "Bob", null, FIRST]]],
		["how strong", "* [[Bob]] (strong) since school", [["knows", "Bob", "strong", FIRST]]],
		[
			"several",
			"1. [[Bob]], [[Ann|Annie]] (weak) and [[Cy]]",
			["Bob", "Ann", "Cy"].map((name) => ["knows", name, name === "Ann" ? "weak" : null, FIRST]),
		],
		["where they are, in brackets", "- Rivals: [[Bob]] ([[Acme]]), [[Cy]]", ["Bob", "Cy"].map((name) => ["knows", name, null, FIRST])],
		["through whom", "- [[Bob]] How: [[Cy]]", [["knows", "Bob", null, FIRST]]],
		["a label that is a relation", "- **Manager**: [[Bob]]", [["reports-to", "Bob", null, FIRST]]],
		["a label with its colon in bold", "- **Works with:** [[Bob]]", [["works-with", "Bob", null, FIRST]]],
		[
			"a label above",
			"- Mentors:\n  - [[Bob]]\n  - [[Cy]]",
			[
				["mentors", "Bob", null, FIRST + 1],
				["mentors", "Cy", null, FIRST + 2],
			],
		],
		["a plain line", "[[Bob]] & [[Cy]]", ["Bob", "Cy"].map((name) => ["knows", name, null, FIRST])],
		["a heading inside it", "### Friends\n- [[Bob]]", [["knows", "Bob", null, FIRST + 1]]],
		["a log inside it", "- [[Bob]]\n### Log\n- 2024-03-15: [[Cy]] came\n- [[Ann]]", [["knows", "Bob", null, FIRST]]],
		["a log inside the one before it", "### Log\n- [[Cy]]\n## Connections\n- [[Bob]]", [["knows", "Bob", null, FIRST + 3]]],
		["an item below a person", "- [[Bob]]\n  - [[Cy]]", [["knows", "Bob", null, FIRST]]],
		["words first", "- met [[Bob]] at the fair", []],
		["an embed", "- ![[Bob]]", []],
		["a field is read as a property", "- knows:: [[Bob]]", [["knows", "Bob", null, FIRST]]],
		["a name without a link", "- Bob", []],
		["behind its end", "text\n## Else\n- [[Bob]]", []],
	])("%s", (_, lines, relations) => expect(relationsIn(`## 🔗 key CONNECTIONS\n${lines}`)).toEqual(relations));

	test.each(DEFAULT_SETTINGS.relationHeadings)("“%s”", (heading) => {
		expect(relationsIn(`# ${heading}\n- [[Bob]]`)).toEqual([["knows", "Bob", null, FIRST]]);
	});

	test("ties people alone, and tells nothing of what is none", () => {
		const people = peopleIn({
			"Jane.md": personNote("", "## Related people\n- [[Bob]]\n- [[Acme]]\n- [[Zed]]\n- [[Jane]]\n"),
			"Bob.md": personNote(""),
			"Acme.md": "A firm",
		});
		expect(personAt(people, "Jane.md").relations).toEqual([{ kind: "knows", to: "Bob.md", ghost: false, weight: null, line: 5 }]);
		expect(people.problems).toEqual([]);
	});

	test("who is listed is no mention besides; others on the line are", () => {
		const people = peopleIn({
			"Jane.md": personNote("", "## Related people\n- [[Bob]], brother of [[Cy]]\n"),
			"Bob.md": personNote(""),
			"Cy.md": personNote(""),
		});
		expect(personAt(people, "Jane.md").mentions.map(({ path }) => path)).toEqual(["Cy.md"]);
	});

	test("is named by the settings", () => {
		const people = peopleIn(
			{
				"Jane.md": personNote("", "## Netz\n- [[Bob]]\n## Key connections\n- [[Cy]]"),
				"Bob.md": personNote(""),
				"Cy.md": personNote(""),
			},
			{ settings: { relationHeadings: ["Netz"] } },
		);
		expect(personAt(people, "Jane.md").relations.map(({ to }) => to)).toEqual(["Bob.md"]);
	});

	test("long lines of blanks hold nobody up", () => {
		const before = process.cpuUsage();
		expect(relationsIn(`## Key connections\n${`- [[Bob]]${" ".repeat(9000)}x [[Ann]]\n`.repeat(40)}`)).toHaveLength(40);
		const { user, system } = process.cpuUsage(before);
		expect((user + system) / 1000).toBeLessThan(2000);
	});
});
