/** Something that forces move: where it is, and how far it moves in a step. Lengths are in the layout's own units. */
export interface Moved {
	x: number;
	y: number;
	vx: number;
	vy: number;
}

/** A force as d3-force has them: `alpha`, 1 at first and 0 at rest, is how hard it pushes; it changes velocities alone. */
export interface Force<B extends Moved> {
	(alpha: number): void;
	/** Tells it whom it moves; `random` gives numbers from 0 up to 1. */
	readonly initialize: (bodies: readonly B[], random: () => number) => void;
}

/** A force that is made for bodies when it is told of them. */
export function forceMade<B extends Moved>(make: (bodies: readonly B[], random: () => number) => (alpha: number) => void): Force<B> {
	let push: (alpha: number) => void = () => {};
	return Object.assign((alpha: number) => push(alpha), {
		initialize: (bodies: readonly B[], random: () => number) => {
			push = make(bodies, random);
		},
	});
}

/** A distance next to nothing, which parts those who lie on one point. */
export function jiggled(random: () => number): number {
	return (random() - 0.5) * 1e-6;
}

/** Adds to one of many numbers. */
export function add(to: Float64Array, at: number, more: number): void {
	to[at] = (to[at] ?? 0) + more;
}
