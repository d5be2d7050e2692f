import { describe, expect, test } from "vitest";
import { peopleIn, personNote, type Vault } from "../../small-vault";

const PEOPLE = {
	"People/Jane Doe.md": personNote(""),
	"People/Bob Roy.md": personNote("aliases: [Bob]"),
	"People/Ann Li.md": personNote(""),
	"People/Me.md": personNote("me: true"),
	"Notes/Topic.md": "A topic.",
};

// Who is in touch by a note, as `Jane: 2024-03-15 coffee “topic” with …`.
function told(path: string, text: string, vault: Vault = {}): readonly string[] {
	const people = peopleIn({ ...PEOPLE, [path]: text }, vault);
	const name = (other: string): string => other.replace(/^People\/(\S+).*$/u, "$1");
	const found = [...people.byPath].flatMap(([person, { interactions }]) =>
		interactions.map(({ day, time, channel, topic, present, ghosts, people: count, mentioned, places: [{ line }] }) => ({
			line,
			text: [
				`${name(person)}: ${day}${time === null ? "" : ` ${time}`} ${channel} “${topic}” ${count}`,
				...present.filter((other) => other !== person).map((other) => `with ${name(other)}`),
				...ghosts.map((ghost) => `with ${ghost} (no note)`),
				...mentioned.map((other) => `about ${name(other)}`),
			].join(", "),
		})),
	);
	return [
		...found.sort((a, b) => a.line - b.line).map((each) => each.text),
		...people.problems.map(({ line, code }) => `${line} ${code}`),
	];
}
const daily = (text: string, vault: Vault = {}): readonly string[] => told("Daily/2024-03-15.md", text, vault);

