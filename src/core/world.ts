import { type Network, networkOf } from "./network/network";
import type { Day } from "./notes/dates/day";
import type { Note } from "./notes/people/note";
import { type People, peopleOf } from "./notes/people/people";
import { resolverOf } from "./notes/people/resolve";
import { reconnect, type ReconnectRow } from "./rhythm/reconnect";
import type { Settings } from "./settings/settings";

/** All that follows from the notes on a day: the people, the list of them, and their network. */
export interface World {
	readonly people: People;
	readonly rows: readonly ReconnectRow[];
	readonly network: Network;
	/** Whether all notes have been read. */
	readonly complete: boolean;
}

/** Makes the world of the notes of a vault, all or those that have been read so far. */
export function worldOf(notes: Iterable<Note>, today: Day, settings: Settings, complete = true): World {
	const all = [...notes];
	const resolve = resolverOf(all.map(({ path, contact }) => ({ path, aliases: contact?.aliases ?? [] })));
	const people = peopleOf(all, resolve, today, settings.me);
	return { people, rows: reconnect(people, settings), network: networkOf(people, settings.organization), complete };
}
