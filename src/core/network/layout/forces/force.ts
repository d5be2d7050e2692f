/** Bodies that forces move, each by its number: where it is, and how far it goes in a step. Lengths are in the layout's own units. */
export interface Bodies {
	readonly count: number;
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly vx: Float64Array;
	readonly vy: Float64Array;
}

/** Changes velocities; `alpha`, 1 at first and 0 at rest, is how hard it pushes. */
export type Push = (alpha: number) => void;

/** A force: told of the bodies, it answers how it pushes them. `random` gives numbers from 0 up to 1. */
export type Force = (bodies: Bodies, random: () => number) => Push;

/** A body as d3-force has it. */
export interface BodyOfD3 {
	x: number;
	y: number;
	vx: number;
	vy: number;
}

/** A force as d3-force has it, for its `forceSimulation`. */
export interface ForceOfD3 {
	(alpha: number): void;
	readonly initialize: (nodes: readonly BodyOfD3[], random: () => number) => void;
}

/** Lays bodies out in numbers, all at rest on one point. */
export function bodiesAtRest(count: number): Bodies {
	const numbers = (): Float64Array => new Float64Array(count);
	return { count, x: numbers(), y: numbers(), vx: numbers(), vy: numbers() };
}

/** Makes a force one of d3-force's form. */
export function forD3(force: Force): ForceOfD3 {
	let push: Push = () => {};
	const initialize = (nodes: readonly BodyOfD3[], random: () => number): void => {
		const bodies = bodiesAtRest(nodes.length);
		const inner = force(bodies, random);
		push = (alpha) => {
			for (let at = 0; at < nodes.length; at++) {
				const node = nodes[at];
				if (node === undefined) continue;
				bodies.x[at] = node.x;
				bodies.y[at] = node.y;
				bodies.vx[at] = node.vx;
				bodies.vy[at] = node.vy;
			}
			inner(alpha);
			for (let at = 0; at < nodes.length; at++) {
				const node = nodes[at];
				if (node === undefined) continue;
				node.vx = bodies.vx[at] ?? 0;
				node.vy = bodies.vy[at] ?? 0;
			}
		};
	};
	return Object.assign((alpha: number) => push(alpha), { initialize });
}

/** A distance next to nothing, which parts those who lie on one point. */
export function jiggled(random: () => number): number {
	return (random() - 0.5) * 1e-6;
}

/** Adds to one of many numbers. */
export function add(to: Float64Array, at: number, more: number): void {
	to[at] = (to[at] ?? 0) + more;
}