describe("lines of a daily note", () => {
	test.each([
		["a channel", "- Coffee with [[Jane Doe]]", ["Jane: 2024-03-15 coffee “Coffee with Jane Doe” 1"]],
		["no channel", "- Read [[Jane Doe]]'s paper", []],
		["no person", "- Coffee with [[Topic]]", []],
		["plain text", "Had coffee with [[Jane Doe]].", ["Jane: 2024-03-15 coffee “Had coffee with Jane Doe.” 1"]],
		["a heading", "## Lunch with [[Jane Doe]]", ["Jane: 2024-03-15 meal “Lunch with Jane Doe” 1"]],
		[
			"two lines of a paragraph",
			"Coffee with [[Jane Doe]]\nCall with [[Bob]]",
			["Jane: 2024-03-15 coffee “Coffee with Jane Doe” 1", "Bob: 2024-03-15 call “Call with Bob” 1"],
		],
		["a time", "- 14:30 call [[Jane Doe]]", ["Jane: 2024-03-15 14:30 call “call Jane Doe” 1"]],
		["a bold time and a dash", "- **14:30** - call with [[Jane Doe]]", ["Jane: 2024-03-15 14:30 call “call with Jane Doe” 1"]],
		["a span of time", "- 14:30-15:00 call with [[Jane Doe]]", ["Jane: 2024-03-15 14:30 call “call with Jane Doe” 1"]],
		["a plan", "- Call [[Jane Doe]] about it", []],
		["a plan, e-mail", "- email [[Jane Doe]]", []],
		["a plan, whatever else it names", "- coffee, then visit [[Jane Doe]]", []],
		["a plan that is ticked", "- [x] call [[Jane Doe]]", ["Jane: 2024-03-15 call “call Jane Doe” 1"]],
		["a plan with a direction", "- → call [[Jane Doe]]", ["Jane: 2024-03-15 call “call Jane Doe” 1"]],
		["a plan with a direction in a field", "- call [[Jane Doe]] [dir:: out]", ["Jane: 2024-03-15 call “call Jane Doe” 1"]],
		["told afterwards", "- Called [[Jane Doe]]", ["Jane: 2024-03-15 call “Called Jane Doe” 1"]],
		["told by the other", "- [[Jane Doe]] called", ["Jane: 2024-03-15 call “Jane Doe called” 1"]],
		["an open task", "- [ ] coffee with [[Jane Doe]]", []],
		["a task under way", "- [/] coffee with [[Jane Doe]]", []],
		["a cancelled task", "- [-] coffee with [[Jane Doe]]", []],
		["a quotation", "> - coffee with [[Jane Doe]]", []],
		["a quotation in a list item", "- > coffee with [[Jane Doe]]", []],
		["a quotation in a numbered item", "1. > coffee with [[Jane Doe]]", []],
		["a quotation in an item below", "- note\n  - > walk with [[Jane Doe]]", []],
		["a task of Logseq", "- TODO ☕ with [[Jane Doe]]", []],
		["a task of Logseq that is done", "- DONE coffee with [[Jane Doe]]", ["Jane: 2024-03-15 coffee “coffee with Jane Doe” 1"]],
		["a plan that is done in Logseq", "- DONE call [[Jane Doe]]", ["Jane: 2024-03-15 call “call Jane Doe” 1"]],
		["an embed", "- coffee ![[Jane Doe]]", []],
		["struck out", "- ~~coffee with [[Jane Doe]]~~", []],
		[
			"spoken of",
			"- call about [[Ann Li]] with [[Jane Doe]]",
			["Jane: 2024-03-15 call “call about Ann Li with Jane Doe” 1, about Ann"],
		],
		["with me", "- coffee with [[Jane Doe]] and [[Me]]", ["Jane: 2024-03-15 coffee “coffee with Jane Doe and Me” 1"]],
		[
			"what was said below",
			"- Coffee with [[Jane Doe]]\n  - [[Bob]] is moving",
			["Jane: 2024-03-15 coffee “Coffee with Jane Doe” 1, about Bob"],
		],
		["one below another", "- Standup\n  - call with [[Bob]]", ["Bob: 2024-03-15 call “call with Bob” 1"]],
		["of a day of its own", "- 2024-03-12: call with [[Jane Doe]]", ["Jane: 2024-03-12 call “call with Jane Doe” 1"]],
		["of a day in a field", "- call with [[Jane Doe]] [date:: 2024-03-12]", ["Jane: 2024-03-12 call “call with Jane Doe” 1"]],
		["of a day in a field before the words", "- [date:: 2024-03-12] call with [[Bob]]", ["Bob: 2024-03-12 call “call with Bob” 1"]],
		["a day in a field that does not count", "- call with [[Jane Doe]] [date:: 2024-02-30]", ["1 invalid-date"]],
		["a plan, with a sign before the name", "- call @[[Jane Doe]]", []],
		["a date that does not count", "- 03/04/2024: call with [[Jane Doe]]", ["1 ambiguous-date"]],
		["such a date beside nobody", "- 03/04/2024: call with [[Topic]]", []],
		["a row of a table", "| 14:30 | call with [[Jane Doe]] |", []],
	])("%s", (_, text, entries) => expect(daily(text)).toEqual(entries));

	test.each([
		["all", "- Read [[Ann Li]]'s paper", ["Ann: 2024-03-15 other “Read Ann Li's paper” 1"]],
		["all", "- Saw [[Ann Li]]\n  - [[Bob]] was ill", ["Ann: 2024-03-15 other “Saw Ann Li” 1, about Bob"]],
		["all", "- call [[Ann Li]]", []],
		["all", "- TODO lunch with [[Ann Li]]", []],
		["off", "- Coffee with [[Ann Li]]", []],
	] as const)("setting %s: %s", (mentions, text, entries) => expect(daily(text, { settings: { mentions } })).toEqual(entries));

	test("what lies ahead is planned", () => {
		const people = peopleIn({ ...PEOPLE, "2024-05-01.md": "- Lunch with [[Jane Doe]]" });
		expect(people.byPath.get("People/Jane Doe.md")?.interactions[0]).toMatchObject({
			day: "2024-05-01",
			status: "planned",
			reached: false,
		});
	});

	test("the format is the vault's, in its root too", () => {
		const habits = { dailyNotes: { folder: "Journal", format: "D MMMM YYYY" }, language: "de" };
		expect(told("15 März 2024.md", "- coffee with [[Bob]]", { habits })).toEqual(["Bob: 2024-03-15 coffee “coffee with Bob” 1"]);
		expect(told("2024-03-15.md", "- coffee with [[Bob]]", { habits })).toEqual([]);
	});
});

