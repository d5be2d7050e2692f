import type { Pen } from "../../pen/pen";
import type { Size } from "../scene/viewport";

/** Empties a canvas, and makes it as fine as the screen. */
export function emptied(
	canvas: HTMLCanvasElement,
	context: CanvasRenderingContext2D,
	size: Size,
	ratio = canvas.win.devicePixelRatio,
): Pen {
	for (const side of ["width", "height"] as const) {
		const pixels = Math.round(size[side] * ratio);
		if (canvas[side] !== pixels) canvas[side] = pixels;
	}
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.clearRect(0, 0, size.width, size.height);
	return context;
}
