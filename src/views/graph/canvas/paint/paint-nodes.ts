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

function paintNode(pen: Pen, node: SceneNode, look: Look): void {
	const { kind, tone, estimated, fill, sign } = node;
	const { x, y } = toScreen(look.viewport, node);
	const radius = Math.max(LEAST_RADIUS, shownRadius(node.radius, look.viewport.scale));
	const square = node.inside === true && kind === "person";
	const alpha = isLit(node, look) ? (node.untracked ? FADED : 1) : DIMMED;
	const shape = (size: number): void => {
		pen.beginPath();
		if (square) pen.roundRect(x - half(size), y - half(size), 2 * half(size), 2 * half(size), 0.4 * half(size));
		else pen.arc(x, y, size, 0, 2 * Math.PI);
	};
	const paint = (colour: Tone, share: number): void => {
		pen.globalAlpha = share;
		pen.fillStyle = look.theme.colour(colour);
		pen.fill();
	};
	const line = (size: number, share: number, width: number, dashes: number[] = []): void => {
		pen.globalAlpha = share;
		pen.strokeStyle = look.theme.colour(tone);
		pen.lineWidth = width;
		pen.setLineDash(dashes);
		shape(size);
		pen.stroke();
		pen.setLineDash([]);
	};
	shape(radius + Math.min(2, radius / 3));
	paint("background", 1);
	if (look.focus === node) line(radius + 5, alpha, 2);
	else if (kind === "me") line(radius + 4, alpha * 0.55, 2);
	else if (tone === "cold" && radius >= SMALL) line(radius + 3.5, alpha * 0.35, 3);
	const ghost = kind === "ghost";
	const isHollow = estimated && !ghost && kind !== "me" && radius >= LEAST_HOLLOW;
	if (fill < 1) {
		const rim = Math.min(1.8, Math.max(1, radius / 5));
		line(radius - rim / 2, alpha, rim, ghost && radius >= SMALL ? [2.5, 2.5] : []);
	}
	if (fill > 0) {
		if (fill === 1) shape(radius);
		else level(pen, x, y, square ? half(radius) : radius, fill, square);
		paint(tone, estimated && !isHollow && kind !== "me" ? alpha * LIGHT : alpha);
	}
	if (isHollow && fill > 0) {
		shape(HOLLOW * radius);
		paint("background", 1);
	}
	if (sign !== null && radius >= SMALL) {
		const on = isHollow || fill === 0 ? tone : "background";
		paintSign(pen, sign, { x, y, radius }, look.theme.colour(on), alpha);
	}
	if (radius < SMALL) return;
	node.badges.forEach((badge) => {
		paintBadge(pen, badge, { x, y, radius: square ? half(radius) * 1.2 : radius }, look.theme, alpha);
	});
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
