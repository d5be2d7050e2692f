import { chooseLabels as chosenLabels, type LabelRules, type LabelWish, type Side } from "../../../../src/views/graph/pen/labels";
import { describe, expect, test } from "vitest";
import { shortName } from "../../../../src/views/graph/canvas/names";
import fc from "fast-check";

const RULES: LabelRules = { height: 15, apart: 2, overDiscs: 0, within: { left: 0, top: 0, right: 1000, bottom: 1000 }, strict: false };

interface PlacedLabel {
	readonly wish: number;
	readonly side: Side;
	readonly x: number;
	readonly y: number;
}

const chooseLabels = (wishes: readonly LabelWish[], rules: LabelRules): readonly PlacedLabel[] =>
	chosenLabels(
		wishes.map((one, index) => ({ ...one, wish: index })),
		rules,
	).map(({ wish: index, side, x, y }) => ({ wish: index, side, x, y }));
const wish = (x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({ x, y, radius: 10, width: 60, side: null, ...more });

function overlap(a: PlacedLabel, b: PlacedLabel, wishes: readonly LabelWish[], height: number): boolean {
	const wide = ((wishes[a.wish]?.width ?? 0) + (wishes[b.wish]?.width ?? 0)) / 2;
	return Math.abs(a.x - b.x) < wide && Math.abs(a.y - b.y) < height;
}

describe("the choice of labels", () => {
	test("one label stands below its disc", () => {
		expect(chooseLabels([wish(500, 500)], RULES)).toEqual([{ wish: 0, side: "below", x: 500, y: 520.5 }]);
	});

	test("the first wish has the first choice, the next goes where there is room", () => {
		const placed = chooseLabels([wish(500, 500), wish(500, 530)], RULES);
		expect(placed.map(({ wish: index, side }) => [index, side])).toEqual([
			[0, "above"],
			[1, "below"],
		]);
	});

	test("where there is none, the later wish goes without", () => {
		const crowd = Array.from({ length: 9 }, (_, index) => wish(500 + 15 * (index % 3), 500 + 15 * Math.floor(index / 3)));
		expect(chooseLabels(crowd, RULES).length).toBeLessThan(crowd.length);
	});

	test("the first few may cover discs where there is no other room", () => {
		const around = [
			[0, 25],
			[0, -25],
			[45, 0],
			[-45, 0],
		].map(([x = 0, y = 0]) => wish(500 + x, 500 + y));
		const placed = (overDiscs: number): readonly PlacedLabel[] => chooseLabels([wish(500, 500), ...around], { ...RULES, overDiscs });
		const isPlaced = (overDiscs: number): boolean => placed(overDiscs).some(({ wish: index }) => index === 0);
		expect([isPlaced(0), isPlaced(1)]).toEqual([false, true]);
	});

	test("where no straight side is free, a label stands slanted, and stays there", () => {
		const around = [wish(500, 525), wish(500, 475), wish(540, 500, { radius: 3 }), wish(460, 500, { radius: 3 })];
		const sideOf = (side: Side | null): Side | undefined =>
			chooseLabels([wish(500, 500, { side, width: 40 }), ...around], RULES).find(({ wish: index }) => index === 0)?.side;
		expect([sideOf(null), sideOf("left-above")]).toEqual(["right-below", "left-above"]);
		expect(chooseLabels([wish(500, 500, { side: "left-above" })], RULES)[0]?.side).toBe("left-above");
	});

	test("which covers discs, covers few, and none of the first wishes", () => {
		const crowd = [-60, -45, -30, -15, 0, 15, 30, 45, 60].flatMap((x) => [-15, 15, -30, 30].map((y) => ({ x: 500 + x, y: 500 + y })));
		const discs = [...crowd, { x: 540, y: 500 }].map(({ x, y }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }));
		const sideOf = (first: readonly LabelWish[]): Side | undefined =>
			chooseLabels([wish(500, 500), ...first], { ...RULES, apart: 0, overDiscs: 2, discs }).find(({ wish: index }) => index === 0)
				?.side;
		expect(sideOf([])).toBe("left");
		expect(sideOf([wish(460, 500, { radius: 4 })])).toBe("right");
	});

	test("nor does it cover what has no label of its own", () => {
		const discs = [{ left: 490, top: 512, right: 510, bottom: 530 }];
		expect(chooseLabels([wish(500, 500)], { ...RULES, overDiscs: 1, discs })[0]?.side).toBe("above");
	});

	test("a label keeps its side if it can", () => {
		expect(chooseLabels([wish(500, 500, { side: "left" })], RULES)[0]?.side).toBe("left");
		expect(chooseLabels([wish(500, 500, { side: "left" }), wish(450, 500)], RULES)[0]?.side).toBe("below");
	});

	test("labels stand where all of them is seen; strictly, or else anywhere", () => {
		const atEdge = [wish(5, 500)];
		expect(chooseLabels(atEdge, RULES)[0]?.side).toBe("right");
		const blocked = [...atEdge, wish(30, 500, { width: 2000 })];
		expect(chooseLabels(blocked, RULES).map(({ wish: index, side }) => [index, side])).toContainEqual([0, "below"]);
		expect(chooseLabels(blocked, { ...RULES, strict: true }).map(({ wish: index }) => index)).toEqual([]);
	});

	test("no two overlap, whatever the wishes", () => {
		const place = fc.integer({ min: -200, max: 1200 });
		const anyWish: fc.Arbitrary<LabelWish> = fc.record({
			x: place,
			y: place,
			radius: fc.integer({ min: 1, max: 30 }),
			width: fc.integer({ min: 0, max: 200 }),
			side: fc.constantFrom(null, "below" as const, "above" as const, "left" as const, "right" as const, "left-below" as const),
		});
		fc.assert(
			fc.property(fc.array(anyWish, { maxLength: 60 }), fc.nat(60), fc.boolean(), (wishes, overDiscs, strict) => {
				const placed = chooseLabels(wishes, { ...RULES, overDiscs, strict });
				return placed.every((a, index) => placed.slice(index + 1).every((b) => !overlap(a, b, wishes, RULES.height)));
			}),
			{ seed: 7, numRuns: 200 },
		);
	});
});

describe("a name in the picture", () => {
	test.each([
		["Ann Li", "Ann Li"],
		["Maximiliana Theodora von Ahrensfeldt-Castellanos", "Maximiliana Theodora vo…"],
		["  two\n lines ", "two lines"],
		["<b>Ann</b>", "<b>Ann</b>"],
		["שלום עולם", "שלום עולם"],
		["", ""],
	])("%s is %s", (name, shown) => {
		expect(shortName(name)).toBe(shown);
	});

	test("is never cut inside a character, and a long one is cut at once", () => {
		expect(shortName("😀".repeat(5000), 4)).toBe("😀😀😀…");
		expect(shortName("a".repeat(10_000))).toHaveLength(24);
	});
});
