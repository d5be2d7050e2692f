import { describe, expect, test } from "vitest";
import { charge } from "../../../../src/core/network/layout/forces/charge";
import { bodiesAtRest, type BodyOfD3, forD3 } from "../../../../src/core/network/layout/forces/force";
import { seededChance } from "../../../../src/core/network/figures/chance";

type Place = readonly [x: number, y: number];

const chance = seededChance(4);
const normal = (): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
const clusters = (count: number, width: number): readonly Place[] => {
	const middles = Array.from({ length: 20 }, (): Place => [2000 * chance(), 2000 * chance()]);
	return Array.from({ length: count }, (_, at): Place => {
		const [x, y] = middles[at % middles.length] ?? [0, 0];
		return [x + width * normal(), y + width * normal()];
	});
};
const equal = (count: number): Float64Array => new Float64Array(count).fill(-30);

// How each is pulled at full alpha.
function pulled(places: readonly Place[], strengths: Float64Array): readonly Place[] {
	const bodies = bodiesAtRest(places.length);
	bodies.x.set(places.map(([x]) => x));
	bodies.y.set(places.map(([, y]) => y));
	charge(strengths)(bodies, seededChance(1))(1);
	return Array.from(bodies.vx, (x, at): Place => [x, bodies.vy[at] ?? Number.NaN]);
}

// The same by the book: everybody by everybody.
function exactly(places: readonly Place[], strengths: Float64Array): readonly Place[] {
	return places.map(([x, y], at) => {
		let sum: Place = [0, 0];
		for (const [other, [otherX, otherY]] of places.entries()) {
			const [dx, dy] = [otherX - x, otherY - y];
			const apart = dx * dx + dy * dy;
			if (other === at || apart === 0) continue;
			const share = (strengths[other] ?? 0) / (apart < 1 ? Math.sqrt(apart) : apart);
			sum = [sum[0] + dx * share, sum[1] + dy * share];
		}
		return sum;
	});
}

// The root of the mean square of what differs, against that of what is exact.
function error(found: readonly Place[], exact: readonly Place[]): number {
	const squares = (places: readonly Place[]): number => places.reduce((sum, [x, y]) => sum + x * x + y * y, 0);
	return Math.sqrt(squares(found.map(([x, y], at): Place => [x - (exact[at]?.[0] ?? 0), y - (exact[at]?.[1] ?? 0)])) / squares(exact));
}

describe("the charge is within 1 % of the exact sum", () => {
	test.each<[string, readonly Place[]]>([
		["anywhere", Array.from({ length: 2000 }, (): Place => [1000 * chance(), 1000 * chance()])],
		["in clusters", clusters(2000, 30)],
		["in narrow clusters", clusters(2000, 10)],
		["in clusters narrower than what is softened", clusters(500, 0.3)],
		["on a grid", Array.from({ length: 900 }, (_, at): Place => [30 * (at % 30), 30 * Math.floor(at / 30)])],
		["with one very far off", [...clusters(500, 30), [1e6, 1e6]]],
		[
			"two",
			[
				[0, 0],
				[3, 4],
			],
		],
		[
			"three",
			[
				[0, 0],
				[3, 4],
				[0.1, 0],
			],
		],
	])("%s", (_, places) => {
		const strengths = Float64Array.from(places, (_place, at) => -20 - (at % 7) * 30);
		expect(error(pulled(places, equal(places.length)), exactly(places, equal(places.length)))).toBeLessThan(0.01);
		expect(error(pulled(places, strengths), exactly(places, strengths))).toBeLessThan(0.01);
	});

	// What stands on one side of somebody on a line nearly undoes what stands on the other, so that little is left to err from.
	test.each<[string, readonly Place[]]>([
		["on a line", Array.from({ length: 1000 }, (): Place => [3000 * chance(), 0])],
		["on a slanting line", Array.from({ length: 1000 }, (_, at): Place => [at * 3, at * 5])],
	])("within 5 % where all lie %s", (_, places) => {
		expect(error(pulled(places, equal(places.length)), exactly(places, equal(places.length)))).toBeLessThan(0.05);
	});

	test("with some who draw and some who drive off", () => {
		const places = clusters(1500, 40);
		const strengths = Float64Array.from(places, (_, at) => (at % 5 === 0 ? 60 : -40));
		expect(error(pulled(places, strengths), exactly(places, strengths))).toBeLessThan(0.01);
	});
});

describe("the charge", () => {
	test("sets nothing in motion as a whole", () => {
		const places = clusters(3000, 50);
		const strengths = Float64Array.from(places, (_, at) => -20 - (at % 9) * 10);
		const pulls = pulled(places, strengths);
		const size = pulls.reduce((sum, [x, y], at) => sum + Math.abs(strengths[at] ?? 0) * Math.hypot(x, y), 0);
		for (const side of [0, 1] as const) {
			const sum = pulls.reduce((all, pull, at) => all + (strengths[at] ?? 0) * pull[side], 0);
			expect(Math.abs(sum) / size).toBeLessThan(1e-12);
		}
	});

	test("falls with the distance", () => {
		const places = Array.from({ length: 800 }, (_, at): Place => [
			30 * (at % 40) + 20 * chance(),
			30 * Math.floor(at / 40) + 20 * chance(),
		]);
		const near = pulled(places, equal(800));
		const far = pulled(
			places.map(([x, y]): Place => [8 * x, 8 * y]),
			equal(800),
		);
		for (const [at, [x, y]] of far.entries()) {
			expect(x * 8).toBeCloseTo(near[at]?.[0] ?? Number.NaN, 1);
			expect(y * 8).toBeCloseTo(near[at]?.[1] ?? Number.NaN, 1);
		}
	});

	test.each([0, 1])("of %i moves nobody", (count) => {
		expect(
			pulled(
				Array.from({ length: count }, (): Place => [5, 5]),
				equal(count),
			),
		).toEqual(Array.from({ length: count }, () => [0, 0]));
	});

	test("parts those who lie on one point, the same each time", () => {
		const heap = Array.from({ length: 200 }, (): Place => [7, 7]);
		const pulls = pulled(heap, equal(200));
		for (const [x, y] of pulls) expect(Math.hypot(x, y)).toBeGreaterThan(0);
		expect(new Set(pulls.map(String)).size).toBe(200);
		expect(pulled(heap, equal(200))).toEqual(pulls);
	});

	test("that is reckoned every third time pulls as it did in between, by how hard it pushes then", () => {
		const bodies = bodiesAtRest(300);
		const places = clusters(300, 40);
		bodies.x.set(places.map(([x]) => x));
		bodies.y.set(places.map(([, y]) => y));
		const push = charge(equal(300), { every: 3 })(bodies, seededChance(1));
		const pulledBy = (alpha: number): readonly number[] => {
			bodies.vx.fill(0);
			push(alpha);
			return Array.from(bodies.vx);
		};
		const first = pulledBy(1);
		expect(first).toEqual(pulled(places, equal(300)).map(([x]) => x));
		bodies.x.reverse();
		expect(pulledBy(1)).toEqual(first);
		expect(pulledBy(0.5)).toEqual(first.map((pull) => pull / 2));
		expect(pulledBy(1)).not.toEqual(first);
	});

	test("is the same as a force of d3's form", () => {
		const places = clusters(300, 40);
		const nodes = places.map(([x, y]): BodyOfD3 => ({ x, y, vx: 0, vy: 0 }));
		const force = forD3(charge(equal(300)));
		force.initialize(nodes, seededChance(1));
		force(1);
		expect(nodes.map(({ vx, vy }) => [vx, vy])).toEqual(pulled(places, equal(300)));
	});
});
