import type { Point } from "../../../../core/network/layout/plan";
import { between, centredOn, clamped, type Disc, fitted, panned, type Size, type Spot, type Viewport, zoomedAbout } from "./viewport";

const FLIGHT = 260;
const CHOSEN_SCALE = 1.1;
const NARROW = 450;

/** How many pixels at the left and at the bottom lie under something else: what is brought into view keeps out of there. */
export interface Covered {
	readonly left: number;
	readonly bottom: number;
	/** The same at the right and from below: only whoever is brought to the middle keeps out of there. */
	readonly right?: number;
	readonly below?: number;
}

/** From where a scene is seen, and where the view is going. */
export interface Camera {
	readonly viewport: Viewport;
	readonly size: Size;
	readonly covered: Covered;
	/** Whether everybody is kept in view; so it is until somebody moves the view. */
	readonly fitting: boolean;
	/** The way to another view, begun at a time in milliseconds; null: the view stands. */
	readonly flight: { readonly from: Viewport; readonly to: Viewport; readonly start: number } | null;
}

/** A camera that has not been told its size yet. */
export const NEW_CAMERA: Camera = {
	viewport: { x: 0, y: 0, scale: 1 },
	size: { width: 0, height: 0 },
	covered: { left: 0, bottom: 0 },
	fitting: true,
	flight: null,
};

/** Takes on a size; the middle of what is seen stays in the middle. */
export function resized(camera: Camera, size: Size): Camera {
	const by = { x: (size.width - camera.size.width) / 2, y: (size.height - camera.size.height) / 2 };
	return { ...camera, size, viewport: panned(camera.viewport, by) };
}

/** Moves by pixels, as far as one of the discs can still be seen. */
export function pannedBy(camera: Camera, by: Point, discs: readonly Disc[]): Camera {
	return movedTo(camera, panned(camera.viewport, by), discs);
}

/** Zooms about a place on the screen; null: about the middle. */
export function zoomedBy(camera: Camera, about: Point | null, factor: number, discs: readonly Disc[]): Camera {
	const { viewport, size } = camera;
	return movedTo(camera, zoomedAbout(viewport, about ?? { x: size.width / 2, y: size.height / 2 }, factor), discs);
}

/** Brings a place of the layout to the middle of what is free, and near. It flies there from `now` on; null: it is there at once. */
export function centring(camera: Camera, point: Point, now: number | null, isNear = true): Camera {
	const { viewport, size, covered } = camera;
	const { left, right = 0, below = 0 } = covered;
	const free = { width: size.width - left - right, height: size.height - below };
	const to = panned(centredOn(viewport, point, free, isNear ? CHOSEN_SCALE : 0), { x: covered.left, y: 0 });
	return flyingTo({ ...camera, fitting: false }, to, now);
}

/** Brings everybody into view and keeps them there. It flies there from `now` on; null: it is there at once. */
export function fittingAll(camera: Camera, discs: readonly Disc[], now: number | null): Camera {
	return flyingTo({ ...camera, fitting: true }, fitView(camera, discs), now);
}

/** Brings some people into view, as near as that lets and at least at a scale. It flies there from `now` on; null: it is there at once. */
export function showingSome(camera: Camera, discs: readonly Disc[], leastScale: number, now: number | null): Camera {
	const fit = fitView(camera, discs);
	if (fit.scale >= leastScale) return flyingTo({ ...camera, fitting: false }, fit, now);
	const { size, covered } = camera;
	const free = { x: (covered.left + size.width) / 2, y: size.height / 2 };
	return flyingTo({ ...camera, fitting: false }, zoomedAbout(fit, free, leastScale / fit.scale), now);
}

/** Goes back to a view as it was. It flies there from `now` on; null: it is there at once. */
export function returning(camera: Camera, viewport: Viewport, now: number | null): Camera {
	return flyingTo({ ...camera, fitting: false }, viewport, now);
}

/** Where the camera is at a time: further on its flight, or around everybody where it keeps them in view. */
export function cameraAt(camera: Camera, now: number, discs: readonly Disc[]): Camera {
	const { flight, fitting } = camera;
	if (flight === null) return fitting ? { ...camera, viewport: fitView(camera, discs) } : camera;
	const share = Math.min(1, Math.max(0, (now - flight.start) / FLIGHT));
	// Fast at first, then ever slower.
	// People may still move meanwhile.
	const to = fitting ? fitView(camera, discs) : flight.to;
	const viewport = between(flight.from, to, 1 - (1 - share) ** 3);
	return { ...camera, viewport, flight: share === 1 ? null : flight };
}

/** Whether a place on the screen lies under the card of whom somebody has chosen. */
export function isUnderCard({ size, covered: { right = 0, below = 0 } }: Camera, { x, y, radius }: Spot): boolean {
	return x + radius > size.width - right || y + radius > size.height - below;
}

function movedTo(camera: Camera, viewport: Viewport, discs: readonly Disc[]): Camera {
	return { ...camera, viewport: clamped(viewport, camera.size, discs), fitting: false, flight: null };
}

function flyingTo(camera: Camera, to: Viewport, now: number | null): Camera {
	if (now === null) return { ...camera, viewport: to, flight: null };
	return { ...camera, flight: { from: camera.viewport, to, start: now } };
}

function fitView({ size, covered }: Camera, discs: readonly Disc[]): Viewport {
	const [x, y] = size.width < NARROW ? [30, 34] : [64, 38];
	return fitted(discs, size, { left: covered.left + x, top: y, right: x, bottom: Math.max(covered.bottom, y) });
}
