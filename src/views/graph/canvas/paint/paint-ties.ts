import type { Point } from "../../../../core/network/layout/plan";
import type { Pen } from "../../pen/pen";
import { bowed, forEachLine } from "../../pen/strands";
import { DIMMED, type Look, type Scene, type SceneNode, type SceneTie, type ShortTie } from "../scene/scene";
import type { Tone } from "../scene/theme";
import { shownRadius, toScreen } from "../scene/viewport";

interface Style {
	readonly tone: Tone;
	readonly alpha: number;
	readonly width: number;
	readonly line: keyof typeof DASHES;
	/** What is drawn later lies above. */
	readonly order: number;
}

// Lines that look alike are drawn as one path, cut where long paths become slow: from where to where, and the corners of heads.
interface Strand extends Style {
	readonly lines: { readonly from: Point; readonly via: Point | null; readonly to: Point }[];
	readonly heads: (readonly Point[])[];
}

const DASHES = { whole: [], dots: [1.5, 4], dashes: [7, 4] } as const;
// How much of the width of dashes, and of bowed lines, is left.
const SLIM = 0.6;
// How many times as wide a tie is drawn that is new, and how many times as dark.
const [NEW, OLD] = [
	{ bold: 1.7, dark: 1.6 },
	{ bold: 1, dark: 1 },
] as const;
/** How dark ties are that are not what a picture is about. */
export const FAINT = 0.4;
const CHUNK = 200;
// More than there are: tones, and shades or widths in a picture.
const [TONES, MANY] = [100, 1000];
const LINES = { whole: 0, dots: 1, dashes: 2 } as const;
const LEAST_HEAD = 3.5;
// More ties than this are drawn fainter, so that they don't become one grey field.
const FEW = 250;
// How much is left of an old tie of whom the picture is about, and of ties between those who are tied to them.
const [LIT, AROUND] = [0.55, 0.5];

/**
 * Draws the ties: width by strength, arrows where they have a direction, dots where they are bare links; `share` is how far they have come
 * into view, `count` how many there are with those that are not drawn.
 */
