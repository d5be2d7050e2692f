import { describe, expect, test } from "vitest";
import { clusterOf, reachOf } from "../../../../src/core/network/lenses/cluster";

const people = (count: number): { id: string; radius: number }[] =>
	Array.from({ length: count }, (_, at) => ({ id: `${at}`, radius: at === 0 ? 12 : 8 }));

describe("a cluster of people", () => {
	test.each([1, 2, 3, 7, 30, 31, 400])("of %i: nobody overlaps", (count) => {
		const placed = clusterOf(people(count));
		const apart = placed.flatMap((one, at) =>
			placed.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius),
		);
		expect(Math.min(Infinity, ...apart)).toBeGreaterThan(0);
	});

	test("takes no less room for more people, but less for each", () => {
		const areas = [10, 20, 30, 31, 60, 120, 400].map((count) => reachOf(clusterOf(people(count))) ** 2);
		expect(areas).toEqual([...areas].sort((a, b) => a - b));
		const each = [30, 60, 120, 400].map((count) => reachOf(clusterOf(people(count))) ** 2 / count);
		expect(each).toEqual([...each].sort((a, b) => b - a));
	});
});
