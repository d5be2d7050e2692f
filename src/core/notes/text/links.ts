import { baseName } from "./path";

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

/** The target that somebody wrote as a link or bare, be it a path or a name. */
export function noteNamed(written: string): string {
	return linkTarget(linksIn(written)[0]?.target ?? written);
}

/** A text in which every link stands as it is shown, those to the web too; embeds are left out. */
export function withLinksShown(text: string): string {
	if (!text.includes("[")) return text;
	return text.replace(LINK, (whole: string, ...found: unknown[]) => {
		const { embed, target, shown } = partsOf(found.at(-1) as Record<string, string | undefined>);
		return embed ? "" : shown || baseName(target) || whole;
	});
}

function linkOf({ 0: whole, index, groups = {} }: RegExpExecArray): Link | null {
	const { embed, target, shown } = partsOf(groups);
	return target === "" ? null : { target, shown: shown || baseName(target), embed, start: index, end: index + whole.length };
}

// The target is empty where the link is one to the web.
function partsOf(groups: Record<string, string | undefined>): Pick<Link, "target" | "shown" | "embed"> {
	const { embed, target, alias, text, bracketed, url } = groups;
	return { target: linkTarget(target ?? notePath(bracketed ?? url ?? "")), shown: (alias ?? text ?? "").trim(), embed: embed === "!" };
}

function notePath(url: string): string {
	if (/^[a-z][a-z\d+.-]*:/iu.test(url)) return "";
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
