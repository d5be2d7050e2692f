import { describe, expect, test } from "vitest";
import { apart } from "../../../../../src/core/network/lenses/far/apart";
import { type Belonging, blobsOf, type Placed } from "../../../../../src/core/network/lenses/far/blobs";
import { mergedTies } from "../../../../../src/core/network/lenses/far/merged-ties";

const ORGANIZED: Belonging = {
	by: "organization",
	organizations: [{ name: "Acme" }, { name: "Beta" }, { name: "Tiny" }],
	groups: [
		{ leader: "p9", name: "Around Ann", people: 4 },
		{ leader: "p0", name: "Acme", people: 3 },
	],
};

const person = (at: number, organizationRank: number | null, group: number | null = null): Placed => {
	return { id: `p${at}`, kind: "person", organizationRank, group, x: 40 * (at % 7), y: 40 * Math.floor(at / 7) };
};
const people: readonly Placed[] = [
	...[0, 1, 2, 3].map((at) => person(at, 0)),
	...[4, 5, 6].map((at) => person(at, 1)),
	...[7, 8].map((at) => person(at, 2, at === 7 ? 0 : null)),
	...[9, 10, 11].map((at) => person(at, null, 0)),
	...[12, 13, 14].map((at) => person(at, null, 1)),
	person(15, null),
	{ ...person(16, 0), kind: "me" },
];

describe("people drawn together", () => {
	test("by organization, else by group; too few of one are looked for in the groups, and I am in none", () => {
		const { blobs, of } = blobsOf(people, ORGANIZED);
		expect(blobs.map(({ name, members }) => [name, members.length])).toEqual([
			["Around Ann", 4],
			["Acme", 4],
			["Near Acme", 3],
			["Beta", 3],
		]);
		expect([...of.slice(0, 4)].every((at) => blobs[at]?.name === "Acme")).toBe(true);
		expect(blobs[of[7] ?? -1]?.name).toBe("Around Ann");
		expect([of[8], of[15], of[16]]).toEqual([-1, -1, -1]);
	});
	test("by group alone, where groups have colours", () => {
		const { blobs } = blobsOf(people, { ...ORGANIZED, by: "group" });
		expect(blobs.map(({ name, members }) => [name, members.length])).toEqual([
			["Around Ann", 4],
			["Acme", 3],
		]);
	});
	test("nobody, and nobody of anything", () => {
		expect(blobsOf([], ORGANIZED).blobs).toEqual([]);
		expect(blobsOf([person(0, null)], { ...ORGANIZED, groups: null }).blobs).toEqual([]);
	});
	test("more people make a larger shape, and none overlap, however they lie", () => {
		const crowd = Array.from({ length: 400 }, (_, at): Placed => ({ ...person(at, at % 2 === 0 ? 0 : at % 3), x: at % 5, y: at % 3 }));
		const { blobs } = blobsOf(crowd, ORGANIZED);
		expect(blobs[0]?.radius ?? 0).toBeGreaterThan(blobs[1]?.radius ?? 0);
		for (const [at, one] of blobs.entries())
			for (const other of blobs.slice(0, at))
				expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0.95 * (one.radius + other.radius));
	});
});

test("what lies apart stays, and what overlaps is pushed apart, the smaller one farther", () => {
	const far = [
		{ x: 0, y: 0, radius: 5 },
		{ x: 20, y: 0, radius: 5 },
	];
	expect(apart(far, 2)).toEqual(far.map(({ x, y }) => ({ x, y })));
	const [large, small] = apart(
		[
			{ x: 0, y: 0, radius: 10 },
			{ x: 5, y: 0, radius: 2 },
		],
		0,
	);
	expect(Math.abs(large?.x ?? 9)).toBeLessThan(0.5);
	expect(small?.x ?? 0).toBeGreaterThan(11);
});

test("ties between shapes are one line as wide as all of them; ties within one, and of who has none, are left out", () => {
	const of = Int32Array.from([0, 0, 1, 1, -1, -1]);
	const ties = (add: (source: number, target: number, width: number) => void): void => {
		for (const [source, target, width] of [
			[0, 2, 2],
			[3, 1, 1],
			[0, 1, 2],
			[4, 0, 2],
			[5, 2, 2],
			[2, 5, 2],
		] as const)
			add(source, target, width);
	};
	expect(mergedTies(ties, of, 5)).toEqual([
		{ from: 0, to: 1, width: 3, ties: 2 },
		{ from: -1, to: 1, width: 4, ties: 2 },
	]);
});
