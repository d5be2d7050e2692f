/** A link as written in a note: what it points to (no heading, no `.md`), what it shows, and where it stands in its text. */
export interface Link {
	readonly target: string;
	readonly shown: string;
	readonly embed: boolean;
	readonly start: number;
	readonly end: number;
}

// Every repetition is bounded, so that no text makes the search slow.
const WIKILINK = String.raw`\[\[(?<target>[^[\]|\n]{1,500})(?:\|(?<alias>[^[\]\n]{0,500}))?\]\]`;
const MARKDOWN = String.raw`\[(?<text>[^[\]\n]{0,500})\]\((?:<(?<bracketed>[^<>\n]{1,1000})>|(?<url>[^()\s<>]{1,1000}))\)`;
const LINK = new RegExp(`(?<embed>!?)(?:${WIKILINK}|${MARKDOWN})`, "gu");

/** All links to notes in a text, in their order; links to the web are none. */
export function linksIn(text: string): readonly Link[] {
	if (!text.includes("[")) return [];
	const links: Link[] = [];
	for (const found of text.matchAll(LINK)) {
		const { embed, target, alias, text: label, bracketed, url } = found.groups ?? {};
		const path = target ?? notePath(bracketed ?? url ?? "");
		if (path === null) continue;
		const name = linkTarget(path);
		if (name === "") continue;
		const shown = (alias ?? label ?? "").trim() || baseName(name);
		links.push({ target: name, shown, embed: embed === "!", start: found.index, end: found.index + found[0].length });
	}
	return links;
}

/** The target of a link without its heading or block and without `.md`. */
export function linkTarget(written: string): string {
	return (written.split(/[#^]/u)[0] ?? "").trim().replace(/\.md$/iu, "");
}

/** The last part of a path, without `.md`. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/iu, "");
}

/** The folder of a path; empty at the root. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** A text in which every link stands as it is shown; embeds are left out. */
export function withLinksShown(text: string): string {
	let shown = "";
	let from = 0;
	for (const link of linksIn(text)) {
		shown += text.slice(from, link.start) + (link.embed ? "" : link.shown);
		from = link.end;
	}
	return shown + text.slice(from);
}

function notePath(url: string): string | null {
	if (/^[a-z][a-z\d+.-]*:/iu.test(url)) return null;
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
