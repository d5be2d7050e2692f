import { type NamedGraph, namedGraph } from "../figures/tie-graph";
import type { Network } from "../network";
import type { Steps } from "../../kinds/steps";
import type { Tie } from "../ties";
import type { Day } from "../../notes/dates/day";
import type { ReconnectRow } from "../../rhythm/reconnect";
import { withMe } from "./my-ties";
import { bestOf, searchFor } from "./search";
import type { Hop, Route, Way } from "./way";

/** Who can introduce me to somebody. */
export interface Introduction {
	readonly to: string;
	/** My own tie to them has a strength of ½ or more. */
	readonly known: boolean;
	/** What all ways over one go-between are worth together, 0 to 1: 1 − Π(1 − S₁S₂). */
	readonly waysIn: number;
	/** The best three that differ in their first step, my own tie to them among them; none: there is no way. */
	readonly ways: readonly Way[];
}

/** Finds introductions in a network that stays as it is. */
export interface Introducer {
	/** My id: the path of my note, or `YOU`. */
	readonly me: string;
	/** Null where nobody has this id. */
	readonly to: (id: string) => Introduction | null;
}

const KNOWN = 0.5;
const MOST_WAYS = 3;
const TIES_IN_STEP = 2000;

/** Makes what finds introductions (docs/rules.md, section 5); each is then found at once. */
export function* introducerOf(network: Network, rows: readonly ReconnectRow[], today: Day): Steps<Introducer> {
	const { me, nodes, ties } = yield* withMe(network, rows, today);
	const graph = yield* namedGraph(
		nodes.map(({ id }) => id),
		ties,
	);
	const names = nodes.map(({ name }) => name);
	const noGoBetweens = new Set(rows.filter(isNoGoBetween).flatMap((row) => graph.places.get(row.person.contact.path) ?? []));
	const mine = graph.places.get(me) ?? 0;
	const between = searchFor(graph, mine, names, noGoBetweens);
	const tieAt = yield* tiesByEnds(graph, ties);
	const cold = new Set(rows.filter(isCold).map(({ person }) => person.contact.path));

	const wayOver = ({ over, value }: Route, to: number): Way => {
		const places = [mine, ...over, to];
		const people = places.map((place) => graph.ids[place] ?? "");
		const hops = people.slice(1).flatMap((id, at): readonly Hop[] => {
			const tie = tieAt.get(keyOf(places[at] ?? 0, places[at + 1] ?? 0, graph.count));
			if (tie === undefined) return [];
			const { strength, kinds, evidence } = tie;
			return [{ from: people[at] ?? "", to: id, strength, kinds, evidence }];
		});
		return { people, value, hops, talkFirst: over.length > 0 && cold.has(people[1] ?? "") };
	};
	const to = (id: string): Introduction | null => {
		const place = graph.places.get(id);
		if (place === undefined) return null;
		const { direct, waysIn, routes } = between(place);
		const ways = bestOf(routes, MOST_WAYS, names).map((route) => wayOver(route, place));
		return { to: id, known: direct >= KNOWN, waysIn, ways };
	};
	return { me, to };
}

// Never a go-between: who is not to be asked, is archived, or does not answer me.
function isNoGoBetween({ person: { contact }, rhythm: { oneSided } }: ReconnectRow): boolean {
	return contact.noIntro || contact.untracked === "archived" || oneSided;
}

function isCold({ rhythm: { status } }: ReconnectRow): boolean {
	return status === "cold" || status === "dormant";
}

function* tiesByEnds({ count, places }: NamedGraph, ties: readonly Tie[]): Steps<ReadonlyMap<number, Tie>> {
	const found = new Map<number, Tie>();
	for (const [at, tie] of ties.entries()) {
		if (at % TIES_IN_STEP === 0) yield;
		const [one, other] = [places.get(tie.from), places.get(tie.to)];
		if (one !== undefined && other !== undefined) found.set(keyOf(one, other, count), tie);
	}
	return found;
}

// The same for both directions.
function keyOf(one: number, other: number, count: number): number {
	return Math.min(one, other) * count + Math.max(one, other);
}
