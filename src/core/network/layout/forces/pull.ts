import { add, type Force } from "./force";

/** Draws bodies to 0, 0, as d3's forceX and forceY do together: by which share of the way in a step, 0 to 1, across and down. */
export function pull(across: Float64Array, down: Float64Array): Force {
	return ({ x, y, vx, vy }) =>
		(alpha) => {
			drawBack(vx, x, across, alpha);
			drawBack(vy, y, down, alpha);
		};
}

function drawBack(velocities: Float64Array, places: Float64Array, shares: Float64Array, alpha: number): void {
	for (let at = 0; at < places.length; at++) add(velocities, at, -(places[at] ?? 0) * (shares[at] ?? 0) * alpha);
}
