import type { Pen } from "../../pen/pen";
import { type EachTie, isLit, type Look, type ShortTie } from "../scene/scene";
import type { Tone } from "../scene/theme";
import type { Size } from "../scene/viewport";
import { crowdOf, newnessOf, plainStyle, zoomOf } from "./paint-ties";

// Ties that look alike.
interface Strand {
	readonly tone: Tone;
	readonly alpha: number;
	/** How wide they are drawn where they are few, in pixels. */
	readonly width: number;
	readonly order: number;
	readonly mine: boolean;
	/** How much is seen of one. */
	readonly shade: number;
	/** How long they are together, in pixels, and of each its ends on the screen and its number: five of these. */
	length: number;
	readonly ties: number[];
}

// How many are drawn as one path: longer ones become slow.
const CHUNK = 250;
// So many pixels of lines at most, and of my own: of the others the faintest are left out, for nobody would see them among more. Mine are
// much alike, so that a part of them, and somewhat darker, looks like all of them.
const [MOST, MOST_MINE] = [400_000, 120_000];
// Of alike ties no fewer are drawn than one of so many: else none.
const RAREST = 8;
// More lines than this are drawn no wider than a pixel, and darker: a wider one takes as long as thirty of these.
const [FEW, THIN] = [250, 1];

/** Paints very many ties in few strokes, without arrows; what lies beside a canvas of a size, and the faintest of many, is left out. */
export function paintTiesQuickly(pen: Pen, eachTie: EachTie, look: Look, size: Size, share: number): void {
	if (share === 0) return;
	const { strands, count } = strandsOf(eachTie, look, size);
	const widest = count > FEW ? THIN : Infinity;
	for (const { strand, step } of chosen(strands).sort((a, b) => a.strand.order - b.strand.order))
		paintStrand(pen, strand, step, widest, look, share);
}

// The ties that are seen, those that look alike together, and how many they are.
function strandsOf(eachTie: EachTie, look: Look, size: Size): { readonly strands: readonly Strand[]; readonly count: number } {
	const { scale, x, y } = look.viewport;
	const { width, height } = size;
	const strands = new Map<number, Strand>();
	let [all, count] = [0, 0];
	eachTie((tie) => {
		all++;
		const { source, target } = tie;
		const [fromX, fromY, toX, toY] = [source.x * scale + x, source.y * scale + y, target.x * scale + x, target.y * scale + y];
		const across = Math.min(width, Math.max(fromX, toX)) - Math.max(0, Math.min(fromX, toX));
		const down = Math.min(height, Math.max(fromY, toY)) - Math.max(0, Math.min(fromY, toY));
		if (across < 0 || down < 0) return;
		if (look.lit !== null && !(isLit(source, look) && isLit(target, look))) return;
		const key = keyOf(tie, look);
		let strand = strands.get(key);
		if (strand === undefined) strands.set(key, (strand = strandOf(tie, look)));
		strand.length += Math.max(1, across, down);
		strand.ties.push(fromX, fromY, toX, toY, source.index + target.index);
		count++;
	});
	const crowd = crowdOf(all);
	return { strands: Array.from(strands.values(), (strand) => ({ ...strand, alpha: strand.alpha * crowd })), count };
}

// The same for ties that look alike; no words are made for it, since it is made for each tie of each frame.
function keyOf(tie: ShortTie, { byColdness }: Look): number {
	const { mention, influences, mine, source, target } = tie;
	const kind = mention ? 0 : influences ? 1 : mine ? 3 : 2;
	const tone = kind === 3 && byColdness ? numberOf((source.kind === "me" ? target : source).tone) : 0;
	const { bold, dark } = newnessOf(tie);
	const looks = (wideOf(tie, bold) * 128 + Math.round(tie.freshness * 100)) * 2 + Number(dark > 1);
	return ((looks * 4 + kind) * 2 + Number(mine)) * 256 + tone;
}

const numbers = new Map<Tone, number>();

function numberOf(tone: Tone): number {
	const known = numbers.get(tone) ?? numbers.size;
	if (known === numbers.size) numbers.set(tone, known);
	return known;
}

// In halves of a pixel.
function wideOf({ width }: ShortTie, bold: number): number {
	return Math.round(bold * width * 2);
}

function strandOf(tie: ShortTie, look: Look): Strand {
	const { freshness, mine, mention } = tie;
	const { tone, alpha, order } = plainStyle(tie, look);
	const { bold, dark } = newnessOf(tie);
	const wide = wideOf(tie, bold) / 2;
	const width = mention ? 1 : wide * zoomOf(look);
	return { tone, order, mine, alpha: alpha * freshness * dark, width, shade: wide * freshness * dark, length: 0, ties: [] };
}

// Which strands are drawn, and of how many of their ties one: twice as many each time, so that those that are drawn stay.
function chosen(strands: readonly Strand[]): { readonly strand: Strand; readonly step: number }[] {
	const lengthOf = (some: readonly Strand[]): number => some.reduce((sum, { length }) => sum + length, 0);
	const [mine, others] = [strands.filter((strand) => strand.mine), strands.filter((strand) => !strand.mine)];
	const step = stepOf(lengthOf(mine), MOST_MINE);
	const found = mine.map((strand) => ({ strand: { ...strand, alpha: strand.alpha * Math.sqrt(step) }, step }));
	let left = MOST;
	for (const strand of others.sort((a, b) => b.shade - a.shade)) {
		const some = stepOf(strand.length, left);
		if (some > RAREST) break;
		found.push({ strand, step: some });
		left -= strand.length / some;
	}
	return found;
}

function stepOf(length: number, most: number): number {
	return length <= most ? 1 : most <= 0 ? Infinity : 2 ** Math.ceil(Math.log2(length / most));
}

function paintStrand(pen: Pen, strand: Strand, step: number, widest: number, { theme }: Look, share: number): void {
	const { tone, alpha, width, ties } = strand;
	pen.lineWidth = Math.min(widest, width);
	pen.globalAlpha = share * Math.min(1, (alpha * width) / pen.lineWidth);
	pen.strokeStyle = theme.colour(tone);
	let drawn = 0;
	for (let at = 0; at < ties.length; at += 5) {
		if ((ties[at + 4] ?? 0) % step !== 0) continue;
		if (drawn % CHUNK === 0) pen.beginPath();
		pen.moveTo(ties[at] ?? 0, ties[at + 1] ?? 0);
		pen.lineTo(ties[at + 2] ?? 0, ties[at + 3] ?? 0);
		if (++drawn % CHUNK === 0) pen.stroke();
	}
	if (drawn % CHUNK !== 0) pen.stroke();
}
