import { monthsOf } from "./months";
import { type Block, movedDown } from "./expected";
import { linkTo, OTHERS } from "./cast";
import { inAnyCase, openingFor } from "./openings";
import type { Maker } from "./scene";
import { someDay } from "./days";
import { writtenDate } from "./dates";

type Writer = (maker: Maker) => readonly string[];

/** What looks like an entry and stands where none can be, by the name of the place. Each stands for itself between blank lines. */
const PLACES: Readonly<Record<string, Writer>> = {
	"a code fence": (maker) => fenced(maker, maker.dice.pick(["```", "```dataview", "````", "~~~", "~~~md"])),
	"a code fence that holds another": (maker) => {
		const [outer = "", inner = ""] = maker.dice.pick([
			["~~~", "```"],
			["```", "~~~"],
			["````", "```"],
		]);
		return [outer, inner, ...entriesIn(maker), inner, ...entriesIn(maker), outer];
	},
	"inline code": (maker) => [lineWith(maker, (date) => `\`${date}\`: coffee`)],
	"inline code with its text": (maker) => [lineWith(maker, (date) => `\`\`${date}: coffee\`\``)],
	"a comment over lines": (maker) => ["%%", ...entriesIn(maker), "%%"],
	"a comment in a line": (maker) => [lineWith(maker, (date) => `%% ${date}: coffee %%`)],
	"a line that is a comment": (maker) => [`%% ${maker.dice.pick(["- ", "## ", ""])}${dateIn(maker)}: coffee %%`],
	"an HTML comment over lines": (maker) => ["<!--", ...entriesIn(maker), "-->"],
	"an HTML comment in a line": (maker) => [lineWith(maker, (date) => `<!-- ${date}: coffee -->`)],
	"a formula": (maker) => ["$$", ...entriesIn(maker), "$$"],
	"a quote": (maker) => [...entriesIn(maker), "date:: 2024-01-02"].map((line) => `> ${line}`),
	"an embed": (maker) => [
		lineWith(maker, (date) => maker.dice.pick([`![[${date.replaceAll("/", "-")}]] coffee`, `![2024-01-02](walk.png): coffee`])),
	],
	"a struck-out item": (maker) => [lineWith(maker, (date) => `~~${date}: coffee~~`)],
	"a struck-out heading": (maker) => [`###### ~~${dateIn(maker)}: coffee~~`],
	"a cancelled task": (maker) => [`${maker.dice.pick(["- ", "* ", "1. "])}[-] ${dateIn(maker)}: coffee`],
	"a record of the note's making": (maker) => [
		lineWith(maker, (date) => `${date}: ${maker.dice.pick(["created", "Note added", "contact updated", "imported from Google"])}`),
	],
	"a placeholder": ({ dice }) => [
		`- ${dice.pick(["{{date}}", "{{date:YYYY-MM-DD}}", "<% tp.date.now() %>", "{{2024-01-02}}", "<% 2024-01-02 %>"])}: coffee`,
	],
	"a callout without a date": ({ dice }) => ["> [!note] Remember", `> ${dice.pick(["2024-01-02: coffee", "She likes tea"])}`],
	"a table without a column for dates": () => ["| Name | Notes |", "| --- | --- |", "| 2024-01-02 | coffee |"],
};

/** Texts whose beginning is no date, whatever one might think of it. */
const NO_DATES: readonly Writer[] = [
	({ dice }) => [
		`- ${dice.pick(["2024", "1999", "yesterday", "Monday", "last week", "today", "Mid March", "March", "12:30", "3 weeks ago"])}: coffee`,
	],
	() => ["- 2024-03-15th coffee"],
	() => ["- 2024-03-155: coffee"],
	() => ["- 20240315th coffee"],
	() => ["- v2024-03-15: coffee"],
	() => ["- 2024-03-15abc"],
	() => ["- 15 March 2024th: coffee"],
	() => ["- 15 Ma 2024: coffee"],
	() => ["- 15 Smarch 2024: coffee"],
	() => ["- [[Project Omega]]: coffee"],
	() => ["- [Friday](Walk.md): coffee"],
	() => ["- coffee on 2024-03-15"],
	() => ["- it was 15/03/24, or 2024-02-30"],
	({ language, dice }) => {
		const wrong = ["15. listopada 2024", "1 Mrz 2024", "15 jui 2024", "3 Dez 2023", "2 févr 2024"];
		return [`- ${dice.pick(wrong.filter((text) => monthsOf(/\p{L}+/u.exec(text)?.[0] ?? "", language).size !== 1))}: Kahvi`];
	},
];

