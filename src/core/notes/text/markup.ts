import { blanksEnd, firstInk, indentOf } from "./blanks";
import { type Heading, headingOf } from "./heading";
import { heldBy, Holds } from "./held";
import { closesFence, openedFence, stripped } from "./hidden-text";
import { type Item, itemAt } from "./list-item";
import { quotationOf, type QuotationsAbove } from "./quotation";

/** A line of a note's body as far as it is read: without what is hidden in it, and with what it is. */
export interface Line {
	/** Its number, counted from 1 in the note, properties included. */
	readonly number: number;
	/** The text with comments taken out; null where the whole line is hidden (code, comment, mathematics, quotation). */
	readonly text: string | null;
	/** The same text with inline code and placeholders blanked out letter by letter, so that nothing in them is taken for syntax. */
	readonly syntax: string;
	/** What stands in a quotation, its code and comments blanked: no place for entries, but its links are links. */
	readonly quoted: string | null;
	/** How far it is indented, in columns; a tab goes to the next multiple of 4. */
	readonly indent: number;
	/** In a callout, its type on the line of its title, else empty; null outside. The marks before it are blanks in its text. */
	readonly callout: string | null;
	/** The heading that it is; null for any other line, and for one in a callout, which parts no note. */
	readonly heading: Heading | null;
	/** The list item that it is; null for any other line. */
	readonly item: Item | null;
	/** Where its words begin: behind the marks of a heading, the mark and box of a list item, or its blanks. */
	readonly start: number;
	/** Whether nothing is to be seen of it. */
	readonly isBlank: boolean;
	/** What may stand in it (see `Holds`). What is not set does not stand in it. */
	readonly holds: number;
}

/** Lines are read up to this many characters; what lies beyond is no place for anything to read. */
export const LONGEST_LINE = 10_000;

// What is open at the end of a line and goes on below it: a code block with its depth in quotations, a comment, quotations.
interface Open {
	readonly fence: { readonly mark: string; readonly depth: number } | null;
	readonly comment: string | null;
	readonly quotations: QuotationsAbove;
}

const NO_QUOTATION: QuotationsAbove = { callouts: [], begins: 0 };
const NOTHING: Open = { fence: null, comment: null, quotations: NO_QUOTATION };
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Goes through the body of a note and hides what is never read: fenced code, comments, mathematics and plain quotations. What each
 * line may hold can be known already.
 */
export function visibleLines(lines: readonly string[], bodyStart: number, held: readonly number[] | null = null): readonly Line[] {
	const visible: Line[] = [];
	const closers = new Closers(lines);
	let open = NOTHING;
	for (let index = bodyStart; index < lines.length; index++) {
		const whole = lines[index] ?? "";
		const raw = whole.length > LONGEST_LINE ? whole.slice(0, LONGEST_LINE) : whole;
		const holds = held?.[index] ?? heldBy(raw);
		// Most lines hide nothing, and nothing is open above them.
		if (open === NOTHING && (holds & Holds.hiding) === 0) {
			visible.push(shownLine(index + 1, raw, raw, indentOf(raw), null, holds));
			continue;
		}
		const read = readLine(raw, index, open, closers);
		visible.push(read.line);
		open = read.open;
	}
	return visible;
}

const NO_BREAK = /[\u00a0\u202f]/u;
const LINK_OR_NO_BREAK = /\[\[[^\]]{0,300}\]\]|[\u00a0\u202f]/gu;

// Blanks at which no line may break, as some keyboards and pages have them, are blanks; in a link they are a part of the name.
function withPlainBlanks(line: string): string {
	return NO_BREAK.test(line) ? line.replace(LINK_OR_NO_BREAK, (found) => (found.length === 1 ? " " : found)) : line;
}

function readLine(written: string, index: number, above: Open, closers: Closers): { readonly line: Line; readonly open: Open } {
	const marked = withPlainBlanks(written);
	// A byte-order mark is a blank that indents nothing.
	const raw = marked.startsWith(BYTE_ORDER_MARK) ? ` ${marked.slice(1)}` : marked;
	const number = index + 1;
	const isWholeNoteCode = above.fence?.depth === 0;
	const quotation = isWholeNoteCode ? null : quotationOf(raw, above.quotations);
	const quotations = quotation ?? NO_QUOTATION;
	const depth = quotations.callouts.length;
	const line = quotation?.line ?? raw;

	// In a code block nothing is read, up to its closing mark or the end of the quotation in which it stands.
	if (above.fence !== null && depth >= above.fence.depth) {
		const fence = closesFence(line, above.fence.mark) ? null : above.fence;
		return { line: hiddenLine(number, null), open: openOr(fence, above.comment, quotations) };
	}

	// A comment from above hides all up to its end.
	const end = above.comment === null ? 0 : line.indexOf(above.comment);
	if (end === -1) return { line: hiddenLine(number, null), open: openOr(null, above.comment, quotations) };
	const lead = above.comment === null ? 0 : end + above.comment.length;
	const rest = lead === 0 ? line : " ".repeat(lead) + line.slice(lead);

	// A plain quotation and the line that opens a code block are hidden as a whole.
	if (quotations.callouts.includes(false))
		return { line: hiddenLine(number, stripped(raw, () => false).syntax), open: openOr(null, null, quotations) };
	const mark = openedFence(rest);
	if (mark !== null) return { line: hiddenLine(number, null), open: openOr({ mark, depth }, null, quotations) };

	const { text, syntax, open } = stripped(rest, (closer) => closers.standsAfter(closer, index));
	const indent = quotation?.indent ?? Math.max(0, indentOf(text) - (raw === marked ? 0 : 1));
	const shown = shownLine(number, text, syntax, indent, quotation?.type ?? null, heldBy(syntax));
	return { line: shown, open: openOr(null, open, quotations) };
}

function shownLine(number: number, text: string, syntax: string, indent: number, callout: string | null, holds: number): Line {
	const first = firstInk(syntax);
	const heading = callout === null ? headingOf(syntax, first) : null;
	const item = heading === null ? itemAt(syntax, first) : null;
	const from = heading === null ? (item?.start ?? 0) : first + heading.level;
	const isBlank = text === syntax ? first === text.length : text.trim() === "";
	return { number, text, syntax, quoted: null, indent, callout, heading, item, start: blanksEnd(syntax, from), isBlank, holds };
}

function hiddenLine(number: number, quoted: string | null): Line {
	const holds = quoted === null ? 0 : heldBy(quoted);
	return {
		...{ number, text: null, syntax: "", quoted, indent: 0, callout: null },
		...{ heading: null, item: null, start: 0, isBlank: true, holds },
	};
}

function openOr(fence: Open["fence"], comment: Open["comment"], quotations: Open["quotations"]): Open {
	return fence === null && comment === null && quotations.callouts.length === 0 ? NOTHING : { fence, comment, quotations };
}

// Knows whether a closing mark still comes, so that one that is never closed hides nothing.
class Closers {
	private readonly last = new Map<string, number>();

	constructor(private readonly lines: readonly string[]) {}

	standsAfter(closer: string, index: number): boolean {
		let last = this.last.get(closer);
		if (last === undefined) {
			last = this.lines.length - 1;
			while (last >= 0 && !(this.lines[last] ?? "").slice(0, LONGEST_LINE).includes(closer)) last--;
			this.last.set(closer, last);
		}
		return last > index;
	}
}
