import type { Pen } from "../../pen/pen";
import { type EachTie, isLit, type Look, type ShortTie } from "../scene/scene";
import type { Tone } from "../scene/theme";
import type { Size } from "../scene/viewport";
import { crowdOf, newnessOf, plainStyle, zoomOf } from "./paint-ties";

// Ties that look alike: their ends on the screen, four numbers each.
interface Strand {
	readonly tone: Tone;
	readonly alpha: number;
	readonly width: number;
	readonly order: number;
	readonly ends: number[];
}

// What there is of ties: how many, how many of them are seen, and how long in pixels my own are, and the others of each shade.
interface Measured {
	all: number;
	seen: number;
	mine: number;
	readonly lengths: Float64Array;
}

// How many are drawn as one path: longer ones become slow.
const CHUNK = 250;
// So many pixels of lines at most, and of my own: of the others the faintest are left out, for nobody would see them among more. Mine are
// all alike, so that a part of them, and darker, looks like all of them.
const [MOST, MOST_MINE] = [700_000, 200_000];
// More lines than this are drawn no wider than a pixel, and darker: a wider one takes as long as thirty of these.
const [FEW, THIN] = [250, 1];
const [SHADES, FULL] = [200, 8];

/** Paints very many ties in few strokes, without arrows; those that lie beside a canvas of a size, and the faintest of many, are left out. */
export function paintTiesQuickly(pen: Pen, eachTie: EachTie, look: Look, size: Size, share: number): void {
	if (share === 0) return;
	const measured = measure(eachTie, look, size);
	const strands = strandsOf(eachTie, look, size, measured);
	for (const strand of [...strands].sort((a, b) => a.order - b.order)) paintStrand(pen, strand, look, share);
}

function measure(eachTie: EachTie, look: Look, size: Size): Measured {
	const measured: Measured = { all: 0, seen: 0, mine: 0, lengths: new Float64Array(SHADES) };
	eachTie((tie) => {
		measured.all++;
		const length = seenLength(tie, look, size);
		if (length === 0) return;
		measured.seen++;
		if (tie.mine) return void (measured.mine += length);
		const shade = shadeOf(tie);
		measured.lengths[shade] = (measured.lengths[shade] ?? 0) + length;
	});
	return measured;
}

// How far a tie runs over the canvas, at most; 0: not at all.
function seenLength({ source, target }: ShortTie, look: Look, { width, height }: Size): number {
	const { scale, x, y } = look.viewport;
	if (look.lit !== null && !(isLit(source, look) && isLit(target, look))) return 0;
	const [fromX, fromY, toX, toY] = [source.x * scale + x, source.y * scale + y, target.x * scale + x, target.y * scale + y];
	const across = Math.min(width, Math.max(fromX, toX)) - Math.max(0, Math.min(fromX, toX));
	const down = Math.min(height, Math.max(fromY, toY)) - Math.max(0, Math.min(fromY, toY));
	return across < 0 || down < 0 ? 0 : Math.max(1, across, down);
}

// How much is seen of a tie, from 0 on.
function shadeOf(tie: ShortTie): number {
	const seen = tie.width * tie.freshness * newnessOf(tie).dark;
	return Math.min(SHADES - 1, Math.floor((SHADES * seen) / FULL));
}

// How much must be seen of a tie so that no more than the most is drawn.
function leastShade(lengths: Float64Array): number {
	let left = lengths.reduce((sum, length) => sum + length, 0);
	let least = 0;
	while (left > MOST && least < SHADES - 1) left -= lengths[least++] ?? 0;
	// Where very many are alike, rather too many than none.
	return least > 0 && left < MOST / 4 ? least - 1 : least;
}

// Of how many of my own ties one is drawn: twice as many each time, so that those that are drawn stay.
function stepOf(mine: number): number {
	return 2 ** Math.max(0, Math.ceil(Math.log2(mine / MOST_MINE)));
}

function strandsOf(eachTie: EachTie, look: Look, size: Size, { all, seen, mine, lengths }: Measured): Iterable<Strand> {
	const { scale, x, y } = look.viewport;
	const [zoom, crowd, widest, least] = [zoomOf(look), crowdOf(all), seen > FEW ? THIN : Infinity, leastShade(lengths)];
	const step = stepOf(mine);
	const isLeftOut = (tie: ShortTie): boolean =>
		tie.mine ? step > 1 && (tie.source.index + tie.target.index) % step !== 0 : least > 0 && shadeOf(tie) < least;
	const strands = new Map<number, Strand>();
	eachTie((tie) => {
		const { source, target, freshness } = tie;
		if (isLeftOut(tie) || seenLength(tie, look, size) === 0) return;
		const { tone, alpha, order } = plainStyle(tie, look);
		const { bold, dark } = newnessOf(tie);
		const wide = Math.round(bold * tie.width * 2);
		const key = ((numberOf(tone) * 64 + wide) * 128 + Math.round(freshness * 100)) * 2 + Number(dark > 1);
		let strand = strands.get(key);
		if (strand === undefined) {
			const whole = tie.mention ? 1 : (wide / 2) * zoom;
			const width = Math.min(widest, whole);
			const shown = Math.min(1, (alpha * crowd * freshness * dark * (tie.mine ? step : 1) * whole) / width);
			strands.set(key, (strand = { tone, order, alpha: shown, width, ends: [] }));
		}
		strand.ends.push(source.x * scale + x, source.y * scale + y, target.x * scale + x, target.y * scale + y);
	});
	return strands.values();
}

const tones: Tone[] = [];

function numberOf(tone: Tone): number {
	const known = tones.indexOf(tone);
	return known === -1 ? tones.push(tone) - 1 : known;
}

function paintStrand(pen: Pen, { tone, alpha, width, ends }: Strand, { theme }: Look, share: number): void {
	pen.globalAlpha = alpha * share;
	pen.strokeStyle = theme.colour(tone);
	pen.lineWidth = width;
	for (let start = 0; start < ends.length; start += 4 * CHUNK) {
		pen.beginPath();
		for (let at = start; at < Math.min(ends.length, start + 4 * CHUNK); at += 4) {
			pen.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
			pen.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
		}
		pen.stroke();
	}
}
