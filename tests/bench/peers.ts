import matter from "gray-matter";
import { parse } from "date-fns";

/** What peers take from a note. */
export interface PeersNote {
	readonly properties: Readonly<Record<string, unknown>>;
	readonly entries: readonly { readonly day: Date; readonly text: string }[];
}

const DATED = /^\s*[-*]\s+(\d{4}-\d{2}-\d{2}):?\s*(.*)$/gmu;
const ANY_DAY = new Date(2000, 0, 1);

/** Reads a note as other plugins do: gray-matter for the properties, one pattern over the whole text, date-fns for each date. */
export function peersRead(text: string): PeersNote {
	// Given options, it does not answer from its cache.
	const { data, content } = matter(text, {});
	const entries = [...content.matchAll(DATED)].map(([, day = "", said = ""]) => ({ day: parse(day, "yyyy-MM-dd", ANY_DAY), text: said }));
	return { properties: data, entries };
}
