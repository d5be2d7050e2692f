import { describe, expect, test } from "vitest";
import { type Depth, litIn, networkAround, tiesIn } from "../../../../src/core/network/picture/around";
import { networkOf } from "../../../../src/core/network/network";
import { type GraphPicture, pictureOf } from "../../../../src/core/network/picture/picture";
import { freshnessOf } from "../../../../src/core/network/picture/picture-ties";
import { withPins } from "../../../../src/core/network/picture/pinned";
import { toldPerson, spokenPerson } from "../../../../src/core/network/picture/told-person";
import { toldPicture } from "../../../../src/core/network/picture/told-picture";
import { toldTie } from "../../../../src/core/network/picture/told-tie";
import { nearestTowards, nextTie, type Way } from "../../../../src/core/network/picture/walk";
import { reconnect, type ReconnectRow } from "../../../../src/core/rhythm/reconnect";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { peopleIn, personNote, TODAY } from "../../small-vault";

// Me – A – B – C – D in a row, and I know them all; E stands alone.
const VAULT = {
	"Me.md": personNote("me: true"),
	"A.md": personNote('role: Dean\nreports-to: "[[B]] (strong)"\nknows: [Yan]\ncircle: inner', `- ${TODAY}: coffee with [[B]]`),
	"B.md": personNote("knows: C\nwhy: The way in\ncircle: close\ninfluences: A", `- 2023-01-01: coffee`),
	"C.md": personNote("knows: '[[D]] (weak)'\ncircle: active"),
	"D.md": personNote("circle: active\nimportance: 5", "- 2023-06-01: coffee"),
	"E.md": personNote("", "See [[A]]."),
};
const people = peopleIn(VAULT);
const rows = reconnect(people, DEFAULT_SETTINGS);
const picture: GraphPicture = pictureOf(networkOf(people, ""), rows, people, { mentions: true, ghosts: true, mine: true });
const rowOf = (id: string): ReconnectRow | undefined => rows.find(({ person }) => person.contact.path === id);

describe("the network around somebody", () => {
	test.each<[string, Depth, readonly string[]]>([
		["C.md", 1, ["B.md", "C.md", "D.md", "Me.md"]],
		["C.md", 2, ["A.md", "B.md", "C.md", "D.md", "Me.md"]],
		["C.md", 3, ["A.md", "B.md", "C.md", "D.md", "E.md", "Me.md", "Yan"]],
		["D.md", 2, ["B.md", "C.md", "D.md", "Me.md"]],
		["Yan", 1, ["A.md", "Yan"]],
		["Me.md", 1, ["A.md", "B.md", "C.md", "D.md", "Me.md"]],
		["gone", 2, ["gone"]],
	])("of %s over %i", (id, depth, ids) => expect([...networkAround(picture, id, depth)].sort()).toEqual(ids));

	test("of those to whom the picture is narrowed, and whom it is about in any case", () => {
		expect(litIn(picture, null, null, 1)).toBeNull();
		const kept = new Set(["B.md"]);
		expect(litIn(picture, kept, null, 1)).toBe(kept);
		expect([...(litIn(picture, kept, "C.md", 1) ?? [])].sort()).toEqual(["B.md", "C.md"]);
	});

	test("the strongest ties come first", () => {
		const strengths = (tiesIn(picture).get("A.md") ?? []).map(({ strength }) => strength);
		expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
	});
});

