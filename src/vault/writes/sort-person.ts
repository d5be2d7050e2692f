import { type App, parseYaml } from "obsidian";
import { type Written, writeNote } from "./note-writer";
import type { Choice } from "../../core/triage/undecided";
import type { Settings } from "../../core/settings/settings";
import { sortPerson } from "../../core/edits/properties/sort-person";

/** Writes into somebody's note which circle they are in, or that they are not tracked. */
export function sortPersonIn(app: App, path: string, choice: Choice, { propertyNames }: Settings): Promise<Written> {
	return writeNote(app, path, (text) => sortPerson(text, choice, propertyNames, parseYaml));
}
