import { paintLabels, type ScreenLabel } from "./paint-labels";
import type { Size, Viewport } from "./viewport";
import type { Look } from "./look";
import { paintNodes } from "./paint-nodes";
import { paintTies } from "./paint-ties";
import type { Scene } from "./scene";

/** What is drawn: a scene with the names that were chosen, how it looks, and from where it is seen. */
export interface Painting {
	readonly scene: Scene;
	readonly labels: readonly ScreenLabel[];
	readonly look: Look;
	readonly viewport: Viewport;
	readonly size: Size;
}

/** Draws ties, then people, then names; `ratio` is how many pixels of the canvas there are to one of the page. */
export function paint(context: CanvasRenderingContext2D, { scene, labels, look, viewport, size }: Painting, ratio: number): void {
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.clearRect(0, 0, size.width, size.height);
	paintTies(context, scene, viewport, look);
	paintNodes(context, scene, viewport, look);
	paintLabels(context, viewport, look, labels);
	context.globalAlpha = 1;
}
