<<<<<<< HEAD
import { forceCollide, forceLink, forceManyBody, forceSimulation } from "d3-force";
import { describe, expect, test } from "vitest";
import { seededChance } from "../../../../src/core/network/figures/chance";
import { charge } from "../../../../src/core/network/layout/charge";
import { collision } from "../../../../src/core/network/layout/collision";
import { bodiesAtRest, type Bodies, type BodyOfD3, forD3 } from "../../../../src/core/network/layout/force";
import { springForce } from "../../../../src/core/network/layout/springs";

type Placing = (at: number, chance: () => number) => readonly [number, number];

const PLACINGS: Readonly<Record<string, Placing>> = {
	random: (_, chance) => [1000 * chance(), 1000 * chance()],
	clustered: (at, chance) => [(at % 7) * 900 + 20 * chance(), (at % 3) * 700 + 20 * chance()],
	"in a line": (at) => [3 * at, 0],
	"in a slanting line": (at) => [2 * at, 5 * at],
	"on few points": (at) => [100 * (at % 5), 60 * (at % 4)],
};

function placed(count: number, place: Placing, scale = 1): Bodies {
	const chance = seededChance(3);
	const bodies = bodiesAtRest(count);
	for (let at = 0; at < count; at++) {
		const [x, y] = place(at, chance);
		bodies.x[at] = scale * x;
		bodies.y[at] = scale * y;
	}
	return bodies;
}

function strengthsFor(count: number): Float64Array {
	return Float64Array.from({ length: count }, (_, at) => -20 - (at % 5) * 7);
}

// The same sum one by one, as d3-force has it without its tree.
function exact({ count, x, y }: Bodies, strengths: Float64Array): { readonly vx: Float64Array; readonly vy: Float64Array } {
	const [vx, vy] = [new Float64Array(count), new Float64Array(count)];
	for (let one = 0; one < count; one++)
		for (let other = 0; other < count; other++) {
			const [dx, dy] = [(x[other] ?? 0) - (x[one] ?? 0), (y[other] ?? 0) - (y[one] ?? 0)];
			let apart = dx * dx + dy * dy;
			if (one === other || apart === 0) continue;
			if (apart < 1) apart = Math.sqrt(apart);
			vx[one] = (vx[one] ?? 0) + (dx * (strengths[other] ?? 0)) / apart;
			vy[one] = (vy[one] ?? 0) + (dy * (strengths[other] ?? 0)) / apart;
		}
	return { vx, vy };
}

function square(numbers: Float64Array): number {
	return numbers.reduce((sum, number) => sum + number * number, 0);
}

function sum(numbers: Float64Array): number {
	return numbers.reduce((total, number) => total + number, 0);
}

describe("the charge", () => {
	// In a line what pulls at one from both sides all but cancels: d3-force's own is six per cent off.
	test.each([
		["random", 0.68, 0.01],
		["clustered", 0.68, 0.01],
		["in a line", 0.68, 0.08],
		["in a line", 0.3, 0.01],
		["in a slanting line", 0.3, 0.01],
	])("is near the exact sum: %s, theta %d, off by %d at most", (name, theta, most) => {
		const bodies = placed(1500, PLACINGS[name] ?? neverPlaced);
		const strengths = strengthsFor(bodies.count);
		const wanted = exact(bodies, strengths);
		charge(strengths, theta)(bodies, seededChance(1))(1);
		const off = square(bodies.vx.map((v, at) => v - (wanted.vx[at] ?? 0))) + square(bodies.vy.map((v, at) => v - (wanted.vy[at] ?? 0)));
		expect(Math.sqrt(off / (square(wanted.vx) + square(wanted.vy)))).toBeLessThan(most);
	});

	test.each(Object.entries(PLACINGS))("sets nothing in motion as a whole: %s", (_, place) => {
		const bodies = placed(900, place);
		charge(new Float64Array(bodies.count).fill(-30))(bodies, seededChance(1))(1);
		const size = Math.sqrt(square(bodies.vx) + square(bodies.vy));
		expect(Math.abs(sum(bodies.vx)) + Math.abs(sum(bodies.vy))).toBeLessThan(1e-7 * size);
	});

	test("is half as strong where all are twice as far apart, and grows with alpha", () => {
		const [near, far, pushed] = [
			placed(400, PLACINGS["in a line"] ?? neverPlaced),
			placed(400, PLACINGS["in a line"] ?? neverPlaced, 2),
			placed(400, PLACINGS["in a line"] ?? neverPlaced),
		];
		for (const [bodies, alpha] of [
			[near, 1],
			[far, 1],
			[pushed, 0.25],
		] as const)
			charge(strengthsFor(400))(bodies, seededChance(1))(alpha);
		for (let at = 0; at < 400; at += 37) {
			expect((far.vx[at] ?? 0) * 2).toBeCloseTo(near.vx[at] ?? 0, 6);
			expect((pushed.vx[at] ?? 0) * 4).toBeCloseTo(near.vx[at] ?? 0, 6);
		}
	});

	test("of nobody and of one does nothing; of two and three it is exact", () => {
		for (const count of [0, 1, 2, 3]) {
			const bodies = placed(count, (at) => [10 * at, 3 * at * at]);
			const strengths = strengthsFor(count);
			const wanted = exact(bodies, strengths);
			charge(strengths)(bodies, seededChance(1))(1);
			for (let at = 0; at < count; at++) expect(bodies.vx[at]).toBeCloseTo(wanted.vx[at] ?? 0, 9);
			if (count < 2) expect(square(bodies.vx)).toBe(0);
		}
	});

	test("parts those who all lie on one point, the same way every time", () => {
		const moved = (): Bodies => {
			const bodies = placed(50, () => [7, 7]);
			charge(new Float64Array(50).fill(-30))(bodies, seededChance(1))(1);
			return bodies;
		};
		const { vx, vy } = moved();
		expect(new Set(Array.from(vx)).size).toBe(50);
		expect(Array.from(vx).every(Number.isFinite) && Array.from(vy).every(Number.isFinite)).toBe(true);
		expect(moved().vx).toEqual(vx);
	});

	test("does in d3-force's simulation what d3-force's own does", () => {
		const nodes = (): BodyOfD3[] =>
			Array.from({ length: 300 }, (_, at) => ({ x: (at * 37.3) % 500, y: (at * 91.7) % 400, vx: 0, vy: 0 }));
		const [own, theirs] = [nodes(), nodes()];
		forceSimulation(own)
			.force("charge", forD3(charge(new Float64Array(300).fill(-30))))
			.stop()
			.tick(5);
		forceSimulation(theirs).force("charge", forceManyBody().theta(0)).stop().tick(5);
		for (const [at, { x, y }] of theirs.entries()) expect(Math.hypot(x - (own[at]?.x ?? 0), y - (own[at]?.y ?? 0))).toBeLessThan(2);
	});
});

