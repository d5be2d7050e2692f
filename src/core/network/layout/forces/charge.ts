import { cellTrees } from "./cell-tree";
import type { Force } from "./force";
import { multipoleFields } from "./multipole-field";

const THETA = 0.68;

/** How charges are reckoned. */
export interface Reckoning {
	/** From where on many are taken for one: the smaller, the truer and slower. */
	readonly theta?: number;
	/** Every how many ticks anew; in those between they pull as they did, for nobody goes far in a tick. */
	readonly every?: number;
	/** Half as often where it pushes less hard than this: the less it does, the less anybody goes. */
	readonly calm?: number;
}

/**
 * Drives bodies apart (or together, where a strength is above 0), in place of d3's forceManyBody and to the same effect: the pull falls
 * with the distance.
 */
export function charge(strength: Float64Array, { theta = THETA, every = 1, calm = 0 }: Reckoning = {}): Force {
	return ({ count, x, y, vx, vy }, random) => {
		const treeOf = cellTrees(count);
		const pullsIn = multipoleFields(count, theta, random);
		const pullsX = new Float64Array(count);
		const pullsY = new Float64Array(count);
		let ticksSince = Infinity;
		return (alpha) => {
			if (++ticksSince >= (alpha < calm ? 2 * every : every)) {
				ticksSince = 0;
				const tree = treeOf({ x, y, strength });
				const pulls = pullsIn(tree);
				unsort(tree.order, pulls.x, pullsX);
				unsort(tree.order, pulls.y, pullsY);
			}
			addTimes(vx, alpha, pullsX);
			addTimes(vy, alpha, pullsY);
		};
	};
}

function unsort(order: Int32Array, sorted: Float64Array, to: Float64Array): void {
	for (let at = 0; at < order.length; at++) to[order[at] ?? 0] = sorted[at] ?? 0;
}

function addTimes(to: Float64Array, times: number, more: Float64Array): void {
	for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + times * (more[at] ?? 0);
}
