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
const CELL = 80;

// By how many halves of its own size, and of its disc, a label is off the middle of the disc.
const SIDES: Readonly<Record<Side, readonly [number, number]>> = { below: [0, 1], above: [0, -1], right: [1, 0], left: [-1, 0] };

/** Chooses the labels to show, the first wishes first: none overlaps another, and few cover a disc. */
export function chooseLabels<W extends LabelWish>(wishes: readonly W[], rules: LabelRules): readonly PlacedLabel<W>[] {
	const { height, apart, overDiscs, within, strict, taken = [], discs: others = [] } = rules;
	const discs = boxes();
	const labels = boxes();
	taken.forEach((box) => labels.add(box));
	others.forEach((box) => discs.add(box));
	for (const { x, y, radius } of wishes) discs.add(boxAt(x, y, radius, radius));
	return wishes.flatMap((wish, index) => {
		const { radius, width } = wish;
		const rooms = (Object.keys(SIDES) as Side[]).map((side) => {
			const [across, down] = SIDES[side];
			const off = radius + FROM_DISC;
			const x = wish.x + across * (off + width / 2 + 1);
			const y = wish.y + down * (off + height / 2);
			const box = boxAt(x, y, width / 2, height / 2);
			const inside = box.left >= within.left && box.top >= within.top && box.right <= within.right && box.bottom <= within.bottom;
			const clear = !discs.meet(box);
			const rank = 4 * Number(clear) + 2 * Number(inside) + Number(side === wish.side);
			const free = !labels.meet(boxAt(x, y, width / 2 + apart, height / 2 + apart));
			return { side, x, y, box, rank, fits: free && (clear || index < overDiscs) && (inside || !strict) };
		});
		const best = rooms.filter(({ fits }) => fits).sort((a, b) => b.rank - a.rank)[0];
		if (best === undefined) return [];
		labels.add(best.box);
		return [{ ...wish, side: best.side, x: best.x, y: best.y }];
	});
}

function boxAt(x: number, y: number, halfWidth: number, halfHeight: number): Box {
	return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

// Boxes in a grid, so that asking what is near is asking a few cells.
function boxes(): { readonly add: (box: Box) => void; readonly meet: (box: Box) => boolean } {
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
		meet: (box) => cellsOf(box).some((cell) => cell.some((other) => meets(other, box))),
	};
}
