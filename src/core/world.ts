import { writtenAlike } from "./kinds/alike";
import { FollowedNetwork, type Network } from "./network/network";
import { finished, type Steps } from "./kinds/steps";
import type { Day } from "./notes/dates/day";
import { FollowedPeople } from "./notes/people/followed-people";
import type { Note } from "./notes/people/note";
import type { People } from "./notes/people/people";
import { type ReconnectRow, rowOf, withRows } from "./rhythm/reconnect";
import type { Settings } from "./settings/settings";

/** All that follows from the notes on a day: the people, the list of them, and their network. */
export interface World {
	readonly people: People;
	readonly rows: readonly ReconnectRow[];
	/** Made when somebody looks at it, at once. */
	readonly network: Network;
	/** The same, made in small steps; one at a time, those of the latest world last. */
	readonly networkInSteps: () => Steps<Network>;
	/** Whether all notes have been read; else how far the reading is. */
	readonly complete: boolean;
	readonly progress: Progress | null;
}

/** How many notes have been read, of all that may hold something. */
export interface Progress {
	readonly read: number;
	readonly of: number;
}

const ROWS_AT_ONCE = 500;

/**
 * Keeps the world true to the notes, the day and the settings. Who is not touched by a change stays the same object, so that a view can
 * tell. A world that was followed equals one made from nothing.
 */
export class FollowedWorld {
	private readonly followed: FollowedPeople;
	private readonly network = new FollowedNetwork();
	private readonly stale = new Set<string>();
	private readonly made = new Map<string, ReconnectRow | null>();
	private rows: readonly ReconnectRow[] = [];
	private latest: { readonly world: World; readonly organization: string } | null = null;

	constructor(
		private today: Day,
		private settings: Settings,
	) {
		this.followed = new FollowedPeople(today, settings.me);
	}

	/** A note as it counts among the others; null for one that is not known. */
	noteAt(path: string): Note | null {
		return this.followed.noteAt(path);
	}

	/** Takes a note in, or another version of it. */
	set(note: Note): void {
		this.followed.set(note);
	}

	/** Forgets a note. */
	delete(path: string): void {
		this.followed.delete(path);
	}

	/** Goes on to another day or other settings. Those by which notes are read are the reader's. */
	restart(today: Day, settings: Settings): void {
		this.followed.restart(today, settings.me);
		if (today !== this.today || !sameCadences(settings, this.settings))
			for (const path of this.followed.people.byPath.keys()) this.stale.add(path);
		this.today = today;
		this.settings = settings;
	}

	/** Makes anew what is touched, a small step at a time, so that somebody can pause between them. */
	*settle(): Steps<void> {
		for (const path of yield* this.followed.settle()) this.stale.add(path);
		const { me, today, byPath } = this.followed.people;
		for (const path of this.stale) {
			this.stale.delete(path);
			const person = byPath.get(path);
			this.made.set(path, person === undefined ? null : rowOf(person, { me, today, settings: this.settings }));
			if (this.made.size >= ROWS_AT_ONCE) this.putInOrder();
			yield;
		}
		this.putInOrder();
	}

	private putInOrder(): void {
		if (this.made.size > 0) this.rows = withRows(this.rows, this.made);
		this.made.clear();
	}

	/** The world as it was last settled: the same object as before where nothing in it is another. `progress` is null when all is read. */
	world(progress: Progress | null = null): World {
		const { rows } = this;
		const { people } = this.followed;
		const { organization } = this.settings;
		const { world: latest, organization: mine } = this.latest ?? { world: null, organization: "" };
		const isSame = latest?.people === people && latest.rows === rows && latest.progress === progress && mine === organization;
		if (latest !== null && isSame) return latest;
		const world = worldWith(people, rows, progress, () => this.network.settle(people, organization));
		this.latest = { world, organization };
		return world;
	}
}

/** Makes the world of the notes of a vault that stay as they are. */
export function worldOf(notes: Iterable<Note>, today: Day, settings: Settings): World {
	const followed = new FollowedWorld(today, settings);
	for (const note of notes) followed.set(note);
	finished(followed.settle());
	return followed.world();
}

function worldWith(
	people: People,
	rows: readonly ReconnectRow[],
	progress: Progress | null,
	networkInSteps: World["networkInSteps"],
): World {
	return {
		people,
		rows,
		complete: progress === null,
		progress,
		get network() {
			return finished(networkInSteps());
		},
		networkInSteps,
	};
}

function sameCadences(one: Settings, other: Settings): boolean {
	return writtenAlike([one.cadences, one.cadenceByTag], [other.cadences, other.cadenceByTag]);
}
