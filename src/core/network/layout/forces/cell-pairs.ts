import type { CellTree } from "./cell-tree";

/** Pairs of cells that act on each other, one after another: the pair `n` is `cells[2n]` and `cells[2n + 1]`. */
export interface CellPairs {
	readonly cells: Int32Array;
	readonly count: number;
}

// Below so many pairs of charges it is quicker to let each act on each.
const FEW_PAIRS = 12;

/**
 * Which cells are far enough from each other to act as wholes, and which are too near, so that their charges act one by one: each two
 * charges stand in one pair of either list; a leaf is near itself. It is Dehnen's mutual walk: from the root on, each cell meets itself and
 * each of its halves meets the other; two that meet are far off where their radii together are less than `theta` of their distance, and
 * no two of their charges are nearer than `nearest`. Otherwise the larger is halved, until there are no halves. What it answers is
 * written over by the next call.
 */
export function cellPairs(theta: number, nearest: number): (tree: CellTree) => { readonly far: CellPairs; readonly near: CellPairs } {
	const lists = { waiting: new Int32Array(1024), far: new Int32Array(1024), near: new Int32Array(1024) };
	return (tree) => walk(tree, theta, nearest, lists);
}

interface Lists {
	waiting: Int32Array;
	far: Int32Array;
	near: Int32Array;
}

function walk(
	{ cells, first, end, second, centreX, centreY, radius }: CellTree,
	theta: number,
	nearest: number,
	lists: Lists,
): { readonly far: CellPairs; readonly near: CellPairs } {
	let { waiting, far, near } = lists;
	let [waits, fars, nears] = [0, 0, 0];
	for (let cell = 0; cell < cells; cell++) {
		const half = second[cell] ?? 0;
		if (half === 0) {
			// A leaf acts within itself.
			if (nears === near.length) near = grown(near);
			near[nears++] = cell;
			near[nears++] = cell;
			continue;
		}
		waiting[0] = cell + 1;
		waiting[1] = half;
		waits = 2;
		while (waits > 0) {
			const other = waiting[--waits] ?? 0;
			const one = waiting[--waits] ?? 0;
			const halfOne = second[one] ?? 0;
			const halfOther = second[other] ?? 0;
			const pairs = ((end[one] ?? 0) - (first[one] ?? 0)) * ((end[other] ?? 0) - (first[other] ?? 0));
			if (pairs > FEW_PAIRS) {
				const dx = (centreX[one] ?? 0) - (centreX[other] ?? 0);
				const dy = (centreY[one] ?? 0) - (centreY[other] ?? 0);
				const radiusOne = radius[one] ?? 0;
				const radiusOther = radius[other] ?? 0;
				const reach = radiusOne + radiusOther;
				const apart = dx * dx + dy * dy;
				if (reach * reach < theta * theta * apart && apart > (reach + nearest) * (reach + nearest)) {
					if (fars === far.length) far = grown(far);
					far[fars++] = one;
					far[fars++] = other;
					continue;
				}
				if (halfOne !== 0 || halfOther !== 0) {
					const splitsOne = halfOther === 0 || (halfOne !== 0 && radiusOne > radiusOther);
					if (waits + 4 > waiting.length) waiting = grown(waiting);
					waiting[waits++] = splitsOne ? one + 1 : one;
					waiting[waits++] = splitsOne ? other : other + 1;
					waiting[waits++] = splitsOne ? halfOne : one;
					waiting[waits++] = splitsOne ? other : halfOther;
					continue;
				}
			}
			if (nears === near.length) near = grown(near);
			near[nears++] = one;
			near[nears++] = other;
		}
	}
	Object.assign(lists, { waiting, far, near });
	return { far: { cells: far, count: fars / 2 }, near: { cells: near, count: nears / 2 } };
}

function grown(list: Int32Array): Int32Array {
	const longer = new Int32Array(2 * list.length);
	longer.set(list);
	return longer;
}
