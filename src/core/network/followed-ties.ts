import { alike } from "../kinds/alike";
import type { RelationKind } from "../kinds/relation-kind";
import { PathIndex } from "../notes/names/path-index";
import { changedPaths } from "../notes/people/by-path";
import type { People } from "../notes/people/people";
import { InOrder } from "../rhythm/in-order";
import { Degrees } from "./degrees";
import { isGhost, type Part, type Share, shareOf } from "./shares";
import { finished, type Steps } from "../kinds/steps";
import { compareTies, type Tie, weighed } from "./ties";

// The two whom a tie joins, in no order.
type Ends = readonly [string, string];

const NOBODY: People = { today: "", me: null, byPath: new Map(), problems: [] };

/**
 * Keeps the ties true to people who come, change and go: each adds a share, which is taken away when they change, and the ties that it
 * touches are weighed anew. Ties that say what they said stay the same objects.
 */
export class FollowedTies {
	private people = NOBODY;
	/** Those whose share is to be made anew, by path; the ghosts to name anew; the ties to weigh anew, by key. */
	private readonly touched = new Set<string>();
	private readonly respelled = new Set<string>();
	private readonly stale = new Map<string, Ends>();
	private readonly shares = new Map<string, Share>();
	/** Those who add to a tie, by its key; and the ties of a ghost, by its id. */
	private readonly sharers = new PathIndex();
	private readonly tiesOfGhost = new Map<string, Map<string, Ends>>();
	private readonly spellers = new PathIndex();
	private readonly ghostNames = new Map<string, string>();
	private readonly byKey = new Map<string, Tie>();
	private readonly degrees = new Degrees();
	/** How many ties a ghost has, by its name. */
	private readonly ghostTies = new Map<string, number>();
	private readonly inOrder = new InOrder(compareTies);
	/** The people who have come, changed or gone, and the ghosts who have come or gone. */
	private readonly changed = new Set<string>();

	/** All ties among people, ghosts and me, in the order of their ends. */
	get ties(): readonly Tie[] {
		return this.inOrder.items;
	}

	/** The names of the ghosts that have a tie. */
	get ghosts(): ReadonlyMap<string, unknown> {
		return this.ghostTies;
	}

	/** How the degree of somebody ranks, from 0 to 1. */
	rankOf(id: string): number {
		return this.degrees.rankOf(id);
	}

	/**
	 * Makes the ties anew that are touched where these are the people; answers the ids of those who are others than before, or rank
	 * otherwise. Whoever stops between two steps can go on with another call.
	 */
	*settle(people: People): Steps<ReadonlySet<string>> {
		this.follow(people);
		for (const path of this.touched) {
			this.touched.delete(path);
			this.share(path);
			yield;
		}
		for (const ghost of this.respelled) {
			this.respelled.delete(ghost);
			this.name(ghost);
			yield;
		}
		for (const [key, ends] of this.stale) {
			this.stale.delete(key);
			this.weigh(key, ends);
			yield;
		}
		const ranked = yield* this.degrees.settle();
		const changed = new Set([...this.changed, ...ranked]);
		this.changed.clear();
		return changed;
	}

	private follow(people: People): void {
		const { today, me, byPath } = this.people;
		if (people === this.people) return;
		this.people = people;
		const paths = changedPaths(byPath, people.byPath);
		for (const path of paths) this.changed.add(path);
		// Strength fades from day to day, so another day, as another me, makes all anew.
		for (const path of today === people.today && me === people.me ? paths : [...byPath.keys(), ...people.byPath.keys()])
			this.touched.add(path);
	}

	private share(path: string): void {
		const { byPath, today, me } = this.people;
		const [before, person] = [this.shares.get(path), byPath.get(path)];
		const now = person === undefined ? undefined : shareOf(person, this.people);
		// What a part weighs follows from it, the day and who I am; only what I have to do with somebody is known from themselves.
		const isAnew = before?.today !== today || before.me !== me;
		const stays = (key: string, part: Part): boolean =>
			!isAnew && part.one !== me && part.other !== me && alike(part, now?.parts.get(key));
		const staying = new Set([...(before?.parts ?? [])].filter(([key, part]) => stays(key, part)).map(([key]) => key));
		if (before !== undefined) this.take(path, before, staying);
		if (now === undefined) this.shares.delete(path);
		else this.give(path, now, staying);
	}

	private take(path: string, { parts, ghosts }: Share, staying: ReadonlySet<string>): void {
		for (const [key, { one, other }] of parts) {
			if (staying.has(key)) continue;
			this.stale.set(key, [one, other]);
			this.sharers.delete(key, path);
			if (this.sharers.has(key)) continue;
			for (const id of [one, other]) if (isGhost(id)) this.untieGhost(id, key);
		}
		for (const ghost of ghosts.keys()) {
			this.spellers.delete(ghost, path);
			this.respelled.add(ghost);
		}
	}

	private give(path: string, share: Share, staying: ReadonlySet<string>): void {
		this.shares.set(path, share);
		for (const [key, { one, other }] of share.parts) {
			if (staying.has(key)) continue;
			this.stale.set(key, [one, other]);
			this.sharers.add(key, path);
			for (const id of [one, other]) if (isGhost(id)) this.tieGhost(id, key, [one, other]);
		}
		for (const ghost of share.ghosts.keys()) {
			this.spellers.add(ghost, path);
			this.respelled.add(ghost);
		}
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
	private name(ghost: string): void {
		const [first] = [...this.spellers.at(ghost)].sort();
		const name = this.shares.get(first ?? "")?.ghosts.get(ghost);
		if (this.ghostNames.get(ghost) === name) return;
		if (name === undefined) this.ghostNames.delete(ghost);
		else this.ghostNames.set(ghost, name);
		for (const [key, ends] of this.tiesOfGhost.get(ghost) ?? []) this.stale.set(key, ends);
	}

	private weigh(key: string, ends: Ends): void {
		const before = this.byKey.get(key) ?? null;
		const made = this.tieOf(key, ends);
		const now = before !== null && made !== null && alike(before, made) ? before : made;
		// Who I am may be another, and the tie the same.
		this.degrees.change(key, before, now, this.people.me);
		if (now === before) return;
		this.inOrder.exchange(before, now);
		if (now === null) this.byKey.delete(key);
		else this.byKey.set(key, now);
		this.countGhosts(before, -1);
		this.countGhosts(now, 1);
	}

	private countGhosts(tie: Tie | null, by: 1 | -1): void {
		for (const id of tie === null ? [] : [tie.from, tie.to]) {
			const count = (this.ghostTies.get(id) ?? 0) + by;
			if (by === 1 ? this.people.byPath.has(id) : !this.ghostTies.has(id)) continue;
			if (count === 0) this.ghostTies.delete(id);
			else this.ghostTies.set(id, count);
			this.changed.add(id);
		}
	}

	private tieOf(key: string, ends: Ends): Tie | null {
		const parts = [...this.sharers.at(key)].sort().flatMap((path) => this.shares.get(path)?.parts.get(key) ?? []);
		const named = (id: string): string => this.ghostNames.get(id) ?? id;
		return weighed(joinedParts(named(ends[0]), named(ends[1]), parts, named), this.people);
	}
}

/** The ties of people who stay as they are. */
export function tiesOf(people: People): readonly Tie[] {
	const followed = new FollowedTies();
	finished(followed.settle(people));
	return followed.ties;
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
