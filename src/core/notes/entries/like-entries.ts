import { isFault } from "../../kinds/date-order";
import type { DateRules } from "../dates/written-date";
import { isDigitCode } from "../text/blanks";
import type { Line } from "../text/markup";
import type { EntryBlocks } from "./entry-block";
import { type Surroundings, startOf } from "./entry-start";
import { isNeverRead } from "./never";

const OPENERS = "[*_(<";
// What parts a date from the words of an entry, and not of a sentence.
const PARTING = /[:：|·•–—-][*_)\]]{0,2}[ \t]*$/u;
const ALONE: Surroundings = { isInside: false, isBelow: false, startsBlock: true };

/**
 * The paragraphs outside of logs that look like entries and are none: they begin with a day, as a paragraph of a log does, and what parts
 * it from words behind it. Lines that belong to entries are left out.
 */
export function linesLikeEntries(
	lines: readonly Line[],
	{ blocks, passedOver }: Pick<EntryBlocks, "blocks" | "passedOver">,
	dates: DateRules,
): readonly Line[] {
	const found = lines.filter((line) => mayLook(line) && looksLikeEntry(line, dates));
	if (found.length === 0) return found;
	const taken = new Set([...blocks, ...passedOver].flatMap(({ line, below }) => [line, ...below].map(({ number }) => number)));
	return found.filter(({ number }) => !taken.has(number));
}

function mayLook({ isBlank, item, heading, callout, syntax, start, indent }: Line): boolean {
	if (isBlank || item !== null || heading !== null || callout !== null || indent > 3) return false;
	return isDigitCode(syntax.charCodeAt(start)) || OPENERS.includes(syntax.charAt(start));
}

function looksLikeEntry(line: Line, dates: DateRules): boolean {
	const start = startOf(line, ALONE, true, dates);
	if (start?.kind !== "paragraph" || isFault(start.head) || start.head.date.precision !== "day" || isNeverRead(start)) return false;
	const { dateEnd, rest, isMarked } = start.head;
	return start.text.trim() !== "" && (isMarked || PARTING.test(line.syntax.slice(dateEnd, rest)));
}
