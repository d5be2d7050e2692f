import { describe, expect, test } from "vitest";
import { messageOf } from "../../../../src/core/before/introduce/message";
import { toldIntroduction, type ToldIntroduction } from "../../../../src/core/before/introduce/told-introduction";
import { networkOf } from "../../../../src/core/network/network";
import { finished } from "../../../../src/core/kinds/steps";
import { introducerOf } from "../../../../src/core/network/ways/introductions";
import { peopleOf } from "../../../../src/core/notes/people/followed-people";
import { reconnect } from "../../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { notesOf, personNote, TODAY } from "../../small-vault";

function toldTo(id: string, texts: Readonly<Record<string, string>>): ToldIntroduction | null {
	const people = peopleOf(notesOf(texts), TODAY, "");
	const rows = reconnect(people, DEFAULT_SETTINGS);
	const network = networkOf(people, "");
	return toldIntroduction(id, { people, rows, network, introducer: finished(introducerOf(network, rows, TODAY)), marks: ["person"] });
}

const ME = personNote("me: true\nplaces: [Oulu]");
const warm = (properties: string) => personNote(`circle: inner\n${properties}`, "- 2024-04-08: coffee\n");
const cold = (properties: string) => personNote(`circle: inner\n${properties}`, "- 2023-10-01: coffee\n");

describe("the verdict", () => {
	test.each<[string, Readonly<Record<string, string>>, string]>([
		["over somebody warm", { "Ann.md": warm("knows: '[[Bob]]'") }, "Ask Ann."],
		["over somebody who has gone cold", { "Ann.md": cold("knows: '[[Bob]]'") }, "Talk to Ann first: silent for 6 months."],
		["over two", { "Ann.md": warm("knows: '[[Eve]]'"), "Eve.md": personNote("knows: '[[Bob]]'") }, "Ask Ann."],
		["over somebody who is not to be asked", { "Ann.md": warm("knows: '[[Bob]]'\nno-intro: true") }, "No way that your notes support."],
		["at the same firm alone", { "Ann.md": warm("organization: Acme") }, "No way that your notes support."],
		["over three", chain("Ann", "Eve", "Kim", "Bob"), "No way that your notes support."],
		["where nobody knows anybody", {}, "No way that your notes support."],
	])("%s", (_, others, verdict) => {
		expect(toldTo("Bob.md", { "Me.md": ME, "Bob.md": personNote("organization: Acme"), ...others })?.verdict).toBe(verdict);
	});

	test("for somebody whom I know", () => {
		const told = toldTo("Bob.md", { "Bob.md": warm("") });
		expect([told?.isKnown, told?.verdict, told?.ways.map(({ title }) => title)]).toEqual([
			true,
			"You know them: no introduction needed.",
			["You yourself"],
		]);
	});
	test("there is none for nobody", () => expect(toldTo("Nobody.md", { "Bob.md": warm("") })).toBeNull());
});

function chain(first: string, ...others: readonly string[]): Record<string, string> {
	const all = [first, ...others];
	return Object.fromEntries(
		all.slice(0, -1).map((name, at) => [`${name}.md`, (at === 0 ? warm : personNote)(`knows: '[[${all[at + 1] ?? ""}]]'`)]),
	);
}

describe("each step", () => {
	test("tells how I know the first, what was said and shared, and how they know the next", () => {
		const told = toldTo("Bob.md", {
			"Me.md": ME,
			"Ann.md": personNote(
				"circle: close\nplaces: [Oulu]\nworks-with: '[[Bob]] (weak)'",
				"- 2024-04-01: lunch, the [[Harbour|harbour]]\n- 2024-03-01: lunch with [[Bob]]\n",
			),
			"Bob.md": personNote(""),
		});
		expect(told?.ways.map(({ title, verdict }) => [title, verdict])).toEqual([
			["You yourself", "You have been in touch yourself."],
			["Over Ann", "Ask Ann."],
		]);
		expect(told?.verdict).toBe("Ask Ann.");
		expect(told?.ways[1]?.hops).toEqual([
			{
				title: "You → Ann",
				how: "strong tie, in your circle, in touch 9 days ago",
				said: "lunch, the harbour",
				shared: ["Oulu"],
			},
			{ title: "Ann → Bob", how: "fair tie, work together, seen together, last 6 weeks ago", said: null, shared: [] },
		]);
	});
	test("to somebody without a note", () => {
		const told = toldTo("Zoe", { "Ann.md": warm("knows: '[[Zoe]]'") });
		expect([told?.to, told?.what, told?.verdict]).toEqual([{ path: null, name: "Zoe" }, "no note yet", "Ask Ann."]);
	});
	test("whom I know where they work stands apart, three at most, the latest first", () => {
		const at = (name: string, day: string) => [`${name}.md`, personNote("organization: Acme", `- ${day}: call\n`)] as const;
		const told = toldTo("Bob.md", {
			"Bob.md": personNote("organization: '[[Acme]]'"),
			...Object.fromEntries([at("Ann", "2024-01-01"), at("Cid", "2024-03-01"), at("Dan", "2024-02-01"), at("Eve", "2023-01-01")]),
			"Never.md": personNote("organization: Acme"),
		});
		expect(told?.colleagues.map(({ organization, people }) => [organization, people.map(({ name }) => name)])).toEqual([
			["Acme", ["Cid", "Dan", "Ann"]],
		]);
	});
});

describe("a message", () => {
	const parts = {
		goBetween: "Ann Lee",
		introduction: { to: { path: "Bob.md", name: "Bob Roy" }, what: "Director, Acme", shared: ["Oulu"] },
		why: "she knows the [[Grid|grid]]",
	};
	test.each<[string, string]>([
		["", "do you know Bob Roy, Director, Acme well enough to introduce us? She knows the grid."],
		["{{go-between}}: {{name}} ({{who}}), {{why}} {{shared}}", "Ann: Bob Roy (Bob Roy, Director, Acme), She knows the grid. Oulu"],
		["Hi {{ go-between }} {{nothing}} {{}} {{{name}}}", "Hi Ann {{nothing}} {{}} {Bob Roy}"],
	])("of the template “%s”", (template, expected) => expect(messageOf(template, parts)).toContain(expected));

	test.each([
		["Lee, Ann", "Ann"],
		["Dr. Ann Lee", "Ann"],
		["Ann", "Ann"],
		["李安", "李安"],
		["Dr.", "Dr."],
	])("greets %s as %s", (goBetween, greeted) => expect(messageOf("{{go-between}}", { ...parts, goBetween })).toBe(greeted));

	test("leaves nothing where something is not known", () => {
		const bare = { goBetween: "Ann", introduction: { to: { path: null, name: "Zoe" }, what: "no note yet", shared: [] }, why: null };
		expect(messageOf("{{who}}|{{why}}|{{shared}}|", bare)).toBe("Zoe|||");
	});
	test("is not filled in twice: what a note holds is no template", () => {
		expect(messageOf("{{why}}", { ...parts, why: "{{name}}" })).toBe("{{name}}.");
	});
});
