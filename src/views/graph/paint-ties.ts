import { DIMMED, type Look } from "./paint";
import type { Point } from "../../core/network/layout";
import type { Scene, SceneTie } from "./scene";
import { shownRadius, toScreen, type Viewport } from "./viewport";
import type { Tone } from "./theme";

// Lines that look alike are drawn as one path, cut where long paths become slow.
interface Strand {
	readonly tone: Tone;
	readonly alpha: number;
	readonly width: number;
	readonly dotted: boolean;
	readonly order: number;
	readonly lines: (readonly [Point, Point])[];
	readonly heads: (readonly [Point, Point, Point])[];
}

type Style = Pick<Strand, "tone" | "alpha" | "width" | "dotted" | "order">;

const CHUNK = 200;
const LEAST_HEAD = 3.5;
// More ties than this are drawn fainter, so that they don't become one grey field.
const FEW = 250;

/** Draws the ties: width by strength, an arrow where one has a direction, dots where it is a bare link. */
export function paintTies(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, look: Look): void {
	const strands = new Map<string, Strand>();
	const zoom = Math.min(1.5, Math.max(0.25, viewport.scale ** 0.7));
	const crowd = Math.max(0.3, Math.min(1, Math.sqrt(FEW / Math.max(1, scene.ties.length))));
	for (const tie of scene.ties) {
		const style = styleOf(tie, look, zoom, crowd);
		const key = `${style.tone} ${style.alpha} ${style.width} ${style.dotted}`;
		const strand = strands.get(key) ?? { ...style, lines: [], heads: [] };
		strands.set(key, strand);
		addTie(strand, tie, scene, viewport, zoom);
	}
	for (const strand of [...strands.values()].sort((a, b) => a.order - b.order)) paintStrand(context, strand, look);
	context.setLineDash([]);
}

function styleOf(tie: SceneTie, { focus, colouring, tones }: Look, zoom: number, crowd: number): Style {
	const other = tie.mine ? (tones[tones[tie.from] === "me" ? tie.to : tie.from] ?? "tie-mine") : "tie";
	const mineTone = colouring === "coldness" && other !== "ghost" ? other : "tie-mine";
	const tone: Tone = tie.influences ? "influences" : tie.mine ? mineTone : "tie";
	const width = (Math.round(tie.width * 2) / 2) * zoom;
	const style = { tone, alpha: crowd * (tie.mention ? 0.7 : tie.mine ? 0.34 : tie.influences ? 0.85 : 0.9), width: tie.mention ? 1 : width, dotted: tie.mention, order: tie.influences ? 2 : tie.mine ? 0 : 1 };
	if (focus === null) return style;
	const lit = tie.from === focus.index || tie.to === focus.index;
	if (!lit) return { ...style, alpha: style.alpha * (focus.lit.has(tie.from) && focus.lit.has(tie.to) ? 0.35 : DIMMED) };
	return { ...style, tone: tone === "tie" ? "tie-lit" : tone, alpha: 0.95, order: style.order + 3 };
}

function addTie(strand: Strand, tie: SceneTie, { discs }: Scene, viewport: Viewport, zoom: number): void {
	const source = discs[tie.from];
	const target = discs[tie.to];
	if (source === undefined || target === undefined) return;
	const [a, b] = [toScreen(viewport, source), toScreen(viewport, target)];
	const length = Math.hypot(b.x - a.x, b.y - a.y);
	const head = (4.5 + 1.5 * tie.width) * zoom;
	const [free, freeToo] = [shownRadius(source.radius, viewport.scale) + 2, shownRadius(target.radius, viewport.scale) + 2];
	if (tie.arrow === "none" || head < LEAST_HEAD || length < free + freeToo + 2 * head) {
		strand.lines.push([a, b]);
		return;
	}
	const along = (off: number): Point => ({ x: a.x + ((b.x - a.x) * off) / length, y: a.y + ((b.y - a.y) * off) / length });
	const atSource = tie.arrow === "backward" || tie.arrow === "both";
	const atTarget = tie.arrow === "forward" || tie.arrow === "both";
	strand.lines.push([atSource ? along(free + head * 0.8) : a, atTarget ? along(length - freeToo - head * 0.8) : b]);
	if (atSource) strand.heads.push(headAt(along(free), along(free + head), head));
	if (atTarget) strand.heads.push(headAt(along(length - freeToo), along(length - freeToo - head), head));
}

// A triangle with its tip, its back at `back`, and half as wide each side as 0.45 of its length.
function headAt(tip: Point, back: Point, length: number): readonly [Point, Point, Point] {
	const across = { x: ((back.y - tip.y) / length) * length * 0.45, y: ((tip.x - back.x) / length) * length * 0.45 };
	return [tip, { x: back.x + across.x, y: back.y + across.y }, { x: back.x - across.x, y: back.y - across.y }];
}

function paintStrand(context: CanvasRenderingContext2D, { tone, alpha, width, dotted, lines, heads }: Strand, { theme }: Look): void {
	context.globalAlpha = alpha;
	context.strokeStyle = theme.colours[tone];
	context.fillStyle = theme.colours[tone];
	context.lineWidth = width;
	context.setLineDash(dotted ? [1.5, 4] : []);
	for (let start = 0; start < lines.length; start += CHUNK) {
		context.beginPath();
		for (const [from, to] of lines.slice(start, start + CHUNK)) {
			context.moveTo(from.x, from.y);
			context.lineTo(to.x, to.y);
		}
		context.stroke();
	}
	if (heads.length === 0) return;
	context.beginPath();
	for (const [tip, left, right] of heads) {
		context.moveTo(tip.x, tip.y);
		context.lineTo(left.x, left.y);
		context.lineTo(right.x, right.y);
		context.closePath();
	}
	context.fill();
}
