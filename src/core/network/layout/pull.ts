import { type Force, forceMade, type Moved } from "./force";

/** Draws everybody to 0, 0, as d3's forceX and forceY do together: by which share of the way in a step, 0 to 1, across and down. */
export function pull<B extends Moved>(acrossOf: (body: B) => number, downOf: (body: B) => number): Force<B> {
	return forceMade((bodies) => {
		const across = Float64Array.from(bodies, acrossOf);
		const down = Float64Array.from(bodies, downOf);
		return (alpha) => {
			for (const [at, body] of bodies.entries()) {
				body.vx -= body.x * (across[at] ?? 0) * alpha;
				body.vy -= body.y * (down[at] ?? 0) * alpha;
			}
		};
	});
}
