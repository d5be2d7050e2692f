import type { Disc } from "./viewport";
import type { Point } from "../../core/network/layout";

/**
 * Which of some discs lies under a point: the one whose rim is nearest, no farther off than `slack`; its index, or −1.
 * A disc reaches as far as `grown` times its radius.
 */
export function discAt(discs: readonly Disc[], point: Point, slack: number, grown = 1): number {
	let found = -1;
	let nearest = slack;
	discs.forEach(({ x, y, radius }, index) => {
		const off = Math.hypot(x - point.x, y - point.y) - radius * grown;
		if (off <= nearest) {
			nearest = off;
			found = index;
		}
	});
	return found;
}

/** Which of some lines runs nearest by a point, no farther off than `slack`; its index, or −1. */
export function lineAt(lines: readonly (readonly [Point, Point])[], point: Point, slack: number): number {
	let found = -1;
	let nearest = slack;
	lines.forEach(([from, to], index) => {
		const off = distanceToLine(from, to, point);
		if (off <= nearest) {
			nearest = off;
			found = index;
		}
	});
	return found;
}

function distanceToLine(from: Point, to: Point, point: Point): number {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length));
	return Math.hypot(from.x + along * dx - point.x, from.y + along * dy - point.y);
}
