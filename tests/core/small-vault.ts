import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { type Note, noteReader, type ReadNote } from "../../src/core/notes/people/note";
import { peopleOf } from "../../src/core/notes/people/followed-people";
import { type Contact } from "../../src/core/notes/people/contact";
import { type FullInteraction, type FullPeople, type FullPerson, inFull } from "./in-full";
import { dateRules } from "../../src/core/notes/dates/date-rules";
import { kept } from "./kept";
import { momentCalendar } from "../../scripts/moment-calendar";
import type { VaultHabits } from "../../src/core/settings/habits";
import { parseYaml } from "../host/obsidian/vault/yaml";

/** YAML is read as the stand-in for the application reads it. */
export { parseYaml };

/** The day on which the tests read, where they don't say otherwise. */
export const TODAY = "2024-04-10";

/** Habits of a vault that were never changed. */
export const HABITS: VaultHabits = {
	dailyNotes: { folder: "", format: "YYYY-MM-DD" },
	dailyTemplate: "",
	templateFolders: [],
	dateFormat: "YYYY-MM-DD",
	timeFormat: "HH:mm",
	language: "en",
};

/** The calendar of the tests, where they don't say otherwise. */
export const CALENDAR = momentCalendar("en");

/** By what rules dates are read there. */
export const DATES = dateRules(DEFAULT_SETTINGS, HABITS, CALENDAR);

/** What a test changes in a vault. */
export interface Vault {
	readonly today?: string;
	readonly settings?: Partial<Settings>;
	readonly habits?: Partial<VaultHabits>;
}

// A calendar knows few formats at a time; what it and a reader learn takes longer than a note takes to read.
const calendarFor = kept(
	({ language, dailyNotes }: VaultHabits) => `${language} ${dailyNotes.format}`,
	({ language }) => momentCalendar(language),
);
const readerFor = kept(
	({ settings, habits }: Vault) => JSON.stringify([settings, habits]),
	({ settings, habits }) => {
		const read = { ...HABITS, ...habits };
		return noteReader({ ...DEFAULT_SETTINGS, ...settings }, read, parseYaml, calendarFor(read));
	},
);

/** The reader of notes, with settings and habits of a vault changed. */
export function readerOf(vault: Vault = {}): ReadNote {
	return readerFor(vault);
}

/** What notes by path and text say. */
export function notesOf(texts: Readonly<Record<string, string>>, vault: Vault = {}): readonly Note[] {
	const read = readerOf(vault);
	return Object.entries(texts).map(([path, text]) => read(path, text));
}

/** The people of notes by path and text. */
export function peopleIn(texts: Readonly<Record<string, string>>, vault: Vault = {}): FullPeople {
	const notes = notesOf(texts, vault);
	return inFull(peopleOf(notes, vault.today ?? TODAY, vault.settings?.me ?? ""));
}

/** The one person among the people that a path names. */
export function personAt(people: FullPeople, path: string): FullPerson {
	const person = people.byPath.get(path);
	if (person === undefined) throw new Error(`no person at ${path}`);
	return person;
}

/** A person note from lines of properties and a body. */
export function personNote(properties: string, body = ""): string {
	return `---\ntype: person\n${properties === "" ? "" : `${properties}\n`}---\n${body}`;
}

/** What a person note with these lines of properties says. */
export function contactWith(properties: string, body = "", vault: Vault = {}): Contact {
	const { contact } = readerOf(vault)("People/Jane Doe.md", personNote(properties, body));
	if (contact === null) throw new Error("no person note");
	return contact;
}

/** The interactions of Jane Doe, whose note has this body; Bob Roy and Ann Li (Annie) have notes too. */
export function interactionsOf(body: string, vault: Vault = {}): readonly FullInteraction[] {
	return personAt(janesVault(body, vault), "People/Jane Doe.md").interactions;
}

/** The vault of Jane Doe, Bob Roy (Bob) and Ann Li (Annie), the first with this body. */
export function janesVault(body: string, vault: Vault = {}): FullPeople {
	return peopleIn(
		{
			"People/Jane Doe.md": personNote("", body),
			"People/Bob Roy.md": personNote("aliases: [Bob]"),
			"People/Ann Li.md": personNote("aliases: [Annie]"),
		},
		vault,
	);
}
