/** Pieces that tempt a pattern to go back over what it has read. */
const PIECES = [
	"[",
	"[[",
	"- [[",
	"![[",
	"[a](",
	"](",
	"(",
	"((call) ",
	"**(",
	"**",
	"_a_ ",
	"`",
	"`` ` ",
	"%%",
	"%% a ",
	"<!--",
	"<!-- --> ",
	"$$",
	"{{",
	"<% ",
	"| ",
	"\\|",
	"a:: ",
	"[with:: ",
	"[with:: [[Bob]] ",
	"[date:: 2024-03-15] ",
	"date:: ",
	"> ",
	"> [!call] ",
	"#",
	"# ",
	"#a/",
	"- ",
	"1. ",
	"- [ ] ",
	"1",
	"2024",
	"2024-",
	"2024-03-15",
	"2024-03-15 – ",
	"1.1.",
	"12:",
	"March ",
	"March 15, ",
	"15 ",
	"15 March ",
	"a",
	"a ",
	" ",
	"\t",
	"about [[Bob]] ",
	"with [[Bob Roy]], ",
	"coffee with ",
	"had a ",
	"https://a.b/",
	"~~",
	" ^a",
	"☕",
	"📅 ",
	"@{",
	"\u0000",
	"\uD800",
] as const;

/** A note that grows to any length: its path, and its text by its length. */
export interface GrowingNote {
	readonly path: string;
	readonly textOf: (length: number) => string;
}

const JANE = "People/Jane Doe.md";
const DAILY = "2024-03-15.md";

/** Places where a long line may stand: what stands before it, by the name of the place. */
const LONG_LINES: Readonly<Record<string, readonly [path: string, before: string]>> = {
	"an entry": [JANE, "- 2024-03-15 "],
	"a line": [JANE, ""],
	"a heading": [JANE, "## Log\n### 2024-03-15: "],
	"a callout": [JANE, "> [!call] 2024-03-15: "],
	"a field": [JANE, "date:: 2024-03-15\ntopic:: "],
	"a task": [JANE, "- 2024-03-15: coffee\n\t- [ ] "],
	"a table": [JANE, "| date | notes |\n| --- | --- |\n| 2024-03-15 | "],
	"a daily note": [DAILY, "- call with [[Bob Roy]] "],
};

/** One very long line of a piece, at each place. */
export function longLines(): readonly (readonly [name: string, note: GrowingNote])[] {
	return PIECES.flatMap((piece, index) => {
		const places = Object.entries(LONG_LINES);
		// Each piece at an entry, and at one other place in turn.
		return [places[0], places[1 + (index % (places.length - 1))]].flatMap((place) =>
			place === undefined ? [] : [longLine(piece, place[0], place[1])],
		);
	});
}

function longLine(piece: string, place: string, [path, before]: readonly [string, string]): readonly [string, GrowingNote] {
	return [
		`${JSON.stringify(piece)} over and over on the line of ${place}`,
		{ path, textOf: (length) => before + filled(piece, length - before.length) },
	];
}

