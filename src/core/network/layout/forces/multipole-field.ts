import { type CellPairs, cellPairs } from "./cell-pairs";
import type { CellTree } from "./cell-tree";
import { add, jiggled } from "./force";

/** What pulls at each charge of a tree, in the order of the tree: the sum of s (z' − z) ÷ |z' − z|² over all others s at z'. */
export interface Pulls {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

// Nearer than this the pull grows no more as one over the distance but as nothing: d3-force's `distanceMin`.
const NEAR = 1;

/**
 * The pull of charges on each other by a fast multipole method, in a time that grows with their number (Greengard and Rokhlin, A fast
 * algorithm for particle simulations, 1987; the mutual walk: Dehnen, A hierarchical O(N) force calculation algorithm, 2002).
 *
 * With points as complex numbers, a charge s at z' pulls at z as −s ÷ (z − z'), mirrored at the real axis. That is a function which has
 * a power series. About the centre of a cell that lies d from another, far enough off, the other's moments m₀, m₁, m₂ give
 *
 *     field m₀/d + m₁/d² + m₂/d³,   slope −(m₀/d² + 2 m₁/d³ + 3 m₂/d⁴),   bend m₀/d³ + 3 m₁/d⁴ + 6 m₂/d⁵,
 *
 * and at w from that centre the field is field + slope w + bend w². What one cell so does to the other is just what the other does to
 * it, so that nothing is set in motion as a whole. Cells are far enough off where their radii are less than `theta` of their distance;
 * those that are not are halved, and charges in leaves act on each other one by one.
 */
export function multipoleFields(count: number, theta: number, random: () => number): (tree: CellTree) => Pulls {
	const pulls = { x: new Float64Array(count), y: new Float64Array(count) };
	const series = seriesFor(Math.max(1, 2 * count));
	const pairsIn = cellPairs(theta, NEAR);
	return (tree) => {
		pulls.x.fill(0);
		pulls.y.fill(0);
		for (const numbers of Object.values(series)) numbers.fill(0, 0, tree.cells);
		const { far, near } = pairsIn(tree);
		exchange(tree, series, far);
		act(tree, pulls, near, random);
		sweep(tree, series, pulls);
		return pulls;
	};
}

type Series = Readonly<Record<"fieldX" | "fieldY" | "slopeX" | "slopeY" | "bendX" | "bendY", Float64Array>>;

function seriesFor(cells: number): Series {
	const numbers = (): Float64Array => new Float64Array(cells);
	return { fieldX: numbers(), fieldY: numbers(), slopeX: numbers(), slopeY: numbers(), bendX: numbers(), bendY: numbers() };
}

// Each cell's moments become a part of the other's series. Seen from the other, d is −d: odd powers change their sign.
function exchange(tree: CellTree, series: Series, { cells, count }: CellPairs): void {
	const { charge, dipoleX, dipoleY, quadrupoleX, quadrupoleY, centreX, centreY } = tree;
	const { fieldX, fieldY, slopeX, slopeY, bendX, bendY } = series;
	for (let pair = 0; pair < count; pair++) {
		const one = cells[2 * pair] ?? 0;
		const other = cells[2 * pair + 1] ?? 0;
		const dx = (centreX[one] ?? 0) - (centreX[other] ?? 0);
		const dy = (centreY[one] ?? 0) - (centreY[other] ?? 0);
		const apart = dx * dx + dy * dy;
		// One over d and its powers.
		const ux = dx / apart;
		const uy = -dy / apart;
		const squareX = ux * ux - uy * uy;
		const squareY = 2 * ux * uy;
		const cubeX = squareX * ux - squareY * uy;
		const cubeY = squareX * uy + squareY * ux;
		const fourthX = squareX * squareX - squareY * squareY;
		const fourthY = 2 * squareX * squareY;
		const fifthX = fourthX * ux - fourthY * uy;
		const fifthY = fourthX * uy + fourthY * ux;
		const chargeA = charge[one] ?? 0;
		const dipoleAX = dipoleX[one] ?? 0;
		const dipoleAY = dipoleY[one] ?? 0;
		const quadAX = quadrupoleX[one] ?? 0;
		const quadAY = quadrupoleY[one] ?? 0;
		const chargeB = charge[other] ?? 0;
		const dipoleBX = dipoleX[other] ?? 0;
		const dipoleBY = dipoleY[other] ?? 0;
		const quadBX = quadrupoleX[other] ?? 0;
		const quadBY = quadrupoleY[other] ?? 0;
		add(fieldX, one, chargeB * ux + dipoleBX * squareX - dipoleBY * squareY + quadBX * cubeX - quadBY * cubeY);
		add(fieldY, one, chargeB * uy + dipoleBX * squareY + dipoleBY * squareX + quadBX * cubeY + quadBY * cubeX);
		add(slopeX, one, -chargeB * squareX - 2 * (dipoleBX * cubeX - dipoleBY * cubeY) - 3 * (quadBX * fourthX - quadBY * fourthY));
		add(slopeY, one, -chargeB * squareY - 2 * (dipoleBX * cubeY + dipoleBY * cubeX) - 3 * (quadBX * fourthY + quadBY * fourthX));
		add(bendX, one, chargeB * cubeX + 3 * (dipoleBX * fourthX - dipoleBY * fourthY) + 6 * (quadBX * fifthX - quadBY * fifthY));
		add(bendY, one, chargeB * cubeY + 3 * (dipoleBX * fourthY + dipoleBY * fourthX) + 6 * (quadBX * fifthY + quadBY * fifthX));
		add(fieldX, other, -chargeA * ux + dipoleAX * squareX - dipoleAY * squareY - quadAX * cubeX + quadAY * cubeY);
		add(fieldY, other, -chargeA * uy + dipoleAX * squareY + dipoleAY * squareX - quadAX * cubeY - quadAY * cubeX);
		add(slopeX, other, -chargeA * squareX + 2 * (dipoleAX * cubeX - dipoleAY * cubeY) - 3 * (quadAX * fourthX - quadAY * fourthY));
		add(slopeY, other, -chargeA * squareY + 2 * (dipoleAX * cubeY + dipoleAY * cubeX) - 3 * (quadAX * fourthY + quadAY * fourthX));
		add(bendX, other, -chargeA * cubeX + 3 * (dipoleAX * fourthX - dipoleAY * fourthY) - 6 * (quadAX * fifthX - quadAY * fifthY));
		add(bendY, other, -chargeA * cubeY + 3 * (dipoleAX * fourthY + dipoleAY * fourthX) - 6 * (quadAX * fifthY + quadAY * fifthX));
	}
}

// Charges of cells that lie near each other act one by one, both ways. Where two lie on one point, chance parts them.
function act({ sorted: { x, y, strength }, first, end }: CellTree, pulls: Pulls, { cells, count }: CellPairs, random: () => number): void {
	const pullsX = pulls.x;
	const pullsY = pulls.y;
	for (let pair = 0; pair < count; pair++) {
		const one = cells[2 * pair] ?? 0;
		const other = cells[2 * pair + 1] ?? 0;
		const endOfOne = end[one] ?? 0;
		const firstOfOther = first[other] ?? 0;
		const endOfOther = end[other] ?? 0;
		for (let at = first[one] ?? 0; at < endOfOne; at++) {
			const hereX = x[at] ?? 0;
			const hereY = y[at] ?? 0;
			const hereStrength = strength[at] ?? 0;
			let pullX = 0;
			let pullY = 0;
			for (let there = one === other ? at + 1 : firstOfOther; there < endOfOther; there++) {
				let dx = (x[there] ?? 0) - hereX;
				let dy = (y[there] ?? 0) - hereY;
				let apart = dx * dx + dy * dy;
				if (apart < NEAR) {
					if (dx === 0) dx = jiggled(random);
					if (dy === 0) dy = jiggled(random);
					apart = Math.sqrt(NEAR * (dx * dx + dy * dy));
				}
				const weight = 1 / apart;
				const fromThere = (strength[there] ?? 0) * weight;
				const fromHere = hereStrength * weight;
				pullX += dx * fromThere;
				pullY += dy * fromThere;
				pullsX[there] = (pullsX[there] ?? 0) - dx * fromHere;
				pullsY[there] = (pullsY[there] ?? 0) - dy * fromHere;
			}
			pullsX[at] = (pullsX[at] ?? 0) + pullX;
			pullsY[at] = (pullsY[at] ?? 0) + pullY;
		}
	}
}

// Hands the series of each cell down to its halves, about their centres, and in the end to the charges.
function sweep(tree: CellTree, series: Series, pulls: Pulls): void {
	const { cells, first, end, second, centreX, centreY } = tree;
	const { fieldX, fieldY, slopeX, slopeY, bendX, bendY } = series;
	for (let cell = 0; cell < cells; cell++) {
		const fx = fieldX[cell] ?? 0;
		const fy = fieldY[cell] ?? 0;
		const sx = slopeX[cell] ?? 0;
		const sy = slopeY[cell] ?? 0;
		const bx = bendX[cell] ?? 0;
		const by = bendY[cell] ?? 0;
		const cx = centreX[cell] ?? 0;
		const cy = centreY[cell] ?? 0;
		const half = second[cell] ?? 0;
		if (half === 0) {
			for (let at = first[cell] ?? 0; at < (end[cell] ?? 0); at++) {
				const wx = (tree.sorted.x[at] ?? 0) - cx;
				const wy = (tree.sorted.y[at] ?? 0) - cy;
				// (bend w + slope) w + field; the pull is that with its sign changed, mirrored.
				const gx = bx * wx - by * wy + sx;
				const gy = bx * wy + by * wx + sy;
				add(pulls.x, at, -(gx * wx - gy * wy + fx));
				add(pulls.y, at, gx * wy + gy * wx + fy);
			}
			continue;
		}
		for (let turn = 0, part = cell + 1; turn < 2; turn++, part = half) {
			const ex = (centreX[part] ?? 0) - cx;
			const ey = (centreY[part] ?? 0) - cy;
			const gx = bx * ex - by * ey + sx;
			const gy = bx * ey + by * ex + sy;
			add(fieldX, part, gx * ex - gy * ey + fx);
			add(fieldY, part, gx * ey + gy * ex + fy);
			add(slopeX, part, sx + 2 * (bx * ex - by * ey));
			add(slopeY, part, sy + 2 * (bx * ey + by * ex));
			add(bendX, part, bx);
			add(bendY, part, by);
		}
	}
}
