import type { CachedMetadata, FrontMatterCache, FrontmatterLinkCache, Loc, Pos, ReferenceCache } from "obsidian";
import { maskMarkdown } from "./mask-markdown";
import { listItemsIn, sectionsIn } from "./parse-blocks";
import { getFrontMatterInfo, parseYaml } from "./yaml";

const TAG = /(?<=^|\s)#(?=[^\s#]*[^\s#\d])[^\s#!"$%&'()*+,.:;<=>?@^`{|}~[\]\\\u2000-\u206F\u2E00-\u2E7F]+/gm;
const WIKI_LINK = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;
const MARKDOWN_LINK = /(!?)\[([^[\]\n]*)\]\((<[^<>\n]+>|[^()\s]+(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"\n]*")?\)/g;

/** What the application remembers of a note: where its headings, links, tags and lists stand, and its properties if they are YAML. */
export function parseMarkdown(text: string): CachedMetadata {
	const masked = maskMarkdown(text);
	const place = placesIn(text);
	const references = referencesIn(masked, place);
	return withoutEmpty({
		headings: [...masked.matchAll(/^ {0,3}(#{1,6})[ \t]+(.*?)[ \t\r]*$/gm)].map((found) => ({
			heading: text
				.slice(found.index, found.index + found[0].length)
				.trim()
				.replace(/^#+\s+|\s+#+$/g, ""),
			level: found[1]?.length ?? 1,
			position: place(found.index, found.index + found[0].trimEnd().length),
		})),
		links: references.filter((reference) => !reference.original.startsWith("!")),
		embeds: references.filter((reference) => reference.original.startsWith("!")),
		tags: [...masked.matchAll(TAG)].map((found) => ({ tag: found[0], position: place(found.index, found.index + found[0].length) })),
		listItems: listItemsIn(masked, text, place),
		sections: sectionsIn(masked, text, place),
		...propertiesIn(text, place),
	});
}

/** Turns two offsets into a place with lines and columns. */
export type Place = (start: number, end: number) => Pos;

function placesIn(text: string): Place {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	const loc = (offset: number): Loc => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low, col: offset - (starts[low] ?? 0), offset };
	};
	return (start, end) => ({ start: loc(start), end: loc(end) });
}

function referencesIn(masked: string, place: Place): ReferenceCache[] {
	const wiki = [...masked.matchAll(WIKI_LINK)].map((found) => reference(found, found[2] ?? "", found[3] ?? found[2] ?? ""));
	const markdown = [...masked.matchAll(MARKDOWN_LINK)]
		.filter((found) => !/^<?(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(found[3] ?? ""))
		.map((found) => reference(found, decoded((found[3] ?? "").replace(/^<|>$/g, "")), found[2] ?? ""));
	return [...wiki, ...markdown].sort((a, b) => a.position.start.offset - b.position.start.offset);

	function reference(found: RegExpExecArray, link: string, displayText: string): ReferenceCache {
		return { link, displayText, original: found[0], position: place(found.index, found.index + found[0].length) };
	}
}

function propertiesIn(text: string, place: Place): CachedMetadata {
	const info = getFrontMatterInfo(text);
	if (!info.exists) return {};
	try {
		const frontmatter = parseYaml(info.frontmatter);
		if (typeof frontmatter !== "object" || frontmatter === null || Array.isArray(frontmatter)) return {};
		const frontmatterPosition = place(text.startsWith("\uFEFF") ? 1 : 0, text.slice(0, info.contentStart).trimEnd().length);
		return { frontmatter: frontmatter as FrontMatterCache, frontmatterPosition, frontmatterLinks: linksInProperties(frontmatter, "") };
	} catch {
		return {};
	}
}

function linksInProperties(value: unknown, key: string): FrontmatterLinkCache[] {
	if (typeof value === "object" && value !== null) {
		return Object.entries(value).flatMap(([name, inner]) => linksInProperties(inner, key === "" ? name : `${key}.${name}`));
	}
	const found = typeof value === "string" && /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/.exec(value.trim());
	return found ? [{ key, link: found[1] ?? "", original: value, displayText: found[2] ?? found[1] ?? "" }] : [];
}

function decoded(link: string): string {
	try {
		return decodeURI(link);
	} catch {
		return link;
	}
}

function withoutEmpty(cache: CachedMetadata): CachedMetadata {
	return Object.fromEntries(Object.entries(cache).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}
