import { describe, expect, test } from "vitest";
import { startOf } from "../../../../src/core/network/layout/start";
import { tieLists } from "../../../../src/core/network/layout/tie-lists";
import { finished } from "../../../../src/core/network/steps";

function startFor(count: number, ties: readonly (readonly [number, number])[], aspect = 1) {
	const lists = tieLists(count, { sources: Int32Array.from(ties, ([one]) => one), targets: Int32Array.from(ties, ([, other]) => other) });
	const { x, y } = finished(startOf(lists, 30, aspect));
	return { x, y, apart: (one: number, other: number) => Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0)) };
}

const chainOf = (count: number) => Array.from({ length: count - 1 }, (_, at) => [at, at + 1] as const);

describe("the start", () => {
	test.each([0, 1, 2, 3])("of %d people is finite", (count) => {
		const { x, y } = startFor(count, chainOf(Math.max(1, count)));
		expect([...x, ...y].every(Number.isFinite)).toBe(true);
	});

	test("lays a chain out in its order, each tie as long as it is wanted", () => {
		const { x, y, apart } = startFor(40, chainOf(40));
		const [first, last] = [
			[x[0] ?? 0, y[0] ?? 0],
			[x[39] ?? 0, y[39] ?? 0],
		] as const;
		const along = Array.from(x, (px, at) => (px - first[0]) * (last[0] - first[0]) + ((y[at] ?? 0) - first[1]) * (last[1] - first[1]));
		expect(along).toEqual([...along].sort((a, b) => a - b));
		const mean = chainOf(40).reduce((sum, [one, other]) => sum + apart(one, other), 0) / 39;
		expect(mean).toBeCloseTo(30, 0);
	});

	test("puts parts side by side, and two of one place beside each other", () => {
		const star = Array.from({ length: 12 }, (_, at) => [0, at + 1] as const);
		const pair = [[20, 21]] as const;
		const { apart } = startFor(22, [...star, ...pair]);
		for (let one = 1; one <= 12; one++) for (let other = 1; other < one; other++) expect(apart(one, other)).toBeGreaterThan(1);
		for (let one = 0; one <= 12; one++) expect(apart(one, 20)).toBeGreaterThan(15);
	});

	test("is tall where there is no width", () => {
		const spread = (numbers: Float64Array): number => Math.max(...numbers) - Math.min(...numbers);
		const [wide, tall] = [startFor(30, chainOf(30), 2), startFor(30, chainOf(30), 0.5)];
		expect(spread(wide.x)).toBeGreaterThan(spread(wide.y));
		expect(spread(tall.y)).toBeGreaterThan(spread(tall.x));
	});

	test("is the same every time", () => expect(startFor(50, chainOf(50)).x).toEqual(startFor(50, chainOf(50)).x));
});
