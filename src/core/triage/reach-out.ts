import type { ReconnectRow } from "../rhythm/reconnect";
import type { reachOutWords } from "../words/pages/reach-out";

/** What can be done about somebody who is due. */
export type Act = keyof typeof reachOutWords.acts;

/** A walk through those who are due: everybody in their order, who is looked at now, and what was done about each. */
export interface ReachOut {
	readonly queue: readonly string[];
	/** Where in the queue; its length once all were looked at. */
	readonly at: number;
	readonly done: ReadonlyMap<string, Act>;
}

/** Begins with those who are late, in the order of the list. */
export function beginReachOut(rows: readonly ReconnectRow[]): ReachOut {
	const due = rows.filter(({ rhythm: { status } }) => status === "cold" || status === "due");
	return { queue: due.map(({ person }) => person.contact.path), at: 0, done: new Map() };
}

/** Who is looked at; null once all were. */
export function current({ queue, at }: ReachOut): string | null {
	return queue[at] ?? null;
}

/** Goes on after something was done about somebody. Whoever is not looked at any more stays where the walk is by then. */
export function did(walk: ReachOut, path: string, act: Act): ReachOut {
	const done = new Map(walk.done).set(path, act);
	return { ...walk, done, at: current(walk) === path ? walk.at + 1 : walk.at };
}

/** Goes back to the one before. */
export function back(walk: ReachOut): ReachOut {
	return { ...walk, at: Math.max(0, walk.at - 1) };
}

/** Goes on where a note is gone, so that nobody is asked about who isn't there. */
export function without(walk: ReachOut, path: string): ReachOut {
	const at = walk.queue.indexOf(path);
	if (at === -1) return walk;
	return { ...walk, queue: walk.queue.filter((each) => each !== path), at: at < walk.at ? walk.at - 1 : walk.at };
}

/** Follows a note to another path. */
export function renamed({ queue, at, done }: ReachOut, from: string, to: string): ReachOut {
	const as = (path: string): string => (path === from ? to : path);
	return { queue: queue.map(as), at, done: new Map(Array.from(done, ([path, act]) => [as(path), act])) };
}
