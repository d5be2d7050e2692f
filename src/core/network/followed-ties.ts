import type { RelationKind } from "../kinds/relation-kind";
import { changedPaths } from "../notes/people/by-path";
import type { People, Person } from "../notes/people/people";
import { Degrees } from "./degrees";
import { isGhost, keyOf, type Part, type Share, shareOf } from "./shares";
import { compareTies, type Tie, weighed } from "./ties";

// The two whom a tie joins, in no order.
type Ends = readonly [string, string];

/**
 * Keeps the ties true to people who come, change and go: each adds a share, which is taken away when they change, and the ties that it
 * touches are weighed anew. Ties that are not touched stay the same objects.
 */
export class FollowedTies {
	private people: People | null = null;
	private readonly shares = new Map<string, Share>();
	/** Those who add to a tie, by its key; and the ties of a ghost, by its id. */
	private readonly sharers = new Map<string, Set<string>>();
	private readonly tiesOfGhost = new Map<string, Map<string, Ends>>();
	private readonly spellers = new Map<string, Set<string>>();
	private readonly ghostNames = new Map<string, string>();
	/** The ties to weigh anew, by key. */
	private readonly stale = new Map<string, Ends>();
	private readonly byKey = new Map<string, Tie>();
	private readonly degreesNow = new Degrees();
	/** How many ties a ghost has, by its name. */
	private readonly ghostTies = new Map<string, number>();
	private ties: readonly Tie[] = [];

	/** All ties among people, ghosts and me, in the order of their ends. */
	of(people: People): readonly Tie[] {
		if (people !== this.people) this.follow(people);
		return this.ties;
	}

	/** The weighted degree of everybody who has a tie, as of the last ties. */
	get degrees(): ReadonlyMap<string, number> {
		return this.degreesNow.byId;
	}

	/** The names of the ghosts that have a tie. */
	get ghosts(): ReadonlyMap<string, unknown> {
		return this.ghostTies;
	}

	private follow(people: People): void {
		const before = this.people;
		// Strength fades from day to day, so another day, as another me, makes all anew.
		const isAnew = before === null || before.today !== people.today || before.me !== people.me;
		if (isAnew) for (const path of before?.byPath.keys() ?? []) this.take(path, before?.me ?? null);
		for (const path of isAnew ? people.byPath.keys() : changedPaths(before.byPath, people.byPath)) {
			this.take(path, people.me);
			const person = people.byPath.get(path);
			if (person !== undefined) this.give(path, person, people);
		}
		this.nameGhosts();
		this.weigh(people);
		this.people = people;
	}

	private take(path: string, me: string | null): void {
		const share = this.shares.get(path);
		if (share === undefined) return;
		this.shares.delete(path);
		for (const [key, part] of share.parts) {
			this.stale.set(key, [part.one, part.other]);
			drop(this.sharers, key, path);
			if (this.sharers.has(key)) continue;
			for (const id of [part.one, part.other]) if (isGhost(id)) this.untieGhost(id, key);
		}
		for (const ghost of share.ghosts.keys()) drop(this.spellers, ghost, path);
		if (me !== null && me !== path) this.stale.set(keyOf(me, path), [me, path]);
	}

	private give(path: string, person: Person, { me, today }: People): void {
		const share = shareOf(person, today);
		this.shares.set(path, share);
		for (const [key, part] of share.parts) {
			this.stale.set(key, [part.one, part.other]);
			put(this.sharers, key, path);
			for (const id of [part.one, part.other]) if (isGhost(id)) this.tieGhost(id, key, [part.one, part.other]);
		}
		for (const ghost of share.ghosts.keys()) put(this.spellers, ghost, path);
		if (me !== null && me !== path) this.stale.set(keyOf(me, path), [me, path]);
	}

	private tieGhost(id: string, key: string, ends: Ends): void {
		this.tiesOfGhost.set(id, (this.tiesOfGhost.get(id) ?? new Map<string, Ends>()).set(key, ends));
	}

	private untieGhost(id: string, key: string): void {
		const ties = this.tiesOfGhost.get(id);
		ties?.delete(key);
		if (ties?.size === 0) this.tiesOfGhost.delete(id);
	}

