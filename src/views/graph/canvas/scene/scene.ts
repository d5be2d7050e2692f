import {
	type Body,
	type Bond,
	type KnownLayout,
	type Layout,
	layoutInSteps,
	type ReadyLayout,
} from "../../../../core/network/layout/layout";
import type { Point } from "../../../../core/network/layout/plan";
import { centreOf, type GraphPicture, type PictureNode } from "../../../../core/network/picture/picture";
import type { Colouring } from "../../../../core/network/picture/colouring";
import type { PictureTie } from "../../../../core/network/picture/picture-ties";
import { type Badge, badgesOf, fillOf, type Sign, signOf } from "../../../../core/network/picture/marks";
import type { Steps } from "../../../../core/kinds/steps";
import { type Theme, type Tone, toneOf } from "./theme";
import type { Viewport } from "./viewport";

/** Somebody as they are drawn. */
export interface Figure extends PictureNode {
	readonly tone: Tone;
	/** Who comes first where not all can be shown: me and whoever lies in the middle, then the most influential. */
	readonly weight: number;
	/** How much of the disc is filled, from below, 0 to 1. */
	readonly fill: number;
	readonly sign: Sign | null;
	readonly badges: readonly Badge[];
}

/** Somebody drawn, in their place. */
export type SceneNode = Body<Figure>;

/** A tie between two who are drawn. */
export type SceneTie = Bond<Figure, PictureTie> & {
	/** Whether it began not long before the day that is looked at. */
	readonly isNew?: boolean;
};

/** What of a tie is drawn where there are very many. */
export type ShortTie = Pick<SceneTie, "source" | "target" | "width" | "freshness" | "mention" | "influences" | "mine" | "isNew">;

/** Tells of ties one after the other; what it hands on holds until it hands on the next. */
export type EachTie = (visit: (tie: ShortTie) => void) => void;

/** A picture with places. */
export type Scene = Layout<Figure, PictureTie>;

/** From where a scene is seen, in which colours, and whom it is about; null: everybody. */
export interface Look {
	readonly viewport: Viewport;
	readonly theme: Theme;
	readonly byColdness: boolean;
	readonly focus: SceneNode | null;
	/** The ids of those who stay while the rest recedes; null: everybody. */
	readonly lit: LitPeople | null;
	/** Whether influence is drawn as dashes, since other lines tell who reports to whom. */
	readonly dashed: boolean;
	/** A line from somebody to where the pointer is, who are to be related. */
	readonly aim: Aim | null;
}

/** Those who stay, by id, and whether the others keep their names, so that they can be selected, too. */
export interface LitPeople extends ReadonlySet<string> {
	readonly namesStay?: boolean;
}

/** Somebody, and a place on the screen to which a line is drawn from them. */
export interface Aim {
	readonly from: SceneNode;
	readonly to: Point;
}

/** How much is left of what the picture is not about. */
export const DIMMED = 0.14;

const PIECE = 500;

/** Makes a picture ready to be given places, in small steps; those who were in the scene before it stay where they are, or nearly. */
export function* sceneInSteps(
	picture: GraphPicture,
	colouring: Colouring,
	aspect: number,
	before: KnownLayout | null,
): Steps<ReadyLayout<Figure, PictureTie>> {
	const { nodes, ties } = picture;
	const centre = centreOf(picture);
	const figures: Figure[] = [];
	for (const node of nodes) {
		const weight = node.kind === "me" || node.id === centre ? 2 : node.influence;
		const looks = { fill: fillOf(node, colouring), sign: signOf(node, colouring), badges: badgesOf(node) };
		// In this order: what stands before the rest costs a tenth of what stands after it.
		if (figures.push({ tone: toneOf(node, colouring), weight, ...looks, ...node }) % PIECE === 0) yield;
	}
	return yield* layoutInSteps({ centre, nodes: figures, ties, aspect }, before);
}

// From so many people and ties on they are a crowd.
const CROWD = 2000;

/** Whether people and ties are so many that they are painted in few strokes while they move. */
export function isCrowd({ bodies, bonds }: Pick<Scene, "bodies" | "bonds">): boolean {
	return bodies.length + bonds.length >= CROWD;
}

/** Whether the picture is about somebody or their network, or about everybody. */
export function isLit({ id }: SceneNode, { lit }: Pick<Look, "lit">): boolean {
	return lit === null || lit.has(id);
}

/** A number that is another once anybody has moved. */
export function stampOf(bodies: readonly SceneNode[]): number {
	let sum = 0;
	for (const { x, y } of bodies) sum = sum * 0.999 + x + 1.7 * y;
	return sum;
}
