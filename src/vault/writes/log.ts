import { type App, parseYaml } from "obsidian";
import type { NewEntry } from "../../core/edits/entries/entry-lines";
import { logDaily } from "../../core/edits/entries/log-daily";
import { logEntry, saysAlready } from "../../core/edits/entries/log-entry";
import type { NewPromise } from "../../core/edits/entries/promise-line";
import { readNote } from "../../core/edits/entries/read-note";
import type { Channel } from "../../core/kinds/channel";
import { type Day, localDay } from "../../core/notes/dates/day";
import { spelledOut } from "../../core/notes/entries/entry";
import { type EntryRules, entryRules } from "../../core/notes/entries/entry-rules";
import type { Initiator } from "../../core/notes/entries/head";
import { noteReader } from "../../core/notes/people/note";
import { isLoggedContact } from "../../core/rhythm/logged-contact";
import type { VaultHabits } from "../../core/settings/habits";
import type { Settings } from "../../core/settings/settings";
import { writeWords } from "../../core/words/write";
import { calendar } from "../calendar";
import { readHabits } from "../habits";
import { writeDailyNote } from "./daily-note";
import { moveLastContact } from "./last-contact";
import { takeBack, writeNote, type Written } from "./note-writer";

/** An interaction to write down: with whom (paths of person notes), when, how, who reached out, what was said and promised. */
export interface NewInteraction {
	readonly paths: readonly string[];
	readonly day: Day;
	readonly channel: Channel;
	readonly initiator: Initiator;
	readonly said: string;
	readonly promises: readonly NewPromise[];
}

/**
 * Writes an interaction into the note of everybody who was there, each with links to the others, or once into the daily note, with
 * links to all; dates of last contact follow, where the settings say so. Where one write fails, none stays. With `once`, what the notes
 * say already is not written, and nothing else.
 */
export async function logIn(app: App, interaction: NewInteraction, settings: Settings, once = false): Promise<readonly Written[]> {
	const { paths } = interaction;
	const habits = await readHabits(app);
	const rules = entryRules(settings, habits, calendar);
	const written: Written[] = [];
	try {
		// Where no line of a daily note counts, the entry would be read by nobody.
		if (settings.logTo === "daily" && settings.mentions !== "off") {
			written.push(await logToDaily(app, interaction, settings, habits, rules, once));
		} else {
			for (const path of paths) {
				const entry = entryIn(app, interaction, path);
				written.push(
					await writeNote(app, path, (text) => {
						const isSaid = once && saysAlready(readNote(text, rules).entries, entry, rules.dates);
						return isSaid ? text : logEntry(text, entry, rules).text;
					}),
				);
			}
		}
		if (once && !written.some(({ changed }) => changed)) return [];
		const moves = settings.moveLastContact && isLoggedContact(entryIn(app, interaction, ""), paths.length, localDay(new Date()), rules);
		for (const path of moves ? paths : []) {
			written.push(...(await moveLastContact(app, path, interaction.day, settings, habits)));
		}
	} catch (error) {
		await takeBack(written);
		throw error;
	}
	return written;
}

function logToDaily(
	app: App,
	interaction: NewInteraction,
	settings: Settings,
	habits: VaultHabits,
	rules: EntryRules,
	once: boolean,
): Promise<Written> {
	const read = noteReader(settings, habits, parseYaml, calendar);
	return writeDailyNote(app, interaction.day, settings, habits, (path) => (text) => {
		const entry = entryIn(app, interaction, path);
		const context = { heading: settings.dailyHeading, rules, read: (note: string) => read(path, note) };
		const isSaid = once && saysAlready((read(path, text).dated?.lines ?? []).map(spelledOut), entry, rules.dates);
		return isSaid ? text : logDaily(text, entry, context).text;
	});
}

// As it stands in a note: with links to all who were there but the person of that note.
function entryIn(app: App, { paths, day, channel, initiator, said, promises }: NewInteraction, from: string): NewEntry {
	return { day, time: null, channel, initiator, topic: said, present: linksTo(app, paths, from), promises };
}

function linksTo({ vault, fileManager }: App, paths: readonly string[], from: string): readonly string[] {
	return paths
		.filter((path) => path !== from)
		.map((path) => {
			const file = vault.getFileByPath(path);
			if (file === null) throw new Error(writeWords.gone(path));
			return fileManager.generateMarkdownLink(file, from);
		});
}
