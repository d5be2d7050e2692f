import { isWithin } from "../../../core/network/lenses/hull";
import type { Mark } from "../../../core/network/lenses/lens";
import type { Point } from "../../../core/network/layout/plan";
import type { Day } from "../../../core/notes/dates/day";
import { type Camera, isUnderCard } from "./scene/camera";
import type { Heading, Name } from "./names";
import { type Seen, tiesShown } from "./passage";
import { blobAt, type FarScene, type ShownBlob } from "./scene/far-scene";
import { isLit, type Look, type SceneNode, type SceneTie } from "./scene/scene";
import { distanceToTie } from "../pen/strands";
import { shownRadius, type Spot, toLayout, toScreen, type Viewport } from "./scene/viewport";

/** Who of some people is at a place on the screen, with some slack in pixels. */
export function nodeAt(nodes: readonly SceneNode[], viewport: Viewport, point: Point, slack: number): SceneNode | null {
	const { scale } = viewport;
	const at = toLayout(viewport, point);
	return nearest(nodes, ({ x, y, radius }) => Math.hypot(x - at.x, y - at.y) * scale - shownRadius(radius, scale), slack);
}

/** Which of some ties runs by a place on the screen, with some slack in pixels. */
export function tieAt(ties: readonly SceneTie[], viewport: Viewport, point: Point, slack: number): SceneTie | null {
	const at = toLayout(viewport, point);
	return nearest(ties, (tie) => distanceToTie(tie, at, distanceToLine), slack / viewport.scale);
}

/** Which organization is at a place on the screen: one whose people are drawn round, or one whose name stands there. */
export function organizationAt(marks: readonly Mark[], headings: readonly Heading[], viewport: Viewport, point: Point): string | null {
	const named = headings.find(({ box, organization }) => {
		const [x, y] = [point.x - viewport.x, point.y - viewport.y];
		return organization !== null && x > box.left && x < box.right && y > box.top && y < box.bottom;
	});
	if (named !== undefined) return named.organization;
	const at = toLayout(viewport, point);
	const hull = marks.find((mark) => mark.kind === "hull" && isWithin(mark.outline, at));
	return hull?.kind === "hull" ? hull.organization : null;
}

// How far off somebody may be pointed at, in pixels.
const SLACK = { mouse: 3, touch: 14 } as const;

/** What is on the screen at a time. */
export interface OnScreen {
	readonly seen: Seen;
	/** The same on the last day, where another one is looked at. */
	readonly whole: Seen;
	/** The day that is looked at; null: the last. */
	readonly day: Day | null;
	/** Whether people find their places by their ties, so that they can be put elsewhere. */
	readonly isFree: boolean;
	readonly names: readonly Name[];
	readonly headings: readonly Heading[];
	readonly look: Look;
	readonly camera: Camera;
	/** What is seen from far away instead of people; null: it is not that far. */
	readonly far: FarScene | null;
}

/** Who stands out and lies beyond the edge: how many, and the nearest of those who are asked for. */
export interface Beyond {
	readonly count: number;
	readonly nearest: { readonly node: SceneNode; readonly angle: number } | null;
}

/** Tells where people, ties and names are on the screen as it is when it is asked. */
export class Spots {
	constructor(readonly screen: () => OnScreen) {}

	/** Where everybody is, as they are shown. */
	get places(): readonly SceneNode[] {
		return this.screen().seen.bodies;
	}

	/** Who is at a place, with the slack of a finger or of a mouse; from far away one of those who are drawn as themselves. */
	nodeAt(point: Point, touch: boolean): string | null {
		const { seen, look, far } = this.screen();
		const alone = far === null ? seen.bodies : far.people;
		const points = far === null || this.blobAt(point) !== null ? [] : far.points;
		return nodeAt([...points, ...alone], look.viewport, point, touch ? SLACK.touch : SLACK.mouse)?.id ?? null;
	}

	/** The ids of those whose middle lies between two corners on the screen. */
	within({ from, to }: { readonly from: Point; readonly to: Point }): readonly string[] {
		const { seen, look } = this.screen();
		const [a, b] = [toLayout(look.viewport, from), toLayout(look.viewport, to)];
		const isBetween = (one: number, other: number, at: number): boolean => at >= Math.min(one, other) && at <= Math.max(one, other);
		return seen.bodies.filter(({ x, y }) => isBetween(a.x, b.x, x) && isBetween(a.y, b.y, y)).map(({ id }) => id);
	}

	/** Which tie that shows runs by a place. */
	tieAt(point: Point, slack: number): SceneTie | null {
		const { seen, look, far } = this.screen();
		if (far !== null) return null;
		return tieAt(tiesShown(seen.bonds, seen.ties, look.focus), look.viewport, point, slack);
	}

	/** Which shape of people is at a place, or is named there; null where people are drawn one by one. */
	blobAt(point: Point): ShownBlob | null {
		const { far, headings, look } = this.screen();
		if (far === null) return null;
		const [x, y] = [point.x - look.viewport.x, point.y - look.viewport.y];
		const named = headings.find(({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
		return far.blobs.find(({ key }) => key === named?.blob) ?? blobAt(far, look.viewport, point);
	}

	/** Where somebody is, and how large. */
	of(id: string): Spot | null {
		const { seen, look } = this.screen();
		const node = seen.bodies.find((each) => each.id === id);
		return node === undefined ? null : { ...toScreen(look.viewport, node), radius: shownRadius(node.radius, look.viewport.scale) };
	}

	/**
	 * How many of those who stand out beside whom the picture is about lie beyond the edge, and which of them that are `wanted` is nearest
	 * to the middle, at what angle from there, clockwise from the right. It is asked for each frame, and makes no lists.
	 */
	beyond(wanted: (id: string) => boolean): Beyond {
		const { seen, look, camera, far } = this.screen();
		const { size, covered } = camera;
		const middle = { x: (size.width + covered.left) / 2, y: size.height / 2 };
		let [count, least] = [0, Number.POSITIVE_INFINITY];
		let nearest: Beyond["nearest"] = null;
		if (look.lit === null || far !== null) return { count, nearest };
		for (const node of seen.bodies) {
			if (node === look.focus || !isLit(node, look)) continue;
			const { x, y } = toScreen(look.viewport, node);
			if (x >= 0 && x <= size.width && y >= 0 && y <= size.height) continue;
			count++;
			const off = Math.hypot(x - middle.x, y - middle.y);
			if (off >= least || !wanted(node.id)) continue;
			least = off;
			nearest = { node, angle: Math.atan2(y - middle.y, x - middle.x) };
		}
		return { count, nearest };
	}

	/** Whether somebody lies under the card of whom somebody has chosen. */
	isUnderCard(id: string): boolean {
		const spot = this.of(id);
		return spot !== null && isUnderCard(this.screen().camera, spot);
	}

	/** Where those are who stay beside whom the picture is about, and where names stand. */
	get lit(): readonly Point[] {
		const { seen, names, look } = this.screen();
		const { focus, viewport } = look;
		const lit = focus === null ? [] : seen.bodies.filter((node) => node !== focus && isLit(node, look));
		const ends = names.flatMap(({ x, y, width }) => {
			return [-0.5, 0, 0.5].map((share) => ({ x: x + share * width + viewport.x, y: y + viewport.y }));
		});
		return [...lit.map((node) => toScreen(viewport, node)), ...ends];
	}
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
