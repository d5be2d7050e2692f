import type { Point } from "../../../../core/network/layout/plan";

/** What part of the layout is seen: a place on the screen is a place in the layout times the scale, plus x and y. */
export interface Viewport {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** The size of the canvas, in CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Something round with a place, in the layout's units. */
export interface Disc extends Point {
	readonly radius: number;
}

const LEAST_SCALE = 0.03;
const LARGEST_SCALE = 6;
const LARGEST_FIT = 1.6;
// A node counts as seen when its centre is this far inside the canvas.
const SEEN = 28;

/** Where on the screen a place of the layout is. */
export function toScreen({ x, y, scale }: Viewport, point: Point): Point {
	return { x: point.x * scale + x, y: point.y * scale + y };
}

/** Which place of the layout is at a place on the screen. */
export function toLayout({ x, y, scale }: Viewport, point: Point): Point {
	return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

/** How large something of a radius in the layout is on the screen: enlarged, people come apart more than they grow. */
export function shownRadius(radius: number, scale: number): number {
	return radius * (scale > 1 ? Math.sqrt(scale) : scale);
}

/** The view moved by pixels. */
export function panned({ x, y, scale }: Viewport, by: Point): Viewport {
	return { x: x + by.x, y: y + by.y, scale };
}

/** The view enlarged by a factor; what is under the given place on the screen stays there. */
export function zoomedAbout(viewport: Viewport, about: Point, factor: number): Viewport {
	const scale = Math.min(LARGEST_SCALE, Math.max(LEAST_SCALE, viewport.scale * factor));
	const under = toLayout(viewport, about);
	return { x: about.x - under.x * scale, y: about.y - under.y * scale, scale };
}

/** The view moved as little as lets one node at least be seen, so that the graph can't be lost. */
export function clamped(viewport: Viewport, { width, height }: Size, points: readonly Point[]): Viewport {
	const inX = Math.min(SEEN, width / 2);
	const inY = Math.min(SEEN, height / 2);
	let least = Number.POSITIVE_INFINITY;
	let by: Point = { x: 0, y: 0 };
	for (const point of points) {
		const { x, y } = toScreen(viewport, point);
		const dx = Math.min(Math.max(x, inX), width - inX) - x;
		const dy = Math.min(Math.max(y, inY), height - inY) - y;
		if (dx === 0 && dy === 0) return viewport;
		if (dx * dx + dy * dy < least) {
			least = dx * dx + dy * dy;
			by = { x: dx, y: dy };
		}
	}
	return panned(viewport, by);
}

/** Space at the edges of the canvas, in CSS pixels. */
export interface Space {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The view that shows everything within some space at the edges; with nothing to show, the centre of the layout. */
export function fitted(discs: readonly Disc[], size: Size, space: Space): Viewport {
	const width = Math.max(40, size.width - space.left - space.right);
	const height = Math.max(40, size.height - space.top - space.bottom);
	const middle: Point = { x: space.left + width / 2, y: space.top + height / 2 };
	if (discs.length === 0) return { ...middle, scale: 1 };
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y, radius } of discs) {
		left = Math.min(left, x - radius);
		right = Math.max(right, x + radius);
		top = Math.min(top, y - radius);
		bottom = Math.max(bottom, y + radius);
	}
	const fit = Math.min(width / (right - left), height / (bottom - top));
	const scale = Math.min(LARGEST_FIT, Math.max(LEAST_SCALE, fit));
	return { x: middle.x - (scale * (left + right)) / 2, y: middle.y - (scale * (top + bottom)) / 2, scale };
}

/** The view with a place of the layout in the middle, at least at the given scale. */
export function centredOn(viewport: Viewport, point: Point, { width, height }: Size, leastScale: number): Viewport {
	const scale = Math.max(viewport.scale, leastScale);
	return { x: width / 2 - point.x * scale, y: height / 2 - point.y * scale, scale };
}

/** Somewhere on the way from one view to another; `share` runs from 0 to 1. */
export function between(from: Viewport, to: Viewport, share: number): Viewport {
	const mix = (a: number, b: number): number => a + (b - a) * share;
	return { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: mix(from.scale, to.scale) };
}

/** A place on the screen and how far something reaches around it, in pixels. */
export interface Spot extends Point {
	readonly radius: number;
}
