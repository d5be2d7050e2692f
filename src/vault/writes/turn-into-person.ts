import { type App, parseYaml } from "obsidian";
import { markPerson } from "../../core/edits/new-notes/mark-person";
import { usualMarker } from "../../core/notes/marks/usual-marker";
import { noteReader } from "../../core/notes/people/note";
import type { Settings } from "../../core/settings/settings";
import { calendar } from "../calendar";
import { readHabits } from "../habits";
import { indexedNotes } from "../indexed-notes";
import { writeNote, type Written } from "./note-writer";

/** Turns a note into one about a person, by the marker that most of the vault's person notes bear. */
export async function turnIntoPerson(app: App, path: string, settings: Settings): Promise<Written> {
	const read = noteReader(settings, await readHabits(app), parseYaml, calendar);
	const marker = usualMarker(indexedNotes(app, settings), settings);
	return writeNote(app, path, (text) => markPerson(text, marker, settings, (each) => read(path, each), parseYaml));
}
