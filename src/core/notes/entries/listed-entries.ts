import { type DateFault, isFault } from "../../kinds/date-order";
import { asRecord } from "../../kinds/record";
import type { Frontmatter } from "../properties/frontmatter";
import { type Properties, propertiesUnder, propertyNamed, textsOf } from "../properties/property";
import { itemOf } from "../text/list-item";
import { visibleLines } from "../text/markup";
import { type Entry, readEntry } from "./entry";
import type { Origin } from "./entry-words";
import { readDirection, readHead } from "./head";

/** Entries, and what stands for a date and does not count (null: it is none), each with its line, counted from 1 in the note. */
export interface Listed {
	readonly entries: readonly Entry[];
	readonly faults: readonly { readonly line: number; readonly fault: DateFault | null; readonly written: string }[];
}

const NO_ENTRIES: Listed = { entries: [], faults: [] };
/** The properties that are lists of entries. */
export const ENTRY_LISTS: readonly string[] = ["interactions", "events"];
const WORDS = ["text", "summary", "notes", "note", "topic", "title", "description"];
const STATED = { type: ["type", "channel"], with: ["with", "people"], next: ["next", "follow-up"] } as const;
const MOST_ITEMS = 10_000;

/** The entries that stand in the properties as a list of `{date, text, type}`; an item that is one text is read as a line is. */
export function listedEntries(frontmatter: Frontmatter, properties: Properties, origin: Origin): Listed {
	const lists = propertiesUnder(properties, ENTRY_LISTS);
	if (lists.length === 0) return NO_ENTRIES;
	const items = lists.flatMap(({ value, line }) => {
		const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [value];
		const lines = itemLines(frontmatter.source, line);
		return all.map((item, at) => listedEntry(item, lines[at] ?? line, origin));
	});
	return {
		entries: items.flatMap(({ entry }) => entry ?? []),
		faults: items.flatMap(({ fault }) => fault ?? []),
	};
}

interface ListedItem {
	readonly entry: Entry | null;
	readonly fault: Listed["faults"][number] | null;
}

const NOTHING: ListedItem = { entry: null, fault: null };

function listedEntry(item: unknown, number: number, origin: Origin): ListedItem {
	const record = asRecord(item);
	const textUnder = (keys: readonly string[], between = ", "): string => keys.flatMap((key) => textsOf(record[key])).join(between);

	// When it was: under a name of its own, else at the start of a text that is all there is.
	const date = textUnder(["date", "day", "when"]);
	const { box, written } = date === "" ? boxed(textsOf(item)[0] ?? "") : { box: null, written: date };
	const head = readHead(written, origin.rules.dates);
	if (head === null) return date === "" ? NOTHING : { entry: null, fault: { line: number, fault: null, written } };
	if (isFault(head)) return { entry: null, fault: { line: number, fault: head, written } };

	// What was said, as if it stood on a line.
	const words = WORDS.map((key) => textUnder([key])).find((text) => text !== "") ?? "";
	const said = (date === "" ? written.slice(head.rest) : words).trimStart();
	const direction = readDirection(said);
	const [line] = visibleLines([said.slice(direction?.length ?? 0).replace(/\s+/gu, " ")], 0);
	const stated = Object.entries(STATED).map(([key, keys]) => ({ key, value: textUnder(keys, key === "with" ? "; " : ", ") }));
	const entry = readEntry(
		{
			head: { ...head, initiator: direction?.initiator ?? head.initiator },
			line: { number, holds: line?.holds ?? 0 },
			...{ box, text: line?.text ?? "", syntax: line?.syntax ?? "" },
			stated: stated.filter(({ value }) => value !== ""),
			below: [],
		},
		origin,
	);
	return { entry, fault: null };
}

// A text that is written as a line of a list is, with its box.
function boxed(text: string): { readonly box: string | null; readonly written: string } {
	const line = itemOf(text) === null ? `- ${text}` : text;
	const item = itemOf(line);
	return { box: item?.box ?? null, written: line.slice(item?.start ?? 0) };
}

// The lines of a list's items, counted from 1 in the note: those with a dash at the depth of the first.
function itemLines(source: string, from: number): readonly number[] {
	const lines = source.split("\n");
	const found: number[] = [];
	let depth: number | null = null;
	for (let at = from - 1; at < lines.length && propertyNamed(lines[at] ?? "") === null; at++) {
		const dash = /^([ \t]*)-(?:[ \t]|$)/u.exec(lines[at] ?? "");
		depth ??= dash?.[1]?.length ?? null;
		if (dash !== null && dash[1]?.length === depth) found.push(at + 2);
	}
	return found;
}
