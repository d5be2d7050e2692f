import type { Viewport } from "../scene/viewport";

const TIME = 140;

/** Lets what was on a canvas go over into what is drawn now, both at once for a moment, so that nothing jumps. */
export class Fading {
	private from: { readonly viewport: Viewport; readonly start: number } | null = null;
	private before: HTMLCanvasElement | null = null;

	constructor(private readonly canvas: HTMLCanvasElement) {}

	/** Whether something is still going. */
	get isOn(): boolean {
		return this.from !== null;
	}

	/** Keeps what is on the canvas, seen as it was, to go from `now` on, in milliseconds. */
	begin(viewport: Viewport, now: number): void {
		const { canvas } = this;
		const before = (this.before ??= createEl("canvas"));
		[before.width, before.height] = [canvas.width, canvas.height];
		before.getContext("2d")?.drawImage(canvas, 0, 0);
		this.from = { viewport, start: now };
	}

	/** Takes a part of what has been drawn away, and puts as much of what goes in its place. */
	fadeOver(context: CanvasRenderingContext2D, viewport: Viewport, now: number): void {
		const { from, before, canvas } = this;
		if (from === null || before === null) return;
		const share = Math.min(1, Math.max(0, (now - from.start) / TIME));
		if (share === 1) return this.end();
		const ratio = canvas.win.devicePixelRatio;
		const grown = viewport.scale / from.viewport.scale;
		context.save();
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.globalCompositeOperation = "destination-in";
		context.globalAlpha = share;
		context.fillStyle = "#000";
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.globalCompositeOperation = "lighter";
		context.globalAlpha = 1 - share;
		const [left, top] = [viewport.x - grown * from.viewport.x, viewport.y - grown * from.viewport.y];
		context.setTransform(grown, 0, 0, grown, left * ratio, top * ratio);
		context.drawImage(before, 0, 0);
		context.restore();
	}

	private end(): void {
		this.from = null;
		// So much is not kept for a moment that may not come.
		if (this.before !== null) this.before.width = this.before.height = 0;
	}
}
