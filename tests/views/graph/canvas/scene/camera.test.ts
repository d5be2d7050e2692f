import { describe, expect, test } from "vitest";
import {
	type Camera,
	cameraAt,
	centring,
	fittingAll,
	NEW_CAMERA,
	pannedBy,
	resized,
	zoomedBy,
} from "../../../../../src/views/graph/canvas/scene/camera";
import { toScreen } from "../../../../../src/views/graph/canvas/scene/viewport";

const DISCS = [
	{ x: -300, y: -100, radius: 10 },
	{ x: 300, y: 100, radius: 10 },
];
const MIDDLE = { x: 400, y: 300 };
const camera: Camera = cameraAt(resized(NEW_CAMERA, { width: 800, height: 600 }), 0, DISCS);

/** Where everybody is on the screen, in whole pixels. */
const seen = ({ viewport }: Camera): unknown =>
	DISCS.map((disc) => toScreen(viewport, disc)).map(({ x, y }) => [Math.round(x), Math.round(y)]);

describe("whom the camera keeps in view", () => {
	const flown = fittingAll(pannedBy(camera, { x: 90, y: 0 }, DISCS), DISCS, 1000);

	test.each<[string, Camera, boolean]>([
		["at first everybody", camera, true],
		["nobody any longer once the view is moved", pannedBy(camera, { x: 90, y: 0 }, DISCS), false],
		["nobody any longer once it is enlarged", zoomedBy(camera, null, 1.2, DISCS), false],
		["nobody any longer once somebody is brought to the middle", centring(camera, DISCS[0] ?? MIDDLE, null), false],
		["everybody again where that is asked for", flown, true],
	])("%s", (_, { fitting }, kept) => {
		expect(fitting).toBe(kept);
	});

	test("where the window grows, everybody is fitted into it anew", () => {
		const grown = resized(camera, { width: 1600, height: 1200 });
		expect(cameraAt(grown, 0, DISCS).viewport.scale).toBeGreaterThan(1.2 * camera.viewport.scale);
		expect(cameraAt(pannedBy(grown, { x: 1, y: 0 }, DISCS), 0, DISCS).viewport.scale).toBe(grown.viewport.scale);
	});

	test("who is brought into view keeps out of what is covered", () => {
		const covered = cameraAt({ ...camera, covered: { left: 300, bottom: 200 } }, 0, DISCS);
		for (const disc of DISCS) {
			expect(toScreen(covered.viewport, disc).x).toBeGreaterThan(300);
			expect(toScreen(covered.viewport, disc).y).toBeLessThan(400);
		}
	});
});

describe("a flight", () => {
	const from = pannedBy(camera, { x: 90, y: 50 }, DISCS);
	const flying = fittingAll(from, DISCS, 1000);

	test.each<[string, number, (now: Camera) => void]>([
		["has not begun before its time", 900, (now) => expect(now.viewport).toEqual(from.viewport)],
		["is under way", 1100, (now) => expect(seen(now)).not.toEqual(seen(from))],
		["has not arrived", 1100, (now) => expect(seen(now)).not.toEqual(seen(camera))],
		["is fast at first", 1130, (now) => expect(now.viewport.x - camera.viewport.x).toBeLessThan(90 * 0.2)],
		["arrives", 1260, (now) => expect([seen(now), now.flight]).toEqual([seen(camera), null])],
	])("%s", (_, now, holds) => {
		holds(cameraAt(flying, now, DISCS));
	});

	test("ends where somebody moves the view", () => {
		expect(pannedBy(flying, { x: 1, y: 1 }, DISCS).flight).toBeNull();
	});

	test("is left out where little movement is wanted", () => {
		const there = centring(camera, DISCS[0] ?? MIDDLE, null);
		expect(there.flight).toBeNull();
		expect(seen(there)).toContainEqual([400, 300]);
	});
});

test("what is under the middle stays there where the window grows and where the view is enlarged", () => {
	const still = pannedBy(camera, { x: 0, y: 0 }, DISCS);
	const middle = ({ viewport, size }: Camera): unknown => [
		Math.round((size.width / 2 - viewport.x) / viewport.scale),
		Math.round((size.height / 2 - viewport.y) / viewport.scale),
	];
	expect(middle(resized(still, { width: 1000, height: 400 }))).toEqual(middle(still));
	expect(middle(zoomedBy(still, null, 1.05, DISCS))).toEqual(middle(still));
});
