import type { Mark } from "../../../../core/network/lenses/lens";
import type { Point } from "../../../../core/network/layout/plan";
import type { Pen } from "../../pen/pen";
import type { Look } from "../scene/scene";
import { organizationTone } from "../scene/theme";
import { shownRadius, toScreen } from "../scene/viewport";

/** Draws what lies behind the people; `alpha` is how far it has come into view, `pointed` the organization the pointer is on. */
export function paintGround(pen: Pen, marks: readonly Mark[], look: Look, alpha: number, pointed: string | null): void {
	Object.assign(pen, { lineJoin: "round", lineCap: "round" });
	for (const mark of marks) {
		if (mark.kind === "ring") paintRing(pen, mark, look, alpha);
		else if (mark.kind === "line") paintLine(pen, mark, look, alpha);
		else if (mark.kind === "field") paintField(pen, mark, look, alpha);
		else if (mark.kind === "hull") paintHull(pen, mark, look, alpha, pointed);
		else if (mark.kind === "chair") paintChair(pen, mark, look, alpha);
	}
	pen.lineCap = "butt";
}

type MarkOf<K extends Mark["kind"]> = Mark & { readonly kind: K };

function paintRing(pen: Pen, { at, radius }: MarkOf<"ring">, { viewport, theme }: Look, alpha: number): void {
	const { x, y } = toScreen(viewport, at);
	pen.beginPath();
	pen.arc(x, y, radius * viewport.scale, 0, 2 * Math.PI);
	pen.fillStyle = theme.colour("tie-mine");
	pen.globalAlpha = 0.035 * alpha;
	pen.fill();
	pen.strokeStyle = theme.colour("tie");
	pen.lineWidth = 1;
	pen.globalAlpha = 0.8 * alpha;
	pen.stroke();
}

function paintLine(pen: Pen, { points, strong }: MarkOf<"line">, { viewport, theme }: Look, alpha: number): void {
	trace(
		pen,
		points.map((point) => toScreen(viewport, point)),
		8 * viewport.scale,
	);
	pen.strokeStyle = theme.colour("tie");
	pen.lineWidth = strong ? 2 : 1;
	pen.globalAlpha = (strong ? 1 : 0.6) * alpha;
	pen.stroke();
}

function paintField(pen: Pen, { box, strong }: MarkOf<"field">, { viewport, theme }: Look, alpha: number): void {
	const [{ x, y }, end] = [toScreen(viewport, { x: box.left, y: box.top }), toScreen(viewport, { x: box.right, y: box.bottom })];
	pen.beginPath();
	pen.roundRect(x, y, end.x - x, end.y - y, 8);
	pen.fillStyle = theme.colour(strong ? "tie-mine" : "tie");
	pen.globalAlpha = (strong ? 0.13 : 0.14) * alpha;
	pen.fill();
}

function paintHull(pen: Pen, hull: MarkOf<"hull">, { viewport, theme }: Look, alpha: number, pointed: string | null): void {
	const isPointed = hull.organization === pointed;
	traceRound(
		pen,
		hull.outline.map((point) => toScreen(viewport, point)),
	);
	pen.fillStyle = pen.strokeStyle = theme.colour(organizationTone(hull.rank));
	pen.globalAlpha = (isPointed ? 0.2 : hull.mine ? 0.14 : 0.08) * alpha;
	pen.fill();
	pen.lineWidth = hull.mine || isPointed ? 2 : 1;
	pen.globalAlpha = (hull.mine || isPointed ? 0.9 : 0.45) * alpha;
	pen.stroke();
}

// A chair as lines between places in a square from −1 to 1.
const CHAIR: readonly (readonly (readonly [number, number])[])[] = [
	[
		[-0.3, -0.62],
		[-0.3, 0.6],
	],
	[
		[-0.3, 0.1],
		[0.38, 0.1],
		[0.38, 0.6],
	],
];

function paintChair(pen: Pen, { at, radius }: MarkOf<"chair">, { viewport, theme }: Look, alpha: number): void {
	const { x, y } = toScreen(viewport, at);
	const size = shownRadius(radius, viewport.scale);
	pen.strokeStyle = theme.colour("text-faint");
	pen.globalAlpha = alpha;
	pen.lineWidth = 1.5;
	pen.setLineDash([3, 3]);
	pen.beginPath();
	pen.arc(x, y, size, 0, 2 * Math.PI);
	pen.stroke();
	pen.setLineDash([]);
	for (const line of CHAIR) {
		pen.beginPath();
		line.forEach(([across, down], index) =>
			index === 0 ? pen.moveTo(x + across * size, y + down * size) : pen.lineTo(x + across * size, y + down * size),
		);
		pen.stroke();
	}
}

// A line with its corners rounded.
function trace(pen: Pen, points: readonly Point[], round: number): void {
	pen.beginPath();
	points.forEach((point, at) => {
		const [before, after] = [points[at - 1], points[at + 1]];
		if (before === undefined) pen.moveTo(point.x, point.y);
		else if (after === undefined) pen.lineTo(point.x, point.y);
		else {
			const [start, end] = [towards(point, before, round), towards(point, after, round)];
			pen.lineTo(start.x, start.y);
			pen.quadraticCurveTo(point.x, point.y, end.x, end.y);
		}
	});
}

// A place on the way to another, at a distance, and at most half way.
function towards(from: Point, to: Point, distance: number): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const share = length === 0 ? 0 : Math.min(0.5, distance / length);
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

// A line that goes round once, as smooth as can be, by the middles between its corners.
function traceRound(pen: Pen, corners: readonly Point[]): void {
	pen.beginPath();
	corners.forEach((corner, at) => {
		const next = corners[(at + 1) % corners.length] ?? corner;
		const before = corners[(at + corners.length - 1) % corners.length] ?? corner;
		if (at === 0) pen.moveTo((before.x + corner.x) / 2, (before.y + corner.y) / 2);
		pen.quadraticCurveTo(corner.x, corner.y, (corner.x + next.x) / 2, (corner.y + next.y) / 2);
	});
	pen.closePath();
}