describe("what a note says of how its meeting went", () => {
	const statusOf = (properties: string, text = ""): readonly (string | undefined)[] => {
		const people = peopleIn({ ...PEOPLE, "M/Budget.md": `---\ndate: 2024-03-15\n${properties}\n---\n${text}` });
		return (people.byPath.get("People/Jane Doe.md")?.interactions ?? []).map(({ status }) => status);
	};
	test.each([
		["status: cancelled", "missed"],
		["Status: Canceled", "missed"],
		["outcome: postponed", "missed"],
		["result: no-show", "missed"],
		["status: done", "done"],
		["cancelled: false", "done"],
	])("%s", (property, status) => {
		expect(statusOf(`attendees: "[[Jane Doe]]"\n${property}`)).toEqual([status]);
		expect(statusOf(property, "Attendees: [[Jane Doe]]")).toEqual([status]);
	});
	test("of several meetings it is not said which", () => {
		const two = "## Standup\nAttendees: [[Jane Doe]]\n## Retro\nAttendees: [[Jane Doe]]";
		expect(statusOf("status: cancelled", two)).not.toContain("missed");
	});
	test("lines that link to somebody are about something else", () => {
		expect(statusOf("status: cancelled", "- coffee with [[Jane Doe]]")).toEqual(["done"]);
	});
});

