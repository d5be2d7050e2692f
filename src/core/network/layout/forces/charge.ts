import { cellTrees } from "./cell-tree";
import { add, type Force } from "./force";
import { multipoleFields } from "./multipole-field";

const THETA = 0.68;

/**
 * Drives bodies apart (or together, where a strength is above 0), in place of d3's forceManyBody and to the same effect: the pull falls
 * with the distance. `theta` is from where on many are taken for one: the smaller, the truer and slower.
 */
export function charge(strength: Float64Array, theta = THETA): Force {
	return ({ count, x, y, vx, vy }, random) => {
		const treeOf = cellTrees(count);
		const pullsIn = multipoleFields(count, theta, random);
		return (alpha) => {
			const tree = treeOf({ x, y, strength });
			const pulls = pullsIn(tree);
			for (let at = 0; at < count; at++) {
				const body = tree.order[at] ?? 0;
				add(vx, body, alpha * (pulls.x[at] ?? 0));
				add(vy, body, alpha * (pulls.y[at] ?? 0));
			}
		};
	};
}
