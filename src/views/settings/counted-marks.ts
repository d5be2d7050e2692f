import type { App } from "obsidian";
import { asRecord } from "../../core/kinds/record";
import { foundMarks } from "../../core/notes/marks/found-marks";
import type { IndexedNote, LikelyPeople } from "../../core/notes/marks/likely-people";
import { type UnreadName, unreadNames } from "../../core/notes/marks/unread-names";
import type { Settings } from "../../core/settings/settings";
import { indexedNotes } from "../../vault/indexed-notes";
import { inSlices, Slices } from "../../vault/slices";

const NOTES_AT_ONCE = 50;

/** What marks people in the vault as it is now, counted in slices; those that were listed before stay where they stood. */
export async function countMarks(app: App, settings: Settings, listed: readonly LikelyPeople[]): Promise<readonly LikelyPeople[]> {
	const slices = new Slices();
	const files = app.vault.getMarkdownFiles();
	const notes: IndexedNote[] = [];
	for (let at = 0; at < files.length; at += NOTES_AT_ONCE) {
		await slices.pause();
		notes.push(...indexedNotes(app, settings, files.slice(at, at + NOTES_AT_ONCE)));
	}
	return inSlices(foundMarks(notes, settings, listed));
}

/** The names of properties that stand in notes of people and are not read, counted in slices by what the application has indexed. */
export function countUnread(
	{ metadataCache }: App,
	people: Iterable<string>,
	settings: Settings,
	listed: readonly UnreadName[],
): Promise<readonly UnreadName[]> {
	function* blocks(): Iterable<Readonly<Record<string, unknown>>> {
		for (const path of people) yield asRecord(metadataCache.getCache(path)?.frontmatter);
	}
	return inSlices(unreadNames(blocks(), settings, listed));
}