export function paintTies(pen: Pen, { bonds }: Pick<Scene, "bonds">, look: Look, share = 1, count = bonds.length): void {
	const strands = new Map<number, Strand>();
	const [alphas, widths] = [numbering<number>(), numbering<number>()];
	const [zoom, crowd] = [zoomOf(look), crowdOf(count)];
	forEachLine(bonds, look.dashed, (tie, index) => {
		const style = styleOf(tie, look, zoom, crowd);
		if (style === null) return;
		const { tone, alpha, width, line, order } = style;
		const looks = (toneNumber(tone) * MANY + alphas(alpha)) * MANY + widths(width);
		const key = ((Math.floor(index / CHUNK) * TONES * MANY * MANY + looks) * 3 + LINES[line]) * 8 + order;
		let strand = strands.get(key);
		if (strand === undefined) strands.set(key, (strand = { ...style, lines: [], heads: [] }));
		addTie(strand, tie, look, zoom);
	});
	for (const { tone, alpha, width, line, lines, heads } of [...strands.values()].sort((a, b) => a.order - b.order)) {
		pen.globalAlpha = alpha * share;
		pen.strokeStyle = pen.fillStyle = look.theme.colour(tone);
		pen.lineWidth = width;
		pen.setLineDash([...DASHES[line]]);
		pen.beginPath();
		for (const { from, via, to } of lines) {
			pen.moveTo(from.x, from.y);
			if (via === null) pen.lineTo(to.x, to.y);
			else pen.quadraticCurveTo(via.x, via.y, to.x, to.y);
		}
		pen.stroke();
		if (heads.length === 0) continue;
		pen.beginPath();
		for (const corners of heads) {
			corners.forEach(({ x, y }, at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
			pen.closePath();
		}
		pen.fill();
	}
	pen.setLineDash([]);
}

/** Ties as they are drawn one above the other while the picture is about nobody. */
export function inOrderOfTies(bonds: readonly SceneTie[], look: Look): readonly SceneTie[] {
	return [...bonds].sort((a, b) => plainStyle(a, look).order - plainStyle(b, look).order);
}

// Numbers for what is told apart, from 0 on: to look up a number is much faster than to look up words.
function numbering<T>(): (thing: T) => number {
	const known = new Map<T, number>();
	return (thing) => {
		const number = known.get(thing) ?? known.size;
		if (number === known.size) known.set(thing, number);
		return number;
	};
}

const toneNumber = numbering<Tone>();

/** How wide ties are drawn against their widths, by how near they are. */
export function zoomOf({ viewport }: Look): number {
	return Math.min(1.5, Math.max(0.25, viewport.scale ** 0.7));
}

/** How dark ties are drawn where there are so many. */
export function crowdOf(count: number): number {
	return Math.max(0.3, Math.min(1, Math.sqrt(FEW / Math.max(1, count))));
}

/** How many times as wide and as dark as others a tie is drawn that is new. */
export function newnessOf({ isNew }: Pick<SceneTie, "isNew">): { readonly bold: number; readonly dark: number } {
	return isNew === true ? NEW : OLD;
}

/** Draws the line by which somebody is being related to another. */
export function paintAim(pen: Pen, { aim, viewport, theme }: Look): void {
	if (aim === null) return;
	const from = toScreen(viewport, aim.from);
	pen.globalAlpha = 1;
	pen.strokeStyle = theme.colour("text");
	pen.lineWidth = 2;
	pen.setLineDash([6, 4]);
	pen.beginPath();
	pen.moveTo(from.x, from.y);
	pen.lineTo(aim.to.x, aim.to.y);
	pen.stroke();
	pen.setLineDash([]);
}

// Null where it is not drawn: where the picture is narrowed, ties of others would be lines to nobody.
function styleOf(tie: Line, look: Look, zoom: number, crowd: number): Style | null {
	const { mention, influences } = tie;
	const { bold, dark } = newnessOf(tie);
	const line = mention ? "dots" : influences && (look.dashed || isBowed(tie)) ? "dashes" : "whole";
	const style = {
		...plainStyle(tie, look),
		width: mention ? 1 : (Math.round(bold * tie.width * 2) / 2) * zoom * (line === "dashes" || isBowed(tie) ? SLIM : 1),
		line,
	} as const;
	const alpha = Math.min(1, style.alpha * crowd * tie.freshness * dark);
	const { focus, lit } = look;
	const { source, target } = tie;
	const isWithin = lit === null || (lit.has(source.id) && lit.has(target.id));
	if (focus === null) return isWithin ? { ...style, alpha } : null;
	if (isWithin && (source === focus || target === focus)) {
		return {
			...style,
			tone: style.tone === "tie" ? "tie-lit" : style.tone,
			alpha: LIT + (1 - LIT) * tie.freshness,
			order: style.order + 3,
		};
	}
	return { ...style, alpha: isWithin ? alpha * AROUND : alpha * DIMMED };
}

/** The colour of a tie and how dark it is, as long as the picture is about nobody. */
export function plainStyle(tie: ShortTie, { byColdness }: Look): Pick<Style, "tone" | "alpha" | "order"> {
	const { mention, influences, mine, source, target } = tie;
	if (mention) return { tone: "tie", alpha: 0.7, order: 1 };
	if (influences) return { tone: "influences", alpha: 0.85, order: 2 };
	if (!mine) return { tone: "tie", alpha: 0.9, order: 1 };
	// By coldness my own ties have the colour of how it stands.
	const other = source.kind === "me" ? target : source;
	return { tone: byColdness && other.kind !== "ghost" ? other.tone : "tie-mine", alpha: 0.34, order: 0 };
}

// A tie, or one of several relations of two people beside the others.
type Line = SceneTie & { readonly bow?: number };

function isBowed({ bow = 0 }: Line): boolean {
	return bow !== 0;
}

function addTie({ lines, heads, line }: Strand, { source, target, arrow, width, bow }: Line, { viewport }: Look, zoom: number): void {
	const [a, b] = [toScreen(viewport, source), toScreen(viewport, target)];
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = Math.hypot(dx, dy);
	const head = (4.5 + 1.5 * width * (line === "dashes" || (bow ?? 0) !== 0 ? SLIM : 1)) * zoom;
	const free = ({ radius }: SceneNode): number => shownRadius(radius, viewport.scale) + 2;
	const pointed = head >= LEAST_HEAD && length >= free(source) + free(target) + 2 * head;
	// Dashes go by a bow, so that they do not lie on other lines.
	const by = bow ?? (line === "dashes" ? 1 : 0);
	const via = by === 0 ? null : bowed(a, b, by);
	// The end of the line at somebody: before the head, if there is one.
	const endAt = (place: Point, node: SceneNode, other: Point, points: boolean): Point => {
		if (!points || !pointed) return place;
		const [tox, toy] = [(via ?? other).x - place.x, (via ?? other).y - place.y];
		const far = Math.hypot(tox, toy);
		const [ux, uy] = [tox / far, toy / far];
		const at = (along: number, across: number): Point => {
			return { x: place.x + ux * along - uy * across, y: place.y + uy * along + ux * across };
		};
		const tip = free(node);
		heads.push([at(tip, 0), at(tip + head, 0.45 * head), at(tip + head, -0.45 * head)]);
		return at(tip + head * 0.8, 0);
	};
	const from = endAt(a, source, b, arrow === "backward" || arrow === "both");
	const to = endAt(b, target, a, arrow === "forward" || arrow === "both");
	lines.push({ from, via, to });
}
