import { describe, expect, test } from "vitest";
import { chartOfOrganization } from "../../../../src/core/network/lenses/chart-of-organization";
import { circlesLens } from "../../../../src/core/network/lenses/circles-lens";
import { hullOf, isWithin } from "../../../../src/core/network/lenses/hull";
import { factsInSteps } from "../../../../src/core/network/lenses/lens-facts";
import type { Placing } from "../../../../src/core/network/lenses/lens";
import { organizationsLens } from "../../../../src/core/network/lenses/organizations-lens";
import { type Line, reportingLines } from "../../../../src/core/network/lenses/reporting-lines";
import { treePlaces } from "../../../../src/core/network/lenses/tree-places";
import { stakeholdersLens } from "../../../../src/core/network/lenses/stakeholders-lens";
import { networkOf } from "../../../../src/core/network/network";
import { finished } from "../../../../src/core/kinds/steps";
import { peopleIn, personNote, TODAY } from "../../small-vault";
import { factsWith, ME, nodeOf, pictureWith, sways, whole } from "./made-picture";

const namesIn = ({ marks }: Placing): readonly string[] => marks.flatMap((mark) => (mark.kind === "name" ? [mark.text] : []));
const kindsIn = ({ marks }: Placing): readonly string[] => marks.map(({ kind }) => kind);

describe("the rings of the circles", () => {
	const ringOf = (facts: Parameters<typeof factsWith>[0][string], influence = 0, rings: "closeness" | "influence" = "closeness") =>
		finished(circlesLens(pictureWith([nodeOf("A", { influence })]), factsWith({ A: facts }), rings)).groups.findIndex(
			({ people }) => people === 1,
		);

	test.each([
		["the circle that a note declares", { circle: "inner", closeness: 0.1 }, 0],
		["each of them", { circle: "network", closeness: 0.9 }, 3],
		["without one the strength of my tie", { closeness: 0.8 }, 0],
		["by steps of a quarter", { closeness: 0.5 }, 1],
		["a weak one", { closeness: 0.06 }, 3],
		["no tie at all", { closeness: 0 }, 4],
	] as const)("closeness: %s", (_, facts, ring) => {
		expect(ringOf(facts)).toBe(ring);
	});

	test.each([
		[1, 0],
		[0.75, 0],
		[0.74, 1],
		[0.5, 1],
		[0.25, 2],
		[0, 3],
	])("influence %d is in ring %d", (influence, ring) => {
		expect(ringOf({}, influence, "influence")).toBe(ring);
	});

	test("I am in the middle, and those of one organization in one sector", () => {
		const nodes = ["A", "B", "C", "D"].map((id, at) => {
			return nodeOf(id, { organization: at < 2 ? "Acme" : "Beta", organizationRank: at < 2 ? 0 : 1 });
		});
		const placing = finished(circlesLens(pictureWith(nodes, ["Acme", "Beta"]), factsWith({}), "closeness"));
		expect(placing.places.get(ME)).toEqual({ x: 0, y: 0 });
		const [a, b, c, d] = ["A", "B", "C", "D"].map((id) => placing.places.get(id)?.x ?? 0);
		expect(a !== undefined && b !== undefined && a > 0 && b > 0).toBe(true);
		expect(c !== undefined && d !== undefined && c < 0 && d < 0).toBe(true);
		expect(namesIn(placing)).toEqual(expect.arrayContaining(["Acme", "Beta", "No tie to you"]));
	});

	test("nobody: me alone, without rings", () => {
		const placing = finished(circlesLens(pictureWith([]), factsWith({}), "closeness"));
		expect(whole(placing.places)).toEqual({ [ME]: [0, 0] });
		expect(placing.groups.every(({ people }) => people === 0)).toBe(true);
	});
});

