import { add, type Bodies, type Force, jiggled } from "./force";

/** Springs between bodies, by their numbers: how long each is at rest, and which share of what lacks it makes up for in a step, 0 to 1. */
export interface Springs {
	readonly sources: Int32Array;
	readonly targets: Int32Array;
	readonly lengths: Float64Array;
	readonly strengths: Float64Array;
}

/** Draws the ends of springs to their length, as d3's forceLink does: whoever has more springs gives way less. */
export function springForce(springs: Springs): Force {
	return (bodies, random) => {
		const shares = sharesOf(springs, bodies.count);
		return (alpha) => draw(springs, shares, bodies, alpha, random);
	};
}

function draw(springs: Springs, shares: Float64Array, { x, y, vx, vy }: Bodies, alpha: number, random: () => number): void {
	const { sources, targets, lengths, strengths } = springs;
	for (let at = 0; at < sources.length; at++) {
		const source = sources[at] ?? 0;
		const target = targets[at] ?? 0;
		// Where they will be after this step.
		let dx = (x[target] ?? 0) + (vx[target] ?? 0) - (x[source] ?? 0) - (vx[source] ?? 0);
		let dy = (y[target] ?? 0) + (vy[target] ?? 0) - (y[source] ?? 0) - (vy[source] ?? 0);
		if (dx === 0) dx = jiggled(random);
		if (dy === 0) dy = jiggled(random);
		const length = Math.sqrt(dx * dx + dy * dy);
		const part = ((length - (lengths[at] ?? 0)) / length) * alpha * (strengths[at] ?? 0);
		const share = shares[at] ?? 0;
		add(vx, target, -dx * part * share);
		add(vy, target, -dy * part * share);
		add(vx, source, dx * part * (1 - share));
		add(vy, source, dy * part * (1 - share));
	}
}

// How much of what a spring lacks its target makes up for.
function sharesOf({ sources, targets }: Springs, count: number): Float64Array {
	const degrees = degreesOf(count, { sources, targets });
	const shares = new Float64Array(sources.length);
	for (let at = 0; at < shares.length; at++) {
		const here = degrees[sources[at] ?? 0] ?? 0;
		const there = degrees[targets[at] ?? 0] ?? 0;
		shares[at] = here / (here + there);
	}
	return shares;
}

/** How many springs each body has. */
export function degreesOf(count: number, { sources, targets }: Pick<Springs, "sources" | "targets">): Int32Array {
	const degrees = new Int32Array(count);
	countEnds(sources, degrees);
	countEnds(targets, degrees);
	return degrees;
}

function countEnds(ends: Int32Array, degrees: Int32Array): void {
	for (let at = 0; at < ends.length; at++) {
		const end = ends[at] ?? 0;
		degrees[end] = (degrees[end] ?? 0) + 1;
	}
}
