import { type App, getAllTags, type TFile } from "obsidian";
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
		isUncertain: cache === null || (frontmatter === undefined && sections?.[0]?.type === "yaml"),
	};
}
