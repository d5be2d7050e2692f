import { DIMMED, isLit, type Look } from "./look";
import { shownRadius, toScreen, type Viewport } from "./viewport";
import type { PictureNode } from "../../core/network/picture";
import type { Scene } from "./scene";

const LEAST_RADIUS = 1.4;
const SMALL = 4;
const FADED = 0.5;

/** Draws the people: a square for those of my organisation, a dashed rim where influence is estimated, hollow where there is no note. */
export function paintNodes(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, look: Look): void {
	const order = [...scene.byInfluence].reverse().sort((a, b) => Number(isLit(a, look)) - Number(isLit(b, look)));
	for (const index of order) {
		const node = scene.nodes[index];
		const disc = scene.discs[index];
		if (node === undefined || disc === undefined) continue;
		const { x, y } = toScreen(viewport, disc);
		paintNode(context, node, { x, y, radius: Math.max(LEAST_RADIUS, shownRadius(disc.radius, viewport.scale)) }, index, look);
	}
	context.setLineDash([]);
}

interface Spot {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

function paintNode(context: CanvasRenderingContext2D, node: PictureNode, spot: Spot, index: number, look: Look): void {
	const { colours } = look.theme;
	const colour = colours[look.tones[index] ?? "ghost"];
	const alpha = isLit(index, look) ? (node.untracked ? FADED : 1) : DIMMED;
	const shape: Shape = (radius) => trace(context, node, spot, radius);
	context.globalAlpha = 1;
	context.fillStyle = colours.background;
	context.setLineDash([]);
	shape(spot.radius + Math.min(2, spot.radius / 3));
	context.fill();
	context.globalAlpha = alpha;
	context.strokeStyle = colour;
	context.fillStyle = colour;
	if (look.focus?.index === index) paintRing(context, shape, spot.radius + 5, 2, alpha);
	else if (node.kind === "me") paintRing(context, shape, spot.radius + 4, 2, alpha * 0.55);
	else if (look.tones[index] === "cold" && spot.radius >= SMALL) paintRing(context, shape, spot.radius + 3.5, 3, alpha * 0.35);
	const dashes = node.estimated ? dashesFor(spot.radius) : [];
	if (node.kind === "ghost") paintRim(context, shape, spot.radius, [2.5, 2.5]);
	else if (look.tones[index] === "asleep") {
		paintRim(context, shape, spot.radius, dashes);
		paintCore(context, shape, spot.radius, alpha * 0.3);
	} else if (node.estimated && spot.radius >= SMALL) {
		paintRim(context, shape, spot.radius, dashes);
		paintCore(context, shape, Math.max(0.62 * spot.radius, spot.radius - 3.5), alpha);
	} else {
		shape(spot.radius);
		context.fill();
	}
}

type Shape = (radius: number) => void;

function paintRim(context: CanvasRenderingContext2D, shape: Shape, radius: number, dashes: readonly number[]): void {
	context.lineWidth = Math.min(1.6, Math.max(1, radius / 5));
	context.setLineDash([...dashes]);
	shape(radius - context.lineWidth / 2);
	context.stroke();
	context.setLineDash([]);
}

function paintCore(context: CanvasRenderingContext2D, shape: Shape, radius: number, alpha: number): void {
	context.globalAlpha = alpha;
	shape(radius);
	context.fill();
}

function paintRing(context: CanvasRenderingContext2D, shape: Shape, radius: number, width: number, alpha: number): void {
	const before = context.globalAlpha;
	context.globalAlpha = alpha;
	context.lineWidth = width;
	shape(radius);
	context.stroke();
	context.globalAlpha = before;
}

function dashesFor(radius: number): readonly number[] {
	const length = Math.max(2, radius / 4.5);
	return [length, length * 0.8];
}

// A square of about the area of the disc.
function trace(context: CanvasRenderingContext2D, { inside, kind }: PictureNode, { x, y }: Spot, radius: number): void {
	context.beginPath();
	const half = radius * 0.9;
	if (inside === true && kind === "person") context.roundRect(x - half, y - half, 2 * half, 2 * half, 0.4 * half);
	else context.arc(x, y, radius, 0, 2 * Math.PI);
}
