import type { Steps } from "../../kinds/steps";
import { charge } from "./forces/charge";
import { collision } from "./forces/collision";
import { add, bodiesAtRest, type Bodies, type Push } from "./forces/force";
import { HEAT_OF_HOLDING, type Motion, paceFor, type Plan } from "./plan";
import { pull } from "./forces/pull";
import { degreesOf, springForce } from "./forces/springs";
import { startOf } from "./start";
import { tieLists } from "./tie-lists";

const GAP = 11;
// How much longer ties are at the start than they shall be.
const STRETCH = 4;
const WEAKEST = 0.1;
// How strongly a tie of no strength draws, where the strongest draws by 1: weak ties are what holds the whole together (Granovetter, The
// strength of weak ties, 1973), above all round hubs.
const LEAST = 0.5;
const HEAT_OF_PARTING = 0.01;
const CALM = 0.05;
// Every how many ticks those who overlap are parted among many, where all begin anew: they have many ticks to get out of each other's way.
const PARTED_EVERY = 2;
// So few have many ticks, and are reckoned and parted in each.
const FEW = 200;
// Every how many ticks charges are reckoned anew where there are more: a third of the time, and as good a picture.
const RECKONED_EVERY = 3;
// From where on a tick is done in pieces.
const LONG_TICK = 3000;

/** Moves bodies by a plan, many from a good start where it begins anew, else from where they are. The same plan gives the same places. */
export function motionOf(plan: Plan): Motion {
	const bodies = bodiesAtRest(plan.radii.length);
	for (const key of ["x", "y", "vx", "vy"] as const) bodies[key].set(plan[key]);
	const { rest, ticks, glide } = paceFor(bodies.count);
	const free = Float64Array.from(plan.held, (held, at) => (held === 1 || at === plan.centre ? 0 : glide));
	const cooling = 1 - rest ** (1 / ticks);
	let { heat } = plan;
	const pieces = move();
	return {
		bodies,
		get heat() {
			return heat;
		},
		step() {
			if (heat > 0) pieces.next();
		},
		hold(at, { x, y }) {
			if (at === plan.centre) return;
			bodies.x[at] = x;
			bodies.y[at] = y;
			free[at] = 0;
			heat = Math.max(heat, HEAT_OF_HOLDING);
		},
	};

	function* move(): Steps<never> {
		if (heat === 1) yield* begin(plan, bodies, free);
		const { forces, part } = forcesOf(plan, bodies);
		// Among many it is early enough to part those who overlap once they lie nearly where they will.
		const crowded = plan.heat === 1 && bodies.count > FEW;
		for (let tick = 0; ; tick++) {
			heat -= heat * cooling;
			for (const force of forces) {
				force(heat);
				if (bodies.count > LONG_TICK) yield;
			}
			if (!crowded || (heat < HEAT_OF_PARTING && tick % PARTED_EVERY === 0)) part(heat);
			moveOn(bodies, free);
			if (heat < rest) heat = 0;
			yield;
		}
	}
}

function moveOn({ count, x, y, vx, vy }: Bodies, free: Float64Array): void {
	for (let at = 0; at < count; at++) {
		const share = free[at] ?? 0;
		vx[at] = (vx[at] ?? 0) * share;
		vy[at] = (vy[at] ?? 0) * share;
		add(x, at, vx[at] ?? 0);
		add(y, at, vy[at] ?? 0);
	}
}

function* begin(plan: Plan, { count, x, y, vx, vy }: Bodies, free: Float64Array): Steps<void> {
	const lengths = plan.strengths.map(lengthOf);
	const mean = lengths.length === 0 ? lengthOf(0) : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	const start = yield* startOf(tieLists(count, plan), STRETCH * mean, plan.aspect);
	putFree(x, start.x, free);
	putFree(y, start.y, free);
	vx.fill(0);
	vy.fill(0);
}

function putFree(to: Float64Array, places: Float64Array, free: Float64Array): void {
	for (let at = 0; at < to.length; at++) if (free[at] !== 0) to[at] = places[at] ?? 0;
}

// Ties to the centre pull by nearness and bind nobody: else the centre would gather all into one heap, and no group would show.
function forcesOf(plan: Plan, bodies: Bodies): { readonly forces: readonly Push[]; readonly part: Push } {
	const { sources, targets, strengths, radii, near, aspect } = plan;
	const degrees = degreesOf(bodies.count, plan);
	const given = strengths.map((strength, at) => {
		const fewest = Math.min(degrees[sources[at] ?? 0] ?? 1, degrees[targets[at] ?? 0] ?? 1);
		return (LEAST + (1 - LEAST) * Math.max(WEAKEST, strength)) / fewest;
	});
	// As charges fill their place evenly, it gets as much wider than high as they are drawn harder from above than from the sides.
	const [fromSides, fromAbove] = [1 / Math.sqrt(aspect), Math.sqrt(aspect)];
	const drawn = near.map((nearness, at) => 0.035 + 0.05 * nearness + (degrees[at] === 0 ? 0.05 : 0));
	const forces = [
		springForce({ sources, targets, lengths: strengths.map(lengthOf), strengths: given }),
		charge(
			radii.map((radius) => -150 - 14 * radius),
			bodies.count > FEW ? { every: RECKONED_EVERY, calm: CALM } : {},
		),
		pull(
			drawn.map((share) => share * fromSides),
			drawn.map((share) => share * fromAbove),
		),
	];
	const random = seededRandom();
	return { forces: forces.map((force) => force(bodies, random)), part: collision(radii.map((radius) => radius + GAP))(bodies, random) };
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
