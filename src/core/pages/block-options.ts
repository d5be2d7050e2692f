import { parseCircle } from "../kinds/circle";
import { type Depth, DEPTHS } from "../network/picture/around";
import { linkTarget } from "../notes/text/links";
import { baseName } from "../notes/text/path";
import type { Narrowing } from "../rhythm/narrowed";
import { blockWords } from "../words/pages/block";

/** The list of those going cold, as a block. */
export interface ColdBlock {
	readonly kind: "cold";
	readonly narrowing: Narrowing;
	readonly limit: number;
}

/** What the coming weeks bring, as a block. */
export interface UpcomingBlock {
	readonly kind: "upcoming";
	readonly weeks: number;
}

/** The network near somebody, as a block. */
export interface GraphBlock {
	readonly kind: "graph";
	/** Null: the person of the note itself, else all whom it names. */
	readonly name: string | null;
	readonly depth: Depth;
}

/** A line of a block: the block with what it says, null where its value is none, and what values there are. */
export interface Option<B> {
	readonly take: (block: B, value: string) => B | null;
	readonly possible: string;
}

const MOST_ROWS = 500;
const MOST_WEEKS = 52;
const NAMES = { possible: blockWords.names };

/** The further lines of a cold list, by their names. */
export const COLD_OPTIONS: ReadonlyMap<string, Option<ColdBlock>> = new Map<string, Option<ColdBlock>>([
	[
		"circle",
		{
			possible: blockWords.circles,
			take: (block, value) => {
				const circles = partsOf(value).map(parseCircle);
				const known = circles.filter((circle) => circle !== null);
				return known.length < circles.length ? null : narrowedTo(block, "circles", known);
			},
		},
	],
	["tag", { ...NAMES, take: (block, value) => narrowedTo(block, "tags", partsOf(value)) }],
	["organization", { ...NAMES, take: (block, value) => narrowedTo(block, "organizations", partsOf(value)) }],
	["place", { ...NAMES, take: (block, value) => narrowedTo(block, "places", partsOf(value)) }],
	[
		"limit",
		{ possible: blockWords.count(MOST_ROWS), take: (block, value) => counted(value, MOST_ROWS, (limit) => ({ ...block, limit })) },
	],
]);

/** The further lines of what the coming weeks bring, by their names. */
export const UPCOMING_OPTIONS: ReadonlyMap<string, Option<UpcomingBlock>> = new Map<string, Option<UpcomingBlock>>([
	[
		"weeks",
		{ possible: blockWords.count(MOST_WEEKS), take: (block, value) => counted(value, MOST_WEEKS, (weeks) => ({ ...block, weeks })) },
	],
]);

/** The further lines of the network near somebody, by their names. */
export const GRAPH_OPTIONS: ReadonlyMap<string, Option<GraphBlock>> = new Map<string, Option<GraphBlock>>([
	[
		"depth",
		{
			possible: blockWords.count(DEPTHS.length),
			take: (block, value) => {
				const depth = DEPTHS.find((each) => String(each) === value);
				return depth === undefined ? null : { ...block, depth };
			},
		},
	],
]);

function narrowedTo<K extends keyof Narrowing>(block: ColdBlock, key: K, values: Narrowing[K] & readonly string[]): ColdBlock | null {
	return values.length === 0 ? null : { ...block, narrowing: { ...block.narrowing, [key]: values } };
}

function counted<B>(value: string, most: number, made: (count: number) => B): B | null {
	const count = /^\d{1,4}$/u.test(value) ? Number(value) : 0;
	return count >= 1 && count <= most ? made(count) : null;
}

// Names between commas; a link is the name of its note.
function partsOf(value: string): readonly string[] {
	return value
		.split(",")
		.map((part) => part.trim())
		.map((part) => (part.startsWith("[[") ? baseName(linkTarget(part.replace(/^\[\[([^\]|]*).*$/su, "$1"))) : part.replace(/^#/u, "")))
		.filter((part) => part !== "");
}
