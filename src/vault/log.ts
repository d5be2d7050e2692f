import type { App } from "obsidian";
import { type Written, writeNote } from "./note-writer";
import type { Channel } from "../core/notes/channel";
import type { Day } from "../core/notes/day";
import { entryRules } from "../core/notes/entry-rules";
import type { Initiator } from "../core/notes/head";
import { logEntry } from "../core/notes/edits/log-entry";
import type { NewPromise } from "../core/notes/edits/promise-line";
import { readHabits } from "./habits";
import type { Settings } from "../core/settings";

/** An interaction to write down: with whom (paths of person notes), when, how, who reached out, what was said and promised. */
export interface NewInteraction {
	readonly paths: readonly string[];
	readonly day: Day;
	readonly channel: Channel;
	readonly initiator: Initiator;
	readonly said: string;
	readonly promises: readonly NewPromise[];
}

/** Writes an interaction into the note of everybody who was there, each with links to the others. Where one write fails, none stays. */
export async function logIn(app: App, interaction: NewInteraction, settings: Settings): Promise<readonly Written[]> {
	const { paths, day, channel, initiator, said, promises } = interaction;
	const rules = entryRules(settings, await readHabits(app));
	const written: Written[] = [];
	try {
		for (const path of paths) {
			const entry = { day, time: null, channel, initiator, topic: said, present: linksTo(app, paths, path), promises };
			written.push(await writeNote(app, path, (text) => logEntry(text, entry, rules).text));
		}
	} catch (error) {
		for (const one of written) await one.undo();
		throw error;
	}
	return written;
}

function linksTo({ vault, fileManager }: App, paths: readonly string[], from: string): readonly string[] {
	return paths
		.filter((path) => path !== from)
		.map((path) => vault.getFileByPath(path))
		.filter((file) => file !== null)
		.map((file) => fileManager.generateMarkdownLink(file, from));
}
