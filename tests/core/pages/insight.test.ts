import { describe, expect, test } from "vitest";
import { HABITS, notesOf, personNote } from "../small-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { figuresOf } from "../../../src/core/network/figures/figures";
import { finished } from "../../../src/core/kinds/steps";
import { insightsOf } from "../../../src/core/pages/insight";
import { worldOf } from "../../../src/core/world";

const TODAY = "2026-11-20";
type Notes = Readonly<Record<string, string>>;

/** What the network of some notes tells: the kind of each insight, whom it shows, and its sentences. */
function toldOf(texts: Notes, kind: string, targets: readonly string[] = []): readonly string[] {
	const { people, rows, network } = worldOf(notesOf(texts, { habits: HABITS }), TODAY, DEFAULT_SETTINGS);
	const figures = finished(figuresOf(network));
	const told = finished(insightsOf({ people, rows, network, figures, targets, marks: DEFAULT_SETTINGS.personTags }));
	return told
		.filter(({ key }) => key.startsWith(kind))
		.map(({ said, todo, about }) =>
			[...said, " → ", ...todo, ` [${about ?? ""}]`].map((piece) => (typeof piece === "string" ? piece : piece.name)).join(""),
		);
}

const called = (...days: readonly string[]): string => days.map((day) => `- ${day}: call\n`).join("");
const decider = (more = "", body = ""): string => personNote(`decision-role: decision maker\n${more}`.trim(), body);

describe("a decision maker who has gone silent", () => {
	test.each<[string, Notes, readonly string[]]>([
		[
			"cold",
			{ "Eve.md": decider("organization: Fund", called("2026-01-02")) },
			["Eve decides at Fund and has been silent for 11 months. → get in touch, with something for them. [Eve.md]"],
		],
		[
			"of no organization",
			{ "Eve.md": decider("", called("2026-01-02")) },
			[expect.stringContaining("Eve decides and has been") as string],
		],
		["dormant", { "Eve.md": decider("", called("2019-01-02")) }, [expect.stringContaining("silent for 8 years") as string]],
		["lately in touch", { "Eve.md": decider("", called("2026-11-02")) }, []],
		["archived", { "Eve.md": decider("status: archived", called("2026-01-02")) }, []],
		["myself", { "Eve.md": decider("me: true", called("2026-01-02")) }, []],
		["who only influences", { "Eve.md": personNote("decision-role: influencer", called("2026-01-02")) }, []],
		[
			"three at most",
			Object.fromEntries([1, 2, 3, 4].map((at) => [`D${at}.md`, decider("", called("2026-01-02"))])),
			[expect.any(String) as string, expect.any(String) as string, expect.any(String) as string],
		],
	])("%s", (_, texts, told) => expect(toldOf(texts, "silent ")).toEqual(told));
});

describe("a decision maker whom I never met", () => {
	test.each<[string, Notes, readonly string[]]>([
		[
			"to whom somebody can introduce me",
			{ "Ann.md": personNote("circle: inner\nknows: '[[Bob]]'", called("2026-11-18")), "Bob.md": decider("organization: Acme") },
			["Bob decides at Acme, and you have not been in touch. → Ask Ann. [Bob.md]"],
		],
		[
			"whom nobody knows",
			{ "Bob.md": decider() },
			["Bob decides, and you have not been in touch. → your notes support no way there yet: who might know them? [Bob.md]"],
		],
		["whom I am to meet", { "Bob.md": decider("", called("2026-11-24")) }, []],
		["whom I have met", { "Bob.md": decider("", called("2026-11-18")) }, []],
		["who is paused", { "Bob.md": decider("status: paused") }, []],
	])("%s", (_, texts, told) => expect(toldOf(texts, "unmet ")).toEqual(told));
});

const throughAnn = (lost: number, more = "organization: Acme"): Notes => ({
	"Ann.md": personNote(
		`circle: inner\nknows: [${Array.from({ length: lost }, (_, at) => `"[[L${at}]]"`).join(", ")}]`,
		called("2026-11-18"),
	),
	...Object.fromEntries(Array.from({ length: lost }, (_, at) => [`L${at}.md`, personNote(more)])),
});

describe("people who hang on one tie of mine", () => {
	test.each<[string, Notes, readonly string[]]>([
		[
			"three of one organization",
			throughAnn(3),
			[
				"If you lose touch with Ann, 3 people are out of your reach, 3 of them at Acme. → ask them to introduce you to one of them: L0. [Ann.md]",
			],
		],
		["three of none", throughAnn(3, ""), [expect.stringContaining("3 people are out of your reach. →") as string]],
		[
			"the most important of them first",
			{ ...throughAnn(3), "L2.md": personNote("importance: 5") },
			[expect.stringContaining("one of them: L2.") as string],
		],
		["two alone", throughAnn(2), []],
		[
			"who are known otherwise",
			{ ...throughAnn(3), "L1.md": personNote("circle: close\nknows: ['[[L0]]', '[[L2]]']", called("2026-11-10")) },
			[],
		],
		[
			"two ways, the colder and heavier first",
			{
				...throughAnn(3),
				"Zoe.md": personNote('circle: inner\nknows: ["[[M0]]", "[[M1]]", "[[M2]]", "[[M3]]"]', called("2026-01-02")),
				...Object.fromEntries([0, 1, 2, 3].map((at) => [`M${at}.md`, personNote("")])),
			},
			[expect.stringContaining("touch with Zoe, 4 people") as string, expect.stringContaining("touch with Ann, 3 people") as string],
		],
	])("%s", (_, texts, told) => expect(toldOf(texts, "thread ")).toEqual(told));
});

