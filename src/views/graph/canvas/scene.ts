import { type Body, type Bond, type KnownLayout, type Layout, layoutOf } from "../../../core/network/layout/layout";
import type { GraphPicture, PictureNode } from "../../../core/network/picture/picture";
import type { PictureTie } from "../../../core/network/picture/picture-ties";
import { type Colouring, type Theme, type Tone, toneOf } from "./theme";
import type { Viewport } from "./viewport";

/** Somebody as they are drawn. */
export interface Figure extends PictureNode {
	readonly tone: Tone;
	/** Who comes first where not all can be shown: me, then the most influential. */
	readonly weight: number;
	/** The ids of those who are tied to them, and their own. */
	readonly circle: ReadonlySet<string>;
}

/** Somebody drawn, in their place. */
export type SceneNode = Body<Figure>;

/** A tie between two who are drawn. */
export type SceneTie = Bond<Figure, PictureTie>;

/** A picture with places. */
export type Scene = Layout<Figure, PictureTie>;

/** From where a scene is seen, in which colours, and whom it is about; null: everybody. */
export interface Look {
	readonly viewport: Viewport;
	readonly theme: Theme;
	readonly byColdness: boolean;
	readonly focus: SceneNode | null;
}

/** How much is left of what the picture is not about. */
export const DIMMED = 0.14;

/** Gives places to a picture; those who were in the scene before it stay where they are, or nearly. */
export function sceneOf({ me, nodes, ties }: GraphPicture, colouring: Colouring, aspect: number, before: KnownLayout | null): Scene {
	const circles = new Map(nodes.map(({ id }) => [id, new Set([id])]));
	for (const { source, target } of ties) {
		circles.get(source)?.add(target);
		circles.get(target)?.add(source);
	}
	const figures = nodes.map((node): Figure => {
		const weight = node.kind === "me" ? 2 : node.influence;
		return { ...node, tone: toneOf(node, colouring), weight, circle: circles.get(node.id) ?? new Set() };
	});
	return layoutOf({ centre: me, nodes: figures, ties, aspect }, before);
}

/** Whether the picture is about somebody or their ego network, or about everybody. */
export function isLit({ id }: SceneNode, { focus }: Pick<Look, "focus">): boolean {
	return focus === null || focus.circle.has(id);
}
