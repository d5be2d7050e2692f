import { DIMMED, type Look } from "./look";
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

function styleOf(tie: SceneTie, look: Look, zoom: number, crowd: number): Style {
	const { focus } = look;
	const sort = sortOf(tie);
	const style: Style = {
		tone: sort === "mine" ? mineTone(tie, look) : sort === "influences" ? "influences" : "tie",
		alpha: crowd * ALPHA[sort],
		width: sort === "mention" ? 1 : (Math.round(tie.width * 2) / 2) * zoom,
		dotted: sort === "mention",
		order: ORDER[sort],
	};
	if (focus === null) return style;
	const between = focus.lit.has(tie.from) && focus.lit.has(tie.to);
	if (tie.from !== focus.index && tie.to !== focus.index) return { ...style, alpha: style.alpha * (between ? 0.35 : DIMMED) };
	return { ...style, tone: style.tone === "tie" ? "tie-lit" : style.tone, alpha: 0.95, order: style.order + 3 };
}

type Sort = "mine" | "mention" | "tie" | "influences";

const ALPHA: Readonly<Record<Sort, number>> = { mine: 0.34, mention: 0.7, tie: 0.9, influences: 0.85 };
const ORDER: Readonly<Record<Sort, number>> = { mine: 0, mention: 1, tie: 1, influences: 2 };

function sortOf({ mention, influences, mine }: SceneTie): Sort {
	if (mention) return "mention";
	return influences ? "influences" : mine ? "mine" : "tie";
}

// By coldness my own ties have the colour of how it stands.
function mineTone({ from, to }: SceneTie, { colouring, tones }: Look): Tone {
	const other = tones[tones[from] === "me" ? to : from];
	return colouring === "coldness" && other !== undefined && other !== "ghost" ? other : "tie-mine";
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
