import { DIMMED, type EachTie, isLit, type Look, type Scene, type SceneNode } from "../scene/scene";
import type { Tone } from "../scene/theme";
import { shownRadius, type Size } from "../scene/viewport";
import type { Pen } from "../../pen/pen";
import { paintTiesQuickly } from "./quick-ties";

// People who look alike: the middle and radius of each on the screen.
interface Discs {
	readonly tone: Tone;
	readonly alpha: number;
	readonly discs: number[];
}

// How many are drawn as one path: longer ones become slow.
const CHUNK = 500;
const [LEAST_RADIUS, TINY, LEAST_HOLLOW, HOLLOW] = [1.4, 2, 2.6, 0.5];
const [FADED, LIGHT] = [0.5, 0.55];

/**
 * Paints very many people and ties in few strokes, so that they can move and days can go by: without arrows and marks, and nothing that
 * lies beside a canvas of a size. `eachTie` tells of the ties faster than they are listed; `share` is how far they have come into view.
 */
export function paintQuickly(
	pen: Pen,
	{ bodies, bonds, eachTie }: Pick<Scene, "bodies" | "bonds"> & { readonly eachTie?: EachTie | undefined },
	look: Look,
	size: Size,
	share = 1,
): void {
	paintTiesQuickly(pen, eachTie ?? ((visit) => bonds.forEach(visit)), look, size, share);
	for (const alike of discsOf(bodies, look, size)) paintDiscs(pen, alike, look);
}

// What is hollow has its middle painted over, after the rest.
function discsOf(bodies: readonly SceneNode[], look: Look, { width, height }: Size): Iterable<Discs> {
	const { scale, x, y } = look.viewport;
	const groups = new Map<string, Discs>();
	const add = (tone: Tone, alpha: number, node: SceneNode, radius: number): void => {
		const key = `${tone} ${alpha}`;
		let group = groups.get(key);
		if (group === undefined) groups.set(key, (group = { tone, alpha, discs: [] }));
		group.discs.push(node.x * scale + x, node.y * scale + y, radius);
	};
	const hollow: (readonly [SceneNode, number])[] = [];
	for (const node of bodies) {
		const radius = Math.max(LEAST_RADIUS, shownRadius(node.radius, scale));
		const [left, top] = [node.x * scale + x, node.y * scale + y];
		if (left + radius < 0 || top + radius < 0 || left - radius > width || top - radius > height) continue;
		const isHollow = (node.estimated || node.fill === 0) && node.kind !== "me" && radius >= LEAST_HOLLOW;
		const isLight = node.estimated && !isHollow && node.fill > 0 && node.kind !== "me";
		add(node.tone, (isLit(node, look) ? (node.untracked ? FADED : 1) : DIMMED) * (isLight ? LIGHT : 1), node, radius);
		if (isHollow) hollow.push([node, radius * HOLLOW]);
	}
	for (const [node, radius] of hollow) add("background", 1, node, radius);
	return groups.values();
}

function paintDiscs(pen: Pen, { tone, alpha, discs }: Discs, { theme }: Look): void {
	pen.globalAlpha = alpha;
	pen.fillStyle = theme.colour(tone);
	for (let start = 0; start < discs.length; start += 3 * CHUNK) {
		pen.beginPath();
		for (let at = start; at < Math.min(discs.length, start + 3 * CHUNK); at += 3) {
			const [x, y, radius] = [discs[at] ?? 0, discs[at + 1] ?? 0, discs[at + 2] ?? 0];
			// So small, nobody tells a square from a disc.
			if (radius < TINY) pen.rect(x - 0.9 * radius, y - 0.9 * radius, 1.8 * radius, 1.8 * radius);
			else {
				pen.moveTo(x + radius, y);
				pen.arc(x, y, radius, 0, 2 * Math.PI);
			}
		}
		pen.fill();
	}
}
