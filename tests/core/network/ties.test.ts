import { describe, expect, test } from "vitest";
import { peopleIn, personNote, type Vault } from "../small-vault";
import { tiesOf } from "../../../src/core/network/followed-ties";
import type { Tie } from "../../../src/core/network/ties";

function tiesIn(texts: Readonly<Record<string, string>>, vault: Vault = {}): readonly Tie[] {
	return tiesOf(peopleIn(texts, vault));
}

function shortly(ties: readonly Tie[]): readonly unknown[] {
	return ties.map(({ from, to, directed, kinds, strength }) => [
		from,
		directed ? "→" : "–",
		to,
		kinds.join(" "),
		Math.round(strength * 1e6) / 1e6,
	]);
}

const ME = personNote("me: true");
const PLAIN = personNote("");

describe("between me and somebody", () => {
	test.each([
		["one contact today", "", "- 2024-04-10: coffee", 0.352595],
		["one half a life ago", "", "- 2024-01-11: coffee", 0.195385],
		["an attempt counts half", "", "- 2024-04-10 → email", 0.195385],
		["with three others: half", "", "- 2024-04-10: coffee with [[B]], [[C]], [[D]]", 0.195385],
		["the best of a day", "", "- 2024-04-10 → email\n- 2024-04-10: coffee\n- 2024-04-10: call with [[B]]", 0.352595],
		["a day that a property states", "last-contact: 2024-04-10", "", 0.352595],
		["the latest day stated that is not in the future", "last-contact: [2024-04-10, 2024-05-01, 2024-01-01]", "", 0.352595],
		["no day that lies in the future", 'last-contact: [2024-05-01]\nknows: "[[Me]] (weak)"', "", 0.3],
		["the same day by entry and property", "last-contact: 2024-04-10", "- 2024-04-10 → email", 0.352595],
		["a circle alone", "circle: inner", "", 0.5],
		["a circle and a contact", "circle: close", "- 2024-04-10: coffee", 0.551297],
		["the weakest circle", "circle: network", "", 0.125],
		["a relation they state, where that is larger", 'knows: "[[Me]]"', "- 2024-04-10: coffee", 0.6],
		["a relation they state, where that is smaller", 'knows: "[[Me]] (weak)"', "- 2024-04-10: coffee", 0.352595],
		["never above 0.99", 'knows: "[[Me]] (strong)"\nworks-with: "[[Me]] (strong)"\nmentors: "[[Me]] (strong)"', "", 0.99],
		["a group of six still strengthens", "", "- 2024-04-10: party with [[B]], [[C]], [[D]], [[E]], [[F]]", 0.162638],
	])("%s", (_, properties, body, strength) => {
		const others = Object.fromEntries(["B", "C", "D", "E", "F"].map((name) => [`${name}.md`, PLAIN]));
		const tie = tiesIn({ "Me.md": ME, "A.md": personNote(properties, body), ...others }).find(({ from, to }) =>
			from === "Me.md" ? to === "A.md" : from === "A.md" && to === "Me.md",
		);
		expect(tie?.strength).toBeCloseTo(strength, 6);
	});

	test.each([
		["nothing", ""],
		["a plan", "- 2024-04-12: coffee"],
		["a missed one", "- [ ] 2024-04-09: coffee"],
		["below the floor", "- 2023-04-10: coffee"],
	])("%s makes none", (_, body) => {
		expect(tiesIn({ "Me.md": ME, "A.md": personNote("", body) })).toEqual([]);
	});

	test("a relation that my own note states counts too, to ghosts as well", () => {
		expect(shortly(tiesIn({ "Me.md": personNote("me: true\nknows: [A, Zed (weak)]"), "A.md": PLAIN }))).toEqual([
			["Me.md", "–", "A.md", "knows", 0.6],
			["Me.md", "–", "Zed", "knows", 0.3],
		]);
	});

	test("without a note of mine there are none", () => {
		expect(tiesIn({ "A.md": personNote("circle: inner", "- 2024-04-10: coffee") })).toEqual([]);
	});

	test("of the days that properties state, the one that counts is evidence", () => {
		const properties = "last-contact: 2024-06-01\nlast touch: 2024-04-01\nprm-last-contacted: 2024-03-01";
		expect(tiesIn({ "Me.md": ME, "A.md": personNote(properties) })[0]?.evidence).toEqual([
			{ kind: "contact", path: "A.md", line: 4, day: "2024-04-01" },
		]);
	});

	test("the evidence is every line it rests on", () => {
		const [tie] = tiesIn({
			"Me.md": ME,
			"A.md": personNote("circle: inner\nlast-contact: 2024-04-01", "- 2024-04-10: coffee\n- 2024-04-12: plan"),
		});
		expect(tie?.evidence).toEqual([
			{ kind: "contact", path: "A.md", line: 6, day: "2024-04-10" },
			{ kind: "contact", path: "A.md", line: 4, day: "2024-04-01" },
			{ kind: "circle", path: "A.md", line: 3, day: null },
		]);
		expect(tie?.kinds).toEqual(["contact", "circle"]);
	});
});

