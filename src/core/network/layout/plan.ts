import type { Bodies } from "./forces/force";

/** A place in the layout's own units; the centre is 0, 0. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** What moves bodies, in numbers alone: bodies and ties go by their place in the lists. */
export interface Plan {
	/** Who stands fixed at 0, 0; −1: nobody. */
	readonly centre: number;
	/** Width ÷ height of the place it is for, 0.5 to 2. */
	readonly aspect: number;
	/** How far from rest it is at first: 1 where it begins anew, 0 where it rests. */
	readonly heat: number;
	readonly radii: Float64Array;
	/** Where each is, how far it goes in a step, and 1 where somebody put it there to stay. */
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly vx: Float64Array;
	readonly vy: Float64Array;
	readonly held: Uint8Array;
	/** How strongly each is tied to the centre, 0 to 1. */
	readonly near: Float64Array;
	/** The ties between two of whom neither is the centre, each with its strength, 0 to 1. */
	readonly sources: Int32Array;
	readonly targets: Int32Array;
	readonly strengths: Float64Array;
}

/** Bodies on their way to rest, moved by whoever asks; it keeps no clock and starts no timer. */
export interface Motion {
	/** How far from rest it is: 1 at the start of a new layout, 0 at rest. */
	readonly heat: number;
	/** Where they are. */
	readonly bodies: Bodies;
	/** Does a little work, at most a tick. It does nothing once all is at rest. */
	step(): void;
	/** Puts a body in a place, where it stays; the others make room. */
	hold(at: number, point: Point): void;
}

/** How far from rest all are at least once somebody is put in a place. */
export const HEAT_OF_HOLDING = 0.12;

/** How a layout comes to rest: d3-force's `alphaMin`, its number of ticks, and one less its `velocityDecay`. */
export interface Pace {
	readonly rest: number;
	readonly ticks: number;
	/** Which share of their velocity bodies keep from one tick to the next. */
	readonly glide: number;
}

// By how many there are. Among many a tick is dear, and a good start and less friction make up for fewer of them.
const PACES = [
	{ count: 200, ticks: 250, glide: 0.6 },
	{ count: 1000, ticks: 100, glide: 0.86 },
	{ count: 5000, ticks: 70, glide: 0.84 },
	// The wider a picture, the longer it takes for a push to get from one end to the other.
	{ count: 10_000, ticks: 75, glide: 0.84 },
] as const;
const REST = 0.001;

/** The pace for so many bodies. */
export function paceFor(count: number): Pace {
	const next = PACES.findIndex((pace) => count < pace.count);
	const [first, last] = [PACES[0], PACES[PACES.length - 1] ?? PACES[0]];
	const [from, to] = next === -1 ? [last, last] : [PACES[next - 1] ?? first, PACES[next] ?? last];
	const share = to === from ? 0 : Math.max(0, (count - from.count) / (to.count - from.count));
	return {
		rest: REST,
		ticks: Math.round(from.ticks + share * (to.ticks - from.ticks)),
		glide: from.glide + share * (to.glide - from.glide),
	};
}
