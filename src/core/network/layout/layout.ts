import { finished, type Steps } from "../../kinds/steps";
import { beginnings, bodiesOf, type Body, type Bond, bondsOf, type Moving } from "./bodies";
import { changedBetween, heatOf, type Keys, keysAfterRename, keysOf, type KnownLayout, type Pulls, samePulls } from "./known-layout";
import type { LayoutInput, LayoutNode, LayoutTie } from "./layout-input";
import { motionOf } from "./motion";
import { type NumberedTies, numberedTies } from "./numbered-ties";
import type { Motion, Plan, Point } from "./plan";

export type { Body, Bond, Moving } from "./bodies";
export type { KnownLayout } from "./known-layout";
export type { LayoutInput, LayoutNode, LayoutTie } from "./layout-input";

/** A layout on its way to rest, stepped by whoever shows it; it keeps no clock and starts no timer. */
export interface Layout<N extends LayoutNode = LayoutNode, T extends LayoutTie = LayoutTie> extends KnownLayout {
	readonly bodies: readonly Body<N>[];
	readonly bonds: readonly Bond<N, T>[];
	/** Moves everybody a little; does nothing once all is at rest. */
	step(): void;
	/** Puts somebody in a place, where they stay; the others make room. */
	hold(id: string, point: Point): void;
	/** Lets somebody who is given another id lie where they lie in whatever continues this. */
	follow(from: string, to: string): void;
}

const WEAKEST = 0.1;
const NOWHERE: Moving = { x: 0, y: 0 };

/**
 * Lays out people; those who are known begin where they were. The same input gives the same places, in whichever order people and ties
 * come. `moving` moves them by a plan.
 */
export function layoutOf<N extends LayoutNode, T extends LayoutTie>(
	input: LayoutInput<N, T>,
	before: KnownLayout | null = null,
	moving: (plan: Plan) => Motion = motionOf,
): Layout<N, T> {
	return finished(layoutInSteps(input, before))(moving);
}

/** A layout that is ready to begin. What it continues may have moved on: where it is by then is looked up when it begins. */
export type ReadyLayout<N extends LayoutNode, T extends LayoutTie> = (moving: (plan: Plan) => Motion) => Layout<N, T>;

/** Makes a layout ready in small steps. */
export function* layoutInSteps<N extends LayoutNode, T extends LayoutTie>(
	input: LayoutInput<N, T>,
	before: KnownLayout | null,
): Steps<ReadyLayout<N, T>> {
	const { centre, aspect = 1 } = input;
	const nodes = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
	const numbers = new Map<string, number>();
	for (let at = 0; at < nodes.length; at++) numbers.set(nodes[at]?.id ?? "", at);
	yield;
	const ties = yield* numberedTies(input.ties, numbers);
	const middle = numbers.get(centre) ?? -1;
	const bodies = yield* bodiesOf(nodes);
	const bonds = yield* bondsOf(ties, bodies);
	const keys = keysOf(nodes, ties.ties);
	let changed = 0;
	const isNew = before === null || bodies.length > 2 * before.since;
	if (!isNew) {
		yield* keys.gather();
		if (before.gather !== undefined) yield* before.gather();
		changed = yield* changedBetween(keys, before);
	}
	const pulls = pullsOf(bodies, middle, ties);
	// Where people are moved by the same, that goes on as it would have: who looks otherwise lies nowhere else.
	const earlierGoing = isNew || changed > 0 ? null : (before.going ?? null);
	const going = earlierGoing !== null && samePulls(earlierGoing.pulls, pulls) ? earlierGoing : null;
	yield;

	return (moving) => {
		const heat = isNew ? 1 : Math.max(before.heat, heatOf(changed, keys.keys.size));
		const earlier = new Map(before?.places);
		const found = beginnings(nodes, middle, ties, earlier);
		const motion = going?.motion ?? moving({ ...placesOf(found), ...pulls, aspect: Math.min(2, Math.max(0.5, aspect)), heat });
		for (const body of bodies) body.held = found[body.index]?.held ?? false;
		return begun({ motion, pulls, bodies, bonds, numbers, middle, earlier, keys, since: isNew ? bodies.length : before.since });
	};
}

