import { type App, parseYaml } from "obsidian";
import { sortPerson } from "../../core/edits/properties/sort-person";
import type { Settings } from "../../core/settings/settings";
import type { Choice } from "../../core/triage/undecided";
import { writeNote, type Written } from "./note-writer";

/** Writes into somebody's note which circle they are in, or that they are not tracked. */
export function sortPersonIn(app: App, path: string, choice: Choice, { propertyNames }: Settings): Promise<Written> {
	return writeNote(app, path, (text) => sortPerson(text, choice, propertyNames, parseYaml));
}