	// A ghost is named as the first of the notes, by path, writes the name. Another spelling is another end of its ties.
	private nameGhosts(): void {
		for (const [ghost, ties] of this.tiesOfGhost) {
			const [first = ""] = inOrder(this.spellers.get(ghost));
			const name = this.shares.get(first)?.ghosts.get(ghost) ?? "";
			if (this.ghostNames.get(ghost) === name) continue;
			this.ghostNames.set(ghost, name);
			for (const [key, ends] of ties) this.stale.set(key, ends);
		}
		for (const ghost of this.ghostNames.keys()) if (!this.tiesOfGhost.has(ghost)) this.ghostNames.delete(ghost);
	}

	private weigh(people: People): void {
		const [gone, come]: [Tie[], Tie[]] = [[], []];
		for (const [key, ends] of this.stale) {
			const before = this.byKey.get(key) ?? null;
			const now = this.tieOf(key, ends, people);
			if (before !== null) gone.push(before);
			if (now !== null) come.push(now);
			if (now === null) this.byKey.delete(key);
			else this.byKey.set(key, now);
			this.degreesNow.change(key, before, now, people.me);
			this.countGhosts(before, people, -1);
			this.countGhosts(now, people, 1);
		}
		if (this.stale.size > 0) this.ties = exchanged(this.ties, gone, come);
		this.stale.clear();
	}

	private countGhosts(tie: Tie | null, { byPath }: People, by: 1 | -1): void {
		for (const id of tie === null ? [] : [tie.from, tie.to]) {
			const count = (this.ghostTies.get(id) ?? 0) + by;
			if (by === 1 ? byPath.has(id) : !this.ghostTies.has(id)) continue;
			if (count === 0) this.ghostTies.delete(id);
			else this.ghostTies.set(id, count);
		}
	}

	private tieOf(key: string, ends: Ends, people: People): Tie | null {
		const parts = inOrder(this.sharers.get(key)).flatMap((path) => this.shares.get(path)?.parts.get(key) ?? []);
		const named = (id: string): string => this.ghostNames.get(id) ?? id;
		return weighed(joinedParts(named(ends[0]), named(ends[1]), parts, named), people);
	}
}

/** The ties of people who stay as they are. */
export function tiesOf(people: People): readonly Tie[] {
	return new FollowedTies().of(people);
}

const FEW = 64;

// Sorted ties with some of them put in the place of others. A few are looked up; where there are many all is sorted.
function exchanged(ties: readonly Tie[], gone: readonly Tie[], come: readonly Tie[]): readonly Tie[] {
	if (gone.length + come.length > FEW) {
		const left = new Set(gone);
		return [...ties.filter((tie) => !left.has(tie)), ...come].sort(compareTies);
	}
	const now = [...ties];
	for (const tie of gone) now.splice(placeOf(tie, now), 1);
	for (const tie of come) now.splice(placeOf(tie, now), 0, tie);
	return now;
}

// The index of the first tie that is not before this one.
function placeOf(tie: Tie, ties: readonly Tie[]): number {
	let [low, high] = [0, ties.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = ties[middle];
		if (other !== undefined && compareTies(other, tie) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function joinedParts(one: string, other: string, parts: readonly Part[], named: (id: string) => string): Parameters<typeof weighed>[0] {
	const stated = new Map<RelationKind, number>();
	for (const [kind, strength] of parts.flatMap((part) => part.stated)) stated.set(kind, Math.max(strength, stated.get(kind) ?? 0));
	const direction = parts.find((part) => part.direction !== null)?.direction ?? null;
	return {
		...(one < other ? { a: one, b: other } : { a: other, b: one }),
		stated,
		together: parts.flatMap((part) => part.together),
		evidence: parts.flatMap((part) => part.evidence),
		direction: direction === null ? null : { from: named(direction.from), to: named(direction.to) },
	};
}

function inOrder(paths: ReadonlySet<string> | undefined): readonly string[] {
	return paths === undefined ? [] : paths.size < 2 ? [...paths] : [...paths].sort();
}

function put(index: Map<string, Set<string>>, key: string, value: string): void {
	const known = index.get(key);
	if (known === undefined) index.set(key, new Set([value]));
	else known.add(value);
}

function drop(index: Map<string, Set<string>>, key: string, value: string): void {
	const known = index.get(key);
	known?.delete(value);
	if (known?.size === 0) index.delete(key);
}
