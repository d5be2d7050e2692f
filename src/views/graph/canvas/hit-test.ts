import type { Point } from "../../../core/network/layout/plan";
import type { SceneNode, SceneTie } from "./scene";
import { shownRadius, toLayout, type Viewport } from "./viewport";

/** Who of some people is at a place on the screen, with some slack in pixels. */
export function nodeAt(nodes: readonly SceneNode[], viewport: Viewport, point: Point, slack: number): SceneNode | null {
	const { scale } = viewport;
	const at = toLayout(viewport, point);
	return nearest(nodes, ({ x, y, radius }) => Math.hypot(x - at.x, y - at.y) * scale - shownRadius(radius, scale), slack);
}

/** Which of some ties runs by a place on the screen, with some slack in pixels. */
export function tieAt(ties: readonly SceneTie[], viewport: Viewport, point: Point, slack: number): SceneTie | null {
	const at = toLayout(viewport, point);
	return nearest(ties, ({ source, target }) => distanceToLine(source, target, at), slack / viewport.scale);
}

/** Which of some things is nearest, by how far off each is, and no farther than `slack`; the last of equals. */
export function nearest<T>(things: readonly T[], distance: (thing: T) => number, slack: number): T | null {
	let found: T | null = null;
	let least = slack;
	for (const thing of things) {
		const off = distance(thing);
		if (off > least) continue;
		least = off;
		found = thing;
	}
	return found;
}

/** How far a point is from a line between two others. */
export function distanceToLine(from: Point, to: Point, point: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
	const share = Math.min(1, Math.max(0, along));
	return Math.hypot(from.x + share * dx - point.x, from.y + share * dy - point.y);
}
