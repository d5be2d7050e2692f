import type { DateOrder } from "./kinds/date-order";
import type { Problem, ProblemCode } from "./kinds/problem";
import { dayInFull } from "./notes/dates/day";
import { countedDate, readDate } from "./notes/dates/written-date";
import { baseName, folderOf } from "./notes/text/path";
import { problemPanelWords } from "./words/problem";

/** How a kind of problem is mended: at its line, by a choice that settles all of its kind, or with the other note beside it. */
type WayToMend = "at its line" | "date order" | "choose me" | "side by side" | "as items";

const WAYS: Readonly<Record<ProblemCode, WayToMend>> = {
	"invalid-date": "at its line",
	"two-digit-year": "at its line",
	"ambiguous-date": "date order",
	"no-day": "at its line",
	"like-entries": "as items",
	"late-date": "at its line",
	"unreadable-note": "at its line",
	"broken-properties": "at its line",
	"unreadable-value": "at its line",
	"ambiguous-link": "at its line",
	"not-a-person": "at its line",
	"knows-oneself": "at its line",
	"sync-conflict": "side by side",
	"merge-conflict": "at its line",
	"second-me": "at its line",
	"me-not-found": "choose me",
};

/** A date that may mean two days, and what it would mean, in the words of a language. */
export interface DateExample {
	readonly written: string;
	readonly days: Readonly<Record<DateOrder, string>>;
}

/** What one choice mends: all dates that may mean two days, or the own note that is not there. */
export type Mend =
	| { readonly kind: "date order"; readonly count: number; readonly example: DateExample | null }
	| { readonly kind: "choose me"; readonly message: string };

/** A problem at its line; `words` are what it is about, `beside` is the note to open next to this one. */
export interface ProblemRow {
	readonly line: number;
	readonly message: string;
	readonly words: string | null;
	readonly beside: string | null;
	/** Whether one click makes its lines entries. */
	readonly asItems: boolean;
}

/** A note and what in it could not be read, in the order of the lines. */
export interface ProblemGroup {
	readonly path: string;
	readonly name: string;
	readonly folder: string;
	readonly rows: readonly ProblemRow[];
}

/** All that could not be read: what one choice mends, and the notes in the order of their paths. */
export interface ProblemList {
	readonly count: number;
	readonly mends: readonly Mend[];
	readonly groups: readonly ProblemGroup[];
}

const MOST_AT_FIRST = 5;
const FEW = 3;

/** Makes the list of problems, with examples in a language such as `en` or `de`. */
export function problemList(problems: readonly Problem[], language: string): ProblemList {
	const byPath = new Map<string, Problem[]>();
	for (const problem of problems) {
		if (WAYS[problem.code] === "choose me") continue;
		const known = byPath.get(problem.path);
		if (known === undefined) byPath.set(problem.path, [problem]);
		else known.push(problem);
	}
	const groups = [...byPath].sort(([one], [other]) => (one < other ? -1 : 1)).map(([path, inNote]) => groupOf(path, inNote));
	return { count: problems.length, mends: mendsOf(problems, language), groups };
}

/** How many of a note's rows show before somebody asks for more: all of them, or a few of many. */
export function rowsAtFirst(count: number): number {
	return count <= MOST_AT_FIRST ? count : FEW;
}

function groupOf(path: string, problems: readonly Problem[]): ProblemGroup {
	const rows = [...problems].sort((one, other) => one.line - other.line).map(rowOf);
	return { path, name: baseName(path), folder: folderOf(path), rows };
}

function rowOf({ path, line, code, message, about }: Problem): ProblemRow {
	const way = WAYS[code];
	if (way === "side by side") return { line, message, words: null, beside: about === path ? null : about, asItems: false };
	// What there is to choose stands once above all of these, so each is short.
	const short = way === "date order" && about !== null ? problemPanelWords.ambiguousDate(about) : message;
	return { line, message: short, words: about, beside: null, asItems: way === "as items" };
}

function mendsOf(problems: readonly Problem[], language: string): readonly Mend[] {
	const under = (way: WayToMend): readonly Problem[] => problems.filter(({ code }) => WAYS[code] === way);
	const dates = under("date order");
	const written = dates.map(({ about }) => about).find((about) => about !== null);
	const example = written === undefined ? null : exampleOf(written, language);
	const order: readonly Mend[] = dates.length === 0 ? [] : [{ kind: "date order", count: dates.length, example }];
	return [...order, ...under("choose me").map(({ message }): Mend => ({ kind: "choose me", message }))];
}

function exampleOf(written: string, language: string): DateExample | null {
	const dayIn = (order: DateOrder): string | null => {
		const date = countedDate(readDate(written, { order, monthOf: () => null }));
		return date === null ? null : dayInFull(date.day, language);
	};
	const [dmy, mdy] = [dayIn("dmy"), dayIn("mdy")];
	return dmy === null || mdy === null ? null : { written, days: { dmy, mdy } };
}
