import { describe, expect, test } from "vitest";
import { interactionsOf, peopleIn, personNote } from "../../small-vault";

function said(body: string): readonly unknown[] {
	return interactionsOf(body).map(({ day, channel, topic, said: lines, promises }) =>
		[day.slice(5), channel, topic, ...lines, ...promises.map(({ text }) => `[] ${text}`)].join(" · "),
	);
}

describe("callouts", () => {
	test.each([
		["a title", "> [!call] 2024-03-15: pricing", ["03-15 · call · pricing"]],
		["folded", "> [!note]- 2024-03-15 coffee\n> [!x]+ no title", ["03-15 · coffee · coffee · [!x]+ no title"]],
		[
			"lines below",
			"> [!note] 2024-03-15\n> coffee\n> - [ ] send it\n>\n> more\n\nEnd.",
			["03-15 · coffee · coffee · more · [] send it"],
		],
		["a day first in its title", "> [!quote]- 15. March 2024 x", ["03-15 · other · x"]],
		["a field beats the type", "> [!call] 2024-03-15 x [type:: email]", ["03-15 · email · x"]],
		[
			"entries in it",
			"> [!info] Log\n> - 2024-03-15: coffee\n>   with cake\n> - 2024-03-16: call",
			["03-15 · coffee · coffee · with cake", "03-16 · call · call"],
		],
		["one in another", "> [!info] Log\n> > [!call] 2024-03-15\n> > pricing\n>\n> no more", ["03-15 · call · pricing"]],
		["code in it", "> [!call] 2024-03-15\n> ```\n> - 2024-03-16: x\n> ```\n> y", ["03-15 · call · y"]],
		["code that ends with it", "> [!call] 2024-03-15\n> ```\n> x\n\n- 2024-03-16: y", ["03-15 · call · ", "03-16 · other · y"]],
		["a heading in it parts nothing", "## Log\n> [!info] A\n> # B\n- 2024-03-15: x", ["03-15 · other · x"]],
		["a paragraph in it is none", "## Log\n> [!info] A\n>\n> 2024-03-15: x", []],
		["a quotation", "> 2024-03-15: x\n> [!call] 2024-03-16", []],
		["a quotation in it", "> [!info] A\n> > - 2024-03-15: x", []],
		["one without a title ends what is above", "> [!call] 2024-03-15 x\n\n> [!note]\n> y\n> - [ ] z", ["03-15 · call · x"]],
		["below a list item", "- 2024-03-15: coffee\n> [!note] Other\n> words", ["03-15 · coffee · coffee"]],
		["in a list item", "- 2024-03-15: coffee\n  > [!note] Other\n  > words", ["03-15 · coffee · coffee · Other · words"]],
	])("%s", (_, body, entries) => expect(said(body)).toEqual(entries));
});

describe("fields", () => {
	test.each([
		["a block", "date:: 2024-03-15\ntype:: call\ntopic:: pricing", ["03-15 · call · pricing"]],
		["in any order", "topic:: pricing\nDate:: 15 March 2024\nvia:: call\nnext:: send it", ["03-15 · call · pricing · [] send it"]],
		["keys as a table has them", "date:: 2024-03-15\npeople:: [[Bob]]\nnotes:: pricing", ["03-15 · other · pricing"]],
		["two blocks", "date:: 2024-03-15\ntype:: call\ndate:: 2024-03-16\ntype:: email", ["03-15 · call · ", "03-16 · email · "]],
		["a block apart", "date:: 2024-03-15\n\ntype:: call", ["03-15 · other · "]],
		["words below", "date:: 2024-03-15\ntype:: call\nshe was glad\n  - [ ] send it", ["03-15 · call · she was glad · [] send it"]],
		["as list items", "- date:: 2024-03-15\n- type:: call", ["03-15 · call · "]],
		["bold keys", "**Date**:: 2024-03-15\n**Type**:: call", ["03-15 · call · "]],
		["no date", "date:: soon\ntype:: call", []],
		["none of them is a date", "type:: call\ntopic:: x", []],
		["in brackets", "- [date:: 2024-03-15] coffee", ["03-15 · coffee · coffee"]],
		["in brackets behind the words", "- coffee (date:: [[2024-03-15]]) with cake", ["03-15 · coffee · coffee with cake"]],
		["in brackets with a direction", "- [date:: 2024-03-15] → email", ["03-15 · email · email"]],
		["a task of an entry keeps its own", "- 2024-03-15: x\n  - [ ] y [date:: 2024-04-01]", ["03-15 · other · x · [] y"]],
	])("%s", (_, body, entries) => expect(said(body)).toEqual(entries));

	test("people and help in a block", () => {
		const [entry] = interactionsOf("date:: 2024-03-15\nwith:: [[Bob]], Annie\ngave:: a book\ndir:: in\ntype:: email");
		expect(entry).toMatchObject({
			gave: 1,
			initiator: "them",
			present: ["People/Jane Doe.md", "People/Bob Roy.md", "People/Ann Li.md"],
		});
	});
});