describe("a note that names people in its properties", () => {
	const meeting = (properties: string, text = "", path = "Meetings/Pricing.md"): readonly string[] =>
		told(path, `---\ndate: 2024-03-15\n${properties}\n---\n${text}`);
	test.each(["people", "attendees", "participants", "contacts", "person", "with"])("%s", (property) => {
		expect(meeting(`${property}: "[[Jane Doe]]"`)).toEqual(["Jane: 2024-03-15 meeting “Pricing” 1"]);
	});
	test.each(["day", "When"])("dated by %s", (property) => {
		expect(told("M/X.md", `---\n${property}: "[[2024-03-15]]"\npeople: Bob\n---\n`)).toEqual(["Bob: 2024-03-15 meeting “X” 1"]);
	});
	test.each(["<2024-03-15 Fri>", '"[2024-03-15 Fri 14:30]"'])("dated by a stamp of Org, %s", (stamp) => {
		const [found = ""] = told("M/X.md", `---\nwhen: ${stamp}\npeople: Bob\n---\n`);
		expect(found).toMatch(/^Bob: 2024-03-15/u);
	});
	test("every name counts, with a note or not, and me never", () => {
		expect(meeting('people: ["[[Jane Doe]]", Bob, Zed, "[[Topic]]", "[[Me]]"]')).toEqual([
			"Bob: 2024-03-15 meeting “Pricing” 4, with Jane, with Zed (no note)",
			"Jane: 2024-03-15 meeting “Pricing” 4, with Bob, with Zed (no note)",
		]);
	});
	test("links and names between commas", () => {
		expect(meeting('people: "[[Jane Doe]], Bob, Zed"')).toEqual([
			"Bob: 2024-03-15 meeting “Pricing” 3, with Jane, with Zed (no note)",
			"Jane: 2024-03-15 meeting “Pricing” 3, with Bob, with Zed (no note)",
		]);
	});
	test.each([
		["type: call", "Meetings/Pricing.md", "call “Pricing”"],
		["channel: video", "Meetings/Pricing.md", "video “Pricing”"],
		["type: meeting note", "Meetings/Coffee at last.md", "coffee “Coffee at last”"],
		["type: note", "Meetings/Pricing.md", "meeting “Pricing”"],
		["topics: x", "Meetings/2024-03-15 Lunch.md", "meal “Lunch”"],
		["topics: x", "2024-03-15.md", "meeting “2024-03-15”"],
	])("%s, %s: %s", (property, path, expected) => {
		expect(meeting(`people: Bob\n${property}`, "", path)).toEqual([`Bob: 2024-03-15 ${expected} 1`]);
	});
	test("its text gives them no second entry, but others one of their own", () => {
		expect(
			meeting('people: ["[[Jane Doe]]"]', "- coffee with [[Jane Doe]]\n- call with [[Bob]] and [[Jane Doe]]\n- [[Ann Li]] is ill"),
		).toEqual([
			"Jane: 2024-03-15 meeting “Pricing” 1, about Bob, about Ann",
			"Bob: 2024-03-15 call “call with Bob and Jane Doe” 2, with Jane",
		]);
	});
	test.each([
		["tags: [meeting, log/call]", "Meetings/Lunch.md", "meeting “Lunch”"],
		["tags: log/call", "Meetings/Lunch.md", "call “Lunch”"],
		["tags: project", "Meetings/Lunch.md", "meal “Lunch”"],
		["tags: call\ntype: video", "Meetings/Lunch.md", "video “Lunch”"],
	])("%j, %s: %s", (property, path, expected) => {
		expect(meeting(`people: Bob\n${property}`, "", path)).toEqual([`Bob: 2024-03-15 ${expected} 1`]);
	});
	test("the setting about lines does not touch them", () => {
		const text = "---\ndate: 2024-03-15\npeople: Bob\n---\n- coffee with [[Jane Doe]]";
		expect(told("M/X.md", text, { settings: { mentions: "off" } })).toEqual(["Bob: 2024-03-15 meeting “X” 1, about Jane"]);
	});
	test("what was said and promised in it", () => {
		const text =
			"---\ndate: 2024-03-15\npeople: Bob\n---\n# Notes\n\nThe price stays.\n- [ ] send the deck 📅 2024-04-01\n- [x] ask #waiting";
		const [found] = peopleIn({ ...PEOPLE, "M/X.md": text }).byPath.get("People/Bob Roy.md")?.interactions ?? [];
		expect(found?.said).toEqual(["The price stays."]);
		expect(found?.promises).toMatchObject([
			{ text: "send the deck", done: false, due: "2024-04-01", owner: "me", places: [{ path: "M/X.md", line: 8 }] },
			{ text: "ask", done: true, owner: "them" },
		]);
	});
	test("a date that does not count is told where somebody is named", () => {
		expect(told("M/X.md", "---\ndate: 03/04/2024\npeople: Bob\n---\n")).toEqual(["2 ambiguous-date"]);
		expect(told("M/X.md", "---\ndate: 03/04/2024\npeople: Zed\n---\n")).toEqual([]);
		expect(told("M/X.md", "---\ndate: 31/02/2024\n---\ncall with [[Bob]]")).toEqual(["2 invalid-date"]);
	});
	test.each(["Templates/X.md", "X (conflicted copy 2024-03-16).md"])("%s tells nothing", (path) => {
		expect(told(path, "---\ndate: 2024-03-15\npeople: Bob\n---\n")).toEqual([]);
	});
	test("a person note is none", () => {
		expect(told("P.md", "---\ntype: person\ndate: 2024-03-15\npeople: Bob\n---\n")).toEqual([]);
	});
	test.each<[string, string, readonly string[]]>([
		[
			"inside it",
			"- lunch with [[Jane Doe]]\n  - call with [[Topic]]\n    - [ ] send it\n  - [ ] ask",
			["call with Topic", "send it", "ask"],
		],
		["of a paragraph", "Lunch with [[Jane Doe]].\nCall with [[Topic]].\n- [x] done\n  - [ ] send it", ["Call with Topic."]],
		[
			"right below it",
			"- lunch with [[Jane Doe]]\nCall with [[Topic]].\nAnd more.\n  - [ ] send it",
			["Call with Topic.", "And more.", "send it"],
		],
		[
			"and in one of these",
			"- lunch with [[Jane Doe]]\n  - call with [[Topic]]\n    - walk with [[Nobody]]\n      - [ ] send it",
			["call with Topic", "walk with Nobody", "send it"],
		],
		["ticked", "- lunch with [[Jane Doe]]\n  - [x] call [[Topic]]", ["call [[Topic]]"]],
		["of somebody has its own words", "- lunch with [[Jane Doe]]\n  - call with [[Bob]]\n    - [ ] send it\n    - yes", []],
		["with a day of its own", "- lunch with [[Jane Doe]]\n  - 2024-03-14: call with [[Topic]]\n    - [ ] send it", []],
		["beside it", "- lunch with [[Jane Doe]]\n- call with [[Topic]]\n  - [ ] send it", []],
	])("a line about nobody goes on the entry in which it stands: %s", (_, text, said) => {
		const people = peopleIn({ ...PEOPLE, "2024-03-15.md": text });
		const [found] = people.byPath.get("People/Jane Doe.md")?.interactions ?? [];
		expect([...(found?.said ?? []), ...(found?.promises ?? []).map((promise) => promise.text)]).toEqual(said);
		expect(people.problems).toEqual([]);
	});
	test("the same time in two notes is one, and a promise in both is one, kept in all", () => {
		const people = peopleIn({
			...PEOPLE,
			"People/Jane Doe.md": personNote("", "- 2024-03-15: coffee\n  - [ ] send it"),
			"Daily/2024-03-15.md": "- Coffee with [[Jane Doe]]\n\t- [x] send it 📅 2024-04-01",
		});
		const interactions = people.byPath.get("People/Jane Doe.md")?.interactions;
		expect(interactions).toHaveLength(1);
		expect(interactions?.[0]?.places).toMatchObject([
			{ path: "People/Jane Doe.md", line: 4 },
			{ path: "Daily/2024-03-15.md", line: 1 },
		]);
		expect(interactions?.[0]?.promises).toEqual([
			{
				...{ text: "send it", done: true, due: "2024-04-01", owner: "me" },
				places: [
					{ path: "People/Jane Doe.md", line: 5 },
					{ path: "Daily/2024-03-15.md", line: 2 },
				],
			},
		]);
	});
});