function neverPlaced(): readonly [number, number] {
	throw new Error("no such placing");
}

describe("springs", () => {
	test("draw as d3-force's links do", () => {
		const count = 120;
		const [sources, targets] = [
			Int32Array.from({ length: 300 }, (_, at) => at % count),
			Int32Array.from({ length: 300 }, (_, at) => (at * 7 + 1) % count),
		];
		const bodies = placed(count, PLACINGS["random"] ?? neverPlaced);
		const nodes = Array.from(bodies.x, (x, index) => ({ index, x, y: bodies.y[index] ?? 0, vx: 0, vy: 0 }));
		const links = Array.from(sources, (source, at) => ({ source, target: targets[at] ?? 0 }));
		const force = forceLink(links).distance(40).strength(0.3);
		force.initialize(nodes, seededChance(1));
		const given = { sources, targets, lengths: new Float64Array(300).fill(40), strengths: new Float64Array(300).fill(0.3) };
		springForce(given)(bodies, seededChance(1))(0.7);
		force(0.7);
		for (const [at, { vx, vy }] of nodes.entries()) {
			expect(bodies.vx[at]).toBeCloseTo(vx, 9);
			expect(bodies.vy[at]).toBeCloseTo(vy, 9);
=======
import { forceCollide, forceLink } from "d3-force";
import { describe, expect, test } from "vitest";
import { collision } from "../../../../src/core/network/layout/collision";
import { bodiesAtRest, type BodyOfD3, forD3, type Force } from "../../../../src/core/network/layout/force";
import { springForce } from "../../../../src/core/network/layout/springs";
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
>>>>>>> layout
		}
	});
});

describe("collision", () => {
<<<<<<< HEAD
	test.each([1, 2, 60, 700])("parts %d bodies as far as d3-force's does", (count) => {
		const overlapOf = ({ x, y }: Pick<Bodies, "x" | "y">): number => {
			let most = 0;
			for (let one = 0; one < count; one++)
				for (let other = 0; other < one; other++)
					most = Math.max(most, 16 - Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0)));
			return most;
		};
		const bodies = placed(count, (_, chance) => [20 * Math.sqrt(count) * chance(), 20 * Math.sqrt(count) * chance()]);
		const nodes = Array.from(bodies.x, (x, at) => ({ x, y: bodies.y[at] ?? 0 }));
		const push = collision(new Float64Array(count).fill(8))(bodies, seededChance(1));
		for (let tick = 0; tick < 120; tick++) {
			push(1);
			for (let at = 0; at < count; at++) {
				bodies.x[at] = (bodies.x[at] ?? 0) + (bodies.vx[at] = 0.6 * (bodies.vx[at] ?? 0));
				bodies.y[at] = (bodies.y[at] ?? 0) + (bodies.vy[at] = 0.6 * (bodies.vy[at] ?? 0));
			}
		}
		forceSimulation(nodes).force("collide", forceCollide(8)).alphaDecay(0).stop().tick(120);
		const theirs = overlapOf({ x: Float64Array.from(nodes, ({ x }) => x), y: Float64Array.from(nodes, ({ y }) => y) });
		expect(overlapOf(bodies)).toBeLessThanOrEqual(theirs + 1);
	});

	test("leaves those alone who do not touch", () => {
		const bodies = placed(100, (at) => [(at % 10) * 17, Math.floor(at / 10) * 17]);
		collision(new Float64Array(100).fill(8))(bodies, seededChance(1))(1);
		expect(square(bodies.vx) + square(bodies.vy)).toBe(0);
=======
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
		for (let one = 0; one < bodies.count; one++)
			for (let other = 0; other < one; other++) {
				const apart = Math.hypot((bodies.x[one] ?? 0) - (bodies.x[other] ?? 0), (bodies.y[one] ?? 0) - (bodies.y[other] ?? 0));
				expect(apart).toBeGreaterThan(0.97 * ((radii[one] ?? 0) + (radii[other] ?? 0)));
			}
>>>>>>> layout
	});
});
