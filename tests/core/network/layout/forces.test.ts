import { forceCollide, forceLink } from "d3-force";
import { describe, expect, test } from "vitest";
import { collision } from "../../../../src/core/network/layout/forces/collision";
import { bodiesAtRest, type BodyOfD3, forD3, type Force } from "../../../../src/core/network/layout/forces/force";
import { springForce } from "../../../../src/core/network/layout/forces/springs";
import { seededChance } from "../../../../src/core/network/figures/chance";

const made = (count: number, width: number): readonly (BodyOfD3 & { readonly index: number })[] => {
	const chance = seededChance(2);
	return Array.from({ length: count }, (_, index) => ({ index, x: width * chance(), y: width * chance(), vx: chance(), vy: chance() }));
};

function pushed<B extends BodyOfD3>(nodes: readonly B[], force: Force): readonly (readonly [number, number])[] {
	const own = forD3(force);
	own.initialize(nodes, seededChance(1));
	own(0.5);
	return nodes.map(({ vx, vy }) => [vx, vy] as const);
}

describe("springs", () => {
	test("pull as d3's forceLink does", () => {
		const pairs = Array.from({ length: 120 }, (_, at) => [at % 40, (at * 7 + 3) % 40] as const).filter(([one, other]) => one !== other);
		const theirs = made(40, 300);
		const link = forceLink<(typeof theirs)[number], { source: number; target: number }>(
			pairs.map(([source, target]) => ({ source, target })),
		)
			.distance(50)
			.strength(0.3);
		link.initialize([...theirs], seededChance(1));
		link(0.5);
		const ours = pushed(
			made(40, 300),
			springForce({
				sources: Int32Array.from(pairs, ([source]) => source),
				targets: Int32Array.from(pairs, ([, target]) => target),
				lengths: new Float64Array(pairs.length).fill(50),
				strengths: new Float64Array(pairs.length).fill(0.3),
			}),
		);
		for (const [at, [x, y]] of ours.entries()) {
			expect(x).toBeCloseTo(theirs[at]?.vx ?? Number.NaN, 9);
			expect(y).toBeCloseTo(theirs[at]?.vy ?? Number.NaN, 9);
		}
	});
});

describe("collision", () => {
	test("parts two as d3's forceCollide does", () => {
		const two = (): (BodyOfD3 & { readonly index: number })[] => [
			{ index: 0, x: 0, y: 0, vx: 0, vy: 1 },
			{ index: 1, x: 5, y: 3, vx: 0, vy: 0 },
		];
		const theirs = two();
		const collide = forceCollide<(typeof theirs)[number]>(({ index }) => 4 + 3 * index);
		collide.initialize(theirs, seededChance(1));
		collide(1);
		const ours = pushed(two(), collision(Float64Array.of(4, 7)));
		for (const [at, [x, y]] of ours.entries()) {
			expect(x).toBeCloseTo(theirs[at]?.vx ?? Number.NaN, 9);
			expect(y).toBeCloseTo(theirs[at]?.vy ?? Number.NaN, 9);
		}
	});

	test.each([
		["anywhere", made(400, 900)],
		["crowded", made(400, 300)],
		["all on a point", made(30, 0)],
		["one very far off", [...made(100, 200), { index: 100, x: 1e7, y: -1e7, vx: 0, vy: 0 }]],
	])("leaves nobody on anybody in the end: %s", (_, nodes) => {
		const bodies = bodiesAtRest(nodes.length);
		bodies.x.set(nodes.map(({ x }) => x));
		bodies.y.set(nodes.map(({ y }) => y));
		const radii = Float64Array.from(nodes, ({ index }) => 5 + (index % 6));
		const push = collision(radii)(bodies, seededChance(1));
		for (let tick = 0; tick < 400; tick++) {
			bodies.vx.fill(0);
			bodies.vy.fill(0);
			push(1);
			for (let at = 0; at < bodies.count; at++) {
				bodies.x[at] = (bodies.x[at] ?? 0) + 0.5 * (bodies.vx[at] ?? 0);
				bodies.y[at] = (bodies.y[at] ?? 0) + 0.5 * (bodies.vy[at] ?? 0);
			}
		}
		let nearest = Infinity;
		for (let one = 0; one < bodies.count; one++)
			for (let other = 0; other < one; other++) {
				const apart = Math.hypot((bodies.x[one] ?? 0) - (bodies.x[other] ?? 0), (bodies.y[one] ?? 0) - (bodies.y[other] ?? 0));
				nearest = Math.min(nearest, apart / ((radii[one] ?? 0) + (radii[other] ?? 0)));
			}
		expect(nearest).toBeGreaterThan(0.97);
	});
});
