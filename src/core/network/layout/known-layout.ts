import { finished, type Steps } from "../../kinds/steps";
import type { Moving } from "./bodies";
import type { LayoutNode, LayoutTie } from "./layout-input";
import type { Motion, Plan } from "./plan";

/** What a later layout continues. */
export interface KnownLayout {
	/** Where everybody lies, also those who were in an earlier layout alone. */
	readonly places: ReadonlyMap<string, Moving>;
	/** Who and which ties there were. */
	readonly keys: ReadonlySet<string>;
	/** Puts the keys together in small steps, where there are many; once for all. */
	readonly gather?: () => Steps<unknown>;
	/** How far from rest it is: 1 at the start of a new layout, 0 at rest. */
	readonly heat: number;
	/** How many there were when it last began anew. */
	readonly since: number;
	/** What moves it, and by what; null where that can go on in no other layout. */
	readonly going?: Going | null;
}

/** A motion that is under way or at rest, and by what it moves. */
export interface Going {
	readonly motion: Motion;
	readonly pulls: Pulls;
}

/** By what people are moved, whatever they are called: how large they are, and how they are tied. */
export type Pulls = Pick<Plan, "centre" | "radii" | "near" | "sources" | "targets" | "strengths">;

/** Whether people are moved by the same. */
export function samePulls(one: Pulls, other: Pulls): boolean {
	return (
		one.centre === other.centre &&
		(["radii", "near", "sources", "targets", "strengths"] as const).every((key) => sameNumbers(one[key], other[key]))
	);
}

function sameNumbers(one: Float64Array | Int32Array, other: Float64Array | Int32Array): boolean {
	if (one.length !== other.length) return false;
	for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
	return true;
}

/** Keys that are put together when they are asked for, at once or in small steps. */
export type Keys = Required<Pick<KnownLayout, "keys" | "gather">>;

const LEAST_HEAT = 0.03;
const PIECE = 2000;

/** The keys of people and ties. */
export function keysOf(nodes: readonly LayoutNode[], ties: readonly LayoutTie[]): Keys {
	let made: ReadonlySet<string> | null = null;
	function* gather(): Steps<ReadonlySet<string>> {
		if (made !== null) return made;
		const keys = new Set<string>();
		for (const { id } of nodes) if (keys.add(id).size % PIECE === 0) yield;
		for (const { source, target } of ties) if (keys.add(tieKey(source, target)).size % PIECE === 0) yield;
		return (made = keys);
	}
	return {
		gather,
		get keys() {
			return made ?? finished(gather());
		},
	};
}

// The same whichever end comes first.
function tieKey(one: string, other: string): string {
	return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/** The keys of the same people and ties after somebody was given another id. */
export function keysAfterRename(keys: ReadonlySet<string>, from: string, to: string): ReadonlySet<string> {
	const renamed = (id: string): string => (id === from ? to : id);
	return new Set(
		Array.from(keys, (key) => {
			if (!key.includes(from)) return key;
			const [one = "", other] = key.split("\n");
			return other === undefined ? renamed(one) : tieKey(renamed(one), renamed(other));
		}),
	);
}

/** How many people and ties are in one of two layouts alone, in small steps. */
export function* changedBetween({ keys }: Pick<KnownLayout, "keys">, before: KnownLayout): Steps<number> {
	let [same, looked] = [0, 0];
	for (const key of keys) {
		if (before.keys.has(key)) same++;
		if (++looked % PIECE === 0) yield;
	}
	return keys.size + before.keys.size - 2 * same;
}

/** How far from rest a layout begins in which so much of so much has changed: nowhere where nothing has, and little where little has. */
export function heatOf(changed: number, all: number): number {
	return changed === 0 ? 0 : Math.min(0.5, LEAST_HEAT + changed / (2 * all + 1));
}
