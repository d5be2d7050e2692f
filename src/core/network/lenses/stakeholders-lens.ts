import { lensWords } from "../../words/pages/lens";
import { HIGH, type Quadrant, quadrantOf } from "../balance/stakeholder-grid";
import type { Point } from "../layout/plan";
import type { GraphPicture, PictureNode } from "../picture/picture";
import type { Box, Mark, Placing } from "./lens";
import type { FactsOf } from "./lens-facts";

const LEVELS = 5;
const LEAST = { width: 128, height: 92 } as const;
const GAP = 14;
const HEAD = 26;
const APART = 10;
// Names mostly stand below, so people stand a little above.
const NAME = 7;
const GROWS = 1.12;
// Width ÷ height of the whole where it need not be narrow.
const SHAPE = 1.2;

interface Grid {
	readonly width: number;
	readonly height: number;
}

/**
 * People by the influence (upwards) and the interest (to the right) that their notes state, in the four fields of Mendelow. `aspect` is
 * width ÷ height of the place it is for.
 */
export function stakeholdersLens({ nodes, me }: GraphPicture, facts: FactsOf, aspect: number): Placing {
	const cells = new Map<string, PictureNode[]>();
	const counts: Record<Quadrant, number> = { "manage-closely": 0, "keep-satisfied": 0, "keep-informed": 0, monitor: 0 };
	let lacking = 0;
	for (const node of nodes) {
		const { influence, interest, archived } = facts(node.id);
		if (node.kind !== "person" || node.id === me || archived) continue;
		if (influence === null || interest === null) {
			lacking++;
			continue;
		}
		const key = `${levelOf(interest)} ${levelOf(influence)}`;
		const members = cells.get(key);
		if (members === undefined) cells.set(key, [node]);
		else members.push(node);
		counts[quadrantOf(influence, interest)]++;
	}
	const grid = gridFor([...cells.values()], aspect);
	const places = new Map<string, Point>();
	for (const [key, members] of cells) {
		const [interest = 1, influence = 1] = key.split(" ").map(Number);
		inCell(members, grid).forEach(({ x, y }, at) => {
			places.set(members[at]?.id ?? "", { x: acrossOf(interest, grid) + x, y: -upOf(influence, grid) + y - NAME });
		});
	}
	const groups = (["manage-closely", "keep-satisfied", "keep-informed", "monitor"] as const).map((quadrant) => {
		return { name: lensWords.fields[quadrant], people: counts[quadrant] };
	});
	return {
		places,
		marks: [...fieldsOf(grid, counts), ...axesOf(grid)],
		ties: "none",
		groups,
		hint: lacking === 0 ? null : lensWords.lacking(places.size, lacking),
	};
}

// The row or column of a level: those between two stand with the nearer, but never across the cut.
function levelOf(level: number): number {
	return level < HIGH ? Math.min(HIGH - 1, Math.round(level)) : Math.round(level);
}

// The middle of a level's row or column; the fields are a little apart, and each has room above for its name.
function acrossOf(level: number, { width }: Grid): number {
	return (level - 0.5) * width + (level >= HIGH ? GAP : 0);
}

function upOf(level: number, { height }: Grid): number {
	return (level - 0.5) * height + (level >= HIGH ? GAP + HEAD : 0);
}

// Cells grow until the fullest of them has room; a narrow place has narrow ones.
function gridFor(cells: readonly (readonly PictureNode[])[], aspect: number): Grid {
	const narrow = Math.min(1, Math.max(0.6, aspect));
	let grid: Grid = { width: LEAST.width * narrow, height: LEAST.height * Math.min(1.5, Math.max(1, (SHAPE * narrow) / aspect)) };
	while (!cells.every((members) => columnsFor(members, grid) !== null)) grid = { width: grid.width * GROWS, height: grid.height * GROWS };
	return grid;
}

// In how many columns people stand in a cell; null where it is too small for them.
function columnsFor(members: readonly PictureNode[], { width, height }: Grid): number | null {
	const count = members.length;
	const disc = widthOf(members);
	let columns = Math.max(1, Math.round(Math.sqrt((count * width) / height / 2)));
	while (Math.ceil(count / columns) * disc > height) columns++;
	return (columns + (count > columns ? 0.5 : 0)) * disc <= width ? columns : null;
}

function widthOf(members: readonly PictureNode[]): number {
	return 2 * members.reduce((most, { radius }) => Math.max(most, radius), 0) + APART;
}

// Places from the middle of a cell: rows that are as far apart as those in one row, every second one shifted so that names find room.
function inCell(members: readonly PictureNode[], { width, height }: Grid): readonly Point[] {
	const count = members.length;
	const columns = columnsFor(members, { width, height }) ?? count;
	const rows = Math.ceil(count / columns);
	return members.map((_, at) => {
		const row = Math.floor(at / columns);
		const inRow = Math.min(columns, count - row * columns);
		const step = width / (columns + (rows > 1 ? 0.5 : 0));
		const shift = rows > 1 ? (row % 2 === 0 ? -0.25 : 0.25) * step : 0;
		return { x: ((at % columns) - (inRow - 1) / 2) * step + shift, y: (row - (rows - 1) / 2) * (height / rows) };
	});
}

function fieldsOf(grid: Grid, counts: Readonly<Record<Quadrant, number>>): readonly Mark[] {
	const edges = (high: boolean, length: number, head: number): readonly [number, number] => {
		return high ? [(HIGH - 1) * length + GAP + head, LEVELS * length + GAP + 2 * head] : [0, (HIGH - 1) * length + head];
	};
	return ([HIGH, 1] as const).flatMap((influence) =>
		([1, HIGH] as const).flatMap((interest): readonly Mark[] => {
			const quadrant = quadrantOf(influence, interest);
			const [left, right] = edges(interest === HIGH, grid.width, 0);
			const [bottom, top] = edges(influence === HIGH, grid.height, HEAD);
			const box: Box = { left, right, top: -top, bottom: -bottom };
			const text = lensWords.organization(lensWords.fields[quadrant], counts[quadrant]);
			return [
				{ kind: "field", box, strong: quadrant === "manage-closely" },
				{ kind: "name", at: { x: left + 10, y: -top + HEAD / 2 + 1 }, text, side: "after", strong: true },
			];
		}),
	);
}

function axesOf(grid: Grid): readonly Mark[] {
	const [right, top] = [LEVELS * grid.width + GAP, LEVELS * grid.height + GAP + 2 * HEAD];
	const levels = Array.from({ length: LEVELS }, (_, at) => at + 1);
	const faint = { kind: "name", strong: false } as const;
	return [
		...levels.flatMap((level): readonly Mark[] => [
			{ ...faint, at: { x: acrossOf(level, grid), y: 6 }, text: String(level), side: "below" },
			{ ...faint, at: { x: -8, y: -upOf(level, grid) }, text: String(level), side: "left" },
		]),
		{ ...faint, at: { x: right / 2, y: 36 }, text: `${lensWords.interest} →`, side: "below" },
		{ ...faint, at: { x: 0, y: -top - 6 }, text: `↑ ${lensWords.influence}`, side: "above" },
	];
}
