import { type App, parseYaml } from "obsidian";
import { calendar } from "./calendar";
import { type Written, writeNote } from "./note-writer";
import { indexedNotes } from "./indexed-notes";
import { markPerson } from "../core/notes/edits/mark-person";
import { noteReader } from "../core/notes/note";
import { readHabits } from "./habits";
import type { Settings } from "../core/settings";
import { usualMarker } from "../core/notes/usual-marker";

/** Turns a note into one about a person, by the marker that most of the vault's person notes bear. */
export async function turnIntoPerson(app: App, path: string, settings: Settings): Promise<Written> {
	const read = noteReader(settings, await readHabits(app), parseYaml, calendar);
	const marker = usualMarker(indexedNotes(app, settings), settings);
	return writeNote(app, path, (text) => markPerson(text, marker, settings, (each) => read(path, each), parseYaml));
}
