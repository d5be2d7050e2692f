import { type Block, entryOf, type ExpectedEntry, type Said, SAYS_NOTHING } from "./expected";
import { JANE, linkTo, OTHERS } from "./cast";
import { badDate, type BadDateCode } from "./bad-dates";
import { CHANNEL_WORDS } from "./channels";
import { headFor } from "./heads";
import { inAnyCase, neutral } from "./openings";
import { nextWords } from "./promises";
import type { Maker } from "./scene";
import { someDay } from "./days";
import { type Text, textFor } from "./texts";

/** What a column holds: a cell's text, and what it adds to what the row says. */
interface Cell {
	readonly text: string;
	readonly says: Partial<Said>;
	readonly forms: readonly string[];
}

type Column = "date" | "type" | "with" | "notes" | "next" | "outcome" | "unknown";

const NAMES: Readonly<Record<Column, readonly string[]>> = {
	date: ["date", "when", "day"],
	type: ["type", "channel"],
	with: ["with", "people"],
	notes: ["notes", "summary", "topic"],
	next: ["next"],
	outcome: ["outcome", "result", "status"],
	unknown: ["place", "mood"],
};

const EMPTY: Cell = { text: "", says: {}, forms: [] };

const CELLS: Readonly<Record<Exclude<Column, "date">, (maker: Maker, hasType: boolean) => Cell>> = {
	type: (maker) => {
		const { word, channel } = maker.dice.pick(CHANNEL_WORDS);
		return { text: inAnyCase(maker, word), says: { channel }, forms: ["table cell type"] };
	},
	with: (maker) => {
		const people = maker.dice.some(OTHERS, maker.dice.whole(0, 2)).map((path) => ({ ...linkTo(maker, path), path }));
		return {
			text: people.map(({ text }) => text).join(maker.dice.pick([", ", " and "])),
			says: { present: people.map(({ path }) => path) },
			forms: ["table cell with"],
		};
	},
	notes: (maker, hasType) => {
		if (maker.dice.chance(0.15)) return EMPTY;
		const said = hasType ? { ...SAYS_NOTHING, ...spoken(maker) } : textOfNotes(maker);
		return { text: said.text, says: said, forms: [...said.forms, "table cell notes"] };
	},
	next: (maker) => {
		if (maker.dice.chance(0.3)) return EMPTY;
		const { text, promise } = nextWords(maker);
		return { text, says: { promises: [promise] }, forms: ["table cell next"] };
	},
	outcome: ({ dice }) => {
		const [text, says] = dice.pick<readonly [string, Partial<Said>]>([
			["went well", {}],
			["", {}],
			["postponed", { cancelled: true }],
			["cancelled by them", { cancelled: true }],
		]);
		return { text, says, forms: ["table cell outcome"] };
	},
	unknown: ({ dice }) => ({ text: dice.pick(["Oslo", "", "4", "in the rain"]), says: {}, forms: [] }),
};

/** Writes a table whose rows are entries, but for those whose date can't be read or is missing. */
export function tableEntries(maker: Maker): Block {
	const { dice } = maker;
	const others = dice.some<Exclude<Column, "date">>(["type", "with", "notes", "notes", "next", "outcome", "unknown"], dice.whole(1, 5));
	const columns = dice.some<Column>([...new Set(others), "date"], 6);
	const names = columns.map((column) => dice.pick(NAMES[column]));
	const rows = Array.from({ length: dice.whole(1, 3) }, () => rowFor(maker, columns));
	const bars = rows.every((row) => canBeginLine(row.cells[0] ?? "")) ? dice.pick(["outer bars", "no outer bars"] as const) : "outer bars";
	const rules = columns.map(() => dice.pick(["---", ":--", ":-:", "--:", ":-"]));
	const cells = [names.map((name) => inAnyCase(maker, name)), rules, ...rows.map((row) => row.cells)];
	return {
		kind: "other",
		lines: cells.map((row) => joined(row, bars)),
		entries: rows.flatMap(({ entry }, index) => (entry === null ? [] : [{ ...entry, line: index + 2 }])),
		problems: rows.flatMap(({ code }, index) => (code === null ? [] : [{ line: index + 2, code }])),
		forms: [`table with ${bars}`, ...names.map((name) => `table column ${name}`), ...rows.flatMap(({ forms }) => forms)],
	};
}

interface Row {
	readonly cells: readonly string[];
	readonly entry: ExpectedEntry | null;
	readonly code: BadDateCode | null;
	readonly forms: readonly string[];
}

function rowFor(maker: Maker, columns: readonly Column[]): Row {
	const { dice } = maker;
	const kind = dice.chance(0.85) ? "dated" : dice.pick(["bad", "empty"] as const);
	const filled = columns.map((column) => (column === "date" ? EMPTY : CELLS[column](maker, columns.includes("type"))));
	const head = kind === "dated" ? headFor(maker, "cell") : null;
	const bad = kind === "bad" ? badDate(maker, someDay(maker), "any") : null;
	const date = head?.text ?? bad?.text ?? dice.pick(["", "soon"]);
	const cells = columns.map((column, index) => (column === "date" ? date : (filled[index]?.text ?? "")));
	const said = filled.reduce<Said>((sum, { says }) => addedTo(sum, says), SAYS_NOTHING);
	return {
		cells,
		entry: head === null ? null : entryOf(maker, { ...head, line: 0 }, null, { ...said, present: [JANE, ...said.present] }),
		code: bad?.code ?? null,
		forms: [`table row ${kind}`, ...(head ?? bad ?? { forms: [] }).forms, ...filled.flatMap(({ forms }) => forms)],
	};
}

// In a table the notes are the topic, whatever a field in them says.
function textOfNotes(maker: Maker): Text {
	const said = textFor(maker, { direction: false, blockId: false, empty: false });
	return said.forms.includes("[topic:: ]") ? textOfNotes(maker) : said;
}

// Beside a column that names the channel the notes name none, since of two it is not said which counts.
function spoken(maker: Maker): Pick<Said, "topic"> & { readonly text: string; readonly forms: readonly string[] } {
	const { text, shown, forms } = neutral(maker);
	const hasBar = maker.dice.chance(0.3);
	return {
		text: hasBar ? `${text} | and more` : text,
		topic: hasBar ? `${shown} | and more` : shown,
		forms: [...forms, ...(hasBar ? ["table escaped bar"] : [])],
	};
}

function addedTo(sum: Said, says: Partial<Said>): Said {
	return {
		...SAYS_NOTHING,
		channel: says.channel !== undefined && says.channel !== "other" ? says.channel : sum.channel,
		initiator: says.initiator ?? sum.initiator,
		answered: says.answered ?? sum.answered,
		cancelled: sum.cancelled || says.cancelled === true,
		topic: says.topic ?? sum.topic,
		present: [...sum.present, ...(says.present ?? [])],
		mentioned: [...sum.mentioned, ...(says.mentioned ?? [])],
		promises: [...sum.promises, ...(says.promises ?? [])],
		gave: says.gave ?? sum.gave,
		got: says.got ?? sum.got,
		asked: says.asked ?? sum.asked,
	};
}

// Without an outer bar an empty cell would be one, and a number with a dot would begin a list.
function canBeginLine(cell: string): boolean {
	return cell !== "" && !/^\d+[.)] /u.test(cell);
}

// A bar inside a cell, also that of a link, is escaped.
function joined(cells: readonly string[], bars: "outer bars" | "no outer bars"): string {
	const row = cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ");
	return bars === "outer bars" ? `| ${row} |` : row.replace(/\s+$/u, "");
}
