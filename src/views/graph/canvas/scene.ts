import { type Body, type Bond, type KnownLayout, type Layout, layoutInSteps, type ReadyLayout } from "../../../core/network/layout/layout";
import type { GraphPicture, PictureNode } from "../../../core/network/picture/picture";
import type { PictureTie } from "../../../core/network/picture/picture-ties";
import type { Steps } from "../../../core/network/steps";
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

const PIECE = 500;

/** Makes a picture ready to be given places, in small steps; those who were in the scene before it stay where they are, or nearly. */
export function* sceneInSteps(
	{ me, nodes, ties }: GraphPicture,
	colouring: Colouring,
	aspect: number,
	before: KnownLayout | null,
): Steps<ReadyLayout<Figure, PictureTie>> {
	const circles = new Map(nodes.map(({ id }) => [id, new Set([id])]));
	for (const [at, { source, target }] of ties.entries()) {
		circles.get(source)?.add(target);
		circles.get(target)?.add(source);
		if (at % PIECE === 0) yield;
	}
	const figures: Figure[] = [];
	for (const node of nodes) {
		const weight = node.kind === "me" ? 2 : node.influence;
		// In this order: what stands before the rest costs a tenth of what stands after it.
		const figure = { tone: toneOf(node, colouring), weight, circle: circles.get(node.id) ?? new Set<string>(), ...node };
		if (figures.push(figure) % PIECE === 0) yield;
	}
	return yield* layoutInSteps({ centre: me, nodes: figures, ties, aspect }, before);
}

/** Whether the picture is about somebody or their ego network, or about everybody. */
export function isLit({ id }: SceneNode, { focus }: Pick<Look, "focus">): boolean {
	return focus === null || focus.circle.has(id);
}
