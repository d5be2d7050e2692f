import { describe, expect, test } from "vitest";
import type { Problem, ProblemCode } from "../../src/core/kinds/problem";
import { sameProblems } from "../../src/core/kinds/problem";
import { problemList, rowsAtFirst } from "../../src/core/problem-list";
import { peopleIn, personNote } from "./small-vault";
import { dayInFull } from "../../src/core/notes/dates/day";
import { taken } from "./taken";

const problem = (code: ProblemCode, path: string, line: number, about: string | null = null): Problem => {
	return { path, line, code, message: `${code}.`, about };
};

describe("the list of problems", () => {
	test("is empty where everything could be read", () => {
		expect(problemList([], "en")).toEqual({ count: 0, mends: [], groups: [] });
	});

	test("groups by note in the order of paths, and by line in a note", () => {
		const found = [problem("invalid-date", "B/Bob.md", 9, "2024-02-31"), problem("unreadable-value", "Ann.md", 3, "often")];
		const { count, groups } = problemList([...found, problem("ambiguous-link", "B/Bob.md", 2, "Cy")], "en");
		expect(count).toBe(3);
		expect(groups).toEqual([
			{
				path: "Ann.md",
				name: "Ann",
				folder: "",
				rows: [{ line: 3, message: "unreadable-value.", words: "often", beside: null, asItems: false }],
			},
			{
				path: "B/Bob.md",
				name: "Bob",
				folder: "B",
				rows: [
					{ line: 2, message: "ambiguous-link.", words: "Cy", beside: null, asItems: false },
					{ line: 9, message: "invalid-date.", words: "2024-02-31", beside: null, asItems: false },
				],
			},
		]);
	});

	test.each<[string, Record<string, string>, string, unknown]>([
		["an ambiguous date", { "Ann.md": "- 03/04/2024: call" }, "", [[5, "“03/04/2024” may mean two days.", "03/04/2024", null]]],
		[
			"an impossible day",
			{ "Ann.md": "- 2024-02-31: call" },
			"",
			[[5, "No calendar has this date: “- 2024-02-31: call”. Mend it, and it counts.", "2024-02-31", null]],
		],
		[
			"the words of a value",
			{ "Ann.md": "" },
			"cadence: often",
			[
				[
					3,
					"“often” is no value that “cadence” can have: it is a number of days from 1 to 3650, or such as 2 weeks, monthly, quarterly, yearly or never.",
					"often",
					null,
				],
			],
		],
		[
			"a link that fits two",
			{ "Ann.md": "[[Bob]]", "A/Bob.md": "", "B/Bob.md": "" },
			"",
			[[5, "“Bob” fits 2 notes equally well. Write its folder too.", "Bob", null]],
		],
		["oneself", { "Ann.md": "" }, 'knows: "[[Ann]]"', [[3, "“Ann” is the person of this very note.", "Ann", null]]],
		[
			"a copy, with the note beside it",
			{ "Ann.md": "", "Ann (conflicted copy 2024-01-01).md": "" },
			"",
			[
				[
					1,
					"A sync left a second copy of this note: “Ann (conflicted copy 2024-01-01).md”. Take over what is new in it and delete it.",
					null,
					"Ann (conflicted copy 2024-01-01).md",
				],
			],
		],
	])("%s", (_, bodies, properties, rows) => {
		const texts = Object.entries(bodies).map(([path, body]) => [
			path,
			personNote(path === "Ann.md" ? properties || "role: x" : "", body),
		]);
		const { groups } = problemList(peopleIn(Object.fromEntries(texts) as Record<string, string>).problems, "en");
		expect(groups.map(({ path }) => path)).toEqual(["Ann.md"]);
		expect(groups[0]?.rows.map(({ line, message, words, beside }) => [line, message, words, beside])).toEqual(rows);
	});

	test("a copy whose note is gone has nothing to lie beside", () => {
		const { problems } = peopleIn({ "Ann.sync-conflict-20240101-120000-ABC.md": personNote("") });
		expect(problemList(problems, "en").groups[0]?.rows).toMatchObject([{ words: null, beside: null, asItems: false }]);
	});
});

describe("what one choice mends", () => {
	test.each([
		["en", "3 April 2024", "4 March 2024"],
		["de", "3. April 2024", "4. März 2024"],
		["fr", "3 avril 2024", "4 mars 2024"],
		["no_such language", "3 April 2024", "4 March 2024"],
	])("in %s the first date would be %s or %s", (language, dmy, mdy) => {
		const found = [problem("ambiguous-date", "A.md", 1), problem("ambiguous-date", "A.md", 4, "03/04/2024")];
		expect(problemList([...found, problem("ambiguous-date", "B.md", 1, "5-6-2024")], language).mends).toEqual([
			{ kind: "date order", count: 3, example: { written: "03/04/2024", days: { dmy, mdy } } },
		]);
	});

	test("dates without their words have no example", () => {
		expect(problemList([problem("ambiguous-date", "A.md", 1)], "en").mends).toEqual([{ kind: "date order", count: 1, example: null }]);
	});

	test("my own note, where the settings name one that is not there, is no problem of a note", () => {
		const { problems } = peopleIn({ "Ann.md": personNote("") }, { settings: { me: "Nobody" } });
		expect(problemList(problems, "en")).toEqual({
			count: 1,
			mends: [{ kind: "choose me", message: "The settings name “Nobody” as your own note, and there is no such note." }],
			groups: [],
		});
	});

	test("an order that is set leaves none", () => {
		const texts = { "Ann.md": personNote("last-contact: 03/04/2024", "- 03/04/2024: call\n- 5-6-2024 – 7-6-2024: fair") };
		expect(problemList(peopleIn(texts).problems, "en").mends).toMatchObject([{ count: 3 }]);
		for (const dateOrder of ["dmy", "mdy"] as const) expect(peopleIn(texts, { settings: { dateOrder } }).problems).toEqual([]);
	});
});

test.each([
	[1, 1],
	[5, 5],
	[6, 3],
	[400, 3],
])("of %d rows of a note %d show at first", (count, shown) => {
	expect(rowsAtFirst(count)).toBe(shown);
});

test("two lists are the same where each problem is", () => {
	const some = [problem("invalid-date", "A.md", 1), problem("invalid-date", "B.md", 2)];
	expect(sameProblems(some, [...some.map((one) => ({ ...one }))])).toBe(true);
	expect(sameProblems(some, some.slice(1))).toBe(false);
	expect(sameProblems(some, [...some].reverse())).toBe(false);
	expect(sameProblems(some, [problem("invalid-date", "A.md", 1), problem("two-digit-year", "B.md", 2)])).toBe(false);
	expect(sameProblems([], [])).toBe(true);
});

test("ten thousand problems are listed quickly", () => {
	const many = Array.from({ length: 10_000 }, (_, at) => problem("ambiguous-date", `People/${at % 500}.md`, at, "03/04/2024"));
	const time = taken(() => {
		expect(problemList(many, "en").groups).toHaveLength(500);
	});
	expect(time).toBeLessThan(3000);
});

test.each([
	["2024-04-03", "en", "3 April 2024"],
	["1999-12-31", "pt-BR", "31 de dezembro de 1999"],
	["2024-04-03", "fa", "۳ آوریل ۲۰۲۴"],
])("%s in %s is %s", (day, language, words) => {
	expect(dayInFull(day, language)).toBe(words);
});