describe("a note that says who was there has its day from elsewhere", () => {
	const named = (path: string, properties: string, text = "", vault: Vault = {}): readonly string[] =>
		told(path, properties === "" ? text : `---\n${properties}\n---\n${text}`, vault);

	test.each([
		["M/2024-03-15 Budget.md", "attendees: Bob", ["Bob: 2024-03-15 meeting “Budget” 1"]],
		["M/1-1 Bob 2024-03-15.md", "participants: Bob", ["Bob: 2024-03-15 meeting “1-1 Bob 2024-03-15” 1"]],
		["M/2024-03-15_Kick-off.md", "people: Bob", ["Bob: 2024-03-15 meeting “Kick-off” 1"]],
		["M/Budget, 15 March 2024.md", "with: Bob", ["Bob: 2024-03-15 meeting “Budget, 15 March 2024” 1"]],
		["M/20240315 Budget.md", "attendees: Bob", ["Bob: 2024-03-15 meeting “Budget” 1"]],
		["M/2024年3月15日 会議.md", "参加者: Bob", ["Bob: 2024-03-15 meeting “会議” 1"]],
		["M/2024-03-15 Budget.md", "attendees: Bob\ndate: 2024-03-12", ["Bob: 2024-03-12 meeting “Budget” 1"]],
		["M/2024-03-15 Budget.md", "attendees: Bob\ncreated: 2024-03-12", ["Bob: 2024-03-15 meeting “Budget” 1"]],
		["M/Budget.md", "attendees: Bob\ncreated: 2024-03-12T09:30:00Z", ["Bob: 2024-03-12 meeting “Budget” 1"]],
		["M/Budget.md", "people: Bob\ncreated: 2024-03-12", []],
		["M/2024-03 Budget.md", "attendees: Bob", ["2 no-day"]],
		["M/Budget 03-04-2024.md", "attendees: Bob", ["1 ambiguous-date"]],
		["M/Budget v2024-03-15.md", "people: Bob", []],
		["M/2024-03-15 Budget.md", "topic: x", []],
	])("%s, %j", (path, properties, entries) => expect(named(path, properties)).toEqual(entries));

	test.each(["datum", "Fecha", "data", "date"])("a day under %s", (day) => {
		expect(named("M/X.md", `${day}: 2024-03-15\npeople: Bob`)).toEqual(["Bob: 2024-03-15 meeting “X” 1"]);
	});
	test.each(["teilnehmer", "Teilnehmende", "asistentes", "participantes", "deelnemers", "partecipanti", "参加者"])(
		"attendees under %s",
		(name) => {
			expect(named("M/X.md", `date: 2024-03-15\n${name}: ["[[Bob]]"]`)).toEqual(["Bob: 2024-03-15 meeting “X” 1"]);
		},
	);
	test("lines of a note whose name has a date count only where it says who was there", () => {
		expect(named("M/2024-03-15 Plan.md", "", "- coffee with [[Bob]]")).toEqual([]);
	});
	test("the names are settings", () => {
		const datedNames = { day: ["on"], attendees: ["crew"], people: ["people"] };
		expect(named("M/X.md", "on: 2024-03-15\ncrew: Bob", "", { settings: { datedNames } })).toEqual(["Bob: 2024-03-15 meeting “X” 1"]);
	});
});

