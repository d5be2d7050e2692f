import { add, type Force, forceMade, jiggled, type Moved } from "./force";

/** Springs between bodies, by their numbers: how long each is at rest, and which share of what lacks it makes up for in a step, 0 to 1. */
export interface Springs {
	readonly sources: Uint32Array;
	readonly targets: Uint32Array;
	readonly lengths: Float64Array;
	readonly strengths: Float64Array;
}

/** Draws the ends of springs to their length, as d3's forceLink does: whoever has more springs gives way less. */
export function springForce<B extends Moved>({ sources, targets, lengths, strengths }: Springs): Force<B> {
	return forceMade((bodies, random) => {
		const degrees = degreesOf(bodies.length, { sources, targets });
		const shares = Float64Array.from(sources, (source, at) => {
			const [here, there] = [degrees[source] ?? 0, degrees[targets[at] ?? 0] ?? 0];
			return here / (here + there);
		});
		const numbers = (): Float64Array => new Float64Array(bodies.length);
		// Where everybody will be after this step as far as it is known, and was when it began.
		const [nextX, nextY, firstX, firstY] = [numbers(), numbers(), numbers(), numbers()];
		return (alpha) => {
			for (const [at, { x, y, vx, vy }] of bodies.entries()) {
				nextX[at] = x + vx;
				nextY[at] = y + vy;
			}
			firstX.set(nextX);
			firstY.set(nextY);
			for (let at = 0; at < sources.length; at++) {
				const source = sources[at] ?? 0;
				const target = targets[at] ?? 0;
				let x = (nextX[target] ?? 0) - (nextX[source] ?? 0);
				let y = (nextY[target] ?? 0) - (nextY[source] ?? 0);
				if (x === 0) x = jiggled(random);
				if (y === 0) y = jiggled(random);
				const length = Math.sqrt(x * x + y * y);
				const part = ((length - (lengths[at] ?? 0)) / length) * alpha * (strengths[at] ?? 0);
				const share = shares[at] ?? 0;
				add(nextX, target, -x * part * share);
				add(nextY, target, -y * part * share);
				add(nextX, source, x * part * (1 - share));
				add(nextY, source, y * part * (1 - share));
			}
			for (const [at, body] of bodies.entries()) {
				body.vx += (nextX[at] ?? 0) - (firstX[at] ?? 0);
				body.vy += (nextY[at] ?? 0) - (firstY[at] ?? 0);
			}
		};
	});
}

/** How many springs each body has. */
export function degreesOf(count: number, { sources, targets }: Pick<Springs, "sources" | "targets">): Uint32Array {
	const degrees = new Uint32Array(count);
	for (const ends of [sources, targets]) for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
	return degrees;
}
