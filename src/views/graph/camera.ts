import { between, centredOn, clamped, type Disc, fitted, panned, type Size, type Space, type Viewport } from "./viewport";
import type { Point } from "../../core/network/layout";

const FLIGHT = 260;
const CHOSEN_SCALE = 1.1;
const NARROW = 450;

/** From where the graph is seen, and the way to where it is to be seen from. */
export class Camera {
	viewport: Viewport = { x: 0, y: 0, scale: 1 };
	size: Size = { width: 0, height: 0 };
	/** How much at the edges lies under something else: what is brought into view keeps out of there. */
	covered: Space = { left: 0, top: 0, right: 0, bottom: 0 };
	/** All is kept in view until somebody moves the view. */
	fitting = true;
	private flight: { readonly from: Viewport; readonly to: Viewport; readonly start: number } | null = null;

	/** Takes on a size; the middle of what is seen stays in the middle. */
	resize(size: Size): void {
		this.viewport = panned(this.viewport, { x: (size.width - this.size.width) / 2, y: (size.height - this.size.height) / 2 });
		this.size = size;
	}

	/** Sees from somewhere else at once, as somebody wants it, but never past the last of the discs. */
	moveTo(viewport: Viewport, discs: readonly Disc[]): void {
		this.fitting = false;
		this.flight = null;
		this.viewport = clamped(viewport, this.size, discs);
	}

	/** Brings a place to the middle of what is free; `start` is the time, or null to be there at once. */
	centre(point: Point, start: number | null): void {
		this.fitting = false;
		const free = { width: this.size.width - this.covered.left, height: this.size.height };
		this.fly(panned(centredOn(this.viewport, point, free, CHOSEN_SCALE), { x: this.covered.left, y: 0 }), start);
	}

	/** Brings all discs into view, and keeps them there. */
	fit(discs: readonly Disc[], start: number | null): void {
		this.fitting = true;
		this.fly(this.fitted(discs), start);
	}

	/** Goes on with what was begun; whether there is more to come. */
	advance(now: number, discs: readonly Disc[]): boolean {
		if (this.flight !== null) {
			const { from, to, start } = this.flight;
			const share = Math.min(1, Math.max(0, (now - start) / FLIGHT));
			this.viewport = between(from, to, 1 - (1 - share) ** 3);
			if (share === 1) this.flight = null;
		} else if (this.fitting) this.viewport = this.fitted(discs);
		return this.flight !== null;
	}

	private fly(to: Viewport, start: number | null): void {
		this.flight = start === null ? null : { from: this.viewport, to, start };
		if (start === null) this.viewport = to;
	}

	private fitted(discs: readonly Disc[]): Viewport {
		const [x, y] = this.size.width < NARROW ? [30, 34] : [64, 38];
		return fitted(discs, this.size, { left: this.covered.left + x, top: y, right: x, bottom: Math.max(this.covered.bottom, y) });
	}
}
