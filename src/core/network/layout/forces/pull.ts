import { add, type Force } from "./force";

/** Draws bodies to 0, 0, as d3's forceX and forceY do together: by which share of the way in a step, 0 to 1, across and down. */
export function pull(across: Float64Array, down: Float64Array): Force {
	return ({ count, x, y, vx, vy }) =>
		(alpha) => {
			for (let at = 0; at < count; at++) {
				add(vx, at, -(x[at] ?? 0) * (across[at] ?? 0) * alpha);
				add(vy, at, -(y[at] ?? 0) * (down[at] ?? 0) * alpha);
			}
		};
}