/** Text that nobody takes for an entry; as a block between blank lines it ends what stands above it. */
const NEUTRAL: readonly Writer[] = [
	() => ["She is a friend of [[Ann Li]]."],
	() => ["- likes tea", "  - and long walks", "- [ ] send her a card 📅 2024-05-01"],
	() => ["| Name | Notes |", "|---|---|", "| Rex | her dog |"],
	() => ["***"],
	() => ["place:: Oslo", "mood:: 4"],
	() => ["- TODO send her a card", "  DEADLINE: <2024-05-01 Wed>"],
	() => ["> She said it herself."],
	() => ["Call her in **spring**, `soon`; it costs 5 $."],
];

/** Writes a block that must give nothing. */
export function nothingBlock(maker: Maker): Block {
	const places = Object.entries(PLACES).map(([place, writer]) => [`never: ${place}`, writer] as const);
	const [form, write] = maker.dice.pick([
		...places,
		...places,
		...places,
		...NO_DATES.map((writer) => ["no date", writer] as const),
		...NEUTRAL.map((writer) => ["neutral text", writer] as const),
	]);
	return { kind: "other", lines: write(maker), entries: [], problems: [], forms: [form] };
}

/** Writes the two sides that a merge left, of which the first is read. */
export function mergeConflict(maker: Maker, mine: Block): Block {
	return {
		kind: "other",
		lines: ["<<<<<<< HEAD", ...mine.lines, "=======", ...entriesIn(maker), ">>>>>>> theirs"],
		entries: movedDown(mine.entries, 1),
		problems: [{ line: 0, code: "merge-conflict" }, ...movedDown(mine.problems, 1)],
		forms: [...mine.forms, "merge conflict"],
	};
}

/** Writes a code fence that nothing closes, which hides all that follows. */
export function unclosedFence(maker: Maker): Block {
	const lines = [maker.dice.pick(["```", "~~~", "```js"]), ...entriesIn(maker)];
	return { kind: "other", lines, entries: [], problems: [], forms: ["never: an unclosed code fence"] };
}

/** Writes a paragraph that is an entry in a log section only, or nowhere. */
export function strayParagraph(maker: Maker, isLog: boolean): Block {
	const isOther = isLog || maker.dice.chance(0.5);
	const day = isOther ? null : writtenDate(maker, someDay(maker), "a day");
	const date = day?.text ?? maker.dice.pick(["15 March 2024", "March 15, 2024", "15.3.2024", "March 2024"]);
	// `27. März 2026` at the start of a line is an item of a list, and so is left out.
	const written = date.replace(/^(\d{1,2})\.(?=\s)/u, "$1");
	// What would count in a log looks like an entry; so do days in another order in a log, and outside of one in numbers.
	const isInNumbers = /^\d{1,2}([./-]) ?\d{1,2}\1 ?\d{4}/u.test(written);
	const isTold = day?.kind === "year first" || isInNumbers || (isLog && date !== "March 2024");
	return {
		kind: "other",
		lines: [`${written}: ${openingFor(maker, ["word", "none"]).text}`],
		entries: [],
		problems: isTold ? [{ line: 0, code: "like-entries" }] : [],
		forms: [`never: a paragraph${isTold ? " that looks like an entry" : ""}`],
	};
}

function fenced(maker: Maker, fence: string): readonly string[] {
	return [fence, ...entriesIn(maker), /^[`~]+/u.exec(fence)?.[0] ?? fence];
}

function entriesIn(maker: Maker): readonly string[] {
	const { dice } = maker;
	const link = linkTo(maker, dice.pick(OTHERS)).text;
	return dice.pick([
		[`- ${dateIn(maker)}: ${inAnyCase(maker, "coffee")} with ${link}`],
		[`## ${dateIn(maker)}`, "Coffee"],
		[`- [ ] ${dateIn(maker)}: lunch`, "  - [ ] send paper"],
		["- 2024-02-30: coffee", "- 15/03/24: walk"],
		["| Date | Notes |", "| --- | --- |", `| ${dateIn(maker)} | lunch |`],
	]);
}

function lineWith(maker: Maker, write: (date: string) => string): string {
	return `${maker.dice.pick(["- ", "* ", "1. ", "- [x] "])}${write(dateIn(maker))}`;
}

// A date that would count here, written so that it needs no brackets.
function dateIn(maker: Maker): string {
	return writtenDate(maker, someDay(maker), "a day").text;
}
