import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type Simulation,
	type SimulationLinkDatum,
	type SimulationNodeDatum,
} from "d3-force";

/** A place in the layout's own units; the centre is 0, 0. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A place, and what of its movement a later layout takes over. */
export interface Moving extends Point {
	readonly vx?: number;
	readonly vy?: number;
}

/** Who is to be laid out, by what they are tied, and who stands fixed in the centre. */
export interface LayoutInput {
	readonly centre: string;
	readonly nodes: readonly { readonly id: string; readonly radius: number }[];
	readonly ties: readonly LayoutTie[];
	/** Width ÷ height of the place it is for, 0.5 to 2; 1 unless given. */
	readonly aspect?: number;
}

/** A tie as far as the layout goes: strength from 0 to 1. */
export interface LayoutTie {
	readonly source: string;
	readonly target: string;
	readonly strength: number;
}

/** A layout that is known, and where everybody lies in it: what is laid out next continues it. */
export interface KnownLayout {
	readonly input: LayoutInput;
	readonly places: ReadonlyMap<string, Moving>;
	/** Those who stay where somebody put them. */
	readonly held: ReadonlySet<string>;
	/** How far from rest it was, 0 to 1. */
	readonly heat: number;
	/** How many there were when it last began anew. */
	readonly since: number;
}

interface Body extends SimulationNodeDatum {
	readonly id: string;
	readonly radius: number;
	/** How strongly this one is tied to the centre. */
	readonly near: number;
	x: number;
	y: number;
}

interface Bond extends SimulationLinkDatum<Body> {
	readonly source: string | Body;
	readonly target: string | Body;
	readonly strength: number;
}

const TICKS = 300;
const TICKS_OF_MANY = 120;
const MANY = 600;
const GAP = 11;
const LEAST_HEAT = 0.03;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Where everybody lies once all is at rest. The same input gives the same places. */
export function layoutOf(input: LayoutInput): ReadonlyMap<string, Point> {
	const layout = new Layout(input);
	while (!layout.settled) layout.step();
	return layout.places();
}

/** A layout on its way to rest, stepped by whoever shows it; it keeps no clock and starts no timer. */
export class Layout {
	/** In the order of the input, moved by each step. */
	readonly bodies: readonly Readonly<Body>[];
	private readonly byId: ReadonlyMap<string, Body>;
	private readonly simulation: Simulation<Body, Bond>;
	private readonly held: Set<string>;
	private readonly since: number;

	constructor(
		readonly input: LayoutInput,
		known: KnownLayout | null = null,
	) {
		// Sorted, so that the order in which people and ties come makes no difference.
		const ties = [...soundTies(input)].sort(byKey(keyOf));
		const bodies = placed(input, ties, known?.places ?? new Map());
		this.bodies = bodies;
		this.byId = new Map(bodies.map((body) => [body.id, body]));
		this.held = new Set(known?.held);
		const heat = heatOf(input, known);
		this.since = heat === 1 || known === null ? bodies.length : known.since;
		this.simulation = simulationOf([...bodies].sort(byKey(idOf)), ties, input).alpha(heat);
		for (const id of [...this.held, input.centre]) this.fix(id, id === input.centre ? { x: 0, y: 0 } : this.byId.get(id));
	}

	/** Whether all is at rest. */
	get settled(): boolean {
		return this.simulation.alpha() < this.simulation.alphaMin();
	}

	/** How far from rest it is: 1 at the start of a new layout, 0 at rest. */
	get heat(): number {
		return this.settled ? 0 : this.simulation.alpha();
	}

	/** Moves everybody a little; does nothing once all is at rest. */
	step(): void {
		if (!this.settled) this.simulation.tick();
	}

	/** Puts somebody in a place, where they stay; the others make room. */
	hold(id: string, point: Point): void {
		if (id === this.input.centre) return;
		this.fix(id, point);
		this.held.add(id);
		this.simulation.alpha(Math.max(this.simulation.alpha(), 0.12));
	}

	/** Where everybody lies now. */
	places(): ReadonlyMap<string, Point> {
		return new Map(this.bodies.map(({ id, x, y }) => [id, { x, y }]));
	}

	/** What a later layout continues; `more` are the places of people who are not shown now. */
	known(more: ReadonlyMap<string, Point> = new Map()): KnownLayout {
		const moving = this.bodies.map(({ id, x, y, vx = 0, vy = 0 }) => [id, { x, y, vx, vy }] as const);
		return { input: this.input, places: new Map([...more, ...moving]), held: this.held, heat: this.heat, since: this.since };
	}

	private fix(id: string, point: Point | undefined): void {
		const body = this.byId.get(id);
		if (body !== undefined && point !== undefined) Object.assign(body, { x: point.x, y: point.y, fx: point.x, fy: point.y });
	}
}

