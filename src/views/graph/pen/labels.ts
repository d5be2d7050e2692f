/** A disc on the screen that would like a label, and how wide the label is; all in CSS pixels. */
export interface LabelWish {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly width: number;
	/** Where the label was before, which it keeps if it can. */
	readonly side: Side | null;
}

/** On which side of its disc a label stands. */
export type Side = "below" | "above" | "right" | "left" | "right-below" | "right-above" | "left-below" | "left-above";

/** A wish that found room; the place is now the middle of the label. */
export type PlacedLabel<W> = W & { readonly side: Side };

/** How labels find room. */
export interface LabelRules {
	readonly height: number;
	/** How much room they keep between each other. */
	readonly apart: number;
	/** How many of the first wishes may cover discs where there is no other room. */
	readonly overDiscs: number;
	/** Where labels are wanted first; `strict`: where alone. */
	readonly within: Box;
	readonly strict: boolean;
	/** What stands already, and must not be covered. */
	readonly taken?: readonly Box[];
	/** What else is drawn, that few may cover. */
	readonly discs?: readonly Box[];
}

/** A box on the screen. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const FROM_DISC = 3;
// As bad as so many other discs is one of the first wishes to cover.
const FOREMOST = 3;
const CELL = 80;

// Where a label stands beside its disc: across by the whole of both, or not; down by the whole of both, by most of it, or not.
const SIDES: Readonly<Record<Side, readonly [across: number, down: number]>> = {
	below: [0, 1],
	above: [0, -1],
	right: [1, 0],
	left: [-1, 0],
	"right-below": [1, 0.75],
	"right-above": [1, -0.75],
	"left-below": [-1, 0.75],
	"left-above": [-1, -0.75],
};
const STRAIGHT = ["below", "above", "right", "left"] as const;
const SLANTED = ["right-below", "right-above", "left-below", "left-above"] as const;

/**
 * Chooses the labels to show, the first wishes first: none overlaps another, and few cover discs, those of the first wishes last of
 * all. The sides are those of Imhof's “Positioning names on maps” (1975); the slanted ones are for those that have no room otherwise.
 */
export function chooseLabels<W extends LabelWish>(wishes: readonly W[], rules: LabelRules): readonly PlacedLabel<W>[] {
	const { height, apart, overDiscs, within, strict, taken = [], discs: others = [] } = rules;
	const discs = boxes();
	const foremost = boxes();
	const labels = boxes();
	taken.forEach((box) => labels.add(box));
	others.forEach((box) => discs.add(box));
	wishes.forEach(({ x, y, radius }, index) => {
		discs.add(boxAt(x, y, radius));
		if (index < overDiscs) foremost.add(boxAt(x, y, radius));
	});
	return wishes.flatMap((wish, index) => {
		const { radius, width } = wish;
		const roomOn = (side: Side): Room => {
			const [across, down] = SIDES[side];
			const off = radius + FROM_DISC;
			const x = wish.x + across * (off + width / 2 + 1);
			const y = wish.y + down * (off + height / 2);
			const box = boxAt(x, y, width / 2, height / 2);
			const inside = box.left >= within.left && box.top >= within.top && box.right <= within.right && box.bottom <= within.bottom;
			const covers = discs.met(box) + FOREMOST * foremost.met(box);
			const cost = 4 * covers + 2 * Number(!inside) + Number(side !== wish.side);
			const free = labels.met(boxAt(x, y, width / 2 + apart, height / 2 + apart)) === 0;
			return { side, x, y, box, cost, covers, fits: free && (covers === 0 || index < overDiscs) && (inside || !strict) };
		};
		const straight = STRAIGHT.map(roomOn);
		const isSlanted = SLANTED.some((side) => side === wish.side);
		const hasRoom = !isSlanted && straight.some(({ fits, covers }) => fits && covers === 0);
		const rooms = hasRoom ? straight : [...straight, ...SLANTED.map(roomOn)];
		const best = rooms.filter(({ fits }) => fits).sort((a, b) => a.cost - b.cost)[0];
		if (best === undefined) return [];
		labels.add(best.box);
		return [{ ...wish, side: best.side, x: best.x, y: best.y }];
	});
}

// Where a label could stand: how many discs it would cover, whether it may stand there, and how bad the place is.
interface Room {
	readonly side: Side;
	readonly x: number;
	readonly y: number;
	readonly box: Box;
	readonly cost: number;
	readonly covers: number;
	readonly fits: boolean;
}

/** The box round a point. */
export function boxAt(x: number, y: number, halfWidth: number, halfHeight = halfWidth): Box {
	return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

// Boxes in a grid, so that asking what is near is asking a few cells.
function boxes(): { readonly add: (box: Box) => void; readonly met: (box: Box) => number } {
	const cells = new Map<string, Box[]>();
	const cellsOf = ({ left, top, right, bottom }: Box): readonly Box[][] => {
		const found: Box[][] = [];
		for (let column = Math.floor(left / CELL); column <= right / CELL; column++) {
			for (let row = Math.floor(top / CELL); row <= bottom / CELL; row++) {
				const key = `${column} ${row}`;
				const cell = cells.get(key) ?? [];
				cells.set(key, cell);
				found.push(cell);
			}
		}
		return found;
	};
	const meets = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
	return {
		add: (box) => cellsOf(box).forEach((cell) => cell.push(box)),
		met: (box) => new Set(cellsOf(box).flatMap((cell) => cell.filter((other) => meets(other, box)))).size,
	};
}