describe("the grid of stakeholders", () => {
	const placingOf = (levels: Readonly<Record<string, readonly [number | null, number | null]>>): Placing => {
		const facts = Object.fromEntries(Object.entries(levels).map(([id, [influence, interest]]) => [id, { influence, interest }]));
		return stakeholdersLens(pictureWith(Object.keys(levels).map((id) => nodeOf(id))), factsWith(facts), 1.5);
	};

	test.each([
		["manage closely", [3, 3], 0],
		["manage closely", [5, 5], 0],
		["keep satisfied", [3, 2.9], 1],
		["keep informed", [2.9, 3], 2],
		["monitor", [1, 1], 3],
	] as const)("%s: influence and interest %o", (_, levels, field) => {
		const placing = placingOf({ A: levels });
		expect(placing.groups.map(({ people }) => people)).toEqual([0, 1, 2, 3].map((at) => Number(at === field)));
		const box = placing.marks
			.filter((mark) => mark.kind === "field")
			.find(({ box: { left, right, top, bottom } }) => {
				const { x, y } = placing.places.get("A") ?? { x: Infinity, y: 0 };
				return x > left && x < right && y > top && y < bottom;
			});
		expect(box?.strong).toBe(field === 0);
	});

	test("who lacks one is not shown but counted, archived people and those without a note are neither", () => {
		const nodes = [nodeOf("A"), nodeOf("B"), nodeOf("C"), nodeOf("D", { kind: "ghost" })];
		const facts = factsWith({ A: { influence: 4, interest: 4 }, B: { influence: 4 }, C: { archived: true } });
		const placing = stakeholdersLens(pictureWith(nodes), facts, 1);
		expect([...placing.places.keys()]).toEqual(["A"]);
		expect(placing.hint).toBe("1 more lacks one or both: write “influence” and “interest”, 1 to 5, in the properties of a note.");
		expect(placingOf({ A: [null, 3], B: [null, null] }).hint).toContain(
			"Nobody’s note states influence and interest yet. 2 people lack",
		);
		expect(placingOf({ A: [1, 3] }).hint).toBeNull();
	});
});

describe("organizations", () => {
	const nodes = [
		nodeOf("A", { organization: "Acme", organizationRank: 0, inside: false }),
		nodeOf("B", { organization: "Acme", organizationRank: 0, inside: false }),
		nodeOf("C", { organization: "Mine", organizationRank: 1, inside: true }),
		nodeOf("D"),
	];
	const placing = finished(organizationsLens(pictureWith(nodes, ["Acme", "Mine"]), 1));

	test("each has a hull, mine is marked, and who has none stands beside", () => {
		const hulls = placing.marks.flatMap((mark) => (mark.kind === "hull" ? [mark] : []));
		expect(hulls.map(({ organization, mine }) => [organization, mine])).toEqual([
			["Mine", true],
			["Acme", false],
		]);
		const inside = (organization: string): readonly string[] => {
			const outline = hulls.find((hull) => hull.organization === organization)?.outline ?? [];
			return [...placing.places].filter(([, place]) => isWithin(outline, place)).map(([id]) => id);
		};
		expect([...inside("Acme")].sort()).toEqual(["A", "B"]);
		expect(inside("Mine")).toEqual(["C"]);
		expect(namesIn(placing)).toEqual(["Mine · 1", "Acme · 2", "No organization · 1"]);
		expect(placing.hint).toBeNull();
	});

	test("without any, a sentence says how to add one", () => {
		expect(finished(organizationsLens(pictureWith([nodeOf("A")]), 1)).hint).toContain("organization: Name");
	});

	test("a hull goes round every disc", () => {
		expect(hullOf([], 5)).toEqual([]);
		const outline = hullOf([{ x: 0, y: 0, radius: 10 }], 5);
		for (const { x, y } of outline) expect(Math.hypot(x, y)).toBeCloseTo(15);
	});

	test("the names of most people come first, so that they stand where two have no room", () => {
		const many = Array.from({ length: 9 }, (_, at) => nodeOf(`Nobody ${at}`));
		const few = ["A", "B"].map((id) => nodeOf(id, { organization: "Acme", organizationRank: 0 }));
		expect(namesIn(finished(organizationsLens(pictureWith([...few, ...many], ["Acme"]), 1)))).toEqual([
			"No organization · 9",
			"Acme · 2",
		]);
		expect(namesIn(finished(organizationsLens(pictureWith([...few, nodeOf("C")], ["Acme"]), 1)))).toEqual([
			"Acme · 2",
			"No organization · 1",
		]);
	});
});

