import { describe, expect, test } from "vitest";
import { tiesOf } from "../../src/core/network/followed-ties";
import { taken } from "./taken";
import { interactionsOf, peopleIn, personAt, personNote, type Vault } from "./small-vault";

// What once was read wrong, each with the smallest note that shows it.

const read = (body: string, vault: Vault = {}): readonly string[] =>
	interactionsOf(body, { today: "2026-11-22", ...vault }).map(({ day, channel, topic }) => `${day} ${channel} ${topic}`);
const problemsIn = (body: string): readonly string[] =>
	peopleIn({ "Jane.md": personNote("", body) }, { today: "2026-11-22" }).problems.map(({ code }) => code);

describe("entries", () => {
	test.each<[string, string, readonly string[]]>([
		["a range needs no blank, of dots", "- 3.3.2026-5.3.2026: trip", ["2026-03-05 other trip"]],
		["a range needs no blank, of names", "- 3 March 2026-5 March 2026: trip", ["2026-03-05 other trip"]],
		["a range needs no blank, of two forms", "- 22 Oct 2026-2026-11-09 x", ["2026-11-09 other x"]],
		["a range of dots behind a date that ends with one", "- 2026. 10. 14...2026-11-09 x", ["2026-11-09 other x"]],
		["a separator needs no blank behind a time", "- 2026-11-22 14:30:lunch", ["2026-11-22 meal lunch"]],
		["nor behind half a day", "- 2026-11-22 2:30 pm:x", ["2026-11-22 other x"]],
		["nor behind a zone", "- 2026-11-22T10:00:00+09:00:x", ["2026-11-22 other x"]],
		["nor behind parts of a second", "- 2026-11-22T10:00:59.123Z:x", ["2026-11-22 other x"]],
		[
			"a quotation in an item ends at the margin",
			"- 2026-11-01: call\n  > she said so\n> [!call] 2026-11-20: the second lot",
			["2026-11-20 call the second lot", "2026-11-01 call call"],
		],
		["an item with a date is no field", "- Oct 2026 :: call\ndate:: 2026-10-02", ["2026-10-15 call call", "2026-10-02 other "]],
		["dropped and struck-out heads are never read", "- [-] 2026-02-30: call\n- 2026-02-30: ~~call~~", []],
		["a day that a time zone has left out", "- 2011-12-30: call", ["2011-12-30 call call"]],
		["a paragraph of a log with its weekday before the year", "## Log\n\nFri 2026-11-20 — call", ["2026-11-20 call call"]],
		["nor does what wraps both matter", "## Log\n\n**Friday, 2026-11-20**: call", ["2026-11-20 call call"]],
		["nor a link behind it", "## Log\n\nFriday, [[2026-11-20]]: call", ["2026-11-20 call call"]],
		["nor what wraps it alone", "## Log\n\n(Fri) 2026-11-20: call", ["2026-11-20 call call"]],
	])("%s", (_, body, found) => {
		expect([...read(body)].sort()).toEqual([...found].sort());
		expect(problemsIn(body)).toEqual([]);
	});

	test("a heading stands below nothing", () => {
		const daily = "- call with [[Ann Li]]\n## saw [[Bob Roy]] in the yard\n";
		const people = peopleIn(
			{ "2026-11-20.md": daily, "Bob Roy.md": personNote(""), "Ann Li.md": personNote("") },
			{ today: "2026-11-22", settings: { mentions: "all" } },
		);
		expect(personAt(people, "Bob Roy.md").interactions).toHaveLength(1);
	});
});

describe("times of a list on one line are several", () => {
	const tiesWith = (events: string): readonly (readonly [string, number, number])[] => {
		const people = peopleIn(
			{ "Jane.md": personNote(events), "Bob.md": personNote(""), "Ann.md": personNote("") },
			{ today: "2026-11-22" },
		);
		return tiesOf(people).map(({ from, to, strength, evidence }) => [
			`${from}${to}`,
			Math.round(strength * 1e4) / 1e4,
			evidence.length,
		]);
	};
	const lunch = "date: 2026-11-01, text: lunch";
	const walk = "date: 2026-10-01, text: walk";

	test("with the same person", () => {
		const ties = tiesWith(`events: [{${lunch}, with: Bob}, {${walk}, with: Bob}]`);
		expect(ties).toEqual([["Bob.mdJane.md", 0.2815, 2]]);
		expect(tiesWith(`events:\n  - {${lunch}, with: Bob}\n  - {${walk}, with: Bob}`)).toEqual(ties);
	});

	test("with two people", () => {
		const ties = tiesWith(`events: [{${lunch}, with: Bob}, {${walk}, with: Ann}]`);
		expect(ties.map(([pair]) => pair)).toEqual(["Ann.mdJane.md", "Bob.mdJane.md"]);
	});
});

describe("promises", () => {
	const own = personNote("", "- 2026-11-20 call\n  - [ ] call back 📅 2026-12-01\n  - [x] call back");
	const promisesOf = (jane: string, daily: string): readonly string[] =>
		personAt(peopleIn({ "Jane.md": jane, "2026-11-20.md": daily }, { today: "2026-11-22" }), "Jane.md").interactions.flatMap(
			({ promises }) => promises.map(({ text, done, due, owner }) => `${text} ${String(done)} ${String(due)} ${owner}`),
		);
	test("equal words within one note are two", () => {
		expect(promisesOf(own, "- called [[Jane]]\n")).toEqual(["call back false 2026-12-01 me", "call back true null me"]);
	});
	test("the owner is part of what makes them one", () => {
		const mine = personNote("", "- 2026-11-20 call\n  - [ ] send it");
		const found = promisesOf(mine, "- called [[Jane]]\n  - [ ] send it #waiting\n");
		expect(found).toEqual(["send it false null me", "send it false null them"]);
	});
});

describe("what took seconds takes no time", () => {
	test("properties of tens of thousands of quotes", () => {
		const text = `---\ntype: person\nwhy: ${`'"`.repeat(9000)}\n---\n`;
		expect(taken(() => void peopleIn({ "Jane.md": text }))).toBeLessThan(1000);
	});

	test("thousands of notes of one name, each linked by somebody", () => {
		const folders = Array.from({ length: 2000 }, (_, at) => `P${at}`);
		const notes = folders.flatMap((folder) => [
			[`${folder}/README.md`, "x"],
			[`${folder}/Ann ${folder}.md`, personNote("", "See [[README]].")],
		]);
		expect(taken(() => void peopleIn(Object.fromEntries(notes) as Record<string, string>))).toBeLessThan(5000);
	});

	test("meetings of hundreds of people", () => {
		const names = Array.from({ length: 500 }, (_, at) => `Person ${at}`);
		const attendees = `attendees: [${names.join(", ")}]`;
		const meetings = Array.from({ length: 50 }, (_, at) => [
			`M/Plan ${at}.md`,
			`---\ndate: 2026-03-${10 + (at % 20)}\n${attendees}\n---\n`,
		]);
		const people = names.map((name) => [`${name}.md`, personNote("")]);
		expect(taken(() => void peopleIn(Object.fromEntries([...people, ...meetings]) as Record<string, string>))).toBeLessThan(5000);
	});
});
