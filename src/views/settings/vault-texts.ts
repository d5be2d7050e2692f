import type { App } from "obsidian";
import { asRecord } from "../../core/kinds/record";
import type { Settings } from "../../core/settings/settings";
import { indexedNotes } from "../../vault/indexed-notes";

/** Folders of the vault, by path. */
export function foldersOf({ vault }: App): readonly string[] {
	return vault.getAllFolders().map(({ path }) => path);
}

/** Notes of the vault, by path. */
export function notesOf({ vault }: App): readonly string[] {
	return vault.getMarkdownFiles().map(({ path }) => path);
}

/** Tags of the vault, those that stand most often first; without `#`. */
export function tagsOf(app: App, settings: Settings): readonly string[] {
	return mostFirst(indexedNotes(app, settings).flatMap(({ tags }) => tags));
}

/** What notes say under the properties that mark people. */
export function valuesOf(app: App, settings: Settings): readonly string[] {
	return mostFirst(indexedNotes(app, settings).flatMap(({ kinds }) => kinds.map(({ value }) => value)));
}

/** Names of properties. */
export function propertiesOf({ vault, metadataCache }: App): readonly string[] {
	return mostFirst(vault.getMarkdownFiles().flatMap((file) => Object.keys(asRecord(metadataCache.getFileCache(file)?.frontmatter))));
}

/** Headings of notes. */
export function headingsOf({ vault, metadataCache }: App): readonly string[] {
	return mostFirst(
		vault.getMarkdownFiles().flatMap((file) => (metadataCache.getFileCache(file)?.headings ?? []).map(({ heading }) => heading)),
	);
}

function mostFirst(texts: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text);
}
