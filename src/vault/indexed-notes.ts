import { type App, getAllTags, type TFile } from "obsidian";
import { asRecord } from "../core/kinds/record";
import type { IndexedNote } from "../core/notes/marks/likely-people";
import { sameProperty, textsOf } from "../core/notes/properties/property";
import { withLinksShown } from "../core/notes/text/links";
import type { Settings } from "../core/settings/settings";

/** The notes of the vault, or some of them, with their tags and kinds, as the application has indexed them. */
export function indexedNotes(
	{ vault, metadataCache }: App,
	{ personProperties }: Settings,
	files: readonly TFile[] = vault.getMarkdownFiles(),
): readonly IndexedNote[] {
	return files.map((file) => {
		const cache = metadataCache.getFileCache(file);
		const properties = Object.entries(asRecord(cache?.frontmatter));
		return {
			path: file.path,
			tags: cache === null ? [] : [...new Set((getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/u, "")))],
			kinds: properties
				.filter(([name]) => personProperties.some((property) => sameProperty(property, name)))
				.flatMap(([property, value]) => textsOf(value).map((written) => ({ property, value: withLinksShown(written), written }))),
		};
	});
}
