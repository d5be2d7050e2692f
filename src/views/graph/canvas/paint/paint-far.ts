import type { Pen } from "../../pen/pen";
import { blobSpot, enlarged, type FarScene, type FarTie, type ShownBlob } from "../scene/far-scene";
import { isLit, type Look, type SceneNode, type SceneTie } from "../scene/scene";
import { type Disc, toScreen } from "../scene/viewport";
import { paintNodes } from "./paint-nodes";
import { paintTies, zoomOf } from "./paint-ties";

// How wide the widest line may be, in pixels, and how wide the others at least.
const [WIDEST, SLIMMEST] = [11, 0.6];
// How much is left of shapes and lines where the picture is about somebody, or about others.
const RECEDED = 0.3;
const POINT = 0.8;
// How large people are at least, so that they can be told from those who are points.
const LEAST_PERSON = 4;
const [RIM, POINTED_RIM] = [2, 3.5];
// A gap between two parts of a rim, as an angle.
const GAP = 0.04;

/** Draws a scene from far away: lines as wide as all their ties, shapes above them, and above all who is drawn as themselves. */
export function paintFar(pen: Pen, far: FarScene, bonds: readonly SceneTie[], look: Look, share: number, pointed: string | null): void {
	const left = share * (look.focus === null ? 1 : RECEDED);
	paintPoints(pen, far.points, look, left);
	paintFarTies(pen, far.ties, look, left);
	// The small ones lie above.
	for (const blob of far.blobs) paintBlob(pen, blob, look, blob.isLit ? left : share * RECEDED, blob.key === pointed);
	const people = enlarged(far.people, LEAST_PERSON, look.viewport);
	const focus = people.find(({ id }) => id === look.focus?.id) ?? null;
	if (focus !== null) {
		const byId = new Map(people.map((node) => [node.id, node]));
		const theirs = bonds.flatMap((tie): readonly SceneTie[] => {
			const [source, target] = [byId.get(tie.source.id), byId.get(tie.target.id)];
			return source !== undefined && target !== undefined && (source === focus || target === focus)
				? [{ ...tie, source, target }]
				: [];
		});
		paintTies(pen, { bonds: theirs }, { ...look, focus }, share);
	}
	paintNodes(pen, { bodies: people }, { ...look, focus });
}

function paintPoints(pen: Pen, points: readonly SceneNode[], look: Look, alpha: number): void {
	for (const lit of [false, true]) {
		pen.globalAlpha = alpha * (lit ? 0.7 : 0.7 * RECEDED);
		pen.fillStyle = look.theme.colour("ghost");
		pen.beginPath();
		for (const node of points) {
			if (isLit(node, look) !== lit) continue;
			const { x, y } = toScreen(look.viewport, node);
			pen.rect(x - POINT, y - POINT, 2 * POINT, 2 * POINT);
		}
		pen.fill();
	}
}

function paintFarTies(pen: Pen, ties: readonly FarTie[], look: Look, alpha: number): void {
	const widest = ties.reduce((most, { width }) => Math.max(most, width), 0);
	const factor = Math.min(zoomOf(look), WIDEST / Math.max(1, widest));
	Object.assign(pen, { lineCap: "butt" });
	for (const { from, to, width, mine } of ties) {
		const shown = width * factor;
		const [start, end] = [toScreen(look.viewport, from), toScreen(look.viewport, to)];
		pen.strokeStyle = look.theme.colour(mine ? "tie-mine" : "tie");
		// What is slimmer than can be drawn is drawn fainter.
		pen.globalAlpha = alpha * (mine ? 0.3 : 0.75) * Math.max(0.25, Math.min(1, shown / SLIMMEST));
		pen.lineWidth = Math.max(SLIMMEST, shown);
		pen.beginPath();
		pen.moveTo(start.x, start.y);
		pen.lineTo(end.x, end.y);
		pen.stroke();
	}
}

function paintBlob(pen: Pen, blob: ShownBlob, { viewport, theme }: Look, alpha: number, isPointed: boolean): void {
	const spot = blobSpot(blob, viewport);
	const [first] = blob.tones;
	if (first === undefined) return;
	const fill = (radius: number, colour: string, share: number): void => {
		pen.globalAlpha = share;
		pen.fillStyle = colour;
		pen.beginPath();
		pen.arc(spot.x, spot.y, radius, 0, 2 * Math.PI);
		pen.fill();
	};
	fill(spot.radius, theme.colour("background"), Math.min(1, alpha * 2) * 0.92);
	fill(spot.radius, theme.colour(first[0]), alpha * (isPointed ? 0.34 : 0.2));
	paintRim(pen, blob, spot, isPointed ? POINTED_RIM : RIM, (tone) => theme.colour(tone), alpha);
}

// A rim in parts, each as long as so many of the people have its colour.
function paintRim(
	pen: Pen,
	{ tones, people }: ShownBlob,
	{ x, y, radius }: Disc,
	width: number,
	colour: (tone: ShownBlob["tones"][number][0]) => string,
	alpha: number,
): void {
	pen.globalAlpha = alpha;
	pen.lineWidth = Math.min(width, radius / 2);
	let from = -Math.PI / 2;
	for (const [tone, count] of tones) {
		const to = from + (2 * Math.PI * count) / Math.max(1, people);
		const gap = tones.length > 1 && to - from > 3 * GAP ? GAP : 0;
		pen.strokeStyle = colour(tone);
		pen.beginPath();
		pen.arc(x, y, Math.max(0, radius - pen.lineWidth / 2), from, to - gap);
		pen.stroke();
		from = to;
	}
}
