import { describe, expect, test } from "vitest";
import { peopleIn, personNote, TODAY } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { lastTime } from "../../../src/core/rhythm/last-time";
import { listGroups, withNames, listRow, ListRows } from "../../../src/core/rhythm/list";
import { personAt } from "../small-vault";
import { reconnect } from "../../../src/core/rhythm/reconnect";

const groupsOf = (texts: Record<string, string>) =>
	listGroups(reconnect(peopleIn(texts), DEFAULT_SETTINGS)).map(({ status, rows, folded }) => {
		const shown = (some: typeof rows) => some.map((row) => listRow(row, TODAY));
		return { status, rows: shown(rows), folded: shown(folded) };
	});
const last = (body: string) => lastTime(personAt(peopleIn({ "Ann.md": personNote("", body) }), "Ann.md"), TODAY);

describe("a row of the list", () => {
	test("says who, how it stands, what was said and what was promised", () => {
		const body = "- 2024-02-01: coffee, her thesis\n  She likes [[Oslo]].\n  - [ ] send the paper to [[Bob|Bobby]] 📅 2024-03-01\n";
		const [group] = groupsOf({ "Ann.md": personNote('role: Baker\norganization: "[[Acme]]"\ncadence: weekly', body) });
		expect(group).toEqual({
			status: "cold",
			rows: [
				{
					path: "Ann.md",
					name: "Ann",
					apart: "",
					called: "Ann",
					what: "Baker, Acme",
					standing: "10 weeks, wanted weekly",
					state: "10 weeks",
					said: "coffee, her thesis · She likes Oslo.",
					promise: {
						whose: "You promised by 1 Mar, overdue",
						text: "send the paper to Bobby",
						overdue: true,
						open: {
							text: "send the paper to [[Bob|Bobby]]",
							done: false,
							due: "2024-03-01",
							owner: "me",
							places: [{ path: "Ann.md", line: 9 }],
							day: "2024-02-01",
						},
					},
					problems: 0,
					remarks: [],
				},
			],
			folded: [],
		});
	});
	test("cuts what is endless, and never through a character", () => {
		const [group] = groupsOf({
			[`${"🐝".repeat(100)}.md`]: personNote(`circle: inner\nrole: ${"x".repeat(9000)}`, `- 2024-01-01: ${"y".repeat(9000)}\n`),
		});
		const [row] = group?.rows ?? [];
		expect(row?.name.length).toBeLessThanOrEqual(80);
		expect(row?.name).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
		expect(row?.what.length).toBeLessThanOrEqual(160);
		expect(row?.said?.length).toBeLessThanOrEqual(240);
	});
	test.each([
		[2, []],
		[3, ["Three tries without an answer: try another channel, or ask somebody who knows both of you"]],
		[7, ["7 tries without an answer: try another channel, or ask somebody who knows both of you"]],
	])("after %d tries in vain has the remarks %j", (tries, remarks) => {
		const body = Array.from({ length: tries }, (_, at) => `- 2024-03-0${at + 1} → email\n`).join("");
		const [group] = groupsOf({ "Ann.md": personNote("cadence: 7", body) });
		expect(group?.rows[0]?.remarks).toEqual(remarks);
	});
	test("folds those whom nobody asked for, and no others", () => {
		const groups = groupsOf({ "A.md": personNote(""), "B.md": personNote("circle: network"), "C.md": personNote("importance: 2") });
		expect(groups.map(({ status, rows, folded }) => [status, rows.map(({ name }) => name), folded.map(({ name }) => name)])).toEqual([
			["never", ["B", "C"], ["A"]],
		]);
	});
});

describe("the last time", () => {
	test.each([
		["none", "", null, null],
		["the latest contact, wherever it stands", "- 2024-01-01: old\n- 2024-03-01: new\n- 2024-02-01: between\n", "new", null],
		["contact comes before a later attempt", "- 2024-03-01: met\n- 2024-04-01 → email\n", "met", null],
		["an attempt where there is no contact", "- 2024-04-01 → email about Oslo\n", "email about Oslo", null],
		["nothing to come, ticked or not", "- 2024-04-01 → email\n- [x] 2024-05-01: dinner\n", "email", null],
		["none where all is to come", "- [x] 2024-05-01: dinner\n", null, null],
		["nothing that is planned", "- 2024-03-01: met\n- 2024-05-01: dinner\n", "met", null],
		[
			"the promise that is due first",
			"- 2024-03-01: met\n  - [ ] later 📅 2024-06-01\n  - [ ] sooner 📅 2024-05-01\n  - [ ] some day\n",
			"met",
			"sooner",
		],
		["else the oldest", "- 2024-03-01: met\n  - [ ] newer\n- 2024-01-01: met\n  - [ ] older\n", "met", "older"],
		["none that is kept or dropped", "- 2024-03-01: met\n  - [x] kept\n  - [-] dropped\n", "met", null],
	])("%s", (_, body, said, promise) => {
		const found = last(body);
		expect([found.said, found.promise?.text ?? null]).toEqual([said, promise]);
	});
});

test("a row that is the same is shown by the same object, until the next day", () => {
	const people = peopleIn({ "Ann.md": personNote("cadence: weekly", "- 2024-02-01: coffee") });
	const [row] = reconnect(people, DEFAULT_SETTINGS);
	if (row === undefined) throw new Error("nobody is there");
	const rows = new ListRows();
	const shown = rows.on(row, people);
	expect(shown).toEqual(listRow(row, people.today));
	expect(rows.on(row, { ...people })).toBe(shown);
	expect(rows.on({ ...row }, people)).not.toBe(shown);
	expect(rows.on(row, { ...people, today: "2024-05-20" })).not.toBe(shown);
});

test("namesakes are told apart by the folders of their notes, as soon as there are two", () => {
	const one = peopleIn({ "Work/Ann.md": personNote("role: dean") });
	const two = peopleIn({ "Work/Ann.md": personNote("role: dean"), "Ann.md": personNote("") });
	const rows = new ListRows();
	const [row] = reconnect(one, DEFAULT_SETTINGS);
	if (row === undefined) throw new Error("nobody is there");
	expect(rows.on(row, one)).toMatchObject({ called: "Ann", what: "dean" });
	expect(rows.on(row, two)).toMatchObject({ called: "Ann (Work)", what: "dean, Work" });
	expect(reconnect(two, DEFAULT_SETTINGS).map((each) => rows.on(each, two).called)).toEqual(["Ann (/)", "Ann (Work)"]);
});

test.each<[string, readonly string[], readonly number[]]>([
	["nobody was ever met: ten are named", Array.from({ length: 12 }, () => personNote("")), [10, 2]],
	["two were never met", [personNote(""), personNote("")], [2, 0]],
	["somebody asked for was never met", [personNote("circle: close"), ...Array.from({ length: 12 }, () => personNote(""))], [1, 12]],
	["somebody is due", [personNote("cadence: weekly", "- 2024-04-01: call\n"), personNote("")], [0, 1]],
	["somebody is on track", [personNote("cadence: weekly", "- 2024-04-09: call\n"), personNote("")], [1, 0]],
])("names are shown where %s", (_, notes, counts) => {
	const people = peopleIn(Object.fromEntries(notes.map((note, at) => [`P${at}.md`, note])), { today: "2024-04-10" });
	const never = withNames(listGroups(reconnect(people, DEFAULT_SETTINGS))).find(({ status }) => status === "never");
	expect([never?.rows.length, never?.folded.length]).toEqual(counts);
});
