import type { CachedMetadata, Reference, ReferenceCache } from "obsidian";
import { parseFrontMatterTags } from "./yaml";

/** The tags of the properties and of the text, each with its `#`; null where there are none. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const tags = [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map((tag) => tag.tag)];
	return tags.length > 0 ? tags : null;
}

/** Visits links and embeds until the visitor answers true; tells whether it did. */
export function iterateCacheRefs(cache: CachedMetadata, visit: (reference: ReferenceCache) => boolean | void): boolean {
	return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((reference) => visit(reference) === true);
}

export function iterateRefs(references: Reference[], visit: (reference: Reference) => boolean | void): boolean {
	return references.some((reference) => visit(reference) === true);
}
