import type { App } from "obsidian";
import { markPerson } from "../../core/edits/new-notes/mark-person";
import { asItems } from "../../core/edits/entries/as-items";
import { setArchived } from "../../core/edits/properties/set-archived";
import { setProperty } from "../../core/edits/properties/set-property";
import { setCadence, setCircle, setSnooze } from "../../core/edits/properties/set-wish";
import type { Circle } from "../../core/kinds/circle";
import type { Day } from "../../core/notes/dates/day";
import type { Reading } from "../../core/notes/people/reading";
import type { Choice } from "../../core/triage/undecided";
import { usualMarker } from "../../core/notes/marks/usual-marker";
import { indexedNotes } from "../indexed-notes";
import { type EachWritten, writeEach, writeNote, type Written } from "./note-writer";

/** Puts people off until a day; null brings them back. */
export function snoozeIn(app: App, reading: Reading, paths: readonly string[], until: Day | null): Promise<EachWritten> {
	const { settings, rules, parseYaml } = reading;
	return writeEach(app, paths, (text) => setSnooze(text, settings.propertyNames["snooze-until"], until, rules.dates, parseYaml));
}

/** Writes the circle of people; null leaves them without one. */
export function circleIn(
	app: App,
	{ settings, parseYaml }: Reading,
	paths: readonly string[],
	circle: Circle | null,
): Promise<EachWritten> {
	return writeEach(app, paths, (text) => setCircle(text, settings.propertyNames.circle, circle, parseYaml));
}

/** Writes a cadence as somebody put it; null leaves people without one of their own. */
export function cadenceIn(
	app: App,
	{ settings, parseYaml }: Reading,
	paths: readonly string[],
	cadence: string | null,
): Promise<EachWritten> {
	return writeEach(app, paths, (text) => setCadence(text, settings.propertyNames.cadence, cadence, parseYaml));
}

/** Makes lines of a note that look like entries such that are read. */
export function itemsIn(app: App, { read }: Reading, path: string): Promise<EachWritten> {
	return writeEach(app, [path], asItems(path, read));
}

/** Archives people, or brings them back. */
export function archiveIn(app: App, { settings, parseYaml }: Reading, paths: readonly string[], archived: boolean): Promise<EachWritten> {
	return writeEach(app, paths, (text) => setArchived(text, settings.propertyNames.status, archived, parseYaml));
}

/** Makes a note mine, by a property of it. */
export function meIn(app: App, { settings, parseYaml }: Reading, path: string): Promise<EachWritten> {
	return writeEach(app, [path], (text) => setProperty(text, settings.propertyNames.me, true, parseYaml));
}

/** Writes which circle somebody is in, or that they are not tracked. */
export function sortIn(app: App, { settings, parseYaml }: Reading, path: string, choice: Choice): Promise<Written> {
	const { circle, cadence } = settings.propertyNames;
	return writeNote(app, path, (text) =>
		choice === "never" ? setCadence(text, cadence, choice, parseYaml) : setCircle(text, circle, choice, parseYaml),
	);
}

/** Turns a note into one about a person, by the marker that most of the vault's person notes bear. */
export function turnIntoPerson(app: App, { settings, read, parseYaml }: Reading, path: string): Promise<Written> {
	const marker = usualMarker(indexedNotes(app, settings), settings);
	return writeNote(app, path, (text) => markPerson(text, marker, settings, (each) => read(path, each), parseYaml));
}
