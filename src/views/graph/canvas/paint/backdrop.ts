import type { Steps } from "../../../../core/kinds/steps";
import type { Pen } from "../../pen/pen";
import { emptied } from "./emptied";
import type { FarScene } from "../scene/far-scene";
import type { Theme } from "../scene/theme";
import { type SceneNode, type SceneTie, stampOf } from "../scene/scene";
import type { Size, Viewport } from "../scene/viewport";

/** Of what a backdrop is made: it is the same as long as these are. */
export interface Subject {
	readonly bodies: readonly SceneNode[];
	readonly bonds: readonly SceneTie[];
	readonly far: FarScene | null;
	readonly theme: Theme;
	readonly lit: ReadonlySet<string> | null;
	readonly pointed: string | null;
	readonly pointedBlob: string | null;
	readonly ratio: number;
}

/** What is to be painted, and from where it is seen. */
export interface Shot {
	readonly subject: Subject;
	readonly viewport: Viewport;
	readonly size: Size;
}

interface Sheet extends Shot {
	readonly canvas: HTMLCanvasElement;
	readonly stamp: number;
}

const SAME = ["bodies", "bonds", "far", "theme", "lit", "pointed", "pointedBlob", "ratio"] as const;
// While the view moves: how much of it a backdrop must still cover, and how much larger or smaller than it was painted it may be drawn.
const [COVERED, STRETCHED] = [0.55, 1.9];

/** Very many people and ties, painted once and kept as they are, so that moving the view over them costs next to nothing. */
export class Backdrop {
	private kept: (Sheet & { readonly isSharp: boolean }) | null = null;
	// What is being painted meanwhile.
	private coming: (Sheet & { readonly steps: Steps<void> }) | null = null;

	/** Forgets what it holds, and gives its room back. */
	drop(): void {
		for (const sheet of [this.kept, this.coming]) if (sheet !== null) sheet.canvas.width = sheet.canvas.height = 0;
		this.kept = this.coming = null;
	}

	/** Whether it is as sharp as if it were painted now. */
	isSharp(shot: Shot): boolean {
		return this.kept?.isSharp === true && isOf(this.kept, shot);
	}

	/** Whether it shows the same, enough of a view is covered by it, and it is not too blurred, for as long as the view moves. */
	isFitFor({ subject, viewport, size: { width, height } }: Shot): boolean {
		const { kept } = this;
		if (kept === null || !isSubject(kept, subject)) return false;
		const [grown, left, top] = placeOf(kept.viewport, viewport);
		if (grown > STRETCHED || grown < 1 / STRETCHED) return false;
		const across = Math.min(width, left + grown * kept.size.width) - Math.max(0, left);
		const down = Math.min(height, top + grown * kept.size.height) - Math.max(0, top);
		return Math.max(0, across) * Math.max(0, down) >= COVERED * width * height;
	}

	/** Paints it anew in no time, as well as that goes. */
	paintQuickly(shot: Shot, paint: (pen: Pen) => void): void {
		const begun = sheetOf(shot, this.kept?.canvas);
		if (begun === null) return;
		paint(begun.pen);
		this.kept = { ...begun.sheet, isSharp: false };
	}

	/** Goes on painting it anew, as sharp as can be, for so many milliseconds. Answers whether that is done; it is shown from then on. */
	goOn(shot: Shot, paint: (pen: Pen) => Steps<void>, milliseconds: number): boolean {
		const end = performance.now() + milliseconds;
		if (this.coming === null || !isOf(this.coming, shot)) {
			const begun = sheetOf(shot, this.coming?.canvas);
			if (begun === null) return true;
			this.coming = { ...begun.sheet, steps: paint(begun.pen) };
		}
		const { steps, ...sheet } = this.coming;
		do {
			if (steps.next().done !== true) continue;
			if (this.kept !== null) this.kept.canvas.width = this.kept.canvas.height = 0;
			[this.kept, this.coming] = [{ ...sheet, isSharp: true }, null];
			return true;
		} while (performance.now() < end);
		return false;
	}

	/** Draws it as it is seen from a view. */
	drawOn(context: CanvasRenderingContext2D, viewport: Viewport, alpha: number): void {
		const { kept } = this;
		if (kept === null) return;
		const [grown, left, top] = placeOf(kept.viewport, viewport);
		context.globalAlpha = alpha;
		context.imageSmoothingQuality = "low";
		context.drawImage(kept.canvas, left, top, grown * kept.size.width, grown * kept.size.height);
		context.globalAlpha = 1;
	}
}

function sheetOf(shot: Shot, canvas = createEl("canvas")): { readonly sheet: Sheet; readonly pen: Pen } | null {
	const context = canvas.getContext("2d");
	if (context === null) return null;
	const pen = emptied(canvas, context, shot.size, shot.subject.ratio);
	return { sheet: { ...shot, canvas, stamp: stampOf(shot.subject.bodies) }, pen };
}

function isSubject({ subject: known, stamp }: Sheet, subject: Subject): boolean {
	return SAME.every((key) => known[key] === subject[key]) && stamp === stampOf(subject.bodies);
}

function isOf(sheet: Sheet, { subject, viewport: { x, y, scale }, size: { width, height } }: Shot): boolean {
	const { viewport, size } = sheet;
	const isSame = size.width === width && size.height === height && viewport.x === x && viewport.y === y && viewport.scale === scale;
	return isSame && isSubject(sheet, subject);
}

// How many times as large, and where, what was seen from one view lies in another.
function placeOf(from: Viewport, to: Viewport): readonly [grown: number, left: number, top: number] {
	const grown = to.scale / from.scale;
	return [grown, to.x - grown * from.x, to.y - grown * from.y];
}
