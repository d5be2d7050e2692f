import type { App } from "obsidian";
import type { People } from "../core/notes/people/people";

/** The people whom a note names, in its order: those it links to, then those of its entries and its list of attendees. I am left out. */
export function peopleNamedIn({ metadataCache }: App, path: string, { byPath, me }: People): readonly string[] {
	const { links = [], embeds = [], frontmatterLinks = [] } = metadataCache.getCache(path) ?? {};
	const linked = [...frontmatterLinks, ...links, ...embeds].map(
		({ link }) => metadataCache.getFirstLinkpathDest(noteIn(link), path)?.path,
	);
	const met = [...byPath].filter(([, { interactions }]) =>
		interactions.some(({ entry, others }) => entry.origin.path === path || others.some(({ origin }) => origin.path === path)),
	);
	const named = new Set([...linked.filter((each) => each !== undefined), ...met.map(([person]) => person)]);
	return [...named].filter((each) => each !== me && each !== path && byPath.has(each));
}

function noteIn(link: string): string {
	return link.replace(/#.*$/su, "");
}
