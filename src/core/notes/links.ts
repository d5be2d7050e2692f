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
const ANY_LINK = `(?<embed>!?)(?:${WIKILINK}|${MARKDOWN})`;
const LINK = new RegExp(ANY_LINK, "gu");
const LEADING = new RegExp(`^${ANY_LINK}`, "u");

/** All links to notes in a text, in their order; links to the web are none. */
export function linksIn(text: string): readonly Link[] {
	if (!text.includes("[")) return [];
	return [...text.matchAll(LINK)].map(linkOf).filter((link) => link !== null);
}

/** The link to a note that begins a text; null where none does. */
export function leadingLink(text: string): Link | null {
	const found = LEADING.exec(text.slice(0, 1600));
	return found === null ? null : linkOf(found);
}

/** A text behind the link that begins it, be it one to the web; null where none does. */
export function behindLeadingLink(text: string): string | null {
	const found = LEADING.exec(text.slice(0, 1600));
	return found === null ? null : text.slice(found[0].length);
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

/** A text in which every link stands as it is shown, those to the web too; embeds are left out. */
export function withLinksShown(text: string): string {
	if (!text.includes("[")) return text;
	return text.replace(LINK, (whole: string, ...found: unknown[]) => {
		const { embed, target, alias, text: label, bracketed, url } = found.at(-1) as Record<string, string | undefined>;
		const path = target ?? notePath(bracketed ?? url ?? "");
		return embed === "!" ? "" : (alias ?? label ?? "").trim() || baseName(linkTarget(path ?? "")) || whole;
	});
}

function linkOf(found: RegExpExecArray): Link | null {
	const { embed, target, alias, text, bracketed, url } = found.groups ?? {};
	const path = target ?? notePath(bracketed ?? url ?? "");
	const name = path === null ? "" : linkTarget(path);
	if (name === "") return null;
	const shown = (alias ?? text ?? "").trim() || baseName(name);
	return { target: name, shown, embed: embed === "!", start: found.index, end: found.index + found[0].length };
}

function notePath(url: string): string | null {
	if (/^[a-z][a-z\d+.-]*:/iu.test(url)) return null;
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
