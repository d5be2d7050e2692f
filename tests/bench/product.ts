import { type Network, networkOf } from "../../src/core/network/network";
import { type Note, noteReader } from "../../src/core/notes/people/note";
import { reconnect, type ReconnectRow } from "../../src/core/rhythm/reconnect";
import { type World, worldOf } from "../../src/core/world";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { HABITS } from "../core/small-vault";
import type { MadeNote } from "./notes";
import { parse } from "yaml";
import { peopleOf } from "../../src/core/notes/people/people";
import { resolverOf } from "../../src/core/notes/people/resolve";

/** The product's side of all benches. Whoever changes how notes are read or followed changes it here alone. */

/** Reads a made note, whose properties are handed in parsed. */
export function madeNoteReader(): (note: MadeNote) => Note {
	let handed: unknown = null;
	const read = noteReader(DEFAULT_SETTINGS, HABITS, () => handed);
	return ({ path, text, properties }) => {
		handed = properties;
		return read(path, text);
	};
}

/** Settings that are not as they are by default. */
export type Changed = Partial<Settings>;

/** Reads a note by its path and text, the properties by a YAML reader. */
export function textReader(settings: Changed = {}): (path: string, text: string) => Note {
	return noteReader({ ...DEFAULT_SETTINGS, ...settings }, HABITS, (yaml) => parse(yaml, { logLevel: "error" }));
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
	const notes = new Map<string, Note>();
	for (const note of made) notes.set(note.path, read(note));
	const peopleNow = (): ReturnType<typeof peopleOf> => {
		const resolve = resolverOf([...notes.values()].map(({ path, contact }) => ({ path, aliases: contact?.aliases ?? [] })));
		return peopleOf(notes.values(), resolve, today, "");
	};
	let people = peopleNow();
	return {
		change: (note) => {
			notes.set(note.path, read(note));
			people = peopleNow();
			return reconnect(people, DEFAULT_SETTINGS);
		},
		network: () => networkOf(people, ""),
	};
}
