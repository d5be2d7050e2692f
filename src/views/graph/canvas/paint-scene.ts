import type { Pen } from "../pen/pen";
import { type Heading, type Name, paintNames } from "./names";
import { paintFar } from "./paint/paint-far";
import { paintGround } from "./paint/paint-ground";
import { paintNodes } from "./paint/paint-nodes";
import { paintQuickly } from "./paint/paint-quickly";
import { FAINT, paintAim, paintTies } from "./paint/paint-ties";
import type { OnTheWay } from "./passage";
import type { FarScene } from "./scene/far-scene";
import type { Look } from "./scene/scene";
import type { Size } from "./scene/viewport";

const ANYWHERE: Size = { width: Infinity, height: Infinity };
// No name is longer, to either side of its middle, than so many heights of its letters.
const LONGEST = 30;

/** What is drawn at a time. */
export interface Painted extends OnTheWay {
	readonly names: readonly Name[];
	readonly headings: readonly Heading[];
	/** What is seen from far away instead of people and ties, and the shape there that the pointer is on. */
	readonly far?: FarScene | null;
	readonly pointedBlob?: string | null;
}

/** Draws a picture: what lies behind, ties, people above them, and names above all. */
export function paintScene(pen: Pen, painted: Painted, look: Look, size: Size = ANYWHERE): void {
	const { share, faint, far = null, pointedBlob = null, ...scene } = painted;
	const { bodies, bonds, marks, pointed, isQuick } = scene;
	const left = share * (faint && look.focus === null ? FAINT : 1);
	paintGround(pen, marks, look, share, pointed);
	if (far !== null) {
		paintFar(pen, far, bonds, look, share, pointedBlob);
		paintAim(pen, look);
	} else if (isQuick) paintQuickly(pen, scene, look, size, left);
	else {
		paintTies(pen, { bonds }, look, left);
		paintAim(pen, look);
		paintNodes(pen, { bodies }, look);
	}
	paintWords(pen, painted, look, size);
}

/** Draws what is written into a picture, above all else; names beside a canvas of a size are left out. */
export function paintWords(pen: Pen, { names, headings, share, other }: Painted, look: Look, { width, height }: Size): void {
	if (share === 0) return;
	const { viewport, theme } = look;
	const reach = theme.size * LONGEST;
	const isBeside = (at: number, length: number): boolean => at < -reach || at > length + reach;
	const seen = names.filter(
		({ id, x, y }) => !isBeside(x + viewport.x, width) && !isBeside(y + viewport.y, height) && other?.isThere(id) !== false,
	);
	paintNames(pen, look, headings, share);
	paintNames(pen, look, seen, share);
}
