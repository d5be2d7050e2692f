import type { Steps } from "../../../core/kinds/steps";
import type { Pen } from "../pen/pen";
import { paintFar } from "./paint/paint-far";
import { paintGround } from "./paint/paint-ground";
import { inOrderOfNodes, paintNodes } from "./paint/paint-nodes";
import { paintQuickly } from "./paint/paint-quickly";
import { FAINT, inOrderOfTies, paintTies } from "./paint/paint-ties";
import { Backdrop, type Shot } from "./paint/backdrop";
import { type OnTheWay, type Seen, tiesShown } from "./passage";
import type { FarScene } from "./scene/far-scene";
import { DIMMED, isCrowd, isLit, type Look, type SceneNode, type SceneTie } from "./scene/scene";
import { type Size, shownRadius } from "./scene/viewport";

// More than so many around somebody are painted with all others.
const MOST_AROUND = 1200;
// How long a frame goes on painting what is to be sharp, and the first one, in milliseconds; how many are painted before it looks again.
const [SLICE_MS, FIRST_MS, PART] = [6, 24, 400];
// How far beside the canvas something may lie and still reach into it, in pixels.
const REACH = 60;

/** What is to be painted of a crowd, and whether the view moves, or they do. */
export interface CrowdFrame {
	/** Where all is seen, with all ties, and what is to be painted of it. */
	readonly seen: Seen;
	readonly scene: OnTheWay;
	/** What is seen from far away instead of people and ties, null: these; and the shape there that the pointer is on. */
	readonly far: FarScene | null;
	readonly pointedBlob: string | null;
	readonly look: Look;
	readonly size: Size;
	readonly isMoving: boolean;
	readonly areMoving: boolean;
}

/** Paints very many people and ties: from a backdrop where they stand, in few strokes where they move. */
export class Crowd {
	private readonly backdrop = new Backdrop();
	private ties: { readonly bonds: readonly SceneTie[]; readonly of: ReadonlyMap<number, readonly SceneTie[]> } | null = null;
	// To whom the picture was narrowed last while it was about nobody.
	private lit: ReadonlySet<string> | null = null;

	constructor(private readonly canvas: HTMLCanvasElement) {}

	/** Whether these are so many. */
	isOne(scene: OnTheWay): boolean {
		const isIt = isCrowd(scene) && scene.share === 1 && scene.other === null;
		if (!isIt) this.backdrop.drop();
		return isIt;
	}

	/** Paints them, without their names, on what is empty. Answers whether they are as sharp as can be. */
	paint(context: CanvasRenderingContext2D, frame: CrowdFrame): boolean {
		const { scene, look, size } = frame;
		if (frame.areMoving) {
			paintGround(context, scene.marks, look, 1, scene.pointed);
			paintQuickly(context, scene, look, size);
			return true;
		}
		const { focus } = look;
		if (focus === null) this.lit = look.lit;
		const behind: Look = { ...look, focus: null, lit: this.lit, aim: null };
		const isSharp = this.keepBackdrop(frame, behind);
		const around = focus === null ? [] : scene.bodies.filter((node) => isLit(node, look));
		if (focus !== null && around.length > MOST_AROUND) {
			paintQuickly(context, scene, look, size);
			paintNodes(context, { bodies: [focus] }, look);
			return isSharp;
		}
		this.backdrop.drawOn(context, look.viewport, focus === null ? 1 : DIMMED);
		if (focus === null) return isSharp;
		paintTies(context, { bonds: this.tiesAmong(frame.seen.bonds, around) }, look);
		paintNodes(context, { bodies: around }, look);
		return isSharp;
	}