interface Begun<N extends LayoutNode, T extends LayoutTie> {
	readonly motion: Motion;
	readonly pulls: Pulls;
	readonly bodies: readonly Body<N>[];
	readonly bonds: readonly Bond<N, T>[];
	readonly numbers: ReadonlyMap<string, number>;
	/** The number of who stands in the centre. */
	readonly middle: number;
	/** Where those begin who come later, and where others lay earlier. */
	readonly earlier: Map<string, Moving>;
	readonly keys: Keys;
	readonly since: number;
}

function begun<N extends LayoutNode, T extends LayoutTie>(given: Begun<N, T>): Layout<N, T> {
	const { motion, pulls, bodies, bonds, numbers, middle, earlier, keys, since } = given;
	// Bodies are told where they are when somebody asks: it takes longer than to move them.
	let told = false;
	// The keys, where somebody goes by another id: who has which number is another then, so that nothing goes on as it is.
	let renamed: ReadonlySet<string> | null = null;
	const now = <V>(value: V): V => {
		if (!told) tell(bodies, motion);
		told = true;
		return value;
	};
	const layout: Layout<N, T> = {
		since,
		gather: keys.gather,
		get going() {
			return renamed === null ? { motion, pulls } : null;
		},
		get keys() {
			return renamed ?? keys.keys;
		},
		get bodies() {
			return now(bodies);
		},
		get bonds() {
			return now(bonds);
		},
		get places() {
			const places = new Map(earlier);
			const { x, y, vx, vy } = motion.bodies;
			for (const { id, index, held } of bodies)
				places.set(id, { x: x[index] ?? 0, y: y[index] ?? 0, vx: vx[index] ?? 0, vy: vy[index] ?? 0, held });
			return places;
		},
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
		follow(from, to) {
			const place = layout.places.get(from);
			if (place === undefined) return;
			earlier.set(to, place);
			renamed = keysAfterRename(layout.keys, from, to);
		},
	};
	return layout;
}

function tell(bodies: readonly Body<LayoutNode>[], { bodies: { x, y } }: Motion): void {
	for (const body of bodies) {
		const { index } = body;
		body.x = x[index] ?? 0;
		body.y = y[index] ?? 0;
	}
}

function placesOf(found: readonly Moving[]): Pick<Plan, "x" | "y" | "vx" | "vy" | "held"> {
	const numbers = (): Float64Array => new Float64Array(found.length);
	const places = { x: numbers(), y: numbers(), vx: numbers(), vy: numbers(), held: new Uint8Array(found.length) };
	for (let at = 0; at < found.length; at++) {
		const { x, y, vx = 0, vy = 0, held = false } = found[at] ?? NOWHERE;
		places.x[at] = x;
		places.y[at] = y;
		places.vx[at] = vx;
		places.vy[at] = vy;
		places.held[at] = Number(held);
	}
	return places;
}

function pullsOf(bodies: readonly LayoutNode[], centre: number, { ties, sources, targets }: NumberedTies<LayoutTie>): Pulls {
	const [near, radii] = [new Float64Array(bodies.length), new Float64Array(bodies.length)];
	for (let at = 0; at < bodies.length; at++) radii[at] = bodies[at]?.radius ?? 0;
	const strengths = new Float64Array(ties.length);
	const binding = new Uint8Array(ties.length);
	for (let at = 0; at < ties.length; at++) {
		const strength = ties[at]?.strength ?? 0;
		const from = sources[at] ?? 0;
		const to = targets[at] ?? 0;
		const end = from === centre ? to : to === centre ? from : null;
		strengths[at] = strength;
		if (end === null) binding[at] = 1;
		else near[end] = Math.max(WEAKEST, strength, near[end] ?? 0);
	}
	const isBinding = (_: number, at: number): boolean => binding[at] === 1;
	return {
		centre,
		near,
		radii,
		sources: sources.filter(isBinding),
		targets: targets.filter(isBinding),
		strengths: strengths.filter(isBinding),
	};
}
