import type { Pen } from "../../pen/pen";
import { paintBadge, paintSign } from "./paint-marks";
import { DIMMED, isLit, type Look, type Scene, type SceneNode } from "../scene/scene";
import type { Tone } from "../scene/theme";
import { shownRadius, toScreen } from "../scene/viewport";

const LEAST_RADIUS = 1.4;
const SMALL = 4;
const FADED = 0.5;
// How much of an estimated disc is hollow, and how much of its colour is left where it is too small for that.
const [HOLLOW, LIGHT] = [0.5, 0.55];
const LEAST_HOLLOW = 2.6;

/** Draws the people: a square for those of my organisation, hollow where influence is estimated, an empty rim where there is no note. */
export function paintNodes(pen: Pen, { bodies }: Pick<Scene, "bodies">, look: Look): void {
	for (const node of inOrderOfNodes(bodies, look)) paintNode(pen, node, look);
}

/** The people as they are drawn one after the other: the foremost last. */
export function inOrderOfNodes(bodies: readonly SceneNode[], look: Look): readonly SceneNode[] {
	const order = (node: SceneNode): number => node.weight + 9 * Number(isLit(node, look));
	return [...bodies].sort((a, b) => order(a) - order(b));
}

/** A disc, or the square in its place, as it lies on the screen. */
interface Disc {
	readonly node: SceneNode;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly square: boolean;
	readonly alpha: number;
}

function paintNode(pen: Pen, node: SceneNode, look: Look): void {
	const { kind, estimated, fill } = node;
	const radius = Math.max(LEAST_RADIUS, shownRadius(node.radius, look.viewport.scale));
	const square = node.inside === true && kind === "person";
	const alpha = isLit(node, look) ? (node.untracked ? FADED : 1) : DIMMED;
	const disc: Disc = { node, ...toScreen(look.viewport, node), radius, square, alpha };
	const isHollow = estimated && kind === "person" && radius >= LEAST_HOLLOW;
	outline(pen, disc, radius + Math.min(2, radius / 3));
	filled(pen, look, "background", 1);
	paintRing(pen, disc, look);
	paintBody(pen, disc, look, estimated && !isHollow && kind !== "me" ? alpha * LIGHT : alpha);
	if (isHollow && fill > 0) {
		outline(pen, disc, HOLLOW * radius);
		filled(pen, look, "background", 1);
	}
	if (radius >= SMALL) paintMarks(pen, disc, look, isHollow || fill === 0 ? node.tone : "background");
}

// Round whoever it is about, round me, and round those who are cold.
function paintRing(pen: Pen, disc: Disc, look: Look): void {
	const { node, radius, alpha } = disc;
	if (look.focus === node) lined(pen, disc, look, { size: radius + 5, share: alpha, width: 2 });
	else if (node.kind === "me") lined(pen, disc, look, { size: radius + 4, share: alpha * 0.55, width: 2 });
	else if (node.tone === "cold" && radius >= SMALL) lined(pen, disc, look, { size: radius + 3.5, share: alpha * 0.35, width: 3 });
}

// A rim where it is not full, and what it holds.
function paintBody(pen: Pen, disc: Disc, look: Look, share: number): void {
	const { node, x, y, radius, square, alpha } = disc;
	const { fill, tone } = node;
	if (fill < 1) {
		const width = Math.min(1.8, Math.max(1, radius / 5));
		const dashes = node.kind === "ghost" && radius >= SMALL ? [2.5, 2.5] : [];
		lined(pen, disc, look, { size: radius - width / 2, share: alpha, width, dashes });
	}
	if (fill === 0) return;
	if (fill === 1) outline(pen, disc, radius);
	else level(pen, x, y, square ? half(radius) : radius, fill, square);
	filled(pen, look, tone, share);
}

function paintMarks(pen: Pen, { node, x, y, radius, square, alpha }: Disc, look: Look, on: Tone): void {
	if (node.sign !== null) paintSign(pen, node.sign, { x, y, radius }, look.theme.colour(on), alpha);
	const around = { x, y, radius: square ? half(radius) * 1.2 : radius };
	for (const badge of node.badges) paintBadge(pen, badge, around, look.theme, alpha);
}

function outline(pen: Pen, { x, y, square }: Disc, size: number): void {
	pen.beginPath();
	if (square) pen.roundRect(x - half(size), y - half(size), 2 * half(size), 2 * half(size), 0.4 * half(size));
	else pen.arc(x, y, size, 0, 2 * Math.PI);
}

function filled(pen: Pen, look: Look, colour: Tone, share: number): void {
	pen.globalAlpha = share;
	pen.fillStyle = look.theme.colour(colour);
	pen.fill();
}

/** A line round a disc: how large, how strong and how wide. */
interface Line {
	readonly size: number;
	readonly share: number;
	readonly width: number;
	readonly dashes?: number[];
}

function lined(pen: Pen, disc: Disc, look: Look, { size, share, width, dashes = [] }: Line): void {
	pen.globalAlpha = share;
	pen.strokeStyle = look.theme.colour(disc.node.tone);
	pen.lineWidth = width;
	pen.setLineDash(dashes);
	outline(pen, disc, size);
	pen.stroke();
	pen.setLineDash([]);
}

// A square of about the area of the disc.
function half(size: number): number {
	return size * 0.9;
}

// What a disc or a square holds where it is filled from below up to a share of its height.
function level(pen: Pen, x: number, y: number, size: number, share: number, square: boolean): void {
	pen.beginPath();
	if (square) return pen.rect(x - size, y + size - 2 * size * share, 2 * size, 2 * size * share);
	const from = Math.asin(1 - 2 * share);
	pen.arc(x, y, size, from, Math.PI - from);
	pen.closePath();
}
