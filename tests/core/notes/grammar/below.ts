import { linkTo, OTHERS, type Phrase } from "./cast";
import { logseqTask, nextField, writtenTask } from "./promises";
import type { ExpectedPromise } from "./promises";
import type { Maker } from "./scene";

/** The lines below the head of an entry that belong to it, and what they say. */
export interface Below {
	readonly lines: readonly string[];
	/** The first line that is no task, as a topic shows it; null where there is none. */
	readonly first: string | null;
	readonly mentioned: readonly string[];
	readonly promises: readonly ExpectedPromise[];
	readonly forms: readonly string[];
}

/** No lines. */
export const NOTHING_BELOW: Below = { lines: [], first: null, mentioned: [], promises: [], forms: [] };

/** What stands before each line, and which lines a place takes. */
export interface BelowPlace {
	readonly indent: string;
	/** Plain text directly below the head, without the indentation. */
	readonly plain: boolean;
	/** Lists, tasks, code and lines behind a blank one. */
	readonly lists: boolean;
	/** What stands on a blank line. */
	readonly blank: string;
	/** A heading as deep as this belongs to the entry. */
	readonly heading: string | null;
	/** Whether links to people may stand in the lines. */
	readonly links: boolean;
}

interface Piece {
	readonly kind: "said" | "task" | "other";
	readonly lines: readonly string[];
	readonly shown: string;
	readonly mentioned: readonly string[];
	readonly promises: readonly ExpectedPromise[];
	readonly forms: readonly string[];
}

const SAID: readonly Phrase[] = [
	{ text: "She starts in May.", shown: "She starts in May." },
	{ text: "her dog is **Rex**, not _Max_", shown: "her dog is Rex, not Max" },
	{ text: "wants [[Project Omega|the project]] to end", shown: "wants the project to end" },
	{ text: "reads [the paper](https://example.org/p)", shown: "reads the paper" },
	{ text: "new number 555 2024-01-02 in his mail", shown: "new number 555 2024-01-02 in his mail" },
	{ text: "moves house #alumni", shown: "moves house" },
];

/** Writes lines below a head; `isTopic` where the first of them says what the entry was about. */
export function belowFor(maker: Maker, place: BelowPlace, isTopic: boolean): Below {
	const { dice } = maker;
	if (dice.chance(0.5)) return NOTHING_BELOW;
	const plain = place.plain && dice.chance(0.3) ? [said(maker, { ...place, indent: "" }, "")] : [];
	const indented = place.lists ? Array.from({ length: dice.whole(plain.length === 0 ? 1 : 0, 3) }, () => pieceFor(maker, place)) : [];
	const all = [...plain, ...indented];
	const isUnclear = isTopic && all.find(({ kind }) => kind !== "task")?.kind === "other";
	return sumOf(isUnclear ? [said(maker, place, "- "), ...all] : all);
}

function pieceFor(maker: Maker, place: BelowPlace): Piece {
	const { dice } = maker;
	const { indent, blank } = place;
	return dice.pick<() => Piece>([
		() => said(maker, place, dice.pick(["- ", "* ", "1. "])),
		() => said(maker, place, dice.pick(["- ", ""])),
		() => behindBlank(said(maker, place, ""), blank),
		() => task(maker, indent),
		() => task(maker, indent),
		() => task(maker, `${indent}${dice.pick(["  ", "\t"])}`),
		() => next(maker, indent),
		() => logseq(maker, indent),
		() => gone(indent, dice.pick(["- `[[Cleo Park]]`", "- %% [[Cleo Park]] %%", "- ![[Cleo Park]]", "- <!-- [[Cleo Park]] -->"])),
		() => code(indent, dice.pick(["```", "~~~"])),
		...(place.heading === null ? [] : [() => subheading(maker, place)]),
	])();
}

function said(maker: Maker, { indent, links }: BelowPlace, bullet: string): Piece {
	const path = links && maker.dice.chance(0.4) ? maker.dice.pick(OTHERS) : null;
	const words = maker.dice.pick(SAID);
	const link = path === null ? null : linkTo(maker, path);
	const isFirst = maker.dice.chance(0.5);
	const around = (name: string): string => (isFirst ? `${name} is moving to Oslo` : `Her friend ${name} too`);
	return {
		kind: "said",
		lines: [`${indent}${bullet}${link === null ? words.text : around(link.text)}`],
		shown: link === null ? words.shown : around(link.shown),
		mentioned: path === null ? [] : [path],
		promises: [],
		forms: [
			`below: ${bullet === "" ? "plain" : "list"}${indent === "" ? "" : indent.includes("\t") ? ", tab" : ", spaces"}`,
			...(path === null ? [] : ["below: mention"]),
		],
	};
}

function behindBlank(piece: Piece, blank: string): Piece {
	return { ...piece, lines: [blank, ...piece.lines], forms: [...piece.forms, "below: past a blank line"] };
}

function task(maker: Maker, indent: string): Piece {
	const { text, promise, forms } = writtenTask(maker);
	return { kind: "task", lines: [indent + text], shown: "", mentioned: [], promises: promise === null ? [] : [promise], forms };
}

function logseq(maker: Maker, indent: string): Piece {
	const { texts, promise, forms } = logseqTask(maker);
	return { kind: "task", lines: texts.map((text) => indent + text), shown: "", mentioned: [], promises: [promise], forms };
}

function next(maker: Maker, indent: string): Piece {
	const { text, promise, forms } = nextField(maker);
	return { kind: "other", lines: [`${indent}- ${text}`], shown: "", mentioned: [], promises: promise === null ? [] : [promise], forms };
}

function gone(indent: string, text: string): Piece {
	return { kind: "other", lines: [indent + text], shown: "", mentioned: [], promises: [], forms: ["below: what is no link"] };
}

function code(indent: string, fence: string): Piece {
	const lines = [fence, "- 2024-01-02: call with [[Cleo Park]]", "- [ ] not a promise", fence].map((line) => indent + line);
	return { kind: "other", lines, shown: "", mentioned: [], promises: [], forms: ["below: code"] };
}

function subheading(maker: Maker, place: BelowPlace): Piece {
	const below = said(maker, place, "");
	return {
		...below,
		kind: "other",
		lines: [`${place.heading ?? ""} Details`, ...below.lines],
		forms: [...below.forms, "below: deeper heading"],
	};
}

function sumOf(pieces: readonly Piece[]): Below {
	return {
		lines: pieces.flatMap(({ lines }) => lines),
		first: pieces.find(({ kind }) => kind !== "task")?.shown ?? null,
		mentioned: pieces.flatMap(({ mentioned }) => mentioned),
		promises: pieces.flatMap(({ promises }) => promises),
		forms: pieces.flatMap(({ forms }) => forms),
	};
}
