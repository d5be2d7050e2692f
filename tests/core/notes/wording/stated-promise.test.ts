import { describe, expect, test } from "vitest";
import { interactionsOf, janesVault } from "../../small-vault";

function promisesIn(below: string): readonly unknown[] {
	return (interactionsOf(`- 2024-03-15: coffee\n${below}`)[0]?.promises ?? []).map(({ text, done, due, owner }) => [
		text,
		done,
		due,
		owner,
	]);
}

describe("tasks of an entry", () => {
	test.each([
		[" ", false],
		["/", false],
		[">", false],
		["?", false],
		["!", false],
		["*", false],
		["x", true],
		["X", true],
		["i", true],
		["👍", true],
	])("[%s] is done: %s", (box, done) => {
		expect(promisesIn(`\t- [${box}] send it`)).toEqual([["send it", done, null, "me"]]);
	});

	test("a dropped one, or one that says nothing, is none", () => {
		expect(promisesIn("\t- [-] send it\n\t- [ ] \n\t- [ ]\n\t- [ ] #task")).toEqual([]);
	});

	test.each([
		["send 📅 2024-04-01", "send", "2024-04-01"],
		["send 📅2024-04-01 ⏫", "send ⏫", "2024-04-01"],
		["send 🗓️ 2024-04-01", "send", "2024-04-01"],
		["send 📆 2024-04-01", "send", "2024-04-01"],
		["send [due:: 2024-04-01]", "send", "2024-04-01"],
		["send (due:: 2024-04-01)", "send", "2024-04-01"],
		["send [due:: [[2024-04-01]]]", "send", "2024-04-01"],
		["send ⏳ 2024-04-01", "send", "2024-04-01"],
		["send @{2024-04-01}", "send", "2024-04-01"],
		["send ⏳ 2024-03-20 @{2024-03-21} 📅 2024-04-01", "send", "2024-04-01"],
		["send @{2024-03-21} ⏳ 2024-04-01", "send", "2024-04-01"],
		["send 📅  2024-04-01", "send", "2024-04-01"],
		["send ⌛ 2024-04-01", "send", "2024-04-01"],
		["send ⌛️ 2024-04-01", "send", "2024-04-01"],
		["send [scheduled:: 2024-04-01]", "send", "2024-04-01"],
		["send (@2024-04-01 10:30)", "send", "2024-04-01"],
		["send (@[[2024-04-01]] 10:30)", "send", "2024-04-01"],
		["send (@ann)", "send (@ann)", null],
		["send (@2024-02-30)", "send", null],
		["send ⏳ 2024-03-20 [due:: 2024-04-01]", "send", "2024-04-01"],
		["send [scheduled:: 2024-04-01] @{2024-03-21}", "send", "2024-04-01"],
		["send @{2024-04-01}\n\t  DEADLINE: <2024-03-20 Wed>", "send", "2024-04-01"],
		["send\n\t  DEADLINE: <2024-04-01 Mon>", "send", "2024-04-01"],
		["send\n\t  SCHEDULED: <2024-04-02 Tue 10:00>\n\t  DEADLINE: <2024-04-01 Mon>", "send", "2024-04-01"],
		["send\n\t  SCHEDULED: <2024-04-01 Mon 10:00>", "send", "2024-04-01"],
		["send ➕ 2024-03-15 ✅ 2024-03-16 🛫 2024-03-17", "send", null],
		["send 📅 2024-02-30", "send", null],
		["send 📅 soon", "send 📅 soon", null],
		["send to [[Bob Roy]] #work ^a1", "send to [[Bob Roy]] #work", null],
		["send #task 🔁 every week", "send 🔁 every week", null],
		["send `x` [k:: v]", "send `x`", null],
		["send `[due:: 2024-04-01]` #task", "send `[due:: 2024-04-01]`", null],
		["send `📅 2024-04-01`", "send `📅 2024-04-01`", null],
		["send `x #waiting y` 📅 2024-04-01", "send `x #waiting y`", "2024-04-01"],
	])("%j", (written, text, due) => {
		expect(promisesIn(`\t- [ ] ${written}`)).toEqual([[text, false, due, "me"]]);
	});

	test.each(["deck #waiting", "deck #them", "deck [owner:: them]", "deck (owner:: Them)", "#Waiting deck"])("%j is theirs", (written) => {
		expect(promisesIn(`\t- [ ] ${written}`)).toEqual([["deck", false, null, "them"]]);
	});

	test("fields promise too, open and mine", () => {
		expect(promisesIn("\t- she [next:: ask how it went 📅 2024-04-01]\n\t[follow-up:: send #them]")).toEqual([
			["ask how it went", false, "2024-04-01", "me"],
			["send", false, null, "me"],
		]);
		expect(
			interactionsOf("- 2024-03-15: coffee [next:: a] (follow-up:: b) [next:: ]")[0]?.promises.map(({ text, places: [{ line }] }) => [
				text,
				line,
			]),
		).toEqual([
			["a", 4],
			["b", 4],
		]);
	});

	test("a field that is struck out as a whole is kept", () => {
		expect(promisesIn("\t- she [next:: ~~send it 📅 2024-04-01~~]\n\t[next:: ~~half~~ of it]")).toEqual([
			["send it", true, "2024-04-01", "me"],
			["~~half~~ of it", false, null, "me"],
		]);
	});

	test("each knows its line", () => {
		expect(
			interactionsOf("- 2024-03-15: coffee\n\n\t- [ ] a\n\t- b\n\t\t- [x] c")[0]?.promises.map(({ text, places: [{ line }] }) => [
				text,
				line,
			]),
		).toEqual([
			["a", 6],
			["c", 8],
		]);
	});
});

describe("tasks of Logseq", () => {
	test.each([
		["TODO", false],
		["DOING", false],
		["NOW", false],
		["LATER", false],
		["WAITING", false],
		["DONE", true],
	])("%s is done: %s", (word, done) => {
		expect(promisesIn(`\t- ${word} send it`)).toEqual([["send it", done, null, "me"]]);
	});

	test.each(["\t- TODOs are many", "\t- todo send", "\t- CANCELED send", "\tTODO send"])("%j is none", (line) => {
		expect(promisesIn(line)).toEqual([]);
	});

	test("when it is due stands below, and is neither said nor the topic", () => {
		const [found] = interactionsOf("- 2024-03-15\n\t- TODO send\n\t  DEADLINE: <2024-04-01 Mon>\n\t- she smiled");
		expect(found?.promises.map(({ text, due }) => [text, due])).toEqual([["send", "2024-04-01"]]);
		expect([found?.topic, found?.said]).toEqual(["she smiled", []]);
	});
});

test.each(["📅 2024-02-30", "[scheduled:: 2024-02-30]", "⌛ 2024-02-30", "(@2024-02-30)", "@{2024-02-30}"])("%s is told", (due) => {
	expect(janesVault(`- 2024-03-15: call\n\t- [ ] send ${due}`).problems.map(({ code, line }) => [code, line])).toEqual([
		["invalid-date", 5],
	]);
});

test.each([
	"- 2024-03-15: coffee [next:: try `npm i`]",
	"- 2024-03-15: coffee\n\t- [next:: try `npm i`]",
	"date:: 2024-03-15\nnext:: try `npm i`",
	"| Date | Type | Next |\n|---|---|---|\n| 2024-03-15 | call | try `npm i` |",
])("what is next keeps its code: %j", (body) => {
	expect(interactionsOf(body)[0]?.promises.map(({ text }) => text)).toEqual(["try `npm i`"]);
});
