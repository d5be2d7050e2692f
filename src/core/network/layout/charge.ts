import { cellTrees } from "./cell-tree";
import { type Force, forceMade, type Moved } from "./force";
import { multipoleFields } from "./multipole-field";

const THETA = 0.7;

/**
 * Drives everybody apart (or together, where strength is above 0), in place of d3's forceManyBody and to the same effect: the pull falls
 * with the distance. `theta` is from where on many are taken for one: the smaller, the truer and slower.
 */
export function charge<B extends Moved>(strengthOf: (body: B) => number, theta = THETA): Force<B> {
	return forceMade((bodies, random) => {
		const count = bodies.length;
		const [x, y] = [new Float64Array(count), new Float64Array(count)];
		const strength = Float64Array.from(bodies, strengthOf);
		const treeOf = cellTrees(count);
		const pullsIn = multipoleFields(count, theta, random);
		return (alpha) => {
			for (const [at, body] of bodies.entries()) {
				x[at] = body.x;
				y[at] = body.y;
			}
			const tree = treeOf({ x, y, strength });
			const pulls = pullsIn(tree);
			for (let at = 0; at < count; at++) {
				const body = bodies[tree.order[at] ?? 0];
				if (body === undefined) continue;
				body.vx += alpha * (pulls.x[at] ?? 0);
				body.vy += alpha * (pulls.y[at] ?? 0);
			}
		};
	});
}
