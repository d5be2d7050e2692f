import type { App } from "obsidian";
import { linkTarget } from "../core/notes/text/links";

const PROPERTIES = ["photo", "image", "avatar", "picture"];
const IMAGES = new Set(["avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp"]);
const LINK = /^!?\[\[(?<target>[^\]]+)\]\]$/u;
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;

/** The address at which the application shows the picture of somebody to which their note links; null where the vault holds none. */
export function photoOf({ metadataCache, vault }: App, path: string): string | null {
	const frontmatter = metadataCache.getCache(path)?.frontmatter;
	if (frontmatter === undefined) return null;
	for (const [name, value] of Object.entries(frontmatter)) {
		if (!PROPERTIES.includes(name.toLowerCase())) continue;
		const target = targetIn(value);
		const file = target === null ? null : metadataCache.getFirstLinkpathDest(target, path);
		if (file !== null && IMAGES.has(file.extension.toLowerCase())) return vault.getResourcePath(file);
	}
	return null;
}

// A link or a bare path. Nothing is ever fetched from elsewhere.
function targetIn(value: unknown): string | null {
	const text: unknown = Array.isArray(value) ? value[0] : value;
	if (typeof text !== "string" || text.trim() === "") return null;
	const written = LINK.exec(text.trim())?.groups?.["target"] ?? text.trim();
	return SCHEME.test(written) ? null : linkTarget(written);
}
