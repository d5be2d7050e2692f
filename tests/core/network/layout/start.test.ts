import { describe, expect, test } from "vitest";
import { layoutOf } from "../../../../src/core/network/layout/layout";
import { startOf } from "../../../../src/core/network/layout/start";
import { tieLists } from "../../../../src/core/network/layout/tie-lists";
import { finished } from "../../../../src/core/kinds/steps";

type Pair = readonly [number, number];

function started(count: number, pairs: readonly Pair[], aspect = 1): readonly { readonly x: number; readonly y: number }[] {
	const ties = { sources: Int32Array.from(pairs, ([one]) => one), targets: Int32Array.from(pairs, ([, other]) => other) };
	const { x, y } = finished(startOf(tieLists(count, ties), 50, aspect));
	return Array.from(x, (here, at) => ({ x: here, y: y[at] ?? Number.NaN }));
}

const path = (count: number): readonly Pair[] => Array.from({ length: count - 1 }, (_, at) => [at, at + 1] as const);
const apart = (places: ReturnType<typeof started>, one: number, other: number): number =>
	Math.hypot((places[one]?.x ?? NaN) - (places[other]?.x ?? NaN), (places[one]?.y ?? NaN) - (places[other]?.y ?? NaN));

describe("the start of a layout", () => {
	test.each([0, 1, 2, 3])("gives each of %i a place of their own", (count) => {
		const places = started(count, path(Math.max(1, count)));
		expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
		for (const { x, y } of places) expect(Number.isFinite(x + y)).toBe(true);
	});

	test("lays a chain out as a chain, its ties as long as they shall be", () => {
		const places = started(240, path(240));
		for (let at = 0; at < 239; at++) expect(apart(places, at, at + 1)).toBeCloseTo(50, -1);
		expect(apart(places, 0, 239)).toBeGreaterThan(200 * 50);
	});

	test("among few, draws those who know the same together", () => {
		// Two circles of four, all of whom know each other, and one tie between the circles.
		const four = [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]] as const; // prettier-ignore
		const places = started(8, [...four, ...four.map(([one, other]) => [one + 4, other + 4] as const), [3, 4]]);
		const across = apart(places, 3, 4);
		for (const [one, other] of four) expect(apart(places, one, other)).toBeLessThan(across / 2);
	});

	test("is wide or tall as its place is", () => {
		const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
		const wide = started(60, path(60), 2);
		const tall = started(60, path(60), 0.5);
		expect(span(wide.map(({ x }) => x))).toBeGreaterThan(span(wide.map(({ y }) => y)));
		expect(span(tall.map(({ y }) => y))).toBeGreaterThan(span(tall.map(({ x }) => x)));
	});

	test("puts parts side by side, and those without ties too", () => {
		const places = started(45, [...path(20), ...path(20).map(([one, other]) => [one + 20, other + 20] as const)]);
		const middle = (from: number): number => places.slice(from, from + 20).reduce((sum, { x }) => sum + x / 20, 0);
		expect(Math.abs(middle(0) - middle(20))).toBeGreaterThan(100);
		for (let one = 40; one < 45; one++) for (let other = 0; other < one; other++) expect(apart(places, one, other)).toBeGreaterThan(10);
	});

	test("lays those who are as far from everybody as each other beside each other, not on each other", () => {
		const places = started(
			300,
			Array.from({ length: 299 }, (_, at) => [0, at + 1] as const),
		);
		expect(new Set(places.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(300);
	});
});

describe("a layout of many", () => {
	const ids = Array.from({ length: 700 }, (_, at) => String(at).padStart(4, "0"));
	const nodes = ["me", ...ids].map((id, at) => ({ id, radius: 5 + (at % 5) }));
	const ties = ids.flatMap((source, at) => {
		const first = at - (at % 35);
		return [1, 7].map((step) => ({ source, target: ids[first + ((at - first + step) % 35)] ?? "", strength: 0.5 }));
	});
	const more = ids.slice(0, 60).map((source, at) => ({ source, target: ids[(at * 97) % 700] ?? "", strength: 0.3 }));
	const input = { centre: "me", nodes, ties: [...ties, ...more] };
	const settled = (given: typeof input) => {
		const layout = layoutOf(given);
		while (layout.heat > 0) layout.step();
		return layout;
	};

	test("is the same in whichever order people and ties come", () => {
		const places = settled(input).places;
		const turned = settled({ ...input, nodes: [...nodes].reverse(), ties: [...input.ties].reverse() });
		for (const { id, x, y } of turned.bodies) expect([id, x, y]).toEqual([id, places.get(id)?.x, places.get(id)?.y]);
	});

	test("leaves me in the centre and nobody on anybody", () => {
		const { bodies } = settled(input);
		expect(bodies.find(({ id }) => id === "me")).toMatchObject({ x: 0, y: 0 });
		const onIt = (one: (typeof bodies)[number], other: (typeof bodies)[number]): boolean =>
			one.id < other.id && Math.hypot(one.x - other.x, one.y - other.y) <= one.radius + other.radius;
		expect(bodies.flatMap((one) => bodies.filter((other) => onIt(one, other)).map((other) => [one.id, other.id]))).toEqual([]);
	});

	test("is continued, not begun anew, where somebody comes", () => {
		const before = settled(input);
		const known = new Map(before.bodies.map(({ id, x, y }) => [id, { x, y }]));
		const grown = layoutOf(
			{
				...input,
				nodes: [...nodes, { id: "new", radius: 5 }],
				ties: [...input.ties, { source: "new", target: "0003", strength: 0.5 }],
			},
			before,
		);
		expect(grown.heat).toBeLessThan(0.1);
		while (grown.heat > 0) grown.step();
		const moves = grown.bodies.map(({ id, x, y }) => Math.hypot(x - (known.get(id)?.x ?? x), y - (known.get(id)?.y ?? y)));
		expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(10);
	});
});
