import type { RelationKind } from "../kinds/relation-kind";
import type { People, Person } from "../notes/people/people";
import { isGhost, keyOf, type Part, type Share, shareOf } from "./shares";
import { compareTies, type Tie, weighed } from "./ties";

// The two whom a tie joins, in no order.
type Ends = readonly [string, string];

// A tie with the key of its two.
interface KeyedTie {
	readonly key: string;
	readonly tie: Tie;
}

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
	private sorted: readonly KeyedTie[] = [];
	private ties: readonly Tie[] = [];

	/** All ties among people, ghosts and me, in the order of their ends. */
	of(people: People): readonly Tie[] {
		if (people !== this.people) this.follow(people);
		return this.ties;
	}

	private follow(people: People): void {
		const before = this.people;
		// Strength fades from day to day, so another day, as another me, makes all anew.
		const isAnew = before === null || before.today !== people.today || before.me !== people.me;
		for (const path of before?.byPath.keys() ?? []) if (isAnew || !people.byPath.has(path)) this.take(path, before?.me ?? null);
		for (const [path, person] of people.byPath) {
			if (!isAnew && before.byPath.get(path) === person) continue;
			this.take(path, people.me);
			this.give(path, person, people);
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
		if (me !== null) this.stale.set(keyOf(me, path), [me, path]);
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
		const added: KeyedTie[] = [];
		for (const [key, ends] of this.stale) {
			const tie = this.tieOf(key, ends, people);
			if (tie !== null) added.push({ key, tie });
		}
		if (this.stale.size === 0) return;
		const kept = this.sorted.filter(({ key }) => !this.stale.has(key));
		// What is nearly sorted is sorted in nearly no time.
		this.sorted = [...kept, ...added].sort((one, other) => compareTies(one.tie, other.tie));
		this.ties = this.sorted.map(({ tie }) => tie);
		this.stale.clear();
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
