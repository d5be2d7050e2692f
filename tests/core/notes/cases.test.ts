import { describe, expect, test } from "vitest";
import cases from "../../cases/interactions.json";
import { peopleIn, personAt, type Vault } from "../small-vault";
import { baseName } from "../../../src/core/notes/links";
import type { Interaction } from "../../../src/core/notes/interaction";

type Case = (typeof cases.cases)[number];
type Comparable = Readonly<Record<string, unknown>>;

const PERSON = `People/${cases.person}.md`;

// The entry forms and dates of this scope: the rest of the cases belongs to forms that are not read yet.
function isInScope({ id, source, options }: Case): boolean {
	if ("dateOrder" in options || "months" in options || "dailyRegex" in options) return false;
	if (/^[LHSXCRPMF]/u.test(id)) return true;
	return (
		/^[DW]/u.test(id) &&
		/(?:^|\W)(?:\d{4}|\[\[Project)/u.test(source) &&
		!/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|[A-Z][a-z]{2,} (?:\d{1,2}, )?\d{4}/u.test(source)
	);
}

function vaultOf(source: string): Record<string, string> {
	const others = Object.entries(cases.contacts).filter(([name]) => name !== cases.person);
	const notes = others.map(([name, aliases]) => [`People/${name}.md`, `---\naliases: ${JSON.stringify(aliases)}\n---\n`] as const);
	return { [PERSON]: source, ...Object.fromEntries(notes) };
}

function comparable({ day, present, mentioned, followUps, ...rest }: Interaction, path: string): Comparable {
	return {
		...rest,
		date: day,
		with: present.filter((other) => other !== path).map(baseName),
		mentions: mentioned.map(baseName),
		followUps: followUps.map(({ text, done, due, owner }) => ({ text, done, due, owner })),
	};
}

describe("the entry syntax", () => {
	const vault: Vault = { today: cases.today, settings: { peopleFolders: ["People"] } };

	test("enough cases are in scope", () => {
		expect(cases.cases.filter(isInScope).length).toBeGreaterThan(60);
	});

	test.each(cases.cases.filter(isInScope).map((found) => [found.id, found.what, found] as const))(
		"%s: %s",
		(_, __, { source, expected, diagnostics }) => {
			const people = peopleIn(vaultOf(source), vault);
			const found = personAt(people, PERSON).interactions.map((interaction) => comparable(interaction, PERSON));
			expect(found).toHaveLength(expected.length);
			expected.forEach((keys, index) => expect(found[index]).toMatchObject(keys));
			expect(people.problems.map(({ line, code }) => [line, code])).toEqual(diagnostics);
		},
	);
});
