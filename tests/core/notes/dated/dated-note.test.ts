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
		["a date that does not count", "- 03/04/2024: call with [[Jane Doe]]", ["1 ambiguous-date"]],
		["such a date beside nobody", "- 03/04/2024: call with [[Topic]]", []],
		["a row of a table", "| 14:30 | call with [[Jane Doe]] |", []],
	])("%s", (_, text, entries) => expect(daily(text)).toEqual(entries));

	test.each([
		["all", "- Read [[Ann Li]]'s paper", ["Ann: 2024-03-15 other “Read Ann Li's paper” 1"]],
		["all", "- Saw [[Ann Li]]\n  - [[Bob]] was ill", ["Ann: 2024-03-15 other “Saw Ann Li” 1, about Bob"]],
		["all", "- call [[Ann Li]]", []],
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

describe("a note that names people in its properties", () => {
	const meeting = (properties: string, text = "", path = "Meetings/Pricing.md"): readonly string[] =>
		told(path, `---\ndate: 2024-03-15\n${properties}\n---\n${text}`);
	test.each(["people", "attendees", "participants", "contacts", "person", "with"])("%s", (property) => {
		expect(meeting(`${property}: "[[Jane Doe]]"`)).toEqual(["Jane: 2024-03-15 meeting “Pricing” 1"]);
	});
	test.each(["day", "When"])("dated by %s", (property) => {
		expect(told("M/X.md", `---\n${property}: "[[2024-03-15]]"\npeople: Bob\n---\n`)).toEqual(["Bob: 2024-03-15 meeting “X” 1"]);
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
	test("the setting about lines does not touch them", () => {
		const text = "---\ndate: 2024-03-15\npeople: Bob\n---\n- coffee with [[Jane Doe]]";
		expect(told("M/X.md", text, { settings: { mentions: "off" } })).toEqual(["Bob: 2024-03-15 meeting “X” 1, about Jane"]);
	});
	test("what was said and promised in it", () => {
		const text =
			"---\ndate: 2024-03-15\npeople: Bob\n---\n# Notes\n\nThe price stays.\n- [ ] send the deck 📅 2024-04-01\n- [x] ask #waiting";
		const [found] = peopleIn({ ...PEOPLE, "M/X.md": text }).byPath.get("People/Bob Roy.md")?.interactions ?? [];
		expect(found?.said).toEqual(["The price stays."]);
		expect(found?.followUps).toMatchObject([
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
		expect(interactions?.[0]?.followUps).toEqual([
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
