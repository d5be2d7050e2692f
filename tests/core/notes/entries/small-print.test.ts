import { describe, expect, test } from "vitest";
import { peopleIn, personAt, personNote, TODAY } from "../../small-vault";
import type { FullInteraction } from "../../in-full";

/** The entries of Ann's note that begins with a line. */
const entriesOf = (body: string): readonly FullInteraction[] =>
	personAt(peopleIn({ "Ann.md": personNote("", body), "Bob.md": personNote("") }), "Ann.md").interactions;
const days = (body: string): readonly string[] => entriesOf(body).map(({ day }) => day);

describe("a date glued to letters is none, linked and wrapped too", () => {
	test.each(["- [[2024-03-15]]x coffee", "- [[2024-03-15]]s coffee", "- [a](2024-03-15.md)x coffee", "- **2024-03-15**th coffee"])(
		"%s",
		(body) => expect(days(body)).toEqual([]),
	);
	test.each([
		"- [[2024-03-15]]T14:30 coffee",
		"- **2024-03-15**: coffee",
		"- [[2024-03-15]]: coffee",
		"- (2024-03-15:) coffee",
		"- [2024-03-15:] coffee",
	])("but %s is one", (body) => expect(days(body)).toEqual(["2024-03-15"]));
});

test.each([
	["- **2024-03-15** – **2024-03-17**: trip", "2024-03-17", "trip"],
	["- __2024-03-15__ to __2024-03-17__ trip", "2024-03-17", "trip"],
	["- 2024-03-15 14:30 +02:00 call x", "2024-03-15", "call x"],
])("%s", (body, day, topic) => expect(entriesOf(body).map((entry) => [entry.day, entry.topic])).toEqual([[day, topic]]));

test.each([
	["- 15\u00a0March\u00a02024\u00a0: coffee", "coffee"],
	["- 2024-03-15\u202f: coffee", "coffee"],
	["-\u00a02024-03-15\u00a0– coffee with\u00a0[[Bob]]", "coffee with Bob"],
	["- 2024-03-10\u00a0– 2024-03-15: coffee", "coffee"],
	["- 2024-03-15: called off\u00a0: coffee", "called off : coffee"],
	["date::\u00a02024-03-15\ntopic::\u00a0coffee", "coffee"],
	["date::\u30002024-03-15\ntype:: coffee", ""],
])("blanks that break no line are blanks: %j", (body, topic) => {
	expect(entriesOf(body).map((entry) => [entry.day, entry.topic])).toEqual([["2024-03-15", topic]]);
});

test("but in a link they are a part of the name, and properties are as the application reads them", () => {
	const people = peopleIn({
		"Ann.md": "---\ntype: person\nwhy: kind\u00a0words\n---\n- 2024-03-15\u00a0: coffee with [[Bob\u00a0Roy]]\n",
		"Bob\u00a0Roy.md": "---\ntype: person\n---\n",
	});
	expect(personAt(people, "Ann.md").interactions[0]?.present).toEqual(["Ann.md", "Bob\u00a0Roy.md"]);
	expect(personAt(people, "Ann.md").contact.why).toBe("kind\u00a0words");
});

describe("a hyphenated word is no “re” or “via”", () => {
	test.each(["re-met [[Bob]]", "coffee, re-intro [[Bob]]", "re-planned the trip, [[Bob]] came", "lunch, via-ferrata, [[Bob]]"])(
		"%s",
		(text) => expect(entriesOf(`- 2024-03-15 ${text}`)[0]?.present).toEqual(["Ann.md", "Bob.md"]),
	);
	test.each(["call re [[Bob]]", "call re: [[Bob]]", "met via [[Bob]]"])("but %s speaks of him", (text) =>
		expect(entriesOf(`- 2024-03-15 ${text}`)[0]?.mentioned).toEqual(["Bob.md"]),
	);
});

test("an empty field says nothing", () => {
	const [entry] = entriesOf("- 2024-03-15 coffee [type:: ] [gave:: ] [got:: a lift]");
	expect([entry?.channel, entry?.gave, entry?.got]).toEqual(["coffee", 0, 1]);
});

test.each([
	["📅 [[2024-05-02]]", "2024-05-02"],
	["📅 [[Daily/2024-05-02|Thursday]]", "2024-05-02"],
	["⏳ 2024-05-02", "2024-05-02"],
	["[due:: 2024/05/02]", "2024-05-02"],
	["[due:: [[2024-05-02]]]", "2024-05-02"],
	["📅 Thu 2024-05-02", "2024-05-02"],
	["📅 2024-05-02 Thu", "2024-05-02"],
	["📅 Thursday, 2 May 2024", "2024-05-02"],
	["[due:: Thursday 2 May 2024]", "2024-05-02"],
	["@{Thu 2024-05-02}", "2024-05-02"],
	["📅 [[The day of the move|2024-05-02]]", "2024-05-02"],
])("a promise due %s", (due, day) => {
	const [entry] = entriesOf(`- ${TODAY} x\n  - [ ] send it ${due}`);
	expect(entry?.promises.map((promise) => [promise.text, promise.due])).toEqual([["send it", day]]);
});

test("a link to a daily note says by when a promise is due, as it says when an entry was", () => {
	const day = peopleIn(
		{ "Ann.md": personNote("", "- [[05-04-2024]]: call\n  - [ ] send it 📅 [[06-05-2024]]\n  - [ ] ask [due:: [[07-05-2024]]]") },
		{ today: TODAY, habits: { dailyNotes: { folder: "", format: "DD-MM-YYYY" } } },
	);
	const [entry] = personAt(day, "Ann.md").interactions;
	expect([entry?.day, entry?.promises.map(({ text, due }) => [text, due])]).toEqual([
		"2024-04-05",
		[
			["send it", "2024-05-06"],
			["ask", "2024-05-07"],
		],
	]);
	expect(day.problems).toEqual([]);
});

test("a linked day by which a promise is due and that no calendar has is told", () => {
	const { problems } = peopleIn({ "Ann.md": personNote("", "- 2024-04-05: call\n  - [ ] send it 📅 [[2024-02-30]]") });
	expect(problems.map(({ line, code }) => [line, code])).toEqual([[5, "invalid-date"]]);
});
