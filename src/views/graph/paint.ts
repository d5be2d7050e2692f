import type { GraphOptions } from "./graph-options";
import { paintLabels, type ScreenLabel } from "./paint-labels";
import { paintNodes } from "./paint-nodes";
import { paintTies } from "./paint-ties";
import type { Scene } from "./scene";
import type { Size, Viewport } from "./viewport";
import type { Theme, Tone } from "./theme";

/** All that decides how a scene looks. */
export interface Look {
	readonly theme: Theme;
	readonly colouring: GraphOptions["colouring"];
	/** The tone of each node, in the order of the scene. */
	readonly tones: readonly Tone[];
	/** Whom the picture is about for the moment, and those tied to them; null: everybody. */
	readonly focus: Focus | null;
}

/** Somebody, and their ego network: the places in the scene of those tied to them, themselves included. */
export interface Focus {
	readonly index: number;
	readonly lit: ReadonlySet<number>;
}

/** How much is left of what the picture is not about. */
export const DIMMED = 0.14;

/** Draws a scene: ties, then people, then names. */
export function paint(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, look: Look, labels: readonly ScreenLabel[], size: Size, ratio: number): void {
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.clearRect(0, 0, size.width, size.height);
	paintTies(context, scene, viewport, look);
	paintNodes(context, scene, viewport, look);
	paintLabels(context, viewport, look, labels);
	context.globalAlpha = 1;
}
