import { describe, expect, test } from "vitest";
import { peopleIn, personNote } from "../small-vault";
import { Degrees } from "../../../src/core/network/degrees";
import { finished } from "../../../src/core/kinds/steps";
import { influence } from "../../../src/core/network/influence";
import { networkOf } from "../../../src/core/network/network";
import type { Tie } from "../../../src/core/network/ties";

const tie = (from: string, to: string, strength: number): Tie => ({ from, to, directed: false, kinds: ["knows"], strength, evidence: [] });

function influences(
	ties: readonly Tie[],
	declared: Readonly<Record<string, number>> = {},
	me: string | null = null,
): Record<string, number> {
	const degrees = new Degrees();
	ties.forEach((each, at) => degrees.change(String(at), null, each, me));
	finished(degrees.settle());
	const round = (value: number): number => Math.round(value * 1e6) / 1e6;
	return Object.fromEntries(
		["a", "b", "c", "d", "e"].map((id) => [id, round(influence(degrees.rankOf(id), declared[id] ?? null).influence)]),
	);
}

describe("influence", () => {
	test("the mid-rank percentile of the weighted degree; nobody without a tie has any", () => {
		// Degrees a 1.5, b 0.9, c 0.6: one below and half of oneself of three, and so on.
		expect(influences([tie("a", "b", 0.9), tie("a", "c", 0.6)])).toEqual({ a: 0.833333, b: 0.5, c: 0.166667, d: 0, e: 0 });
	});

	test("equals share their rank", () => {
		expect(influences([tie("a", "b", 0.6), tie("c", "d", 0.6)])).toEqual({ a: 0.5, b: 0.5, c: 0.5, d: 0.5, e: 0 });
		expect(influences([tie("a", "b", 0.1), tie("a", "c", 0.2), tie("d", "e", 0.3)])).toEqual({
			a: 0.7,
			b: 0.1,
			c: 0.3,
			d: 0.7,
			e: 0.7,
		});
	});

	test("my ties and mentions count nothing", () => {
		expect(influences([tie("a", "b", 0.6), tie("c", "d", 0), tie("e", "a", 0.9)], {}, "e")).toEqual({
			a: 0.5,
			b: 0.5,
			c: 0,
			d: 0,
			e: 0,
		});
	});

	test("a declared one weighs 0.7", () => {
		expect(influences([tie("a", "b", 0.6)], { a: 5, b: 1, c: 3, d: 3.5 })).toEqual({ a: 0.85, b: 0.15, c: 0.35, d: 0.4375, e: 0 });
	});
});

describe("the network", () => {
	const VAULT = {
		"Me.md": personNote('me: true\norganization: "[[Acme]]"\nknows: Zed'),
		"A.md": personNote("organization: ACME\ninfluence: 5\nknows: [B, Yan]", "- 2024-04-10: coffee with [[B]]"),
		"B.md": personNote("company: [Beta, acme]"),
		"C.md": personNote("company: Beta"),
		"D.md": personNote(""),
	};

	test("its nodes: people, ghosts and me", () => {
		expect(networkOf(peopleIn(VAULT), "").nodes).toEqual([
			{
				id: "A.md",
				name: "A",
				ghost: false,
				inside: true,
				influence: expect.closeTo(0.7 + 0.3 * (2.5 / 3), 9) as number,
				estimated: false,
			},
			{ id: "B.md", name: "B", ghost: false, inside: true, influence: expect.closeTo(0.5, 9) as number, estimated: true },
			{ id: "C.md", name: "C", ghost: false, inside: false, influence: 0, estimated: true },
			{ id: "D.md", name: "D", ghost: false, inside: null, influence: 0, estimated: true },
			{ id: "Me.md", name: "Me", ghost: false, inside: true, influence: null, estimated: false },
			{ id: "Yan", name: "Yan", ghost: true, inside: null, influence: expect.closeTo(0.5 / 3, 9) as number, estimated: true },
			{ id: "Zed", name: "Zed", ghost: true, inside: null, influence: 0, estimated: true },
		]);
	});

	test("my organisation is a setting too, and nothing is inside or outside without one", () => {
		expect(networkOf(peopleIn(VAULT), " beta ").nodes.map(({ inside }) => inside)).toEqual([
			false,
			true,
			true,
			null,
			false,
			null,
			null,
		]);
		const { "Me.md": _, ...others } = VAULT;
		expect(networkOf(peopleIn(others), "").nodes.every(({ inside }) => inside === null)).toBe(true);
	});

	test("nobody makes an empty one", () => {
		expect(networkOf(peopleIn({}), "")).toEqual({ me: null, nodes: [], ties: [] });
	});

	test("how often I talk to somebody is no influence", () => {
		const many = Array.from({ length: 20 }, (_, index) => `- 2024-03-${String(index + 1).padStart(2, "0")}: coffee`).join("\n");
		expect(
			networkOf(peopleIn({ "Me.md": personNote("me: true"), "A.md": personNote("circle: inner", many) }), "").nodes[0],
		).toMatchObject({ id: "A.md", influence: 0, estimated: true });
	});
});
