import { type App, type CachedMetadata, getAllTags, type TFile } from "obsidian";
import { asRecord } from "../core/kinds/record";
import type { Glance } from "../core/notes/marks/glance";
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
			tags: [...new Set(tagsOf(cache))],
			kinds: properties
				.filter(([name]) => personProperties.some((property) => sameProperty(property, name)))
				.flatMap(([property, value]) => textsOf(value).map((written) => ({ property, value: withLinksShown(written), written }))),
		};
	});
}

/** What the application knows of a note without reading it. */
export function glanceAt({ metadataCache }: App, file: TFile): Glance {
	const cache = metadataCache.getFileCache(file);
	const { frontmatter, sections, links, embeds, frontmatterLinks } = cache ?? {};
	return {
		path: file.path,
		properties: asRecord(frontmatter),
		tags: tagsOf(cache),
		hasLinks: [links, embeds, frontmatterLinks].some((some) => (some?.length ?? 0) > 0),
		mayBeginWithFields: mayBeFields(sections),
		isUncertain: cache === null || (frontmatter === undefined && sections?.[0]?.type === "yaml"),
	};
}

function tagsOf(cache: CachedMetadata | null): readonly string[] {
	return cache === null ? [] : (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/u, ""));
}

const NO_TEXT = ["yaml", "heading", "thematicBreak", "code", "comment", "math"];
const FIELDS = ["paragraph", "list", "callout"];

function mayBeFields(sections: CachedMetadata["sections"]): boolean {
	const first = sections?.find(({ type }) => !NO_TEXT.includes(type));
	return first !== undefined && FIELDS.includes(first.type);
}
