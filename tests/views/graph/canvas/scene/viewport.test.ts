import { describe, expect, test } from "vitest";
import {
	between,
	centredOn,
	clamped,
	fitted,
	panned,
	shownRadius,
	toLayout,
	toScreen,
	type Viewport,
	zoomedAbout,
} from "../../../../../src/views/graph/canvas/scene/viewport";

const SIZE = { width: 800, height: 600 };
const VIEW: Viewport = { x: 400, y: 300, scale: 2 };
const NO_SPACE = { left: 0, top: 0, right: 0, bottom: 0 };

describe("a viewport", () => {
	test("leads from the layout to the screen and back", () => {
		expect(toScreen(VIEW, { x: 10, y: -5 })).toEqual({ x: 420, y: 290 });
		expect(toLayout(VIEW, { x: 420, y: 290 })).toEqual({ x: 10, y: -5 });
	});

	test.each([1.5, 0.5, 100, 0.0001])("zoomed by %d keeps what is under the pointer", (factor) => {
		const about = { x: 123, y: 456 };
		const zoomed = zoomedAbout(VIEW, about, factor);
		const under = toScreen(zoomed, toLayout(VIEW, about));
		expect([under.x, under.y].map((part) => part.toFixed(6))).toEqual(["123.000000", "456.000000"]);
		expect(zoomed.scale).toBeGreaterThanOrEqual(0.03);
		expect(zoomed.scale).toBeLessThanOrEqual(6);
	});

	test("people grow less than the space between them once enlarged", () => {
		expect([0.5, 1, 4].map((scale) => shownRadius(10, scale))).toEqual([5, 10, 20]);
	});

	test("half way is half way", () => {
		expect(between({ x: 0, y: 0, scale: 1 }, { x: 10, y: 20, scale: 3 }, 0.5)).toEqual({ x: 5, y: 10, scale: 2 });
	});

	test("has somebody in the middle, at a scale that shows them", () => {
		const view = centredOn({ x: 0, y: 0, scale: 0.2 }, { x: 50, y: 60 }, SIZE, 1);
		expect(toScreen(view, { x: 50, y: 60 })).toEqual({ x: 400, y: 300 });
		expect(view.scale).toBe(1);
	});
});

describe("the graph can't be lost", () => {
	const points = [
		{ x: 0, y: 0 },
		{ x: 50, y: 0 },
	];
	const seen = (view: Viewport): boolean =>
		points.some((point) => {
			const { x, y } = toScreen(view, point);
			return x >= 0 && y >= 0 && x <= SIZE.width && y <= SIZE.height;
		});

	test.each([[{ x: 5000, y: 0 }], [{ x: -5000, y: 0 }], [{ x: 0, y: 9999 }], [{ x: -700, y: -9999 }]])(
		"moved by %o, somebody is still seen",
		(by) => {
			const view = panned(VIEW, by);
			expect(seen(view)).toBe(false);
			expect(seen(clamped(view, SIZE, points))).toBe(true);
		},
	);

	test("a view that shows somebody is left alone, and so is one with nobody to show", () => {
		expect(clamped(VIEW, SIZE, points)).toBe(VIEW);
		expect(clamped(panned(VIEW, { x: 9999, y: 0 }), SIZE, [])).toEqual({ x: 10399, y: 300, scale: 2 });
	});

	test("between two that are far apart there is always one", () => {
		const apart = [
			{ x: -2000, y: 0 },
			{ x: 2000, y: 0 },
		];
		const view = clamped({ x: 400, y: 300, scale: 1 }, SIZE, apart);
		expect(apart.some((point) => Math.abs(toScreen(view, point).x - 400) <= 400)).toBe(true);
	});
});

describe("all in view", () => {
	const discs = [
		{ x: -100, y: -50, radius: 10 },
		{ x: 100, y: 50, radius: 10 },
	];

	test("fits, with the space that is kept free", () => {
		const space = { left: 200, top: 20, right: 20, bottom: 60 };
		const view = fitted(
			discs.map(({ x, y }) => ({ x: 10 * x, y: 10 * y, radius: 100 })),
			SIZE,
			space,
		);
		for (const end of [-1100, 1100]) {
			const { x } = toScreen(view, { x: end, y: 0 });
			expect(x).toBeGreaterThanOrEqual(199.9);
			expect(x).toBeLessThanOrEqual(780.1);
		}
	});

	test("few people are not blown up", () => {
		expect(fitted([{ x: 0, y: 0, radius: 5 }], SIZE, NO_SPACE)).toEqual({ x: 400, y: 300, scale: 1.6 });
	});

	test("nobody, and no room, make no nonsense", () => {
		expect(fitted([], SIZE, NO_SPACE)).toEqual({ x: 400, y: 300, scale: 1 });
		const view = fitted(discs, { width: 0, height: 0 }, NO_SPACE);
		expect(Number.isFinite(view.x + view.y + view.scale)).toBe(true);
	});
});