describe("walking", () => {
	const PLACES = [
		{ id: "Me.md", x: 0, y: 0 },
		{ id: "A.md", x: 100, y: 10 },
		{ id: "E.md", x: 40, y: 0 },
		{ id: "B.md", x: 0, y: -80 },
		{ id: "Yan", x: 200, y: 0 },
		{ id: "D.md", x: 5, y: 90 },
		{ id: "C.md", x: 0, y: 300 },
	];
	test.each<[string, Way, string | null]>([
		["Me.md", "right", "A.md"],
		["A.md", "right", "Yan"],
		["Yan", "right", null],
		["E.md", "left", "Me.md"],
		["Me.md", "up", "B.md"],
		["Me.md", "down", "D.md"],
		["D.md", "down", "C.md"],
		["gone", "down", null],
	])("from %s to the %s: %s", (from, way, to) => {
		expect(nearestTowards(picture, PLACES, from, way, () => true)).toBe(to);
	});

	test("those who are not shown are walked past", () => {
		expect(nearestTowards(picture, PLACES, "Me.md", "right", (id) => id !== "A.md")).toBe("E.md");
	});

	test("along somebody's ties by strength, round and round", () => {
		const names: string[] = [];
		let walk = { hub: "C.md", at: -1 };
		for (let step = 0; step < 4; step++) {
			const next = nextTie(picture, walk, 1);
			if (next === null) break;
			names.push(next.id);
			walk = next.walk;
		}
		expect(names[3]).toBe(names[0]);
		expect([...new Set(names)].sort()).toEqual(["B.md", "D.md", "Me.md"]);
		expect(nextTie(picture, { hub: "C.md", at: -1 }, -1)?.id).toBe(names[2]);
		expect(nextTie(picture, { hub: "gone", at: -1 }, 1)).toBeNull();
	});
});

describe("what is told", () => {
	test("of a tie, from either side", () => {
		const tie = (tiesIn(picture).get("A.md") ?? []).find(({ source, target }) => [source, target].includes("B.md"));
		if (tie === undefined) throw new Error("no tie");
		expect(toldTie(tie, "A.md", TODAY)).toMatchObject({ other: "B.md", how: "reports to, is influenced by, seen together" });
		const { how, evidence } = toldTie(tie, "B.md", TODAY);
		expect(how).toBe("manages, influences, seen together");
		expect(evidence.map(({ said }) => said)).toEqual(["manages · A", "seen together, 10 Apr · A", "influences · B"]);
		expect(evidence.every(({ line }) => line > 1)).toBe(true);
	});

	test("of a person, and how one came to them", () => {
		const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
		const [a, b] = [nodes.get("A.md"), nodes.get("B.md")];
		if (a === undefined || b === undefined) throw new Error("nobody");
		const told = toldPerson({ picture, node: b, row: rowOf("B.md"), people });
		expect(told).toMatchObject({ name: "B", why: "The way in", also: "Circle: Close", ties: "3 ties" });
		expect(spokenPerson(picture, told, "B.md", a)).toMatch(/^B\. .*\. The way in\. Circle: Close\. 3 ties\. From A: reports to/u);
		const e = nodes.get("E.md");
		expect(spokenPerson(picture, told, "B.md", e ?? null)).toMatch(/No tie to E$/u);
	});

	test("of the whole picture", () => {
		expect(toldPicture(picture, rows)).toMatch(
			/^Graph of influencers: 6 people, 9 ties\. You are tied to 4\. Coldest of those who matter: D\. /u,
		);
	});
});

describe("how fresh a tie is", () => {
	test.each([
		[null, 1],
		["2024-04-10", 1],
		["2024-01-10", 1],
		["2023-12-01", 0.8],
		["2023-06-01", 0.62],
		["2022-06-01", 0.48],
		["2010-01-01", 0.35],
	])("last told on %s: %d", (day, freshness) => expect(freshnessOf(day, "2024-04-10")).toBe(freshness));
});

describe("a layout with pins", () => {
	const before = {
		places: new Map([
			["a", { x: 1, y: 2, held: true }],
			["b", { x: 3, y: 4 }],
		]),
		keys: new Set(["a", "b"]),
		heat: 0,
		since: 2,
	};
	test("nothing known and nobody pinned is nothing", () => expect(withPins(null, () => ({}))).toBeNull());
	test("those who are pinned are held, and who is no longer is let go", () => {
		expect(withPins(null, () => ({ a: { x: 9, y: 9 } }))).toMatchObject({
			heat: 1,
			places: new Map([["a", { x: 9, y: 9, held: true }]]),
		});
		expect(withPins(before, () => ({}))?.places.get("a")).toEqual({ x: 1, y: 2 });
		expect(withPins(before, () => ({ b: { x: 5, y: 5 } }))?.places.get("b")).toEqual({ x: 5, y: 5, held: true });
		expect(withPins({ ...before, places: new Map([["b", { x: 3, y: 4 }]]) }, () => ({}))?.heat).toBe(0);
	});
});
