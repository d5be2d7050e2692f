import { describe, expect, test } from "vitest";
import { distanceToLine, nearest } from "../../../../src/views/graph/canvas/hit-test";
import { cardPlace } from "../../../../src/views/graph/card/card-place";

describe("who is under the pointer", () => {
	const discs = [
		{ x: 0, y: 0, radius: 10 },
		{ x: 30, y: 0, radius: 5 },
		{ x: 100, y: 100, radius: 20 },
	];

	const discAt = (point: { x: number; y: number }, slack: number): number => {
		const found = nearest(discs, ({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) - radius, slack);
		return found === null ? -1 : discs.indexOf(found);
	};

	test.each([
		[{ x: 3, y: 3 }, 0, 0],
		[{ x: 11, y: 0 }, 0, -1],
		[{ x: 11, y: 0 }, 2, 0],
		[{ x: 21, y: 0 }, 20, 1],
		[{ x: 90, y: 90 }, 0, 2],
		[{ x: 500, y: 0 }, 14, -1],
	])("at %o with a slack of %d: %d", (point, slack, index) => {
		expect(discAt(point, slack)).toBe(index);
	});

	test("nobody where there is nobody", () => {
		expect(nearest([], () => 0, 99)).toBeNull();
	});
});

describe("which tie is under the pointer", () => {
	const lines = [
		[
			{ x: 0, y: 0 },
			{ x: 100, y: 0 },
		],
		[
			{ x: 0, y: 20 },
			{ x: 100, y: 20 },
		],
		[
			{ x: 50, y: 50 },
			{ x: 50, y: 50 },
		],
	] as const;

	test.each([
		[{ x: 50, y: 3 }, 4, 0],
		[{ x: 50, y: 17 }, 4, 1],
		[{ x: 50, y: 10 }, 4, -1],
		[{ x: 120, y: 0 }, 4, -1],
		[{ x: 51, y: 50 }, 4, 2],
	])("at %o with a slack of %d: %d", (point, slack, index) => {
		const found = nearest(lines, ([from, to]) => distanceToLine(from, to, point), slack);
		expect(found === null ? -1 : lines.indexOf(found)).toBe(index);
	});
});

describe("the card beside somebody", () => {
	const stage = { width: 400, height: 300 };
	const card = { width: 100, height: 60 };

	test.each([
		[{ x: 200, y: 150, radius: 10 }, [], { x: 222, y: 120 }],
		[{ x: 200, y: 150, radius: 10 }, [{ x: 240, y: 150 }], { x: 78, y: 120 }],
		[{ x: 390, y: 150, radius: 10 }, [], { x: 268, y: 120 }],
		[{ x: 200, y: 10, radius: 10 }, [], { x: 222, y: 8 }],
	])("at %o with %o to see stands at %o", (spot, toSee, place) => {
		expect(cardPlace(spot, card, stage, toSee, 0)).toEqual(place);
	});

	test("does not go under the legend, if there is room beside it", () => {
		expect(cardPlace({ x: 180, y: 150, radius: 10 }, card, stage, [{ x: 230, y: 150 }], 150).x).toBeGreaterThanOrEqual(158);
	});

	test("never begins outside, however little room there is", () => {
		const { x, y } = cardPlace({ x: 20, y: 20, radius: 10 }, { width: 900, height: 900 }, stage, [], 100);
		expect([x, y]).toEqual([8, 8]);
	});
});