describe("an organization where I know one alone", () => {
	const acme = {
		"Ann.md": personNote("circle: inner\norganization: Acme", called("2026-11-18")),
		"Bob.md": decider("organization: Acme"),
	};
	test.each<[string, Notes, readonly string[], readonly string[]]>([
		["with somebody who decides", acme, [], ["You know one person alone at Acme: Ann. → ask who else you should meet there. [Ann.md]"]],
		["that is a target", { "Ann.md": acme["Ann.md"] }, ["Acme"], [expect.stringContaining("alone at Acme: Ann.") as string]],
		["that is neither", { "Ann.md": acme["Ann.md"] }, [], []],
		["where I know two", { ...acme, "Cid.md": personNote("circle: close\norganization: Acme", called("2026-11-17")) }, [], []],
	])("%s", (_, texts, targets, told) => expect(toldOf(texts, "one tie ", targets)).toEqual(told));
});

describe("where my days went", () => {
	const days = called("2026-11-12", "2026-11-02", "2026-10-02", "2026-09-02", "2026-08-02");
	test.each<[string, Notes, readonly string[]]>([
		[
			"and who of the nearest had none",
			{
				"Ann.md": personNote("", days),
				"Bob.md": personNote("circle: inner"),
				"Cid.md": personNote("circle: close", called("2026-01-02")),
			},
			[
				"Most of your 5 days in touch in the last half year went to Ann (5); 2 of those in your inner and close circles had none: Bob, Cid. → get in touch, with something for them. [Bob.md]",
			],
		],
		[
			"one of them",
			{ "Ann.md": personNote("", days), "Bob.md": personNote("circle: inner") },
			[expect.stringContaining("; one of those in your") as string],
		],
		[
			"to how many people it comes down, where not all can be named: 1 ÷ (2 · ⅜² + 2 · ⅛²)",
			{
				"Ann.md": personNote("", called("2026-11-12", "2026-11-02", "2026-10-02")),
				"Bob.md": personNote("", called("2026-11-11", "2026-11-03", "2026-10-03")),
				"Cid.md": personNote("", called("2026-11-10")),
				"Dot.md": personNote("", called("2026-11-09")),
				"Eve.md": personNote("circle: inner"),
			},
			[
				"Most of your 8 days in touch in the last half year went to Ann (3), Bob (3), Cid (1), as if 3 people shared them equally; one of those in your inner and close circles had none: Eve. → get in touch, with something for them. [Eve.md]",
			],
		],
		[
			"nothing of that, where all have equally many",
			Object.fromEntries([
				...["Ann", "Bob", "Cid", "Dot", "Fay"].map((name) => [`${name}.md`, personNote("", called("2026-11-12"))]),
				["Eve.md", personNote("circle: inner")],
			]),
			[expect.stringMatching(/went to Ann \(1\), Bob \(1\), Cid \(1\); one of those/u) as string],
		],
		[
			"to how many, where the first three had no more than half",
			Object.fromEntries([
				...["Ann", "Bob", "Cid", "Dot", "Fay", "Gus"].map((name) => [`${name}.md`, personNote("", called("2026-11-12"))]),
				["Li, Eve.md", personNote("circle: inner")],
				["Li, Zoe.md", personNote("circle: inner")],
				["Max.md", personNote("circle: inner")],
				["Pia.md", personNote("circle: inner")],
			]),
			[
				"Your 6 days in touch in the last half year went to 6 people; 4 of those in your inner and close circles had none: Li, Eve; Li, Zoe; Max; and 1 more. → get in touch, with something for them. [Li, Eve.md]",
			],
		],
		[
			"too few days to tell",
			{ "Ann.md": personNote("", called("2026-11-12", "2026-11-02")), "Bob.md": personNote("circle: inner") },
			[],
		],
		["all of the nearest had some", { "Ann.md": personNote("circle: inner", days), "Bob.md": personNote("circle: active") }, []],
		[
			"longer ago than half a year",
			{
				"Ann.md": personNote("", called("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05")),
				"Bob.md": personNote("circle: inner"),
			},
			[],
		],
		["who is archived is not missed", { "Ann.md": personNote("", days), "Bob.md": personNote("circle: inner\nstatus: archived") }, []],
	])("%s", (_, texts, told) => expect(toldOf(texts, "time")).toEqual(told));
});