describe("between two others", () => {
	test.each([
		["knows: B", "–", "knows", 0.6],
		["knows: B (strong)", "–", "knows", 0.9],
		['knows: "[[B]] (weak)"', "–", "knows", 0.3],
		["knows: [B, B (strong), B (weak)]", "–", "knows", 0.9],
		["works-with: B", "–", "works-with", 0.6],
		["influences: B", "→", "influences", 0.6],
		["reports-to: B", "→", "reports-to", 0.6],
		["introduced-by: B", "→", "introduced-by", 0.6],
		["mentors: B", "→", "mentors", 0.6],
		["knows: B\nreports-to: B", "→", "knows reports-to", 0.84],
		["knows: B (weak)\nworks-with: B (strong)", "–", "knows works-with", 0.93],
	])("%j", (properties, arrow, kinds, strength) => {
		expect(shortly(tiesIn({ "A.md": personNote(properties), "B.md": PLAIN }))).toEqual([["A.md", arrow, "B.md", kinds, strength]]);
	});

	test("a direction goes from the note that states it", () => {
		expect(shortly(tiesIn({ "A.md": PLAIN, "B.md": personNote("reports-to: A") }))).toEqual([["B.md", "→", "A.md", "reports-to", 0.6]]);
	});

	test("what both state counts once, with both lines as evidence", () => {
		const [tie] = tiesIn({ "A.md": personNote("knows: B"), "B.md": personNote("knows: A (strong)") });
		expect(tie?.strength).toBe(0.9);
		expect(tie?.evidence.map(({ path, line }) => [path, line])).toEqual([
			["A.md", 3],
			["B.md", 3],
		]);
	});

	test.each([
		["two today", "- 2024-04-10: coffee with [[B]]", 0.195385],
		["an attempt and a crowd are together as well", "- 2024-04-10 → email [[B]] #noreply", 0.195385],
		["three today: a third", "- 2024-04-10: coffee with [[B]] and [[C]]", 0.134915],
		["the best of a day", "- 2024-04-10: coffee with [[B]]\n- 2024-04-10: lunch with [[B]] and [[C]]", 0.195385],
		["two days", "- 2024-04-10: coffee with [[B]]\n- 2024-01-11: coffee with [[B]]", 0.278258],
	])("present together: %s", (_, body, strength) => {
		const tie = tiesIn({ "A.md": personNote("", body), "B.md": PLAIN, "C.md": PLAIN }).find(
			({ from, to }) => from === "A.md" && to === "B.md",
		);
		expect(tie?.strength).toBeCloseTo(strength, 5);
		expect(tie?.kinds).toEqual(["together"]);
	});

	test("written in both notes it counts once, with both places as evidence", () => {
		const [tie] = tiesIn({
			"A.md": personNote("", "- 2024-04-10: coffee with [[B]]"),
			"B.md": personNote("", "- 2024-04-10: coffee with [[A]]"),
		});
		expect(tie?.strength).toBeCloseTo(0.195385, 6);
		expect(tie?.evidence.map(({ kind, path, day }) => [kind, path, day])).toEqual([
			["together", "A.md", "2024-04-10"],
			["together", "B.md", "2024-04-10"],
		]);
	});

	test("written in a third note, or in mine", () => {
		expect(
			shortly(tiesIn({ "Me.md": personNote("me: true", "- 2024-04-10: coffee with [[A]] and [[B]]"), "A.md": PLAIN, "B.md": PLAIN })),
		).toContainEqual(["A.md", "–", "B.md", "together", 0.195385]);
	});

	test("kinds combine", () => {
		expect(shortly(tiesIn({ "A.md": personNote("knows: B", "- 2024-04-10: coffee with [[B]]"), "B.md": PLAIN }))).toEqual([
			["A.md", "–", "B.md", "knows together", 0.678154],
		]);
	});

	test("plans, and what lies below the floor, tie nobody", () => {
		expect(
			tiesIn({
				"A.md": personNote(
					"",
					"- 2024-04-12: coffee with [[B]]\n- 2023-01-01: coffee with [[B]]\n- [ ] 2024-04-01: coffee with [[B]]",
				),
				"B.md": PLAIN,
			}),
		).toEqual([]);
	});
});

