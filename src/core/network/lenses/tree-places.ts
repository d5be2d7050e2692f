import type { Point } from "../layout/plan";
import type { Line } from "./reporting-lines";

/** How far people in a tree are apart: side by side, and one below the other. */
export interface TreeSteps {
	readonly across: number;
	readonly down: number;
}

/** A tree in its place, and the lines that join whoever leads to whoever reports to them. */
export interface PlacedTree {
	readonly places: ReadonlyMap<string, Point>;
	readonly branches: readonly (readonly Point[])[];
	readonly width: number;
	readonly height: number;
}

// More people than this who lead nobody stand in several rows.
const MOST_IN_ROW = 5;
const BETWEEN = 0.5;

interface Sub {
	readonly line: Line;
	readonly width: number;
	/** Those below who lead somebody, side by side; then the others in a block. */
	readonly leading: readonly Sub[];
	readonly others: readonly Line[];
	readonly columns: number;
}

/** Puts trees side by side, the upper left corner at 0, 0. Who leads stands over the middle of those below. */
export function treePlaces(lines: readonly Line[], steps: TreeSteps): PlacedTree {
	const places = new Map<string, Point>();
	const branches: (readonly Point[])[] = [];
	const subs = lines.map((line) => subOf(line, steps));
	let left = 0;
	let height = 0;
	const put = (sub: Sub, x: number, y: number): Point => {
		const at = { x: x + sub.width / 2, y };
		places.set(sub.line.id, at);
		height = Math.max(height, y + steps.down);
		const bus = at.y + steps.down * BETWEEN;
		const below = y + steps.down;
		const block = sub.columns * steps.across;
		let start = at.x - (widthOf(sub.leading) + block) / 2;
		for (const child of sub.leading) {
			const { x: end } = put(child, start, below);
			branches.push(elbow(at, bus, { x: end, y: below }));
			start += child.width;
		}
		sub.others.forEach(({ id }, index) => {
			const row = Math.floor(index / sub.columns);
			const place = { x: start + ((index % sub.columns) + 0.5) * steps.across, y: below + row * steps.down };
			places.set(id, place);
			height = Math.max(height, place.y + steps.down);
			// The lines to a further row go by the side of the block.
			if (row === 0) branches.push(elbow(at, bus, place));
			else
				branches.push([
					at,
					{ x: at.x, y: bus },
					{ x: start, y: bus },
					...elbow({ x: start, y: bus }, bus + row * steps.down, place).slice(1),
				]);
		});
		return at;
	};
	for (const sub of subs) {
		put(sub, left, steps.down / 2);
		left += sub.width;
	}
	return { places, branches, width: left, height };
}

function subOf(line: Line, steps: TreeSteps): Sub {
	const leading = line.below.filter(({ below }) => below.length > 0).map((below) => subOf(below, steps));
	const others = line.below.filter(({ below }) => below.length === 0);
	const columns = columnsOf(others.length);
	return { line, leading, others, columns, width: Math.max(steps.across, widthOf(leading) + columns * steps.across) };
}

/** In how many columns some people stand in a block that is wider than high. */
export function columnsOf(count: number): number {
	return count <= MOST_IN_ROW ? count : Math.max(MOST_IN_ROW, Math.ceil(Math.sqrt(1.6 * count)));
}

function widthOf(subs: readonly Sub[]): number {
	return subs.reduce((sum, { width }) => sum + width, 0);
}

function elbow(from: Point, bus: number, to: Point): readonly Point[] {
	return [from, { x: from.x, y: bus }, { x: to.x, y: bus }, to];
}