describe("a body that names attendees", () => {
	const inBody = (text: string, properties = "date: 2024-03-15", path = "M/Budget.md"): readonly string[] =>
		told(path, `---\n${properties}\n---\n${text}`);
	const JANE = "Jane: 2024-03-15 meeting “Budget” 1";
	const BOTH = ["Bob: 2024-03-15 meeting “Budget” 2, with Jane", "Jane: 2024-03-15 meeting “Budget” 2, with Bob"];

	test.each([
		["a line", "Attendees: [[Jane Doe]], [[Bob]]", BOTH],
		["bold", "**Attendees:** [[Jane Doe]], [[Bob]]", BOTH],
		["bold before the colon", "**Participants**: [[Jane Doe]] and [[Bob]]", BOTH],
		["a field", "Attendees:: [[Jane Doe]], [[Bob]]", BOTH],
		["a list item", "- with: [[Jane Doe]], [[Bob]]", BOTH],
		["in German", "Teilnehmer: [[Jane Doe]], [[Bob]]", BOTH],
		["with a count", "Attendees (2): [[Jane Doe]], [[Bob]]", BOTH],
		["a name without a link counts", "Attendees: [[Jane Doe]], Zed", ["Jane: 2024-03-15 meeting “Budget” 2, with Zed (no note)"]],
		["names alone", "Attendees: Jane Doe, Bob", []],
		["absent by a label", "Attendees: [[Jane Doe]]; absent: [[Bob]], [[Ann Li]]", [JANE]],
		["absent by a label between commas", "Attendees: [[Jane Doe]], apologies: [[Bob]]", [JANE]],
		["absent behind a name", "Attendees: [[Jane Doe]], [[Bob]] (absent)", [JANE]],
		["not there", "Attendees: [[Jane Doe]] (not [[Bob]])", [JANE]],
		["struck out between others", "Attendees: ~~[[Bob]]~~, [[Jane Doe]]", [JANE]],
		["absent in a list", "## Attendees\n- [[Jane Doe]]\n- [[Bob]] (absent)\n- [[Ann Li]] – declined", [`${JANE}, about Bob`]],
		["other words", "People: [[Jane Doe]]", []],
		["a sentence", "The attendees: [[Jane Doe]]", []],
		["a list below the line", "Attendees:\n- [[Jane Doe]]\n- [[Bob]]\n\nMore.", BOTH],
		["a section", "## Attendees (2)\n\n- [[Jane Doe]]\n- [[Bob]] came late\n\n## Notes\n- It is fixed.", BOTH],
		["a section with emoji", "### 👥 Participants\n* **[[Jane Doe]]**", [JANE]],
		["its items", "## Attendees\n- [ ] [[Bob]]\n- [-] [[Bob]]\n- ~~[[Bob]]~~\n- [x] [[Jane Doe]]\n- sent by [[Ann Li]]", [JANE]],
		["what stands below somebody", "## Attendees\n- [[Jane Doe]]\n  - [[Topic]]", [JANE]],
		["a section of another name", "## Present\n- [[Jane Doe]]", []],
		["bold without a colon, above a list", "**Attendees**\n\n- [[Jane Doe]]\n- [[Bob]]", BOTH],
		["bold and a dash", "**Attendees** – [[Jane Doe]], [[Bob]]", BOTH],
		["bold words that are no such name", "**Attendees were** [[Jane Doe]]", []],
		["links alone on a line of a section", "## Attendees\n\n[[Jane Doe]], [[Bob]] (host)\n\nMore.", BOTH],
		["one of them absent", "## Attendees\n[[Jane Doe]], [[Bob]] (absent)", [JANE]],
		["a sentence in a section", "## Attendees\n[[Bob]] could not come.\n- [[Jane Doe]]", [JANE]],
		["an emoji before a name", "## Attendees\n- 👤 [[Jane Doe]]\n- @[[Bob]]", BOTH],
		[
			"a table in a section",
			"## Attendees\n| Name | Role |\n| --- | --- |\n| [[Jane Doe]] | lead |\n| [[People/Bob Roy\\|Bob]] | |",
			BOTH,
		],
		["absent in a table", "## Attendees\n| Name | |\n| --- | --- |\n| [[Jane Doe]] | |\n| [[Bob]] | absent |", [`${JANE}, about Bob`]],
		[
			"the first column of a table",
			"| Teilnehmer | Rolle |\n| --- | --- |\n| [[Jane Doe]] | lead |\n| [[People/Bob Roy\\|Bob]] | |\n\nMore.",
			BOTH,
		],
		["in a section, too", "## Attendees\n| Attendees | |\n| --- | --- |\n| [[Jane Doe]] | |\n| [[Bob]] | |", BOTH],
		["no in a table", "| Attendees | There |\n| --- | --- |\n| [[Jane Doe]] | yes |\n| [[Bob]] | no |", [JANE]],
		["the second column of a table", "| Day | Attendees |\n| --- | --- |\n| first | [[Jane Doe]] |", []],
		["a row", "| **Attendees** | [[Jane Doe]], [[Bob]] |\n| --- | --- |\n| Place | hall |", BOTH],
		["a row without names", "| Attendees | |\n| --- | --- |\n\n- [[Jane Doe]]", []],
		["fields of another day", "date:: 2024-03-01\nwith:: [[Jane Doe]]", []],
		["fields of that day", "date:: 2024-03-15\nwith:: [[Jane Doe]]", [JANE]],
		["quoted", "> Attendees: [[Jane Doe]]", []],
	])("%s", (_, text, entries) => expect(inBody(text).map((each) => each.replace(/, about Ann/u, ""))).toEqual(entries));

	test("its text gives them no second entry, others one of their own", () => {
		expect(inBody("Attendees: [[Jane Doe]]\n\n- call with [[Jane Doe]]\n- call with [[Bob]]")).toEqual([
			"Jane: 2024-03-15 meeting “Budget” 1, about Bob",
			"Bob: 2024-03-15 call “call with Bob” 1",
		]);
	});
	test("each place is one of its own, about the heading above it", () => {
		const text =
			"# Day\n\n## Standup\nAttendees: [[Jane Doe]]\n- coffee with [[Bob]]\n\n## Retro\n### Attendees\n- [[Bob]]\n- call with [[Jane Doe]]";
		expect(inBody(text)).toEqual([
			"Jane: 2024-03-15 meeting “Standup” 1, about Bob",
			"Bob: 2024-03-15 coffee “coffee with Bob” 1",
			"Bob: 2024-03-15 meeting “Retro” 1, about Jane",
			"Jane: 2024-03-15 call “call with Jane Doe” 1",
		]);
	});
	test("beside those of the properties, but not the same once more", () => {
		expect(inBody("Attendees: [[Bob]]", "date: 2024-03-15\nattendees: ['[[Jane Doe]]']")).toEqual([
			"Jane: 2024-03-15 meeting “Budget” 1",
			"Bob: 2024-03-15 meeting “Budget” 1",
		]);
		expect(inBody("Attendees: [[Jane Doe]]", "date: 2024-03-15\nattendees: ['[[Jane Doe]]']")).toEqual([JANE]);
	});
	test("a day in the name is enough, and the line is its own", () => {
		expect(told("M/2024-03-15 Budget.md", "\nAttendees: [[Jane Doe]]")).toEqual([JANE]);
		const [found] =
			peopleIn({ ...PEOPLE, "M/2024-03-15 Budget.md": "\nAttendees: [[Jane Doe]]\n- [ ] send it" }).byPath.get("People/Jane Doe.md")
				?.interactions ?? [];
		expect(found?.places).toMatchObject([{ path: "M/2024-03-15 Budget.md", line: 2 }]);
		expect(found?.promises).toMatchObject([{ text: "send it", places: [{ line: 3 }] }]);
	});
	test("who is not ticked among them is no promise", () => {
		const people = peopleIn({ ...PEOPLE, "2024-03-15.md": "## Attendees\n- [x] [[Jane Doe]]\n- [ ] [[Bob]]\n- [ ] send it\n" });
		const [found] = people.byPath.get("People/Jane Doe.md")?.interactions ?? [];
		expect(found?.promises.map(({ text }) => text)).toEqual(["send it"]);
		expect(people.byPath.get("People/Bob Roy.md")?.interactions).toEqual([]);
	});
	test.each([
		["a line", "Date: 2024-03-15\nAttendees: [[Jane Doe]]", [JANE]],
		["bold, below a heading", "# Budget\n\n**Date**: March 15, 2024\n**Attendees:** [[Jane Doe]]\n\n---\n\nText.", [JANE]],
		["items, other lines between", "## Basics\n- **Place**: hall\n- 📅 **Date:** [[2024-03-15]]\n- Attendees: [[Jane Doe]]", [JANE]],
		["below a title of a callout", "> [!info] Budget\n> Date: 2024-03-15\n> Attendees: [[Jane Doe]]", [JANE]],
		["in another language", "日付：2024-03-15\n参加者：[[Jane Doe]]", [JANE]],
		["a section of names far below", "Date: 2024-03-15\n\nText.\n\n## Attendees\n- [[Jane Doe]]", [JANE]],
		["behind text", "Text.\n\nDate: 2024-03-15\nAttendees: [[Jane Doe]]", []],
		["no date", "Date: soon\nAttendees: [[Jane Doe]]", []],
		["a date that does not count", "Date: 03/04/2024\nAttendees: [[Jane Doe]]", ["1 ambiguous-date"]],
		["nobody there", "Date: 2024-03-15\nCoffee with [[Jane Doe]]", []],
		["a label of more words", "Due date: 2024-03-15\nAttendees: [[Jane Doe]]", []],
	])("a day that one of the first lines states: %s", (_, text, entries) => expect(told("M/Budget.md", text)).toEqual(entries));
	test("such a day comes behind that of a property and of a name, and before the one on which it was made", () => {
		const lines = "Date: 2024-03-15\nAttendees: [[Jane Doe]]";
		expect(inBody(lines, "date: 2024-03-12")).toEqual(["Jane: 2024-03-12 meeting “Budget” 1"]);
		expect(told("M/2024-03-12 Budget.md", lines)).toEqual(["Jane: 2024-03-12 meeting “Budget” 1"]);
		expect(inBody("Date: 2024-03-15", "attendees: Jane Doe\ncreated: 2024-03-12")).toEqual([JANE]);
		expect(inBody("Date: 2024-03-15", "people: Jane Doe")).toEqual([]);
	});
	test("a page of Logseq that begins with a heading in an item", () => {
		const text = "- ## Meeting\n  date:: [[Mar 15th, 2024]]\n  attendees:: [[Jane Doe]]\n\t- Text";
		expect(told("pages/Budget.md", text)).toEqual([JANE]);
	});
	test("without a day it is nothing", () => expect(told("M/Budget.md", "Attendees: [[Jane Doe]]")).toEqual([]));
	test("a day on which it was made is not enough", () => expect(inBody("Attendees: [[Jane Doe]]", "created: 2024-03-15")).toEqual([]));
	test("whatever the setting about lines", () => {
		expect(told("M/2024-03-15 Budget.md", "Attendees: [[Jane Doe]]", { settings: { mentions: "off" } })).toEqual([JANE]);
		expect(told("M/2024-03-15 Budget.md", "Attendees: [[Jane Doe]]", { settings: { mentions: "all" } })).toEqual([JANE]);
	});
});