/** Notes of very many lines. */
export const MANY_LINES: Readonly<Record<string, GrowingNote>> = {
	...Object.fromEntries(
		PIECES.map((piece) => [`lines of ${JSON.stringify(piece)}`, inNote(JANE, `- 2024-03-15 ${filled(piece, 180)}\n`)]),
	),
	"short entries": inNote(JANE, "- 2024-03-15: coffee\n"),
	"entries with promises": inNote(JANE, "- 2024-03-15: coffee with [[Bob Roy]]\n\t- [ ] send it 📅 2024-04-01\n\n"),
	"dated headings": inNote(JANE, "### 2024-03-15\ntext\n\n"),
	"headings of a log": inNote(JANE, "## Log\n\n2024-03-15: coffee\n\n"),
	"headings of facts": inNote(JANE, "## Family\n- 2024-03-15: coffee\n"),
	"one entry of many lines": { path: JANE, textOf: (length) => `- 2024-03-15\n${filled("  she said [[Bob]]\n", length)}` },
	"one entry of blank lines": { path: JANE, textOf: (length) => `- 2024-03-15: coffee\n${filled("\n", length)}` },
	"blank lines of spaces": inNote(JANE, "    \t   \n"),
	"one heading of many lists": { path: JANE, textOf: (length) => `## 2024-03-15\n${filled("- a\n", length)}` },
	"a section of relations, blanks between links": {
		path: JANE,
		textOf: (length) => `## Key connections\n${filled(`- [[Bob]]${" ".repeat(9000)}x [[Ann]]\n`, length)}`,
	},
	"a section of relations, brackets that stay open": {
		path: JANE,
		textOf: (length) => `## Key connections\n${filled(`- ${"[[Bob]] (a, ".repeat(700)}\n`, length)}`,
	},
	"a section of relations, labels": {
		path: JANE,
		textOf: (length) => `## Key connections\n${filled("- Manager: a: [[Bob]]\n", length)}`,
	},
	callouts: inNote(JANE, "> [!call]+ 2024-03-15: coffee\n> more\n\n"),
	"one callout": { path: JANE, textOf: (length) => `> [!call] 2024-03-15\n${filled("> a [[Bob]]\n", length)}` },
	quotes: inNote(JANE, "> - 2024-03-15: coffee\n"),
	"quotes in quotes": inNote(JANE, `${"> ".repeat(60)}a\n`),
	tables: inNote(JANE, "| date | notes |\n|---|---|\n| 2024-03-15 | coffee |\n\n"),
	"one table of many rows": {
		path: JANE,
		textOf: (length) => `| date | with | notes |\n|---|---|---|\n${filled("| 2024-03-15 | [[Bob]] | coffee |\n", length)}`,
	},
	"one table of many columns": {
		path: JANE,
		textOf: (length) => `| date ${filled("| a ", length / 2)}|\n| - ${filled("| - ", length / 2)}|\n| 2024-03-15 |\n`,
	},
	"a wide table of short rows": { path: JANE, textOf: wideTable },
	"fields in blocks": inNote(JANE, "date:: 2024-03-15\ntype:: call\n\n"),
	"one block of fields": {
		path: JANE,
		textOf: (length) => `${filled("a:: b\n", length / 2)}date:: 2024-03-15\n${filled("a:: b\n", length / 2)}`,
	},
	"one block of dates": inNote(JANE, "date:: 2024-03-15\n"),
	"fields that date nothing": inNote(JANE, "a:: b\n"),
	"fences that open and close": inNote(JANE, "```\n- 2024-03-15 x\n~~~\n"),
	"comments that never close": inNote(JANE, "a %% b\n"),
	"HTML comments that never close": inNote(JANE, "a <!-- b\n"),
	"formulas that never close": inNote(JANE, "a $$ b $$ c $$\n"),
	"lists in lists": { path: JANE, textOf: (length) => filled(deepList(40), length) },
	"dates that no calendar has": inNote(JANE, "- 2024-02-30: coffee\n- 15/03/24: tea\n- 03/04/2024: walk\n"),
	"paragraphs in a log": { path: JANE, textOf: (length) => `## Log\n${filled("2024-03-15: coffee\n\n", length)}` },
	"a daily note of many calls": inNote(DAILY, "- 14:30 call with [[Bob Roy]] and [[Ann Li]]\n"),
	"a daily note of prose": inNote(DAILY, "It was a long walk, and [[Bob Roy]] told me *much* of it.\n\n"),
	"a meeting of many words": {
		path: "Kick-off.md",
		textOf: (length) => `---\ndate: 2024-03-15\npeople: ["[[Bob Roy]]"]\n---\n${filled("- [[Ann Li]] said it\n", length)}`,
	},
	"carriage returns": inNote(JANE, "- 2024-03-15: coffee\r\n"),
};

function inNote(path: string, lines: string): GrowingNote {
	return { path, textOf: (length) => filled(lines, length) };
}

function filled(piece: string, length: number): string {
	return piece.repeat(Math.max(1, Math.ceil(length / piece.length)));
}

function wideTable(length: number): string {
	const width = Math.floor(Math.sqrt(length));
	return `| date |${" a |".repeat(width / 4)}\n| - |${" - |".repeat(width / 4)}\n${filled("| 2024-03-15 |\n", length)}`;
}

function deepList(depth: number): string {
	return Array.from({ length: depth }, (_, level) => `${"\t".repeat(level)}- 2024-03-15 x\n`).join("");
}
