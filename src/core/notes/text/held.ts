/** What a line may hold, as bits: a link, a field (`::`), the bar of a table, what hides or quotes something, or a tag. */
export const Holds = { link: 1, field: 2, bar: 4, hiding: 8, tag: 16 } as const;

/** What a text may hold of which nothing is known. */
export const ANYTHING = 31;

/** The lines of a text without their ends, and what each may hold. */
export interface HeldLines {
	readonly lines: readonly string[];
	readonly holds: readonly number[];
}

// A byte-order mark at the start of a line is no part of its text.
const BYTE_ORDER_MARK = "\uFEFF";
// Nor are blanks at which no line may break what they look like.
const NO_BREAKS = ["\u00a0", "\u202f"];
const HIDING = ["`", "%", "<", "$", "\u007B", "~", ">", BYTE_ORDER_MARK, ...NO_BREAKS];

const MARKS: readonly (readonly [mark: string, held: number])[] = [
	["[", Holds.link],
	["::", Holds.field],
	["|", Holds.bar],
	["#", Holds.tag],
	...HIDING.map((mark) => [mark, Holds.hiding] as const),
];

/** What a line may hold. */
export function heldBy(line: string): number {
	return MARKS.reduce((held, [mark, bit]) => (line.includes(mark) ? held | bit : held), 0);
}

/** The lines of a text, and what each may hold. */
export function heldLines(text: string): HeldLines {
	if (text.includes("\r")) {
		const lines = text.split(/\r\n|\r|\n/);
		return { lines, holds: lines.map(heldBy) };
	}
	const lines: string[] = [];
	const holds: number[] = [];
	const ends: number[] = [];
	let start = 0;
	for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
		lines.push(text.slice(start, end));
		holds.push(0);
		start = end + 1;
		ends.push(start);
	}
	lines.push(text.slice(start));
	holds.push(0);
	for (const [mark, held] of MARKS) addHeld(holds, held, ends, mark, text);
	return { lines, holds };
}

// A mark is looked for in the text as a whole, which takes far less time than to look at its characters or lines one by one.
function addHeld(holds: number[], held: number, ends: readonly number[], mark: string, text: string): void {
	let line = 0;
	let at = text.indexOf(mark);
	while (at !== -1) {
		while (line < ends.length && (ends[line] ?? 0) <= at) line++;
		holds[line] = (holds[line] ?? 0) | held;
		at = line < ends.length ? text.indexOf(mark, ends[line]) : -1;
	}
}