describe("a running note", () => {
	const running = (text: string, properties = 'attendees: ["[[Jane Doe]]"]'): readonly string[] =>
		told("M/Weekly sync.md", `---\n${properties}\n---\n${text}`);

	test("each heading that begins with a date is a meeting", () => {
		expect(running("# Weekly sync\n\n## 2024-03-15\n- coffee with [[Jane Doe]]\n\n## 2024-03-08 Budget\n- [[Bob]] is ill")).toEqual([
			"Jane: 2024-03-15 meeting “Weekly sync” 1",
			"Jane: 2024-03-08 meeting “Budget” 1, about Bob",
		]);
	});
	test("a month only groups", () => {
		expect(running("## March 2024\n### 15 March 2024\n")).toEqual(["Jane: 2024-03-15 meeting “Weekly sync” 1"]);
	});
	test("without such headings it is told", () => expect(running("# Weekly sync\n\n- [ ] 2024-03-15 call")).toEqual(["2 no-day"]));
	test("a date that does not count is told", () => expect(running("## 03/04/2024")).toEqual(["4 ambiguous-date"]));
	test("nobody who has a note is there", () => expect(running("", "attendees: [Zed]")).toEqual([]));
	test("other names say nothing without a day", () => expect(running("## 2024-03-15", "people: Bob")).toEqual([]));
});

describe("properties that can't be read", () => {
	const broken = (path: string, properties: string): readonly string[] => told(path, `---\n${properties}\n a: [\n---\n`);
	test.each([
		["M/2024-03-15 Budget.md", "topic: x"],
		["2024-03-15.md", "topic: x"],
		["M/Budget.md", "attendees: [a"],
		["M/Budget.md", "teilnehmer: [a"],
		["M/Budget.md", "date: 2024-03-15"],
	])("are told: %s, %s", (path, properties) =>
		expect(broken(path, properties).map((each) => each.replace(/^\d+ /u, ""))).toEqual(["broken-properties"]),
	);
	test("are not told of any other note", () => expect(broken("M/Budget.md", "topic: with them")).toEqual([]));
});

test("fields of another day say nothing of who was there on the day in a name", () => {
	const fields = "Some words.\n\ndate:: 2019-11-02\nwith:: [[Bob]]\n\n- [x] call [[Jane Doe]]\n";
	expect(told("Invoices/Invoice 2024-03-15.md", fields)).toEqual([]);
	expect(told("Invoices/Invoice 2024-03-15.md", fields.replace("2019-11-02", "2024-03-15"))).toHaveLength(2);
});
