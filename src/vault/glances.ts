import { type App, type CachedMetadata, getAllTags, type TFile } from "obsidian";
import { asRecord } from "../core/kinds/record";
import type { Glance } from "../core/notes/marks/glance";

/** What the application knows of a note without reading it. */
export function glanceAt({ metadataCache }: App, file: TFile): Glance {
	const cache = metadataCache.getFileCache(file);
	const { frontmatter, sections, links, embeds, frontmatterLinks } = cache ?? {};
	return {
		path: file.path,
		properties: asRecord(frontmatter),
		tags: cache === null ? [] : (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/u, "")),
		hasLinks: [links, embeds, frontmatterLinks].some((some) => (some?.length ?? 0) > 0),
		mayBeginWithFields: mayBeFields(sections),
		isUncertain: cache === null || (frontmatter === undefined && sections?.[0]?.type === "yaml"),
	};
}

const NO_TEXT = ["yaml", "heading", "thematicBreak", "code", "comment", "math"];
const FIELDS = ["paragraph", "list", "callout"];

function mayBeFields(sections: CachedMetadata["sections"]): boolean {
	const first = sections?.find(({ type }) => !NO_TEXT.includes(type));
	return first !== undefined && FIELDS.includes(first.type);
}
