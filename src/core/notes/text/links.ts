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
const STICKY = new RegExp(ANY_LINK, "uy");
const NONE: readonly Link[] = [];
const LONGEST_PLAIN = 500;

/** All links to notes in a text, in their order; links to the web are none. */
export function linksIn(text: string): readonly Link[] {
	let bracket = text.indexOf("[");
	if (bracket === -1) return NONE;
	let links: Link[] | null = null;
	let from = 0;
	while (bracket !== -1) {
		const start = bracket > from && text.charAt(bracket - 1) === "!" ? bracket - 1 : bracket;
		// Most links are `[[Name]]`; what else a bracket may begin is left to the pattern.
		const plain = plainLinkAt(text, start, bracket);
		const found = plain === null ? patternAt(text, start) : null;
		const link = found === null ? plain : linkOf(found);
		// A list that begins with what is in it takes no room for more: most texts hold one link.
		if (link !== null && links === null) links = [link];
		else if (link !== null) links?.push(link);
		from = plain?.end ?? (found === null ? bracket + 1 : STICKY.lastIndex);
		bracket = text.indexOf("[", from);
	}
	return links ?? NONE;
}

// A wikilink of a name alone: no other name to show, no heading, no ending.
function plainLinkAt(text: string, start: number, bracket: number): Link | null {
	if (text.charCodeAt(bracket + 1) !== OPENING) return null;
	const from = bracket + 2;
	let at = from;
	for (let code = text.charCodeAt(at); code !== CLOSING; code = text.charCodeAt(++at)) {
		// The end of the text is no number.
		const isName = code > SPACE - 1 && code !== OPENING && code !== BAR && code !== HASH && code !== CARET && code < NO_BREAK_SPACE;
		if (!isName && !(code > NO_BREAK_SPACE && code < FIRST_OTHER_BLANK)) return null;
	}
	if (at === from || at - from > LONGEST_PLAIN || text.charCodeAt(at + 1) !== CLOSING) return null;
	if (text.charCodeAt(from) === SPACE || text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 3) === DOT) return null;
	const target = text.slice(from, at);
	return { target, shown: target.includes("/") ? baseName(target) : target, embed: start < bracket, start, end: at + 2 };
}

const [SPACE, HASH, DOT, OPENING, CLOSING, CARET, BAR] = [0x20, 0x23, 0x2e, 0x5b, 0x5d, 0x5e, 0x7c];
// Between these two no character is a blank.
const [NO_BREAK_SPACE, FIRST_OTHER_BLANK] = [0xa0, 0x1680];

function patternAt(text: string, start: number): RegExpExecArray | null {
	STICKY.lastIndex = start;
	return STICKY.exec(text);
}

/** The link to a note that begins a text; null where none does. */
export function leadingLink(text: string): Link | null {
	if (!mayBeginLink(text)) return null;
	const found = LEADING.exec(text.slice(0, 1600));
	return found === null ? null : linkOf(found);
}

/** A text behind the link that begins it, be it one to the web; null where none does. */
export function behindLeadingLink(text: string): string | null {
	if (!mayBeginLink(text)) return null;
	const found = LEADING.exec(text.slice(0, 1600));
	return found === null ? null : text.slice(found[0].length);
}

function mayBeginLink(text: string): boolean {
	return text.startsWith("[") || text.startsWith("![");
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
