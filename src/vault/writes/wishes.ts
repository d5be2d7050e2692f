import type { App } from "obsidian";
import type { Edit } from "../../core/edits/edit";
import { markPerson } from "../../core/edits/new-notes/mark-person";
import { asItems } from "../../core/edits/entries/as-items";
import { setArchived } from "../../core/edits/properties/set-archived";
import { setProperty } from "../../core/edits/properties/set-property";
import { setCadence, setCircle, setSnooze } from "../../core/edits/properties/set-wish";
import type { Circle } from "../../core/kinds/circle";
import { Refusal } from "../../core/kinds/refusal";
import type { Day } from "../../core/notes/dates/day";
import type { Reading } from "../../core/notes/people/reading";
import type { Choice } from "../../core/triage/undecided";
import { usualMarker } from "../../core/notes/marks/usual-marker";
import { writeWords } from "../../core/words/write";
import { indexedNotes } from "../indexed-notes";
import { type EachWritten, writeEach, writeNote, type Written } from "./note-writer";

/** Puts people off until a day; null brings them back. */
export function snoozeIn(app: App, reading: Reading, paths: readonly string[], until: Day | null): Promise<EachWritten> {
	const { settings, rules, parseYaml } = reading;
	const edit = (text: string): string => setSnooze(text, settings.propertyNames["snooze-until"], until, rules.dates, parseYaml);
	return writeEach(app, paths, until === null ? unsaid(edit, reading, "snoozeUntil") : edit);
}

/** Writes the circle of people; null leaves them without one. */
export function circleIn(app: App, reading: Reading, paths: readonly string[], circle: Circle | null): Promise<EachWritten> {
	const { settings, parseYaml } = reading;
	const edit = (text: string): string => setCircle(text, settings.propertyNames.circle, circle, parseYaml);
	return writeEach(app, paths, circle === null ? unsaid(edit, reading, "circle") : edit);
}

/** Writes a cadence as somebody put it; null leaves people without one of their own. */
export function cadenceIn(app: App, reading: Reading, paths: readonly string[], cadence: string | null): Promise<EachWritten> {
	const { settings, parseYaml } = reading;
	const edit = (text: string): string => setCadence(text, settings.propertyNames.cadence, cadence, parseYaml);
	return writeEach(app, paths, cadence === null ? unsaid(edit, reading, "cadence") : edit);
}

// What is taken out of the properties may stand in a field of the text, too, which counts once they don't say it.
function unsaid(
	edit: Edit,
	{ read }: Reading,
	what: "snoozeUntil" | "circle" | "cadence" | "untracked",
): (text: string, path: string) => string {
	return (text, path) => {
		const after = edit(text);
		const { contact } = read(path, after);
		if (contact !== null && contact[what] !== null) throw new Refusal(writeWords.saidInText);
		return after;
	};
}

/** Makes lines of a note that look like entries such that are read. */
export function itemsIn(app: App, { read }: Reading, path: string): Promise<EachWritten> {
	return writeEach(app, [path], asItems(path, read));
}

/** Archives people, or brings them back. */
export function archiveIn(app: App, reading: Reading, paths: readonly string[], archived: boolean): Promise<EachWritten> {
	const { settings, parseYaml } = reading;
	const edit = (text: string): string => setArchived(text, settings.propertyNames.status, archived, parseYaml);
	return writeEach(app, paths, archived ? edit : unsaid(edit, reading, "untracked"));
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
