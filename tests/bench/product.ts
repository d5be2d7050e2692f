import type { Network } from "../../src/core/network/network";
import { type Note, noteReader } from "../../src/core/notes/people/note";
import type { ReconnectRow } from "../../src/core/rhythm/reconnect";
import { FollowedWorld, type World, worldOf } from "../../src/core/world";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { CALENDAR, HABITS } from "../core/small-vault";
import type { MadeNote } from "./notes";
import { parse } from "yaml";

/** The product's side of all benches. Whoever changes how notes are read or followed changes it here alone. */

/** Reads a made note, whose properties are handed in parsed. */
export function madeNoteReader(): (note: MadeNote) => Note {
	let handed: unknown = null;
	const read = noteReader(DEFAULT_SETTINGS, HABITS, () => handed, CALENDAR);
	return ({ path, text, properties }) => {
		handed = properties;
		return read(path, text);
	};
}

/** Settings that are not as they are by default. */
export type Changed = Partial<Settings>;

/** Reads a note by its path and text, the properties by a YAML reader. */
export function textReader(settings: Changed = {}): (path: string, text: string) => Note {
	return noteReader({ ...DEFAULT_SETTINGS, ...settings }, HABITS, (yaml) => parse(yaml, { logLevel: "error" }), CALENDAR);
}

/** All that follows from notes on a day. */
export function wholeWorld(notes: readonly Note[], today: string): World {
	return worldOf(notes, today, DEFAULT_SETTINGS);
}

/** A vault that is followed. */
export interface Followed {
	/** Takes in one note as it is now, and answers the list after it. */
	readonly change: (note: MadeNote) => readonly ReconnectRow[];
	/** The network after the last change. */
	readonly network: () => Network;
}

/** Follows a vault of made notes from now on. */
export function follow(made: Iterable<MadeNote>, today: string): Followed {
	const read = madeNoteReader();
	const followed = new FollowedWorld(today, DEFAULT_SETTINGS);
	for (const note of made) followed.set(read(note));
	for (const _ of followed.settle());
	let world = followed.world();
	// A view that is open has looked at the network before.
	void world.network;
	return {
		change: (note) => {
			followed.set(read(note));
			for (const _ of followed.settle());
			world = followed.world();
			return world.rows;
		},
		network: () => world.network,
	};
}
