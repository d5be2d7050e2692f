import { cellTrees } from "./cell-tree";
import { add, type Force } from "./force";
import { multipoleFields } from "./multipole-field";

const THETA = 0.68;

/** How charges are reckoned. */
export interface Reckoning {
	/** From where on many are taken for one: the smaller, the truer and slower. */
	readonly theta?: number;
	/** Every how many ticks anew; in those between they pull as they did, for nobody goes far in a tick. */
	readonly every?: number;
}

/**
 * Drives bodies apart (or together, where a strength is above 0), in place of d3's forceManyBody and to the same effect: the pull falls
 * with the distance.
 */
export function charge(strength: Float64Array, { theta = THETA, every = 1 }: Reckoning = {}): Force {
	return ({ count, x, y, vx, vy }, random) => {
		const treeOf = cellTrees(count);
		const pullsIn = multipoleFields(count, theta, random);
		const pullsX = new Float64Array(count);
		const pullsY = new Float64Array(count);
		let ticks = 0;
		const reckon = (): void => {
			const tree = treeOf({ x, y, strength });
			const pulls = pullsIn(tree);
			for (let at = 0; at < count; at++) {
				const body = tree.order[at] ?? 0;
				pullsX[body] = pulls.x[at] ?? 0;
				pullsY[body] = pulls.y[at] ?? 0;
			}
		};
		return (alpha) => {
			if (ticks++ % every === 0) reckon();
			for (let at = 0; at < count; at++) {
				add(vx, at, alpha * (pullsX[at] ?? 0));
				add(vy, at, alpha * (pullsY[at] ?? 0));
			}
		};
	};
}
