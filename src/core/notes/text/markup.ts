/** A line of a note's body as far as it is read: without what is hidden in it. */
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
}

/** Lines are read up to this many characters; what lies beyond is no place for anything to read. */
export const LONGEST_LINE = 10_000;

const HIDDEN = { text: null, syntax: "", quoted: null, indent: 0, callout: null };
const BLANK = "\u0000";

/** Goes through the body of a note and hides what is never read: fenced code, comments, mathematics and plain quotations. */
export function visibleLines(lines: readonly string[], bodyStart: number): readonly Line[] {
	const visible: Line[] = [];
	let fence: string | null = null;
	let fenceDepth = 0;
	let comment: string | null = null;
	let quotations: readonly boolean[] = [];
	const closers = new Closers(lines);
	for (let index = bodyStart; index < lines.length; index++) {
		const marked = (lines[index] ?? "").slice(0, LONGEST_LINE);
		// A byte-order mark is a blank that indents nothing.
		const raw = marked.replace(/^\uFEFF/u, " ");
		const ownIndent = (text: string): number => Math.max(0, indentOf(text) - (raw === marked ? 0 : 1));
		const number = index + 1;
		const quotation: Quotation | null = fence !== null && fenceDepth === 0 ? null : quotationOf(raw, quotations);
		quotations = quotation?.callouts ?? [];
		if (quotations.length < fenceDepth) fence = null;
		let line: string = quotation?.line ?? raw;
		if (fence !== null) {
			if (closesFence(line, fence)) fence = null;
			visible.push({ number, ...HIDDEN });
			continue;
		}
		if (comment !== null) {
			const end = line.indexOf(comment);
			if (end === -1) {
				visible.push({ number, ...HIDDEN });
				continue;
			}
			line = " ".repeat(end + comment.length) + line.slice(end + comment.length);
			comment = null;
		}
		const isQuoted = quotations.includes(false);
		fence = isQuoted ? null : openedFence(line);
		fenceDepth = fence === null ? 0 : quotations.length;
		if (fence !== null || isQuoted) {
			visible.push({ number, ...HIDDEN, quoted: isQuoted ? stripped(raw, () => false).syntax : null });
			continue;
		}
		const { text, syntax, open } = stripped(line, (closer) => closers.standsAfter(closer, index));
		comment = open;
		visible.push({
			number,
			text,
			syntax,
			quoted: null,
			indent: quotation?.indent ?? ownIndent(text),
			callout: quotation?.type ?? null,
		});
	}
	return visible;
}

// A line in quotation marks: it with blanks in their place, whether each mark is that of a callout, the type on the line of a title.
interface Quotation {
	readonly line: string;
	readonly callouts: readonly boolean[];
	readonly type: string;
	readonly indent: number | null;
}

// Whether the marks are those of callouts is said by the first line of each quotation; `above` says it for the line before.
function quotationOf(line: string, above: readonly boolean[]): Quotation | null {
	const marks = /^[ \t]*(?:>[ \t]?)+/u.exec(line)?.[0];
	if (marks === undefined) return null;
	const depth = marks.split(">").length - 1;
	const blank = marks.replaceAll(">", " ");
	const title = depth > above.length ? /^[ \t]*\[!([^[\]\n]{1,40})\][+-]?(?:[ \t]+|$)/u.exec(line.slice(marks.length)) : null;
	const callouts = [...above.slice(0, depth), ...Array.from({ length: Math.max(0, depth - above.length) }, () => title !== null)];
	if (title === null) return { line: blank + line.slice(marks.length), callouts, type: "", indent: null };
	const lead = marks.length + title[0].length;
	return {
		line: " ".repeat(lead) + line.slice(lead),
		callouts,
		type: title[1]?.split("|")[0]?.trim() ?? "",
		indent: indentOf(blank.slice(0, marks.lastIndexOf(">"))),
	};
}

/** How far a line is indented, in columns. */
export function indentOf(line: string): number {
	let columns = 0;
	for (const character of line) {
		if (character === " ") columns++;
		else if (character === "\t") columns += 4 - (columns % 4);
		else break;
	}
	return columns;
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

function openedFence(line: string): string | null {
	return /^\s*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(?:(`{3,})[^`]*|(~{3,}).*)$/su.exec(line)?.slice(1).find(Boolean) ?? null;
}

function closesFence(line: string, fence: string): boolean {
	const closing = line.trim();
	return closing.length >= fence.length && closing === fence.charAt(0).repeat(closing.length);
}

// Takes the comments out of a line and blanks its code; `open` is the closing mark of what begins here and goes on below.
function stripped(line: string, closedBelow: (closer: string) => boolean): { text: string; syntax: string; open: string | null } {
	if (!/[`%<$\u007B]/u.test(line)) return { text: line, syntax: line, open: null };
	const codeEnds = endsOfCode(line);
	const neverClosed = new Set<string>();
	let text = "";
	let syntax = "";
	let at = 0;
	const keep = (to: number, blanked: boolean): void => {
		const part = line.slice(at, to);
		text += part;
		syntax += blanked ? BLANK.repeat(part.length) : part;
		at = to;
	};
	while (at < line.length) {
		const next = line.slice(at).search(/[`%<$\u007B]/u);
		if (next === -1) break;
		keep(at + next, false);
		const codeEnd = codeEnds.get(at);
		if (codeEnd !== undefined) {
			keep(codeEnd, true);
			continue;
		}
		const hidden = HIDERS.find(({ opens }) => line.startsWith(opens, at));
		if (hidden === undefined) {
			keep(at + 1, false);
			continue;
		}
		const end = neverClosed.has(hidden.closes) ? -1 : line.indexOf(hidden.closes, at + hidden.opens.length);
		if (end === -1) neverClosed.add(hidden.closes);
		if (end === -1 && mayGoOn(hidden, text) && closedBelow(hidden.closes)) return { text, syntax, open: hidden.closes };
		if (end === -1) keep(at + hidden.opens.length, false);
		else if (hidden.shown) keep(end + hidden.closes.length, true);
		else at = end + hidden.closes.length;
	}
	keep(line.length, false);
	return { text, syntax, open: null };
}

interface Hider {
	readonly opens: string;
	readonly closes: string;
	/** Whether what stands in it on one line is shown to readers, though it is no syntax. */
	readonly shown: boolean;
	/** Where one that is not closed on its line must begin to go on below. */
	readonly goesOn: "from anywhere" | "from the start of a line" | "never";
}

const HIDERS: readonly Hider[] = [
	{ opens: "%%", closes: "%%", shown: false, goesOn: "from anywhere" },
	{ opens: "<!--", closes: "-->", shown: false, goesOn: "from anywhere" },
	{ opens: "$$", closes: "$$", shown: true, goesOn: "from the start of a line" },
	{ opens: "<%", closes: "%>", shown: true, goesOn: "never" },
	{ opens: "{{", closes: "}}", shown: true, goesOn: "never" },
];

function mayGoOn({ goesOn }: Hider, before: string): boolean {
	return goesOn === "from anywhere" || (goesOn === "from the start of a line" && before.trim() === "");
}

// Where the inline code that begins at a run of backticks ends: behind the next run of the same length.
function endsOfCode(line: string): ReadonlyMap<number, number> {
	const ends = new Map<number, number>();
	const runs = [...line.matchAll(/`+/gu)].map((run) => ({ start: run.index, length: run[0].length }));
	const following = new Map<number, number>();
	for (const { start, length } of runs.reverse()) {
		const closing = following.get(length);
		if (closing !== undefined) ends.set(start, closing + length);
		following.set(length, start);
	}
	return ends;
}