describe("inside and outside", () => {
	const of = (inside: number, outside: number): Notes => ({
		"Me.md": personNote("me: true\norganization: Home"),
		...Object.fromEntries(
			Array.from({ length: inside }, (_, at) => [`I${at}.md`, personNote("organization: Home", called("2026-11-02"))]),
		),
		...Object.fromEntries(
			Array.from({ length: outside }, (_, at) => [`O${at}.md`, personNote("organization: Acme", called("2026-11-02"))]),
		),
	});
	test.each<[string, Notes, readonly string[]]>([
		[
			"most inside",
			of(4, 1),
			[
				"Of the people whose organization you noted, 4 are inside yours and 1 outside (E\u2060–\u2060I index −0.60). → look beyond the usual suspects: whom outside would you like to know? []",
			],
		],
		[
			"most outside",
			of(1, 4),
			[expect.stringContaining("1 is inside yours and 4 outside (E\u2060–\u2060I index +0.60). → who inside decides") as string],
		],
		["about even", of(3, 2), []],
		["too few to tell", of(3, 1), []],
		["no organization of mine", { ...of(4, 1), "Me.md": personNote("me: true") }, []],
	])("%s", (_, texts, told) => expect(toldOf(texts, "sides")).toEqual(told));
});

const clique = (name: string, size: number, more = ""): Notes =>
	Object.fromEntries(
		Array.from({ length: size }, (_, at) => [
			`${name}${at}.md`,
			personNote(
				`knows: [${Array.from({ length: size }, (_, other) => `"[[${name}${other}]]"`)
					.filter((_, other) => other !== at)
					.join(", ")}]\n${more}`.trim(),
			),
		]),
	);

describe("who stands between groups", () => {
	test.each<[string, Notes, readonly string[]]>([
		[
			"one who ties two",
			{ ...clique("A", 4), ...clique("B", 4), "Mid.md": personNote("knows: ['[[A0]]', '[[B0]]']") },
			["Between groups that hardly touch stands Mid. → keep these ties warm; they are the shortest way to the others. [Mid.md]"],
		],
		["nobody in one group", clique("A", 5), []],
		["nobody without ties", { "A.md": personNote(""), "B.md": personNote("") }, []],
	])("%s", (_, texts, told) => expect(toldOf(texts, "between")).toEqual(told));
});

describe("groups that I do not reach", () => {
	test.each<[string, Notes, readonly string[]]>([
		[
			"the largest, around its most influential",
			{
				...clique("A", 3),
				"A0.md": personNote("knows: ['[[A1]]', '[[A2]]']", called("2026-11-02")),
				...clique("B", 4),
				"B3.md": personNote("influence: 5\nknows: ['[[B0]]', '[[B1]]', '[[B2]]']"),
			},
			[
				"People in your notes form 2 groups of three or more; you are in touch with 1 of them. → the largest you do not reach has 4 people, around B3. [B3.md]",
			],
		],
		["all are reached", { ...clique("A", 3), "A0.md": personNote("knows: ['[[A1]]', '[[A2]]']", called("2026-11-02")) }, []],
		["pairs are no groups", clique("A", 2), []],
	])("%s", (_, texts, told) => expect(toldOf(texts, "circles")).toEqual(told));
});

test("of an empty vault nothing is told", () => {
	expect(toldOf({}, "")).toEqual([]);
});

describe("how far those to whom I am tied reach", () => {
	const knowing = (count: number, isKnown: (one: number, other: number) => boolean): Notes =>
		Object.fromEntries(
			Array.from({ length: count }, (_, at) => {
				const others = Array.from({ length: at }, (__, other) => other).filter((other) => isKnown(at, other));
				return [`P${at}.md`, personNote(`circle: inner\nknows: [${others.map((other) => `"[[P${other}]] (strong)"`).join(", ")}]`)];
			}),
		);
	const farther = " → whom would you like to know whom none of them knows? []";
	test.each<[string, Notes, readonly string[]]>([
		[
			"all know one another",
			knowing(6, () => true),
			[`You are tied to 6 people, of whom so many know one another that they reach no further than one alone.${farther}`],
		],
		[
			"all but one know one another",
			knowing(6, (one) => one < 5),
			[`You are tied to 6 people, of whom so many know one another that they reach no further than 3 who do not.${farther}`],
		],
		["two circles", knowing(6, (one, other) => one % 2 === other % 2), []],
		["nobody knows anybody", knowing(6, () => false), []],
		["they are few", knowing(4, () => true), []],
		["nobody is there", {}, []],
	])("%s", (_, texts, told) => {
		for (const mine of [{}, { "Me.md": personNote("me: true") }]) expect(toldOf({ ...mine, ...texts }, "reach")).toEqual(told);
	});
});