// Ties to the centre pull by nearness and bind nobody: else the centre would gather all into one heap, and no group would show.
function simulationOf(bodies: Body[], ties: readonly LayoutTie[], { centre, aspect = 1 }: LayoutInput): Simulation<Body, Bond> {
	const bonds: Bond[] = ties.filter(({ source, target }) => source !== centre && target !== centre).map((tie) => ({ ...tie }));
	const degrees = new Map<string, number>();
	for (const id of bonds.flatMap(({ source, target }) => [idOf(source), idOf(target)])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
	const fewest = ({ source, target }: Bond): number => Math.min(degrees.get(idOf(source)) ?? 1, degrees.get(idOf(target)) ?? 1);
	const pull = ({ id, near }: Body): number => 0.035 + 0.05 * near + (degrees.has(id) ? 0 : 0.05);
	const springs = forceLink<Body, Bond>(bonds)
		.id(idOf)
		.distance(({ strength }) => 56 + 50 * (1 - strength))
		.strength((bond) => (0.15 + 0.85 * bond.strength) / fewest(bond));
	const wide = Math.min(2, Math.max(0.5, aspect));
	const ticks = bodies.length > MANY ? TICKS_OF_MANY : TICKS;
	return forceSimulation(bodies)
		.stop()
		.randomSource(seededRandom(1))
		.alphaDecay(1 - 0.001 ** (1 / ticks))
		.force("ties", springs)
		.force("charge", forceManyBody<Body>().strength(({ radius }) => -150 - 14 * radius).distanceMax(900))
		.force("x", forceX<Body>(0).strength((body) => pull(body) / wide))
		.force("y", forceY<Body>(0).strength((body) => pull(body) * wide))
		.force("room", forceCollide<Body>(({ radius }) => radius + GAP));
}

function soundTies({ nodes, ties }: LayoutInput): readonly LayoutTie[] {
	const ids = new Set(nodes.map(({ id }) => id));
	return ties.filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target));
}

function placed({ nodes, centre }: LayoutInput, ties: readonly LayoutTie[], known: ReadonlyMap<string, Moving>): Body[] {
	const near = new Map<string, number>();
	const besides = new Map<string, Point[]>();
	for (const { source, target, strength } of ties) {
		for (const [id, other] of [[source, target], [target, source]] as const) {
			if (other === centre) near.set(id, Math.max(strength, near.get(id) ?? 0));
			const place = other === centre ? undefined : known.get(other);
			if (place !== undefined) besides.set(id, [...(besides.get(id) ?? []), place]);
		}
	}
	const ranks = new Map([...new Set(nodes.map(({ id }) => id))].sort().map((id, rank) => [id, rank]));
	return nodes.map(({ id, radius }) => {
		const rank = ranks.get(id) ?? 0;
		return { id, radius, near: near.get(id) ?? 0, ...(known.get(id) ?? beside(besides.get(id) ?? [], rank) ?? onSpiral(rank)) };
	});
}

function beside(places: readonly Point[], rank: number): Point | null {
	if (places.length === 0) return null;
	const mean = (part: (place: Point) => number): number => places.reduce((sum, place) => sum + part(place), 0) / places.length;
	const angle = rank * GOLDEN_ANGLE;
	return { x: mean(({ x }) => x) + 30 * Math.cos(angle), y: mean(({ y }) => y) + 30 * Math.sin(angle) };
}

function onSpiral(rank: number): Point {
	const radius = 24 * Math.sqrt(1.5 + rank);
	return { x: radius * Math.cos(rank * GOLDEN_ANGLE), y: radius * Math.sin(rank * GOLDEN_ANGLE) };
}

// 1 where nothing is known or the network has doubled since, 0 where nothing changed, and little where little did.
function heatOf(input: LayoutInput, known: KnownLayout | null): number {
	if (known === null || known.places.size === 0 || input.nodes.length > 2 * known.since) return 1;
	const before = new Set([...known.input.nodes.map(({ id }) => id), ...known.input.ties.map(keyOf)]);
	const now = new Set([...input.nodes.map(({ id }) => id), ...input.ties.map(keyOf)]);
	const changed = [...now].filter((key) => !before.has(key)).length + [...before].filter((key) => !now.has(key)).length;
	return Math.max(known.heat, changed === 0 ? 0 : Math.min(0.5, LEAST_HEAT + changed / (2 * now.size + 1)));
}

function keyOf({ source, target }: LayoutTie): string {
	return `${source}\n${target}`;
}

function byKey<T>(key: (value: T) => string): (a: T, b: T) => number {
	return (a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}

function idOf(end: string | Body): string {
	return typeof end === "string" ? end : end.id;
}

// Chance that is the same every time: a linear congruential generator (Numerical Recipes).
function seededRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(1664525, state) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