describe("paragraphs begin with a year or a link", () => {
	test.each([
		["2024-03-15: x", 1],
		["**2024-03-15** x", 1],
		["[[2024-03-15]] x", 1],
		["15.3.2024: x", 0],
		["15 March 2024: x", 0],
		["March 2024: x", 0],
	])("%s", (paragraph, count) => expect(interactionsOf(`## Log\n\n${paragraph}`)).toHaveLength(count));
});

describe("lists in the properties", () => {
	const listed = (properties: string): readonly unknown[] => {
		const people = peopleIn({ "A.md": personNote(properties), "Bob.md": personNote("") });
		return [
			...(people.byPath.get("A.md")?.interactions ?? []).map(({ day, precision, channel, topic, present, places: [{ line }] }) =>
				[day, precision, channel, topic, present.length, line].join(" · "),
			),
			...people.problems.map(({ line, code }) => `${line} ${code}`),
		];
	};
	test.each([
		[
			"a block list",
			"interactions:\n  - date: 2024-03-15\n    text: pricing\n    type: call\n  - date: 2024-02-01\n    text: coffee",
			["2024-03-15 · day · call · pricing · 1 · 4", "2024-02-01 · day · coffee · coffee · 1 · 7"],
		],
		["a flow list", 'events: [{date: "May 2023", text: dinner, type: party}]', ["2023-05-15 · month · event · dinner · 1 · 3"]],
		["texts", "interactions:\n- 2024-03-15 → email about it\n- something", ["2024-03-15 · day · email · email about it · 1 · 4"]],
		[
			"lines of a list",
			'interactions:\n- "- [x] 2024-03-07: call"\n- "[ ] 2024-05-07: lunch"\n- {date: 2024-03-01, text: "→ email about it"}',
			[
				"2024-03-07 · day · call · call · 1 · 4",
				"2024-05-07 · day · meal · lunch · 1 · 5",
				"2024-03-01 · day · email · email about it · 1 · 6",
			],
		],
		["people", 'interactions:\n- date: 2024-03-15\n  text: "lunch"\n  with: "[[Bob]]"', ["2024-03-15 · day · meal · lunch · 2 · 4"]],
		[
			"an unknown type is other",
			"events:\n- {date: 2024-03-15, text: coffee, type: promotion}",
			["2024-03-15 · day · other · coffee · 1 · 4"],
		],
		[
			"dates that do not count",
			"interactions:\n- {date: 03/04/2024, text: x}\n- {date: 2024-02-30, text: x}",
			["4 ambiguous-date", "5 invalid-date"],
		],
		["what holds no date", "interactions:\n- {text: x}\n- 5\n- [a, b]\n- {date: soon}", ["7 unreadable-value"]],
		["one record alone", "interactions: {date: 2024-03-15, text: call}", ["2024-03-15 · day · call · call · 1 · 3"]],
	])("%s", (_, properties, entries) => expect(listed(properties)).toEqual(entries));
});