describe("who reports to whom", () => {
	const written = (lines: readonly Line[]): string =>
		lines.map(({ id, below }) => (below.length === 0 ? id : `${id}(${written(below)})`)).join(" ");

	test.each<[string, Readonly<Record<string, readonly string[]>>, string]>([
		["nobody", {}, "A B C D"],
		["a line", { B: ["A"], C: ["B"] }, "A(B(C)) D"],
		["two below one", { B: ["A"], C: ["A"] }, "A(B C) D"],
		["the first of two counts", { C: ["B", "A"] }, "A B(C) D"],
		["one who is not there does not count", { C: ["X", "A"] }, "A(C) B D"],
		["oneself", { A: ["A"] }, "A B C D"],
		["a round: the first is on top", { A: ["B"], B: ["A"] }, "A(B) C D"],
		["a round of three", { A: ["C"], B: ["A"], C: ["B"] }, "A(B(C)) D"],
	])("%s", (_, bosses, told) => {
		expect(written(reportingLines(["A", "B", "C", "D"], (id) => bosses[id] ?? []))).toBe(told);
	});
	test("goes on beside where it is longer than anybody could look at", () => {
		const ids = Array.from({ length: 5000 }, (_, at) => `P${at}`);
		const lines = reportingLines(ids, (id) => (id === "P0" ? [] : [`P${Number(id.slice(1)) - 1}`]));
		expect(lines.map(({ id }) => id).slice(0, 3)).toEqual(["P0", "P100", "P200"]);
		expect(treePlaces(lines, { across: 1, down: 1 }).places.size).toBe(5000);
	});
});

describe("one organization alone", () => {
	const acme = { organizations: ["acme"] };
	const picture = pictureWith(
		["Boss", "A", "B", "C", "Far"].map((id) =>
			nodeOf(id, { organization: id === "Far" ? null : "Acme", organizationRank: id === "Far" ? null : 0 }),
		),
		["Acme"],
		[sways("Far", "A"), sways("A", "Boss")],
	);
	const known = { Boss: { ...acme, decides: true }, A: { ...acme, bosses: ["Boss"] }, B: { ...acme, bosses: ["Boss"] }, C: acme };

	test("a tree, those without a line, and those who sway them from outside", () => {
		const placing = chartOfOrganization(picture, factsWith(known), "Acme", 1.5);
		expect(whole(placing.places)).toEqual({ Boss: [0, -179], A: [-58, -87], B: [58, -87], C: [0, 74], Far: [0, 201] });
		expect(namesIn(placing)).toEqual(["Acme · 4", "Reports to nobody known", "Sway them from outside"]);
		expect(kindsIn(placing)).not.toContain("chair");
		expect(placing.ties).toBe("influence");
	});

	test("in a narrow place those who lead stand at the left", () => {
		const { places } = chartOfOrganization(picture, factsWith(known), "Acme", 0.5);
		const [boss, a, b] = ["Boss", "A", "B"].map((id) => places.get(id) ?? { x: 0, y: 0 });
		expect((boss?.x ?? 0) < (a?.x ?? 0) && a?.x === b?.x && a?.y !== b?.y).toBe(true);
	});

	test("an empty chair where nobody is known who decides", () => {
		const placing = chartOfOrganization(picture, factsWith({ ...known, Boss: acme }), "Acme", 1.5);
		expect(kindsIn(placing)).toContain("chair");
		expect(namesIn(placing)).toContain("Who decides?");
	});
});

test("what a lens knows of people stands in their notes, and a boss without a note is found by name", () => {
	const people = peopleIn({
		"Me.md": personNote("me: true"),
		"A.md": personNote(
			'organization: ACME\ninfluence: 4\ninterest: 2\nstance: "+"\ndecision-role: decision maker\nreports-to: [Yan Li, B]',
		),
		"B.md": personNote("circle: close\nstatus: archived", `- ${TODAY}: met`),
	});
	const facts = finished(factsInSteps(networkOf(people, ""), people));
	expect(facts("A.md")).toEqual({
		circle: null,
		closeness: 0,
		influence: 4,
		interest: 2,
		organizations: ["acme"],
		stance: "supporter",
		decides: true,
		bosses: ["Yan Li", "B.md"],
		archived: false,
	});
	expect(facts("B.md").circle).toBe("close");
	expect(facts("B.md").closeness).toBeGreaterThan(0.5);
	expect(facts("B.md").archived).toBe(true);
	expect(facts("Yan Li").organizations).toEqual([]);
});
