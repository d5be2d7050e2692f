import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../src/core/network/network";
import type { Depth } from "../../../../src/core/network/picture/around";
import { centreOf } from "../../../../src/core/network/picture/picture";
import { toldPicture } from "../../../../src/core/network/picture/told-picture";
import { nearIn, wholeOf } from "../../../../src/core/pages/near/near";
import { below, rootOf, type TreeGround } from "../../../../src/core/pages/near/tie-tree";
import { MOST_IN_TABLE, whoKnowsWhom } from "../../../../src/core/pages/near/who-knows-whom";
import { reconnect } from "../../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { peopleIn, personNote, TODAY } from "../../small-vault";

// A – B – C – D in a row, and I know them; A names Yan, who has no note; E has a bare link to A alone.
const VAULT = {
	"Me.md": personNote("me: true"),
	"A.md": personNote(
		'role: Dean\norganization: Acme\nreports-to: "[[B]] (strong)"\nknows: [Yan]\ncircle: inner',
		`- ${TODAY}: coffee with [[B]]`,
	),
	"B.md": personNote("knows: '[[C]] (weak)'\ncircle: close"),
	"C.md": personNote("knows: '[[D]]'\ncircle: active"),
	"D.md": personNote("circle: active"),
	"E.md": personNote("", "See [[A]]."),
};
const people = peopleIn(VAULT);
const rows = reconnect(people, DEFAULT_SETTINGS);
const whole = wholeOf(networkOf(people, ""), rows, people);
const idsOf = (about: readonly string[], depth: Depth, most?: number): readonly string[] =>
	nearIn(whole, about, depth, most)
		.picture.nodes.map(({ id }) => id)
		.sort();

describe("the network near somebody", () => {
	test.each<[string, readonly string[], Depth, readonly string[]]>([
		["one step", ["C.md"], 1, ["B.md", "C.md", "D.md", "Me.md"]],
		["two steps, none of them over me", ["D.md"], 2, ["B.md", "C.md", "D.md", "Me.md"]],
		["three steps", ["D.md"], 3, ["A.md", "B.md", "C.md", "D.md", "Me.md"]],
		["mine", ["Me.md"], 1, ["A.md", "B.md", "C.md", "D.md", "Me.md"]],
		["of several", ["A.md", "D.md"], 1, ["A.md", "B.md", "C.md", "D.md", "Me.md", "Yan"]],
		["of somebody without a note", ["Yan"], 1, ["A.md", "Yan"]],
		["over bare links, where there is nothing else", ["E.md"], 1, ["A.md", "E.md"]],
		["of nobody who is there", ["gone"], 2, []],
	])("%s", (_what, about, depth, ids) => expect(idsOf(about, depth)).toEqual(ids));

	test("holds the ties among those it shows, and no others", () => {
		const { picture } = nearIn(whole, ["C.md"], 1);
		expect(picture.ties.map(({ source, target }) => [source, target].sort().join("–")).sort()).toEqual([
			"B.md–C.md",
			"B.md–Me.md",
			"C.md–D.md",
			"C.md–Me.md",
			"D.md–Me.md",
		]);
	});

	test("keeps the nearest and most strongly tied where there are too many, and tells how many are left out", () => {
		expect(idsOf(["B.md"], 1, 2)).toEqual(["A.md", "B.md"]);
		expect(nearIn(whole, ["B.md"], 1, 2).left).toBe(2);
		expect(nearIn(whole, ["B.md"], 1).left).toBe(0);
	});

	test("has the one whom it is about in the middle, else me", () => {
		expect(centreOf(nearIn(whole, ["C.md"], 1).picture)).toBe("C.md");
		expect(centreOf(nearIn(whole, ["A.md", "C.md"], 1).picture)).toBe("Me.md");
		expect(centreOf(whole)).toBe("Me.md");
	});

	test("is told in a sentence", () => {
		expect(toldPicture(nearIn(whole, ["C.md"], 1).picture, rows)).toMatch(/^Network near C: 3 people, 5 ties\. /u);
		expect(toldPicture(nearIn(whole, ["Me.md"], 1).picture, rows)).toMatch(/^Network near You: 4 people, /u);
	});
});

describe("the tree of who is tied to whom", () => {
	const ground: TreeGround = { picture: nearIn(whole, ["Me.md"], 3).picture, people, kept: null };

	test.each<[string | null, string]>([
		[null, "Me.md"],
		["B.md", "B.md"],
		["gone", "Me.md"],
	])("chosen %s, it begins with %s", (chosen, id) => expect(rootOf(ground, chosen)?.path).toEqual([id]));

	test("says name, role and tie, the strongest first, and leads nowhere twice on one way", () => {
		const [first, ...others] = below(ground, ["B.md"]);
		expect(first).toEqual({
			path: ["B.md", "A.md"],
			name: "A",
			facts: "Dean, Acme",
			tie: "From B: manages, seen together",
			below: 2,
		});
		expect(others.map(({ name }) => name).sort()).toEqual(["C", "You"]);
		expect(below(ground, ["B.md", "A.md"]).map(({ name, facts }) => [name, facts])).toContainEqual(["Yan", "No note yet"]);
		expect(below(ground, ["B.md", "A.md"]).flatMap(({ path }) => path.slice(2))).not.toContain("B.md");
	});

	test("leaves out who is not shown", () => {
		const kept = new Set(["Me.md", "C.md"]);
		expect(
			below({ ...ground, kept }, ["B.md"])
				.map(({ name }) => name)
				.sort(),
		).toEqual(["C", "You"]);
	});
});

describe("the table of who knows whom", () => {
	test("names everybody in rows and columns, me first, and says what ties them from the row to the column", () => {
		const table = whoKnowsWhom(nearIn(whole, ["A.md", "B.md"], 1).picture, new Set(["Me.md", "A.md", "B.md"]));
		expect(table?.people.map(({ name }) => name)).toEqual(["You", "A", "B"]);
		expect(table?.cells[1]).toEqual(["in your circle, in touch", "", "reports to, seen together"]);
		expect(table?.cells[2]?.[1]).toBe("manages, seen together");
	});

	test("is there for so many at most, and for two at least", () => {
		const many = (count: number) => ({
			...whole,
			nodes: whole.nodes.slice(0, 1).flatMap((node) => Array.from({ length: count }, (_, at) => ({ ...node, id: `${at}` }))),
		});
		expect(whoKnowsWhom(many(MOST_IN_TABLE), null)?.people.length).toBe(MOST_IN_TABLE);
		expect(whoKnowsWhom(many(MOST_IN_TABLE + 1), null)).toBeNull();
		expect(whoKnowsWhom(many(1), null)).toBeNull();
	});
});
