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
export type Side = "below" | "above" | "right" | "left";

/** A label that found room: whose it is, by the place in the list of wishes, and its middle. */
export interface PlacedLabel {
	readonly wish: number;
	readonly side: Side;
	readonly x: number;
	readonly y: number;
}

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
}

/** A box on the screen. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const SIDES: readonly Side[] = ["below", "above", "right", "left"];
const FROM_DISC = 3;
const CELL = 80;

/** Chooses the labels to show, the first wishes first: none overlaps another, and few cover a disc that is not their own. */
export function chooseLabels(wishes: readonly LabelWish[], rules: LabelRules): readonly PlacedLabel[] {
	const discs = new Boxes();
	for (const wish of wishes) discs.add(discBox(wish));
	const labels = new Boxes();
	const placed: PlacedLabel[] = [];
	wishes.forEach((wish, index) => {
		const room = roomFor(wish, rules, labels, discs, index < rules.overDiscs);
		if (room === null) return;
		const { left, top, right, bottom } = room.box;
		labels.add(room.box);
		placed.push({ wish: index, side: room.side, x: (left + right) / 2, y: (top + bottom) / 2 });
	});
	return placed;
}

interface Room {
	readonly side: Side;
	readonly box: Box;
}

function roomFor(wish: LabelWish, rules: LabelRules, labels: Boxes, discs: Boxes, overDiscs: boolean): Room | null {
	const { height, apart, within, strict } = rules;
	const sides = wish.side === null ? SIDES : [wish.side, ...SIDES.filter((side) => side !== wish.side)];
	const own = discBox(wish);
	const free = sides.map((side) => ({ side, box: labelBox(wish, height, side) })).filter(({ box }) => !labels.anyIn(grown(box, apart)));
	const inside = free.filter(({ box }) => isWithin(box, within));
	const clear = free.filter(({ box }) => !discs.anyIn(box, own));
	const best = clear.find((room) => inside.includes(room)) ?? (strict ? undefined : clear[0]);
	return best ?? (overDiscs ? (inside[0] ?? (strict ? undefined : free[0])) : undefined) ?? null;
}

function discBox({ x, y, radius }: LabelWish): Box {
	return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function labelBox({ x, y, radius, width }: LabelWish, height: number, side: Side): Box {
	const off = radius + FROM_DISC;
	const middle: Readonly<Record<Side, readonly [number, number]>> = {
		below: [x, y + off + height / 2],
		above: [x, y - off - height / 2],
		right: [x + off + width / 2 + 1, y],
		left: [x - off - width / 2 - 1, y],
	};
	const [middleX, middleY] = middle[side];
	return { left: middleX - width / 2, top: middleY - height / 2, right: middleX + width / 2, bottom: middleY + height / 2 };
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
	return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function isWithin(box: Box, { left, top, right, bottom }: Box): boolean {
	return box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom;
}

function meet(a: Box, b: Box): boolean {
	return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function sameBox(a: Box, b: Box): boolean {
	return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

// Boxes in a grid, so that asking what is near is asking a few cells.
class Boxes {
	private readonly cells = new Map<string, Box[]>();

	add(box: Box): void {
		for (const key of cellsOf(box)) {
			const cell = this.cells.get(key);
			if (cell === undefined) this.cells.set(key, [box]);
			else cell.push(box);
		}
	}

	anyIn(box: Box, except: Box | null = null): boolean {
		const isOther = (other: Box): boolean => meet(box, other) && (except === null || !sameBox(other, except));
		return cellsOf(box).some((key) => this.cells.get(key)?.some(isOther));
	}
}

function cellsOf({ left, top, right, bottom }: Box): readonly string[] {
	const keys: string[] = [];
	for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
		for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) keys.push(`${column} ${row}`);
	}
	return keys;
}
