import type { Steps } from "../steps";
import { charge } from "./charge";
import { collision } from "./collision";
import type { Force, Moved } from "./force";
import type { Motion, Plan } from "./plan";
import { pull } from "./pull";
import { degreesOf, springForce } from "./springs";
import { startOf } from "./start";
import { tieLists } from "./tie-lists";

/** Somebody who is moved, or stays where somebody put them. */
export interface MovedBody extends Moved {
	held: boolean;
}

const GAP = 11;
const REST = 0.001;
const HEAT_OF_HOLDING = 0.12;
const FRICTION = 0.6;
const WEAKEST = 0.1;
// How many ticks it takes to come to rest among few and among many.
const [FEW, TICKS_OF_FEW] = [200, 250];
const [MANY, TICKS_OF_MANY] = [1000, 100];
// From where on a tick is done in pieces.
const LONG_TICK = 3000;

/** Moves bodies by a plan, from a good start where it begins anew, else from where they are. The same input gives the same places. */
export function motionOf(plan: Plan, bodies: readonly MovedBody[]): Motion {
	const cooling = 1 - REST ** (1 / ticksFor(bodies.length));
	let { heat } = plan;
	const pieces = move();
	return {
		get heat() {
			return heat;
		},
		step() {
			if (heat > 0) pieces.next();
		},
		hold(at, { x, y }) {
			const body = bodies[at];
			if (body === undefined || at === plan.centre) return;
			Object.assign(body, { x, y, held: true });
			heat = Math.max(heat, HEAT_OF_HOLDING);
		},
	};

	function* move(): Steps<never> {
		if (heat === 1) yield* begin(plan, bodies);
		const forces = forcesOf(plan, bodies);
		for (;;) {
			heat -= heat * cooling;
			for (const force of forces) {
				force(heat);
				if (bodies.length > LONG_TICK) yield;
			}
			for (const [at, body] of bodies.entries()) {
				const free = body.held || at === plan.centre ? 0 : FRICTION;
				body.x += body.vx *= free;
				body.y += body.vy *= free;
			}
			if (heat < REST) heat = 0;
			yield;
		}
	}
}

function ticksFor(count: number): number {
	const share = Math.min(1, Math.max(0, (count - FEW) / (MANY - FEW)));
	return Math.round(TICKS_OF_FEW + share * (TICKS_OF_MANY - TICKS_OF_FEW));
}

function* begin(plan: Plan, bodies: readonly MovedBody[]): Steps<void> {
	const lengths = Float64Array.from(plan.strengths, lengthOf);
	const mean = lengths.length === 0 ? lengthOf(0) : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	const { x, y } = yield* startOf(tieLists(bodies.length, plan), mean, plan.aspect);
	for (const [at, body] of bodies.entries()) {
		if (!body.held && at !== plan.centre) Object.assign(body, { x: x[at], y: y[at], vx: 0, vy: 0 });
	}
}

// Ties to the centre pull by nearness and bind nobody: else the centre would gather all into one heap, and no group would show.
function forcesOf(plan: Plan, bodies: readonly MovedBody[]): readonly Force<MovedBody>[] {
	const { sources, targets, strengths, radii, near } = plan;
	const degrees = degreesOf(bodies.length, plan);
	const given = Float64Array.from(strengths, (strength, at) => {
		const fewest = Math.min(degrees[sources[at] ?? 0] ?? 1, degrees[targets[at] ?? 0] ?? 1);
		return (0.15 + 0.85 * Math.max(WEAKEST, strength)) / fewest;
	});
	const places = new Map(bodies.map((body, at) => [body, at]));
	const of = (numbers: Float64Array | Uint32Array, body: MovedBody): number => numbers[places.get(body) ?? 0] ?? 0;
	const drawn = (body: MovedBody): number => 0.035 + 0.05 * of(near, body) + (of(degrees, body) > 0 ? 0 : 0.05);
	const forces = [
		springForce<MovedBody>({ sources, targets, lengths: Float64Array.from(strengths, lengthOf), strengths: given }),
		charge<MovedBody>((body) => -150 - 14 * of(radii, body)),
		pull<MovedBody>(
			(body) => drawn(body) / plan.aspect,
			(body) => drawn(body) * plan.aspect,
		),
		collision<MovedBody>((body) => of(radii, body) + GAP),
	];
	const random = seededRandom();
	for (const force of forces) force.initialize(bodies, random);
	return forces;
}

function lengthOf(strength: number): number {
	return 56 + 50 * (1 - Math.max(WEAKEST, strength));
}

// Chance that is the same every time: a linear congruential generator (Numerical Recipes).
function seededRandom(): () => number {
	let state = 1;
	return () => {
		state = (Math.imul(1664525, state) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
