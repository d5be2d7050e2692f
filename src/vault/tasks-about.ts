import type { App, CachedMetadata, ListItemCache } from "obsidian";
import type { Day } from "../core/notes/dates/day";
import type { DateRules } from "../core/notes/dates/written-date";
import { withLinksShown } from "../core/notes/text/links";
import { readTask } from "../core/notes/wording/stated-promise";

/** An open task of another note that links to somebody. */
export interface TaskAbout {
	readonly path: string;
	/** From 1. */
	readonly line: number;
	readonly text: string;
	readonly due: Day | null;
}

const MOST_NOTES = 100;
const MOST_TASKS = 20;

/** The open tasks of other notes that link to somebody's, those that are due first; `known` are places that are told already. */
export async function tasksAbout(app: App, path: string, dates: DateRules, known: ReadonlySet<string>): Promise<readonly TaskAbout[]> {
	const { metadataCache, vault } = app;
	const sources = Object.entries(metadataCache.resolvedLinks).filter(([from, to]) => from !== path && Object.hasOwn(to, path));
	const tasks: TaskAbout[] = [];
	for (const [source] of sources.slice(0, MOST_NOTES)) {
		const file = vault.getFileByPath(source);
		const cache = metadataCache.getCache(source);
		const items = cache === null ? [] : openItemsAbout(app, cache, source, path);
		if (file === null || items.length === 0) continue;
		const lines = (await vault.cachedRead(file)).split("\n");
		for (const { position } of items) {
			const line = position.start.line + 1;
			const written = (lines[position.start.line] ?? "").replace(/^\s*(?:[-*+]|\d+[.)])\s+\[[^\]]\]\s*/u, "");
			const promise = known.has(`${source}:${line}`)
				? undefined
				: readTask(" ", { text: written, syntax: written }, [], line, dates)?.promise;
			if (promise !== undefined) tasks.push({ path: source, line, text: withLinksShown(promise.text), due: promise.due });
		}
	}
	return tasks.sort((a, b) => compareDue(a.due, b.due)).slice(0, MOST_TASKS);
}

// Those whose first line holds a link that leads to somebody.
function openItemsAbout(
	{ metadataCache }: App,
	{ listItems = [], links = [] }: CachedMetadata,
	source: string,
	path: string,
): readonly ListItemCache[] {
	const open = listItems.filter(({ task }) => task === " " || task === "/");
	if (open.length === 0) return [];
	const lines = new Set(
		links
			.filter(({ link }) => metadataCache.getFirstLinkpathDest(link.replace(/#.*$/su, ""), source)?.path === path)
			.map(({ position }) => position.start.line),
	);
	return open.filter(({ position }) => lines.has(position.start.line));
}

function compareDue(one: Day | null, other: Day | null): number {
	const [a, b] = [one ?? "9999", other ?? "9999"];
	return a < b ? -1 : a > b ? 1 : 0;
}
