import type { Evidence, TieKind } from "../ties";
import { compare } from "../../rhythm/in-order";

/** A step of a way from one to the next, whichever of them their tie goes from. */
export interface Hop {
	readonly from: string;
	readonly to: string;
	readonly strength: number;
	readonly kinds: readonly TieKind[];
	/** What their tie rests on. */
	readonly evidence: readonly Evidence[];
}

/** A way from me to somebody, over at most two go-betweens. */
export interface Way {
	/** Ids, from me to whom it leads. */
	readonly people: readonly string[];
	/** 0 to 1: the product of the strengths, halved for each go-between. */
	readonly value: number;
	readonly hops: readonly Hop[];
	/** The first go-between has gone cold: talk to them first. */
	readonly talkFirst: boolean;
}

/** Go-betweens by number, and how good the way over them is. */
export interface Route {
	/** None where my own tie leads there; at most two. */
	readonly over: readonly number[];
	/** 0 to 1. */
	readonly value: number;
}

// Values that differ by rounding alone are equal.
const EQUAL = 1e-12;

/** The order of routes to somebody: the best first; of equals the one over fewer, then by the names of those on them. */
export function compareRoutes(one: Route, other: Route, names: readonly string[]): number {
	if (Math.abs(one.value - other.value) > EQUAL * Math.max(one.value, other.value)) return other.value - one.value;
	return one.over.length - other.over.length || compareOver(one.over, other.over, names);
}

function compareOver(ones: readonly number[], others: readonly number[], names: readonly string[]): number {
	for (const [at, one] of ones.entries()) {
		const other = others[at] ?? 0;
		const order = compare(names[one] ?? "", names[other] ?? "") || one - other;
		if (order !== 0) return order;
	}
	return 0;
}
