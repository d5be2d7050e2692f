import { isFault } from "../../kinds/date-order";
import { dateInName } from "../dates/date-in-name";
import { behindWeekday } from "../dates/weekdays";
import type { DateRules } from "../dates/written-date";
import { isDigitCode } from "../text/blanks";
import type { Line } from "../text/markup";
import type { EntryBlocks } from "./entry-block";
import { beginsParagraph, type EntryStart, NOTHING_STATED, type Surroundings, startOf, startWith } from "./entry-start";
import { type Head, readHead } from "./head";
import { isNeverRead } from "./never";

const OPENERS = "[*_(<";
// What parts a date from the words of an entry, and not of a sentence.
const PARTING = /[:：|·•–—-][*_)\]]{0,2}[ \t]*$/u;
const ALONE: Surroundings = { isInside: false, isBelow: false, startsBlock: true };
const YEAR = /\d{4}/u;
// In biographies a day has the name of its month.
const IN_NUMBERS = /^[*_(]{0,2}\d{1,2}([./-])[ \t]?\d{1,2}\1[ \t]?\d{4}/u;

/**
 * The paragraphs that look like entries and are none: outside of logs they begin with a day, as a paragraph of a log does or in numbers,
 * in a log with one in another order than is read there; and what parts it from words stands behind it, or it stands alone in bold above
 * some. Lines that belong to entries are left out.
 */
export function linesLikeEntries(
	lines: readonly Line[],
	{ blocks, passedOver, inLog }: Pick<EntryBlocks, "blocks" | "passedOver"> & { readonly inLog: boolean },
	dates: DateRules,
): readonly Line[] {
	const found = lines.filter((line, at) => mayLook(line, inLog, dates) && looksLikeEntry(line, lines[at + 1], inLog, dates));
	if (found.length === 0) return found;
	const taken = new Set([...blocks, ...passedOver].flatMap(({ line, below }) => [line, ...below].map(({ number }) => number)));
	return found.filter(({ number }) => !taken.has(number));
}

/** The headings of a log that holds no entry which end with a day: `### Weekly sync (2024-03-15)`. */
export function headingsEndingWithDay(log: readonly Line[], dates: DateRules): readonly Line[] {
	return log.filter(({ heading }) => {
		if (heading === null || !YEAR.test(heading.text)) return false;
		const found = dateInName(heading.text, dates);
		return found !== null && !isFault(found.date) && found.start > 0 && /^[\s)\]*_]*$/u.test(heading.text.slice(found.end));
	});
}

function mayLook(line: Line, inLog: boolean, dates: DateRules): boolean {
	const { isBlank, item, heading, callout, syntax, start, indent } = line;
	if (item !== null || isBlank || indent > 3 || heading !== null || callout !== null) return false;
	if (inLog) return YEAR.test(syntax) && !beginsParagraph(line, dates);
	const first = behindWeekday(syntax, start, dates.language);
	return first > start || isDigitCode(syntax.charCodeAt(start)) || OPENERS.includes(syntax.charAt(start));
}

function looksLikeEntry(line: Line, next: Line | undefined, inLog: boolean, dates: DateRules): boolean {
	const start = inLog ? inOtherOrder(line, dates) : (startOf(line, ALONE, true, dates) ?? inNumbers(line, dates));
	if (start?.kind !== "paragraph" || isFault(start.head) || start.head.date.precision !== "day" || isNeverRead(start)) return false;
	if (start.text.trim() === "") return isBoldAbove(line, start.head, next);
	const { dateEnd, rest, isMarked } = start.head;
	return isMarked || PARTING.test(line.syntax.slice(dateEnd, rest));
}

function inNumbers(line: Line, dates: DateRules): EntryStart | null {
	return IN_NUMBERS.test(line.syntax.slice(line.start, line.start + 20)) ? inOtherOrder(line, dates) : null;
}

function inOtherOrder(line: Line, dates: DateRules): EntryStart | null {
	const head = readHead(line.syntax, dates, line.start);
	return head === null ? null : startWith(line, line, "paragraph", line.indent, head, NOTHING_STATED);
}

// A day in bold that stands alone on its line, as a heading does, with words right below it.
function isBoldAbove({ number, syntax, start }: Line, { dateStart }: Head, next: Line | undefined): boolean {
	const isBold = dateStart === start + 2 && (syntax.startsWith("**", start) || syntax.startsWith("__", start));
	return isBold && next?.number === number + 1 && !next.isBlank && next.heading === null;
}