	private keepBackdrop(frame: CrowdFrame, behind: Look): boolean {
		const { backdrop, canvas } = this;
		const { seen, scene, far, pointedBlob, size, isMoving } = frame;
		const { bodies, bonds } = seen;
		const { viewport, theme, lit } = behind;
		const ratio = canvas.win.devicePixelRatio;
		const shot: Shot = { subject: { bodies, bonds, far, theme, lit, pointed: scene.pointed, pointedBlob, ratio }, viewport, size };
		if (backdrop.isSharp(shot)) return true;
		const isFit = backdrop.isFitFor(shot);
		// Where there is nothing to look at meanwhile it may take longer, so that a smaller crowd is sharp from the first frame on.
		if (!isMoving && backdrop.goOn(shot, (pen) => sharply(pen, frame, behind), isFit ? SLICE_MS : FIRST_MS)) return true;
		if (!isFit) backdrop.paintQuickly(shot, (pen) => quickly(pen, frame, behind));
		return false;
	}

	// Ties between some people, and none twice.
	private tiesAmong(bonds: readonly SceneTie[], around: readonly SceneNode[]): readonly SceneTie[] {
		if (this.ties?.bonds !== bonds) this.ties = { bonds, of: tiesBySource(bonds) };
		const numbers = new Set(around.map(({ index }) => index));
		const { of } = this.ties;
		return around.flatMap(({ index }) => (of.get(index) ?? []).filter(({ target }) => numbers.has(target.index)));
	}
}

function quickly(pen: Pen, { seen, scene, far, pointedBlob, size }: CrowdFrame, look: Look): void {
	const { bodies, bonds, ties } = seen;
	paintGround(pen, scene.marks, look, 1, scene.pointed);
	if (far !== null) paintFar(pen, far, bonds, look, 1, pointedBlob);
	else paintQuickly(pen, { bodies, bonds: tiesShown(bonds, ties, null) }, look, size);
}

// In parts; what lies above is painted later, as it is where all are painted at once.
function* sharply(pen: Pen, { seen, scene, far, pointedBlob, size }: CrowdFrame, look: Look): Steps<void> {
	const { bodies, bonds, ties } = seen;
	paintGround(pen, scene.marks, look, 1, scene.pointed);
	if (far !== null) return paintFar(pen, far, bonds, look, 1, pointedBlob);
	const shown = tiesShown(bonds, ties, null);
	for (const some of parts(inOrderOfTies(tiesInView(shown, look, size), look))) {
		yield;
		paintTies(pen, { bonds: some }, look, scene.faint ? FAINT : 1, shown.length);
	}
	for (const some of parts(inOrderOfNodes(bodiesInView(bodies, look, size), look))) {
		yield;
		paintNodes(pen, { bodies: some }, look);
	}
}

function* parts<T>(all: readonly T[]): Iterable<readonly T[]> {
	for (let at = 0; at < all.length; at += PART) yield all.slice(at, at + PART);
}

function tiesBySource(bonds: readonly SceneTie[]): ReadonlyMap<number, readonly SceneTie[]> {
	const found = new Map<number, SceneTie[]>();
	for (const tie of bonds) {
		const known = found.get(tie.source.index);
		if (known === undefined) found.set(tie.source.index, [tie]);
		else known.push(tie);
	}
	return found;
}

function bodiesInView(bodies: readonly SceneNode[], { viewport: { x, y, scale } }: Look, { width, height }: Size): readonly SceneNode[] {
	return bodies.filter((node) => {
		const [left, top, reach] = [node.x * scale + x, node.y * scale + y, shownRadius(node.radius, scale) + REACH];
		return left + reach > 0 && top + reach > 0 && left - reach < width && top - reach < height;
	});
}

function tiesInView(bonds: readonly SceneTie[], { viewport: { x, y, scale } }: Look, { width, height }: Size): readonly SceneTie[] {
	return bonds.filter(({ source, target }) => {
		const [fromX, toX] = [source.x * scale + x, target.x * scale + x];
		const [fromY, toY] = [source.y * scale + y, target.y * scale + y];
		const reach = 0.15 * Math.hypot(toX - fromX, toY - fromY) + REACH;
		return (
			Math.max(fromX, toX) > -reach &&
			Math.max(fromY, toY) > -reach &&
			Math.min(fromX, toX) < width + reach &&
			Math.min(fromY, toY) < height + reach
		);
	});
}
