import { type Box, boxAt } from "../pen/labels";
import type { Pen } from "../pen/pen";
import { type Name, shortName } from "./names";
import type { Look, SceneNode } from "./scene/scene";
import { shownRadius } from "./scene/viewport";

const LONGEST = 60;
const HEIGHT = 1.25;
const CELL = 120;

/** Names with a second line under them, where there is one to say and room for it: it covers no other name, and nobody. */
export function withSecondLines(
	pen: Pen,
	names: readonly Name[],
	bodies: readonly SceneNode[],
	secondOf: (id: string) => string,
	{ theme, viewport: { scale } }: Look,
	taken: readonly Box[],
	strictly: Box | null,
): readonly Name[] {
	const height = Math.round(theme.size * HEIGHT);
	const font = `400 ${theme.size - 1}px ${theme.font}`;
	const room = rooms();
	for (const box of taken) room.add(box, "");
	for (const name of names) room.add(boxAt(name.x, name.y, name.width / 2, height / 2), name.id);
	for (const { id, x, y, radius } of bodies) {
		const reach = shownRadius(radius, scale);
		room.add(boxAt(x * scale, y * scale, reach), id);
	}
	return names.map((name): Name => {
		const text = shortName(secondOf(name.id), LONGEST);
		if (text === "") return name;
		pen.font = font;
		const { width } = pen.measureText(text);
		const [up, across] = OFFS[name.side];
		const y = name.y + up * height;
		const x = name.x + (across * (width - name.width)) / 2;
		const second = { x, y: y + height, text, font };
		const boxes = [boxAt(name.x, y, name.width / 2, height / 2), boxAt(x, second.y, width / 2, height / 2)];
		if (boxes.some((box) => room.isTaken(box, name.id) || (strictly !== null && !isInside(box, strictly)))) return name;
		for (const box of boxes) room.add(box, name.id);
		return { ...name, y, second };
	});
}

// By how many lines a name goes up, so that two lines stand where one stood, and towards which side both lines are flush.
const OFFS: Readonly<Record<Name["side"], readonly [up: number, across: number]>> = {
	below: [0, 0],
	above: [-1, 0],
	right: [-0.5, 1],
	left: [-0.5, -1],
	"right-below": [0, 1],
	"right-above": [-1, 1],
	"left-below": [0, -1],
	"left-above": [-1, -1],
};

function isInside(box: Box, within: Box): boolean {
	return box.left >= within.left && box.top >= within.top && box.right <= within.right && box.bottom <= within.bottom;
}

// Boxes by whose they are, in a grid.
function rooms(): { readonly add: (box: Box, id: string) => void; readonly isTaken: (box: Box, id: string) => boolean } {
	const cells = new Map<number, { readonly box: Box; readonly id: string }[]>();
	const keysOf = function* ({ left, top, right, bottom }: Box): Generator<number> {
		for (let column = Math.floor(left / CELL); column <= right / CELL; column++)
			for (let row = Math.floor(top / CELL); row <= bottom / CELL; row++) yield column * 100_000 + row;
	};
	const meets = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
	return {
		add: (box, id) => {
			for (const key of keysOf(box)) {
				const cell = cells.get(key);
				if (cell === undefined) cells.set(key, [{ box, id }]);
				else cell.push({ box, id });
			}
		},
		isTaken: (box, id) =>
			[...keysOf(box)].some((key) => (cells.get(key) ?? []).some((other) => other.id !== id && meets(other.box, box))),
	};
}
