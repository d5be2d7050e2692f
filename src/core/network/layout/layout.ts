import { motionOf } from "./motion";
import type { Motion, Plan, Point } from "./plan";

/** Somebody to be laid out. */
export interface LayoutNode {
	readonly id: string;
	readonly radius: number;
}

/** A tie as far as the layout goes: strength from 0 to 1. */
export interface LayoutTie {
	readonly source: string;
	readonly target: string;
	readonly strength: number;
}

/** Who is to be laid out, by what they are tied, and who stands fixed in the centre. */
export interface LayoutInput<N extends LayoutNode = LayoutNode, T extends LayoutTie = LayoutTie> {
	readonly centre: string;
	readonly nodes: readonly N[];
	readonly ties: readonly T[];
	/** Width ÷ height of the place it is for, 0.5 to 2; 1 unless given. */
	readonly aspect?: number;
}

/** A place, and what of its movement a later layout takes over. */
export interface Moving extends Point {
	readonly vx?: number;
	readonly vy?: number;
	/** They stay where somebody put them. */
	readonly held?: boolean;
}

/** Somebody in the layout, moved by each step. */
export type Body<N> = N & { readonly index: number; x: number; y: number; vx: number; vy: number; held: boolean };

/** A tie, with the bodies at its ends. */
export type Bond<N, T> = Omit<T, "source" | "target"> & { readonly source: Body<N>; readonly target: Body<N> };

/** What a later layout continues. */
export interface KnownLayout {
	/** Where everybody lies, also those who were in an earlier layout alone. */
	readonly places: ReadonlyMap<string, Moving>;
	/** Who and which ties there were. */
	readonly keys: ReadonlySet<string>;
	/** How far from rest it is: 1 at the start of a new layout, 0 at rest. */
	readonly heat: number;
	/** How many there were when it last began anew. */
	readonly since: number;
}

/** A layout on its way to rest, stepped by whoever shows it; it keeps no clock and starts no timer. */
export interface Layout<N extends LayoutNode = LayoutNode, T extends LayoutTie = LayoutTie> extends KnownLayout {
	readonly bodies: readonly Body<N>[];
	readonly bonds: readonly Bond<N, T>[];
	/** Moves everybody a little; does nothing once all is at rest. */
	step(): void;
	/** Puts somebody in a place, where they stay; the others make room. */
	hold(id: string, point: Point): void;
}

const LEAST_HEAT = 0.03;
const WEAKEST = 0.1;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Lays out people; those who are known begin where they were. The same input gives the same places, in whichever order people and ties
 * come. `moving` moves them by a plan.
 */
export function layoutOf<N extends LayoutNode, T extends LayoutTie>(
	input: LayoutInput<N, T>,
	before: KnownLayout | null = null,
	moving: (plan: Plan) => Motion = motionOf,
): Layout<N, T> {
	const { centre, aspect = 1 } = input;
	const nodes = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
	const numbers = new Map(nodes.map(({ id }, at) => [id, at]));
	const ties = numbered(input.ties, numbers);
	const middle = numbers.get(centre) ?? -1;
	const bodies = bodiesOf(nodes, middle, ties, before?.places ?? new Map());
	const bonds: Bond<N, T>[] = [];
	for (const { tie, from, to } of ties) {
		const [source, target] = [bodies[from], bodies[to]];
		if (source !== undefined && target !== undefined) bonds.push({ ...tie, source, target });
	}
	let keys: ReadonlySet<string> | null = null;
	const keysNow = (): ReadonlySet<string> => (keys ??= new Set([...numbers.keys(), ...ties.map(({ tie }) => keyOf(tie))]));
	const heat = heatOf(keysNow, bodies.length, before);
	const motion = moving(planOf(bodies, middle, ties, { aspect: Math.min(2, Math.max(0.5, aspect)), heat }));
	const places = new Map<string, Moving>(before?.places);
	for (const body of bodies) places.set(body.id, body);
	// Bodies are told where they are when somebody asks: it takes longer than to move them.
	let told = true;
	const now = <T>(value: T): T => {
		if (!told) tell(bodies, motion);
		told = true;
		return value;
	};
	return {
		get bodies() {
			return now(bodies);
		},
		get bonds() {
			return now(bonds);
		},
		get places() {
			return now(places);
		},
		get keys() {
			return keysNow();
		},
		since: heat === 1 || before === null ? bodies.length : before.since,
		get heat() {
			return motion.heat;
		},
		step() {
			if (motion.heat === 0) return;
			motion.step();
			told = false;
		},
		hold(id, { x, y }) {
			const at = numbers.get(id) ?? -1;
			const body = bodies[at];
			if (body === undefined || at === middle) return;
			Object.assign(now(body), { x, y, held: true });
			motion.hold(at, { x, y });
		},
	};
}

