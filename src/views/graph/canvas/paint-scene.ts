import { type Name, paintNames } from "./names";
import { paintNodes } from "./paint-nodes";
import { paintAim, paintTies } from "./paint-ties";
import type { Look, Scene } from "./scene";
import type { Size } from "./viewport";

/** Draws a scene anew, as fine as the screen: ties, people above them, and names above all. */
export function paintScene(
	canvas: HTMLCanvasElement,
	context: CanvasRenderingContext2D,
	scene: Scene,
	look: Look,
	names: readonly Name[],
	size: Size,
): void {
	const ratio = canvas.win.devicePixelRatio;
	for (const side of ["width", "height"] as const) {
		const pixels = Math.round(size[side] * ratio);
		if (canvas[side] !== pixels) canvas[side] = pixels;
	}
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.clearRect(0, 0, size.width, size.height);
	paintTies(context, scene, look);
	paintAim(context, look);
	paintNodes(context, scene, look);
	paintNames(context, look, names);
}
