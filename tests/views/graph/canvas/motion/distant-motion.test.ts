import { describe, expect, test } from "vitest";
import { motionOf } from "../../../../../src/core/network/layout/motion";
import type { Motion, Plan } from "../../../../../src/core/network/layout/plan";
import { DistantMotion } from "../../../../../src/views/graph/canvas/motion/distant-motion";
import type { News, Order } from "../../../../../src/views/graph/canvas/motion/messages";

const COUNT = 240;

// A ring with some ties across.
function planOf(heat = 1): Plan {
	const places = Float64Array.from({ length: COUNT }, (_, at) => 10 * at + 0.5);
	return {
		centre: 0,
		aspect: 1,
		heat,
		radii: new Float64Array(COUNT).fill(6),
		x: places,
		y: places.map((place) => 3 * place),
		vx: new Float64Array(COUNT),
		vy: new Float64Array(COUNT),
		held: new Uint8Array(COUNT),
		near: new Float64Array(COUNT),
		sources: Int32Array.from({ length: COUNT }, (_, at) => at),
		targets: Int32Array.from({ length: COUNT }, (_, at) => (at * 7 + 1) % COUNT),
		strengths: new Float64Array(COUNT).fill(0.5),
	};
}

// A worker that does what it is told when it is let: `turn` does one order, and answers where it is asked to.
function fakeWorker(): { order(order: Order): number; turn(): News | null; readonly waiting: readonly Order[] } {
	const waiting: Order[] = [];
	let [orders, heard] = [0, 0];
	let motion: Motion | null = null;
	return {
		waiting,
		order: (order) => {
			waiting.push(structuredClone(order));
			return ++orders;
		},
		turn: () => {
			const order = waiting.shift();
			if (order === undefined) return null;
			heard++;
			if (order.kind === "plan") motion = motionOf(order.plan);
			if (order.kind === "hold") motion?.hold(order.at, order.point);
			if (order.kind !== "go" || motion === null) return null;
			for (let step = 0; step < order.most && motion.heat > 0; step++) motion.step();
			const { heat, bodies } = motion;
			return { heard, heat, x: bodies.x.slice(), y: bodies.y.slice(), vx: bodies.vx.slice(), vy: bodies.vy.slice() };
		},
	};
}

function toRest(motion: DistantMotion, worker: ReturnType<typeof fakeWorker>, most: number): void {
	for (let turn = 0; turn < 5000 && motion.heat > 0; turn++) {
		motion.ask(most);
		while (worker.waiting.length > 0) {
			const news = worker.turn();
			if (news !== null) motion.hear(news);
		}
		motion.step();
	}
}

function placesOf({ bodies: { x, y } }: Motion): readonly (readonly number[])[] {
	return [Array.from(x), Array.from(y)];
}

function atRest(motion: Motion): Motion {
	while (motion.heat > 0) motion.step();
	return motion;
}

describe("a motion that lives in a worker", () => {
	test.each([1, 3, Infinity])("ends where it would have ended here, %d steps at a time", (most) => {
		const worker = fakeWorker();
		const motion = new DistantMotion(planOf(), worker);
		toRest(motion, worker, most);
		expect(motion.heat).toBe(0);
		expect(placesOf(motion)).toEqual(placesOf(atRest(motionOf(planOf()))));
	});

	test("is where the plan says until there is news, and takes news over by a step", () => {
		const worker = fakeWorker();
		const motion = new DistantMotion(planOf(0.3), worker);
		motion.ask(2);
		expect(motion.isAsked).toBe(true);
		worker.turn();
		const news = worker.turn();
		expect(placesOf(motion)).toEqual(placesOf(motionOf(planOf())));
		if (news !== null) motion.hear(news);
		expect([motion.isAsked, motion.hasNews]).toEqual([false, true]);
		expect(motion.heat).toBe(0.3);
		motion.step();
		expect(motion.heat).toBeLessThan(0.3);
		expect(motion.hasNews).toBe(false);
	});

	test("drops what the worker says of the network before it", () => {
		const worker = fakeWorker();
		const older = new DistantMotion(planOf(), worker);
		older.ask(5);
		worker.turn();
		const late = worker.turn();
		const motion = new DistantMotion(planOf(0.3), worker);
		motion.ask(1);
		if (late !== null) motion.hear(late);
		expect([motion.hasNews, motion.isAsked]).toEqual([false, true]);
	});

	test("whoever is held stays there, whatever the worker says before it knows of it", () => {
		const worker = fakeWorker();
		const motion = new DistantMotion(planOf(), worker);
		motion.ask(Infinity);
		worker.turn();
		const rest = worker.turn();
		motion.hold(5, { x: 999, y: -7 });
		motion.hold(0, { x: 1, y: 1 });
		if (rest !== null) motion.hear(rest);
		motion.step();
		expect(rest?.heat).toBe(0);
		expect(motion.heat).toBeGreaterThan(0);
		expect([motion.bodies.x[5], motion.bodies.y[5]]).toEqual([999, -7]);
		toRest(motion, worker, 10);
		expect([motion.heat, motion.bodies.x[5], motion.bodies.y[5]]).toEqual([0, 999, -7]);
		expect(motion.bodies.x[0]).toBe(planOf().x[0]);
	});

	test("goes on here where the worker is lost, and ends in the same places", () => {
		const worker = fakeWorker();
		const motion = new DistantMotion(planOf(), worker);
		motion.ask(20);
		worker.turn();
		const news = worker.turn();
		if (news !== null) motion.hear(news);
		motion.step();
		motion.comeHome();
		expect(motion.heat).toBe(1);
		expect(placesOf(atRest(motion))).toEqual(placesOf(atRest(motionOf(planOf()))));
	});

	test("what rested when the worker was lost rests on where it was, and those who were held stay held", () => {
		const worker = fakeWorker();
		const motion = new DistantMotion(planOf(), worker);
		motion.hold(9, { x: 50, y: 60 });
		toRest(motion, worker, Infinity);
		const before = placesOf(motion);
		motion.comeHome();
		expect([motion.heat, placesOf(motion)]).toEqual([0, before]);
		motion.hold(3, { x: 0, y: 9 });
		atRest(motion);
		expect([motion.bodies.x[9], motion.bodies.y[9]]).toEqual([50, 60]);
	});
});