function tell(bodies: readonly Body<LayoutNode>[], { bodies: { x, y, vx, vy } }: Motion): void {
	for (const body of bodies) {
		const { index } = body;
		body.x = x[index] ?? 0;
		body.y = y[index] ?? 0;
		body.vx = vx[index] ?? 0;
		body.vy = vy[index] ?? 0;
	}
}

interface NumberedTie<T> {
	readonly tie: T;
	readonly from: number;
	readonly to: number;
	readonly rank: number;
}

function numbered<T extends LayoutTie>(ties: readonly T[], numbers: ReadonlyMap<string, number>): readonly NumberedTie<T>[] {
	const found: NumberedTie<T>[] = [];
	for (const tie of ties) {
		const from = numbers.get(tie.source);
		const to = numbers.get(tie.target);
		if (from !== undefined && to !== undefined && from !== to) found.push({ tie, from, to, rank: from * numbers.size + to });
	}
	return found.sort((a, b) => a.rank - b.rank || a.tie.strength - b.tie.strength);
}

function bodiesOf<N extends LayoutNode>(
	nodes: readonly N[],
	middle: number,
	ties: readonly NumberedTie<LayoutTie>[],
	known: KnownLayout["places"],
): readonly Body<N>[] {
	const friends = new Map<number, Point>();
	for (const { tie, from, to } of known.size === 0 ? [] : ties) {
		if (from === middle || to === middle) continue;
		const [source, target] = [known.get(tie.source), known.get(tie.target)];
		if (target !== undefined) friends.set(from, target);
		if (source !== undefined) friends.set(to, source);
	}
	return nodes.map((node, index) => {
		const found = index === middle ? { x: 0, y: 0 } : (known.get(node.id) ?? beside(friends.get(index), index));
		const { x, y, vx = 0, vy = 0, held = false }: Moving = found;
		return { ...node, index, x, y, vx, vy, held };
	});
}

// Beside a friend, else on a spiral round the centre.
function beside(friend: Point | undefined, index: number): Point {
	const radius = friend === undefined ? 24 * Math.sqrt(1.5 + index) : 30;
	const { x, y } = friend ?? { x: 0, y: 0 };
	return { x: x + radius * Math.cos(index * GOLDEN_ANGLE), y: y + radius * Math.sin(index * GOLDEN_ANGLE) };
}

function planOf(
	bodies: readonly Body<LayoutNode>[],
	centre: number,
	ties: readonly NumberedTie<LayoutTie>[],
	given: Pick<Plan, "aspect" | "heat">,
): Plan {
	const near = new Float64Array(bodies.length);
	for (const { tie, from, to } of ties) {
		const end = from === centre ? to : to === centre ? from : null;
		if (end !== null) near[end] = Math.max(WEAKEST, tie.strength, near[end] ?? 0);
	}
	const binding = ties.filter(({ from, to }) => from !== centre && to !== centre);
	return {
		...given,
		centre,
		radii: Float64Array.from(bodies, ({ radius }) => radius),
		x: Float64Array.from(bodies, ({ x }) => x),
		y: Float64Array.from(bodies, ({ y }) => y),
		vx: Float64Array.from(bodies, ({ vx }) => vx),
		vy: Float64Array.from(bodies, ({ vy }) => vy),
		held: Uint8Array.from(bodies, ({ held }) => Number(held)),
		near,
		sources: Int32Array.from(binding, ({ from }) => from),
		targets: Int32Array.from(binding, ({ to }) => to),
		strengths: Float64Array.from(binding, ({ tie }) => tie.strength),
	};
}

// 1 where nothing is known or the network has doubled since, 0 where nothing changed, and little where little did.
function heatOf(keysNow: () => ReadonlySet<string>, count: number, before: KnownLayout | null): number {
	if (before === null || count > 2 * before.since) return 1;
	const [keys, known] = [keysNow(), before.keys];
	let same = 0;
	for (const key of keys) if (known.has(key)) same++;
	const changed = keys.size + known.size - 2 * same;
	return Math.max(before.heat, changed === 0 ? 0 : Math.min(0.5, LEAST_HEAT + changed / (2 * keys.size + 1)));
}

function keyOf({ source, target }: LayoutTie): string {
	return `${source}\n${target}`;
}
