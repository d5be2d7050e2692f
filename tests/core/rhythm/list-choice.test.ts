import { describe, expect, it, test } from "vitest";
import { peopleOf } from "../../../src/core/notes/people/followed-people";
import { arranged } from "../../../src/core/rhythm/choosing/arranged";
import { ChosenGroups } from "../../../src/core/rhythm/choosing/chosen-groups";
import { chosenRows, isNarrowed, type ListChoice, othersIn, parseChoice, USUAL_LIST } from "../../../src/core/rhythm/choosing/list-choice";
import { initialsOf, looksOf } from "../../../src/core/rhythm/looks";
import { narrowingChoices } from "../../../src/core/rhythm/choosing/narrowing-choices";
import { reconnect } from "../../../src/core/rhythm/reconnect";
import { myOrganizations } from "../../../src/core/rhythm/side";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { notesOf, personNote, TODAY } from "../small-vault";

const people = peopleOf(
	notesOf({
		"Ann.md": personNote("circle: inner\norganization: Acme\ntags: [boat]"),
		"Bob.md": personNote("circle: close\norganization: [Initech, Acme]\ntags: [boat, tea]"),
		"Cid.md": personNote("cadence: never\norganization: acme"),
		"Dov.md": personNote(""),
		"Me.md": personNote("me: true\norganization: ACME"),
	}),
	TODAY,
	"",
);
const rows = othersIn(reconnect(people, DEFAULT_SETTINGS), people.me);
const namesOf = (some: typeof rows): readonly string[] => some.map(({ person }) => person.contact.name).sort();
const groupsOf = (choice: Partial<ListChoice>) =>
	arranged(rows, { ...USUAL_LIST, ...choice }, []).map(
		({ title, rows: shown, folded }) => `${title}: ${[...namesOf(shown), ...namesOf(folded).map((name) => `(${name})`)].join(" ")}`,
	);

describe("what is chosen of the list", () => {
	test("is narrowed and arranged once for the same rows and the same choice", () => {
		const groups = new ChosenGroups();
		const mine = myOrganizations(people, "");
		const narrow = { ...USUAL_LIST, narrowing: { ...USUAL_LIST.narrowing, text: "a" } };
		const fresh = (choice: ListChoice, emptied: readonly string[] = []) => {
			const chosen = chosenRows(rows, choice, mine);
			return { rows: chosen, groups: arranged(chosen, choice, emptied) };
		};
		const first = groups.of(rows, narrow, mine, []);
		expect(first).toEqual(fresh(narrow));
		expect(groups.of(rows, narrow, new Set(mine), [])).toBe(first);
		expect(groups.of(rows, narrow, mine, ["cold"])).toEqual(fresh(narrow, ["cold"]));
		const inside = { ...narrow, side: "inside" } as const;
		expect(groups.of(rows, inside, mine, [])).toEqual(fresh(inside));
		expect(groups.of(rows, inside, new Set(["other"]), []).rows).toEqual([]);
		expect(groups.of([...rows].reverse(), narrow, mine, []).rows).toEqual([...first.rows].reverse());
	});
	test("a side is that of my organization; who has none is on neither", () => {
		const mine = myOrganizations(people, "");
		expect(namesOf(chosenRows(rows, { ...USUAL_LIST, side: "inside" }, mine))).toEqual(["Ann", "Bob", "Cid"]);
		expect(namesOf(chosenRows(rows, { ...USUAL_LIST, side: "outside" }, myOrganizations(people, "Other")))).toEqual([
			"Ann",
			"Bob",
			"Cid",
		]);
		expect(namesOf(chosenRows(rows, { ...USUAL_LIST, side: "outside" }, mine))).toEqual([]);
	});
	test.each<[Partial<ListChoice>, readonly string[]]>([
		[{ grouping: "circle" }, ["Inner: Ann", "Close: Bob", "No circle: (Dov)", "Not tracked: Cid"]],
		[{ grouping: "organization" }, ["Acme: Ann", "Initech: Bob", "No organization: (Dov)", "Not tracked: Cid"]],
		[{ side: "inside", grouping: "status" }, ["Not yet in touch: Ann Bob Dov", "Not tracked: Cid"]],
	])("%j", (choice, groups) => {
		expect(groupsOf(choice)).toEqual(groups);
	});
	it("keeps a group by status that was emptied a moment ago", () => {
		expect(arranged([], USUAL_LIST, ["due", "circle:inner"]).map(({ key }) => key)).toEqual(["due"]);
	});
	it("offers what the notes say, the most frequent first", () => {
		expect(narrowingChoices(rows, "tags")).toEqual([
			{ text: "boat", count: 2 },
			{ text: "tea", count: 1 },
		]);
		expect(narrowingChoices(rows, "organizations")[0]).toEqual({ text: "Acme", count: 3 });
	});
	test.each([
		null,
		7,
		{},
		{ narrowing: 3, side: "up", grouping: [], order: "x", room: 1 },
		{ narrowing: { text: "ann", circles: ["far"] } },
	])("what was saved as %j is the usual list", (saved) => {
		expect(parseChoice(saved)).toEqual(USUAL_LIST);
		expect(isNarrowed(parseChoice(saved))).toBe(false);
	});
	it("is read as it was saved", () => {
		const choice: ListChoice = {
			...USUAL_LIST,
			narrowing: { ...USUAL_LIST.narrowing, circles: ["close"] },
			side: "inside",
			weeks: true,
		};
		expect(parseChoice(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
		expect(isNarrowed(choice)).toBe(true);
	});
});

describe("how a row looks", () => {
	test.each([
		["Ottilie Brandvold", "OB"],
		["ann", "A"],
		["Maximiliana Theodora von Ahrensfeldt-Castellanos", "MC"],
		["Łukasz (the tall) Żak", "ŁŻ"],
		["王小明", "王"],
		["🎈", ""],
		["", ""],
	])("%s: %s", (name, initials) => {
		expect(initialsOf(name)).toBe(initials);
	});
	it("has the weeks where they are wanted", () => {
		const [row] = rows;
		expect(row && looksOf(row, TODAY, null, true).weeks).toHaveLength(26);
		expect(row && looksOf(row, TODAY, null, false).weeks).toBe(null);
	});
});

test("ten thousand rows are narrowed and arranged within a frame or two", () => {
	const many = Array.from({ length: 10_000 }, (_, at) => rows[at % rows.length]).flatMap((row) =>
		row === undefined ? [] : [{ ...row, person: { ...row.person, contact: { ...row.person.contact } } }],
	);
	const choice = (text: string): ListChoice => ({ ...USUAL_LIST, narrowing: { ...USUAL_LIST.narrowing, text }, order: "name" });
	arranged(chosenRows(many, choice("a"), new Set()), choice("a"), []);
	const start = performance.now();
	const groups = arranged(chosenRows(many, choice("an"), new Set()), choice("an"), []);
	expect(performance.now() - start).toBeLessThan(200);
	expect(groups.length).toBeGreaterThan(0);
});
