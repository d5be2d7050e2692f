import type { App } from "obsidian";
import type { NewEntry, WrittenLink } from "../../core/edits/entries/entry-lines";
import { logDaily } from "../../core/edits/entries/log-daily";
import { logEntry, type Logged, saysAlready } from "../../core/edits/entries/log-entry";
import type { NewPromise } from "../../core/edits/entries/promise-line";
import type { Channel } from "../../core/kinds/channel";
import { rereading } from "../../core/edits/entries/read-note";
import { Refusal } from "../../core/kinds/refusal";
import type { Day } from "../../core/notes/dates/day";
import { type SpelledEntry, spelledOut } from "../../core/notes/entries/entry";
import type { Initiator } from "../../core/notes/entries/head";
import { touchOf } from "../../core/notes/people/interaction";
import { entriesOf } from "../../core/notes/people/note";
import type { Reading } from "../../core/notes/people/reading";
import { linksIn } from "../../core/notes/text/links";
import { isContact } from "../../core/rhythm/rhythm";
import { writeWords } from "../../core/words/write";
import { writeDailyNote } from "./daily-note";
import { moveLastContact } from "./last-contact";
import { type Write, writeNote, writeTogether, type Written } from "./note-writer";

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
export function logIn(app: App, reading: Reading, interaction: NewInteraction, today: Day, once = false): Promise<readonly Written[]> {
	return writeTogether(writesOf(app, reading, interaction, today, once));
}

// Each is made once the one before is written: whether it was contact is asked of the entry that stands there by then.
function* writesOf(app: App, reading: Reading, interaction: NewInteraction, today: Day, once: boolean): Generator<Write> {
	const { settings, rules, read } = reading;
	const { paths, day } = interaction;
	const entries: SpelledEntry[] = [];
	const isSaid = (path: string, text: string, entry: NewEntry): boolean =>
		once && saysAlready(entriesOf(read(path, text)).map(spelledOut), entry, rules.dates);
	const kept = ({ text, entry }: Logged): string => {
		entries.push(entry);
		return text;
	};
	// Where no line of a daily note counts, the entry would be read by nobody.
	if (settings.logTo === "daily" && settings.mentions !== "off") {
		yield () =>
			writeDailyNote(app, reading, day, (path) => (text) => {
				const entry = entryIn(app, interaction, path);
				if (isSaid(path, text, entry)) return text;
				const context = { heading: settings.dailyHeading, rules, read: (note: string) => read(path, note) };
				return kept(logDaily(text, entry, context));
			});
	} else {
		for (const path of paths) {
			const entry = entryIn(app, interaction, path);
			yield () =>
				writeNote(app, path, (text) => (isSaid(path, text, entry) ? text : kept(logEntry(text, entry, rereading(reading, path)))));
		}
	}
	const entry = entries.at(-1);
	const isContactDay = entry !== undefined && isContact({ ...touchOf(entry, today), people: paths.length });
	for (const path of settings.moveLastContact && isContactDay ? paths : []) yield () => moveLastContact(app, reading, path, day);
}

// As it stands in a note: with links to all who were there but the person of that note.
function entryIn(app: App, { paths, day, channel, initiator, said, promises }: NewInteraction, from: string): NewEntry {
	return { day, time: null, channel, initiator, topic: said, present: linksTo(app, paths, from), promises };
}

// As the application writes links into that note, by the user's settings.
function linksTo({ vault, fileManager, metadataCache }: App, paths: readonly string[], from: string): readonly WrittenLink[] {
	return paths
		.filter((path) => path !== from)
		.map((path) => {
			const file = vault.getFileByPath(path);
			if (file === null) throw new Refusal(writeWords.gone(path));
			const written = fileManager.generateMarkdownLink(file, from);
			const [link] = linksIn(written);
			if (link !== undefined) return { target: link.target, written };
			const target = metadataCache.fileToLinktext(file, from, true);
			return { target, written: `[[${target}]]` };
		});
}
