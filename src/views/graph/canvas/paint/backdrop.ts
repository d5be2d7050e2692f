import type { Pen } from "../../pen/pen";
import { emptied } from "./emptied";
import type { Theme } from "../scene/theme";
import { type SceneNode, type SceneTie, stampOf } from "../scene/scene";
import type { Size, Viewport } from "../scene/viewport";

/** Of what a backdrop is made: it is the same as long as these are. */
export interface Subject {
	readonly bodies: readonly SceneNode[];
	readonly bonds: readonly SceneTie[];
	readonly theme: Theme;
	readonly lit: ReadonlySet<string> | null;
	readonly pointed: string | null;
	readonly ratio: number;
}

interface Kept extends Subject {
	readonly stamp: number;
	readonly viewport: Viewport;
	readonly size: Size;
}

// While the view moves: how much of it a backdrop must still cover, and how much larger or smaller than it was painted it may be drawn.
const [COVERED, STRETCHED] = [0.55, 1.9];

/** Very many people and ties, painted once and kept as they are, so that moving the view over them costs next to nothing. */
export class Backdrop {
	private canvas: HTMLCanvasElement | null = null;
	private kept: Kept | null = null;

	/** Forgets what it holds, and gives its room back. */
	drop(): void {
		if (this.canvas !== null) this.canvas.width = this.canvas.height = 0;
		this.kept = this.canvas = null;
	}

	/** Whether it shows these as they are now, seen from wherever. */
	shows(subject: Subject): boolean {
		const { kept } = this;
		if (kept === null) return false;
		const isSame = (["bodies", "bonds", "theme", "lit", "pointed", "ratio"] as const).every((key) => kept[key] === subject[key]);
		return isSame && kept.stamp === stampOf(subject.bodies);
	}

	/** Whether it is as sharp as if it were painted now. */
	isSharp({ x, y, scale }: Viewport, { width, height }: Size): boolean {
		const { kept } = this;
		if (kept === null || kept.size.width !== width || kept.size.height !== height) return false;
		return kept.viewport.x === x && kept.viewport.y === y && kept.viewport.scale === scale;
	}

	/** Whether enough of a view is covered by it, and not too blurred, for as long as the view moves. */
	isFitFor(viewport: Viewport, { width, height }: Size): boolean {
		const { kept } = this;
		if (kept === null) return false;
		const [grown, left, top] = placeOf(kept.viewport, viewport);
		if (grown > STRETCHED || grown < 1 / STRETCHED) return false;
		const across = Math.min(width, left + grown * kept.size.width) - Math.max(0, left);
		const down = Math.min(height, top + grown * kept.size.height) - Math.max(0, top);
		return Math.max(0, across) * Math.max(0, down) >= COVERED * width * height;
	}

	/** Paints it anew. */
	paint(subject: Subject, viewport: Viewport, size: Size, paint: (pen: Pen) => void): void {
		const canvas = (this.canvas ??= createEl("canvas"));
		const context = canvas.getContext("2d");
		if (context === null) return;
		paint(emptied(canvas, context, size, subject.ratio));
		this.kept = { ...subject, viewport, size, stamp: stampOf(subject.bodies) };
	}

	/** Draws it as it is seen from a view. */
	drawOn(context: CanvasRenderingContext2D, viewport: Viewport, alpha: number): void {
		const { kept, canvas } = this;
		if (kept === null || canvas === null) return;
		const [grown, left, top] = placeOf(kept.viewport, viewport);
		context.globalAlpha = alpha;
		context.imageSmoothingQuality = "low";
		context.drawImage(canvas, left, top, grown * kept.size.width, grown * kept.size.height);
		context.globalAlpha = 1;
	}
}

// How many times as large, and where, what was seen from one view lies in another.
function placeOf(from: Viewport, to: Viewport): readonly [grown: number, left: number, top: number] {
	const grown = to.scale / from.scale;
	return [grown, to.x - grown * from.x, to.y - grown * from.y];
}
