import { crowdOf, newnessOf, plainStyle, zoomOf } from "./paint-ties";
import { DIMMED, isLit, type Look, type Scene, type SceneNode, type SceneTie } from "../scene/scene";
import type { Tone } from "../scene/theme";
import { shownRadius } from "../scene/viewport";
import type { Pen } from "../../pen/pen";

// Ties that look alike: their ends on the screen, four numbers each.
interface Strand {
	readonly tone: Tone;
	readonly alpha: number;
	readonly width: number;
	readonly order: number;
	readonly ends: number[];
}

// People who look alike: the middle and radius of each on the screen.
interface Discs {
	readonly tone: Tone;
	readonly alpha: number;
	readonly discs: number[];
}

// How many are drawn as one path: longer ones become slow.
const [LINES, DISCS] = [1000, 500];
const [LEAST_RADIUS, TINY, LEAST_HOLLOW, HOLLOW] = [1.4, 2, 2.6, 0.5];
const FADED = 0.5;

/**
 * Paints very many people and ties in few strokes, so that days can go by: without arrows and marks, and nothing that lies beside the
 * canvas of `width` and `height` pixels.
 */
export function paintQuickly(
	pen: Pen,
	{ bodies, bonds }: Pick<Scene, "bodies" | "bonds">,
	look: Look,
	width: number,
	height: number,
): void {
	for (const strand of [...strandsOf(bonds, look, width, height)].sort((a, b) => a.order - b.order)) paintStrand(pen, strand, look);
	for (const alike of discsOf(bodies, look, width, height)) paintDiscs(pen, alike, look);
}

function strandsOf(bonds: readonly SceneTie[], look: Look, width: number, height: number): Iterable<Strand> {
	const { scale, x, y } = look.viewport;
	const [zoom, crowd] = [zoomOf(look), crowdOf(bonds.length)];
	const strands = new Map<number, Strand>();
	for (const tie of bonds) {
		const { source, target, freshness } = tie;
		if (look.lit !== null && !(isLit(source, look) && isLit(target, look))) continue;
		const [fromX, fromY] = [source.x * scale + x, source.y * scale + y];
		const [toX, toY] = [target.x * scale + x, target.y * scale + y];
		if (Math.max(fromX, toX) < 0 || Math.max(fromY, toY) < 0 || Math.min(fromX, toX) > width || Math.min(fromY, toY) > height) continue;
		const { tone, alpha, order } = plainStyle(tie, look);
		const { bold, dark } = newnessOf(tie);
		const wide = Math.round(bold * tie.width * 2);
		const key = ((numberOf(tone) * 64 + wide) * 128 + Math.round(freshness * 100)) * 2 + Number(dark > 1);
		let strand = strands.get(key);
		if (strand === undefined) {
			const whole = Math.min(1, alpha * crowd * freshness * dark);
			strands.set(key, (strand = { tone, order, alpha: whole, width: tie.mention ? 1 : (wide / 2) * zoom, ends: [] }));
		}
		strand.ends.push(fromX, fromY, toX, toY);
	}
	return strands.values();
}

const tones: Tone[] = [];

function numberOf(tone: Tone): number {
	const known = tones.indexOf(tone);
	return known === -1 ? tones.push(tone) - 1 : known;
}

function paintStrand(pen: Pen, { tone, alpha, width, ends }: Strand, { theme }: Look): void {
	pen.globalAlpha = alpha;
	pen.strokeStyle = theme.colour(tone);
	pen.lineWidth = width;
	for (let start = 0; start < ends.length; start += 4 * LINES) {
		pen.beginPath();
		for (let at = start; at < Math.min(ends.length, start + 4 * LINES); at += 4) {
			pen.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
			pen.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
		}
		pen.stroke();
	}
}

// What is hollow has its middle painted over, after the rest.
function discsOf(bodies: readonly SceneNode[], look: Look, width: number, height: number): Iterable<Discs> {
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
		add(node.tone, isLit(node, look) ? (node.untracked ? FADED : 1) : DIMMED, node, radius);
		if ((node.estimated || node.fill === 0) && node.kind !== "me" && radius >= LEAST_HOLLOW) hollow.push([node, radius * HOLLOW]);
	}
	for (const [node, radius] of hollow) add("background", 1, node, radius);
	return groups.values();
}

function paintDiscs(pen: Pen, { tone, alpha, discs }: Discs, { theme }: Look): void {
	pen.globalAlpha = alpha;
	pen.fillStyle = theme.colour(tone);
	for (let start = 0; start < discs.length; start += 3 * DISCS) {
		pen.beginPath();
		for (let at = start; at < Math.min(discs.length, start + 3 * DISCS); at += 3) {
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