describe("mentions and ghosts", () => {
	test("a bare link is a tie of strength 0", () => {
		expect(tiesIn({ "A.md": personNote("", "See [[B]] and [[B]]"), "B.md": PLAIN })).toEqual([
			{
				from: "A.md",
				to: "B.md",
				directed: false,
				kinds: ["mention"],
				strength: 0,
				evidence: [{ kind: "mention", path: "A.md", line: 4, day: null }],
			},
		]);
	});

	test("beside another kind it adds nothing but itself", () => {
		expect(shortly(tiesIn({ "A.md": personNote("knows: B", "See [[B]]"), "B.md": PLAIN }))).toEqual([
			["A.md", "–", "B.md", "knows mention", 0.6],
		]);
	});

	test("beside a kind below the floor it stays alone", () => {
		expect(shortly(tiesIn({ "A.md": personNote("", "- 2022-04-10: coffee with [[B]]\n\nSee [[B]]"), "B.md": PLAIN }))).toEqual([
			["A.md", "–", "B.md", "mention", 0],
		]);
	});

	test("relations alone make ghosts; one of a name, whatever its capitals or folder", () => {
		const ties = tiesIn({
			"A.md": personNote(
				'knows: [Zed, "[[People/zed]]"]\norganization: "[[Acme]]"',
				"- 2024-04-10: coffee with [[Yan]] about [[Xi]]",
			),
			"B.md": personNote('reports-to: "[[ZED|the boss]]"'),
		});
		expect(shortly(ties)).toEqual([
			["A.md", "–", "Zed", "knows", 0.6],
			["B.md", "→", "Zed", "reports-to", 0.6],
		]);
	});

	test("a note about no person is no ghost", () => {
		expect(tiesIn({ "A.md": personNote("knows: Acme"), "Acme.md": "x" })).toEqual([]);
	});

	test("one that fits two makes no tie", () => {
		expect(tiesIn({ "A.md": personNote("knows: B"), "x/B.md": PLAIN, "y/B.md": PLAIN })).toEqual([]);
	});
});

test("ties come in one order, whatever the order of the notes", () => {
	const texts = { "C.md": personNote("knows: [A, Zed]"), "A.md": personNote("knows: B"), "B.md": personNote("mentors: C") };
	expect(tiesIn(Object.fromEntries(Object.entries(texts).reverse()))).toEqual(tiesIn(texts));
});
