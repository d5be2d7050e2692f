import type { Steps } from "../../kinds/steps";
import type { LayoutNode, LayoutTie } from "./layout-input";
import type { NumberedTies } from "./numbered-ties";
import type { Point } from "./plan";

/** Somebody in the layout, moved by each step. */
export type Body<N> = N & { readonly index: number; x: number; y: number; held: boolean };

/** A tie, with the bodies at its ends. */
export type Bond<N, T> = Omit<T, "source" | "target"> & { readonly source: Body<N>; readonly target: Body<N> };

/** A place, and what of its movement a later layout takes over. */
export interface Moving extends Point {
	readonly vx?: number;
	readonly vy?: number;
	/** They stay where somebody put them. */
	readonly held?: boolean;
}

const PIECE = 500;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Bodies for people, who have no place yet, in small steps. */
export function* bodiesOf<N extends LayoutNode>(nodes: readonly N[]): Steps<readonly Body<N>[]> {
	const bodies: Body<N>[] = [];
	for (const node of nodes) {
		// In this order, and no whole numbers: else each body is made over when it is told its place.
		if (bodies.push({ index: bodies.length, x: Number.NaN, y: Number.NaN, held: false, ...node }) % PIECE === 0) yield;
	}
	return bodies;
}

/** Ties with the bodies at their ends, in small steps. */
export function* bondsOf<N, T extends LayoutTie>(
	{ ties, sources, targets }: NumberedTies<T>,
	bodies: readonly Body<N>[],
): Steps<readonly Bond<N, T>[]> {
	const bonds: Bond<N, T>[] = [];
	for (let at = 0; at < ties.length; at++) {
		const tie = ties[at];
		const source = bodies[sources[at] ?? -1];
		const target = bodies[targets[at] ?? -1];
		if (tie === undefined || source === undefined || target === undefined) continue;
		if (bonds.push({ ...tie, source, target }) % PIECE === 0) yield;
	}
	return bonds;
}

/** Where each begins: who stands in the middle there, who is known where they are, the others beside a friend who is known. */
export function beginnings(
	nodes: readonly LayoutNode[],
	middle: number,
	{ sources, targets }: NumberedTies<LayoutTie>,
	known: ReadonlyMap<string, Moving>,
): readonly Moving[] {
	const found = nodes.map(({ id }) => known.get(id));
	const friends = new Map<number, Point>();
	for (let tie = 0; known.size > 0 && tie < sources.length; tie++) {
		const from = sources[tie] ?? 0;
		const to = targets[tie] ?? 0;
		if (from === middle || to === middle) continue;
		const [source, target] = [found[from], found[to]];
		if (source === undefined && target !== undefined) friends.set(from, target);
		if (target === undefined && source !== undefined) friends.set(to, source);
	}
	return found.map((moving, index) => (index === middle ? { x: 0, y: 0 } : (moving ?? beside(friends.get(index), index))));
}

// Beside a friend, else on a spiral round the centre.
function beside(friend: Point | undefined, index: number): Point {
	const radius = friend === undefined ? 24 * Math.sqrt(1.5 + index) : 30;
	const { x, y } = friend ?? { x: 0, y: 0 };
	return { x: x + radius * Math.cos(index * GOLDEN_ANGLE), y: y + radius * Math.sin(index * GOLDEN_ANGLE) };
}
