import { type App, parseYaml } from "obsidian";
import { type Written, writeNote } from "./note-writer";
import { setProperty } from "../core/notes/edits/set-property";

/** Sets one property of a note, or removes it where the value is null; every other line stays as it is. */
export function setPropertyIn(
	app: App,
	path: string,
	names: readonly [string, ...string[]],
	value: string | boolean | null,
): Promise<Written> {
	return writeNote(app, path, (text) => setProperty(text, names, value, parseYaml));
}
