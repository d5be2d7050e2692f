import type { App } from "obsidian";
import { markPerson } from "../../core/edits/new-notes/mark-person";
import { usualMarker } from "../../core/notes/marks/usual-marker";
import type { Reading } from "../../core/notes/people/reading";
import { indexedNotes } from "../indexed-notes";
import { writeNote, type Written } from "./note-writer";

/** Turns a note into one about a person, by the marker that most of the vault's person notes bear. */
export function turnIntoPerson(app: App, { settings, read, parseYaml }: Reading, path: string): Promise<Written> {
	const marker = usualMarker(indexedNotes(app, settings), settings);
	return writeNote(app, path, (text) => markPerson(text, marker, settings, (each) => read(path, each), parseYaml));
}
