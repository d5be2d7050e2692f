import type { Point } from "../../../core/network/layout/plan";
import type { Size, Spot } from "../canvas/scene/viewport";

const AWAY = 12;
const EDGE = 8;
// A name may stand above or below.
const LABEL = 14;

// To the sides, above and below, and at the corners: −1 before the spot, 1 behind it.
const SIDES = [
	[1, 0],
	[-1, 0],
	[0, 1],
	[0, -1],
	[1, 1],
	[-1, 1],
	[1, -1],
	[-1, -1],
] as const;

/** Where a card beside a spot goes: inside the stage, beside the spot if there is room, over as few as can be of the points to see. */
export function cardPlace(spot: Spot, card: Size, stage: Size, toSee: readonly Point[], covered: number): Point {
	const left = stage.width - covered >= card.width + 2 * EDGE ? covered + EDGE : EDGE;
	const place = (side: number, at: number, length: number, all: number, least: number, off: number): number => {
		const wished = side === 0 ? at - length / 2 : side > 0 ? at + off : at - off - length;
		return Math.max(least, Math.min(wished, all - length - EDGE));
	};
	const off = spot.radius + AWAY;
	const places = SIDES.map(([across, down]) => ({
		x: place(across, spot.x, card.width, stage.width, left, off),
		y: place(down, spot.y, card.height, stage.height, EDGE, across === 0 ? off + LABEL : off),
	}));
	const hidden = ({ x, y }: Point): number => {
		const covers = (point: Point, margin: number): boolean =>
			point.x > x - margin && point.x < x + card.width + margin && point.y > y - margin && point.y < y + card.height + margin;
		return toSee.filter((point) => covers(point, AWAY)).length + (covers(spot, spot.radius) ? toSee.length + 1 : 0);
	};
	return places.reduce((best, side) => (hidden(side) < hidden(best) ? side : best));
}
