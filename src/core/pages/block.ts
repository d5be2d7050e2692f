import { blockWords } from "../words/pages/block";
import { EVERYBODY } from "../rhythm/narrowed";
import {
	COLD_OPTIONS,
	type ColdBlock,
	GRAPH_OPTIONS,
	type GraphBlock,
	type Option,
	UPCOMING_OPTIONS,
	type UpcomingBlock,
} from "./block-options";

/** A block in a note: what is to stand there. */
export type Block =
	| ColdBlock
	| UpcomingBlock
	| GraphBlock
	/** Null: the person of the note itself, else all whom it names. */
	| { readonly kind: "before"; readonly name: string | null }
	| { readonly kind: "look back"; readonly days: number };

/** What is wrong with a line of a block, counted from 1 in it. */
export interface BlockFault {
	readonly line: number;
	readonly text: string;
}

interface BlockRead {
	readonly block: Block;
	readonly faults: readonly BlockFault[];
}

const COLD: ColdBlock = { kind: "cold", narrowing: EVERYBODY, limit: 20 };
const UPCOMING: UpcomingBlock = { kind: "upcoming", weeks: 4 };

/** Reads the text of a block: its first line says what it is, further lines are `key: value`. An empty one is the cold list. */
export function readBlock(source: string): BlockRead {
	const lines = source
		.slice(0, 5000)
		.split(/\r?\n/u)
		.map((text, at) => ({ text: text.trim(), line: at + 1 }))
		.filter(({ text }) => text !== "" && !text.startsWith("#"));
	const [first, ...others] = lines;
	if (first === undefined) return { block: COLD, faults: [] };
	const before = /^before(?:\s*:)?(?:\s+(?<name>.+))?$/iu.exec(first.text);
	if (before !== null) return { block: { kind: "before", name: nameIn(before.groups?.["name"]) }, faults: others.map(noKey) };
	const look = /^look[ -]?back(?:\s*:)?(?:\s+(?<span>week|month))?$/iu.exec(first.text);
	if (look !== null) return { block: { kind: "look back", days: /month/iu.test(first.text) ? 30 : 7 }, faults: others.map(noKey) };
	const graph = /^graph(?:\s*:)?(?:\s+(?<name>.+))?$/iu.exec(first.text);
	if (graph !== null) return withOptions({ kind: "graph", name: nameIn(graph.groups?.["name"]), depth: 1 }, GRAPH_OPTIONS, others);
	if (/^upcoming$/iu.test(first.text)) return withOptions(UPCOMING, UPCOMING_OPTIONS, others);
	if (/^cold$/iu.test(first.text)) return withOptions(COLD, COLD_OPTIONS, others);
	// A block that begins with an option is the cold list, too.
	if (/^[\w ]+:/u.test(first.text)) return withOptions(COLD, COLD_OPTIONS, lines);
	return { block: COLD, faults: [{ line: first.line, text: blockWords.unknownKind(first.text) }] };
}

interface BlockLine {
	readonly text: string;
	readonly line: number;
}

function withOptions<B extends Block>(block: B, options: ReadonlyMap<string, Option<B>>, lines: readonly BlockLine[]): BlockRead {
	let filled = block;
	const faults: BlockFault[] = [];
	for (const { text, line } of lines) {
		const [, key = text, value = ""] = /^([^:]*):(.*)$/su.exec(text) ?? [];
		const option = options.get(key.trim().toLowerCase());
		const taken = option?.take(filled, value.trim()) ?? null;
		if (taken !== null) filled = taken;
		else if (option === undefined) faults.push({ line, text: blockWords.unknownKey(key.trim(), [...options.keys()].join(", ")) });
		else faults.push({ line, text: blockWords.badValue(value.trim(), key.trim(), option.possible) });
	}
	return { block: filled, faults };
}

function noKey({ text, line }: BlockLine): BlockFault {
	return { line, text: blockWords.noKeys(text) };
}

// A link, or a name in plain words.
function nameIn(written: string | undefined): string | null {
	const name = written?.trim().replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/u, "$1") ?? "";
	return name === "" ? null : name;
}
