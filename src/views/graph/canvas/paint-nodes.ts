import { DIMMED, isLit, type Look, type Scene, type SceneNode } from "./scene";
import type { Tone } from "./theme";
import { shownRadius, toScreen } from "./viewport";

const LEAST_RADIUS = 1.4;
const SMALL = 4;
const FADED = 0.5;

/** Draws the people: a square for those of my organisation, a dashed rim where influence is estimated, hollow where there is no note. */
export function paintNodes(context: CanvasRenderingContext2D, { bodies }: Scene, look: Look): void {
	const order = (node: SceneNode): number => node.weight + 9 * Number(isLit(node, look));
	for (const node of [...bodies].sort((a, b) => order(a) - order(b))) paintNode(context, node, look);
}

function paintNode(context: CanvasRenderingContext2D, node: SceneNode, look: Look): void {
	const { kind, tone, estimated } = node;
	const { x, y } = toScreen(look.viewport, node);
	const radius = Math.max(LEAST_RADIUS, shownRadius(node.radius, look.viewport.scale));
	const trace = (size: number, alpha: number): void => {
		// A square of about the area of the disc.
		const half = size * 0.9;
		context.globalAlpha = alpha;
		context.beginPath();
		if (node.inside === true && kind === "person") context.roundRect(x - half, y - half, 2 * half, 2 * half, 0.4 * half);
		else context.arc(x, y, size, 0, 2 * Math.PI);
	};
	const fill = (size: number, alpha: number, colour: Tone): void => {
		context.fillStyle = look.theme.colour(colour);
		trace(size, alpha);
		context.fill();
	};
	const line = (size: number, alpha: number, width: number, dashes: number[] = []): void => {
		context.strokeStyle = look.theme.colour(tone);
		context.lineWidth = width;
		context.setLineDash(dashes);
		trace(size, alpha);
		context.stroke();
		context.setLineDash([]);
	};
	const alpha = isLit(node, look) ? (node.untracked ? FADED : 1) : DIMMED;
	fill(radius + Math.min(2, radius / 3), 1, "background");
	if (look.focus === node) line(radius + 5, alpha, 2);
	else if (kind === "me") line(radius + 4, alpha * 0.55, 2);
	else if (tone === "cold" && radius >= SMALL) line(radius + 3.5, alpha * 0.35, 3);
	const asleep = tone === "asleep";
	const ghost = kind === "ghost";
	const dashed = estimated && radius >= SMALL;
	if (ghost || asleep || dashed) {
		const rim = Math.min(1.6, Math.max(1, radius / 5));
		const dash = Math.max(2, radius / 4.5);
		line(radius - rim / 2, alpha, rim, ghost ? [2.5, 2.5] : estimated ? [dash, dash * 0.8] : []);
	}
	if (!ghost) fill(dashed && !asleep ? Math.max(0.62 * radius, radius - 3.5) : radius, asleep ? alpha * 0.3 : alpha, tone);
}
