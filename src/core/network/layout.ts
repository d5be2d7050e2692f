import { forceCollide, forceLink, forceManyBody, forceX, forceY } from "d3-force";

/** A place in the layout's own units; the centre is 0, 0. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

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
export type Body<N> = N & { readonly index: number; readonly near: number; x: number; y: number; vx: number; vy: number; held: boolean };

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

const TICKS = 300;
const TICKS_OF_MANY = 120;
const MANY = 600;
const GAP = 11;
const REST = 0.001;
const LEAST_HEAT = 0.03;
const HEAT_OF_HOLDING = 0.12;
const FRICTION = 0.6;
const WEAKEST = 0.1;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Lays out people; those who are known begin where they were. The same input gives the same places. */
export function layoutOf<N extends LayoutNode, T extends LayoutTie>(
	input: LayoutInput<N, T>,
	before: KnownLayout | null = null,
): Layout<N, T> {
	// Sorted, so that the order in which people and ties come makes no difference.
	const ties = input.ties.filter(({ source, target }) => source !== target).sort(byKey(keyOf));
	const bodies = bodiesOf(input, ties, before?.places ?? new Map());
	const byId = new Map(bodies.map((body) => [body.id, body]));
	const bonds = ties.flatMap((tie): readonly Bond<N, T>[] => {
		const [source, target] = [byId.get(tie.source), byId.get(tie.target)];
		return source === undefined || target === undefined ? [] : [{ ...tie, source, target }];
	});
	const keys = new Set([...byId.keys(), ...ties.map(keyOf)]);
	const forces = forcesOn(bodies, bonds, input);
	const cooling = 1 - REST ** (1 / (bodies.length > MANY ? TICKS_OF_MANY : TICKS));
	let heat = heatOf(keys, bodies.length, before);
	return {
		bodies,
		bonds,
		keys,
		places: new Map<string, Moving>([...(before?.places ?? []), ...byId]),
		since: heat === 1 || before === null ? bodies.length : before.since,
		get heat() {
			return heat;
		},
		step() {
			if (heat === 0) return;
			heat -= heat * cooling;
			for (const force of forces) force(heat);
			for (const body of bodies) {
				const free = body.held || body.id === input.centre ? 0 : FRICTION;
				body.x += body.vx *= free;
				body.y += body.vy *= free;
			}
			if (heat < REST) heat = 0;
		},
		hold(id, { x, y }) {
			const body = byId.get(id);
			if (body === undefined || id === input.centre) return;
			Object.assign(body, { x, y, held: true });
			heat = Math.max(heat, HEAT_OF_HOLDING);
		},
	};
}

function bodiesOf<N extends LayoutNode>(input: LayoutInput<N>, ties: readonly LayoutTie[], known: KnownLayout["places"]): Body<N>[] {
	const { nodes, centre } = input;
	const near = new Map<string, number>();
	const friends = new Map<string, Point>();
	for (const { source, target, strength } of ties) {
		for (const [id, other] of [
			[source, target],
			[target, source],
		] as const) {
			const place = known.get(other);
			if (other === centre) near.set(id, Math.max(strength, near.get(id) ?? WEAKEST));
			else if (place !== undefined) friends.set(id, place);
		}
	}
	return [...nodes].sort(byKey(({ id }) => id)).map((node, index) => {
		const { id } = node;
		const found = id === centre ? { x: 0, y: 0 } : (known.get(id) ?? beside(friends.get(id), index));
		const { x, y, vx = 0, vy = 0, held = false }: Moving = found;
		return { ...node, index, near: near.get(id) ?? 0, x, y, vx, vy, held };
	});
}

// Beside a friend, else on a spiral round the centre.
function beside(friend: Point | undefined, index: number): Point {
	const radius = friend === undefined ? 24 * Math.sqrt(1.5 + index) : 30;
	const { x, y } = friend ?? { x: 0, y: 0 };
	return { x: x + radius * Math.cos(index * GOLDEN_ANGLE), y: y + radius * Math.sin(index * GOLDEN_ANGLE) };
}

// Ties to the centre pull by nearness and bind nobody: else the centre would gather all into one heap, and no group would show.
function forcesOn<N extends LayoutNode, T extends LayoutTie>(
	bodies: Body<N>[],
	bonds: readonly Bond<N, T>[],
	{ centre, aspect = 1 }: LayoutInput,
): readonly ((heat: number) => void)[] {
	const springs = bonds
		.filter(({ source, target }) => source.id !== centre && target.id !== centre)
		.map(({ source, target, strength }) => ({ source, target, strength: Math.max(WEAKEST, strength) }));
	const degrees = new Map<Body<N>, number>();
	for (const body of springs.flatMap(({ source, target }) => [source, target])) degrees.set(body, (degrees.get(body) ?? 0) + 1);
	const fewest = (...ends: readonly Body<N>[]): number => Math.min(...ends.map((end) => degrees.get(end) ?? 1));
	const pull = (body: Body<N>): number => 0.035 + 0.05 * body.near + (degrees.has(body) ? 0 : 0.05);
	const wide = Math.min(2, Math.max(0.5, aspect));
	const forces = [
		forceLink<Body<N>, (typeof springs)[number]>(springs)
			.distance(({ strength }) => 56 + 50 * (1 - strength))
			.strength(({ source, target, strength }) => (0.15 + 0.85 * strength) / fewest(source, target)),
		forceManyBody<Body<N>>()
			.strength(({ radius }) => -150 - 14 * radius)
			.distanceMax(900),
		forceX<Body<N>>(0).strength((body) => pull(body) / wide),
		forceY<Body<N>>(0).strength((body) => pull(body) * wide),
		forceCollide<Body<N>>(({ radius }) => radius + GAP),
	];
	const random = seededRandom();
	for (const force of forces) force.initialize?.(bodies, random);
	return forces;
}

// 1 where nothing is known or the network has doubled since, 0 where nothing changed, and little where little did.
function heatOf(keys: ReadonlySet<string>, count: number, before: KnownLayout | null): number {
	if (before === null || count > 2 * before.since) return 1;
	const [gone, come] = [[...before.keys].filter((key) => !keys.has(key)), [...keys].filter((key) => !before.keys.has(key))];
	const changed = gone.length + come.length;
	return Math.max(before.heat, changed === 0 ? 0 : Math.min(0.5, LEAST_HEAT + changed / (2 * keys.size + 1)));
}

function keyOf({ source, target }: LayoutTie): string {
	return `${source}\n${target}`;
}

function byKey<T>(key: (value: T) => string): (a: T, b: T) => number {
	return (a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}

// Chance that is the same every time: a linear congruential generator (Numerical Recipes).
function seededRandom(): () => number {
	let state = 1;
	return () => {
		state = (Math.imul(1664525, state) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
