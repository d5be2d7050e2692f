/** A line of a note and the mark that ends it: `\n`, `\r\n`, `\r`, or nothing on the last line. */
export interface NoteLine {
	readonly text: string;
	readonly end: string;
}

const MARK = "\uFEFF";

/** The lines of a text; one that ends with a line end has an empty last line. */
export function linesOf(text: string): readonly NoteLine[] {
	const parts = text.split(/(\r\n|\r|\n)/u);
	return parts.flatMap((part, at) => (at % 2 === 0 ? [{ text: part, end: parts[at + 1] ?? "" }] : []));
}

/** The text that lines make. */
export function textOf(lines: readonly NoteLine[]): string {
	return lines.map(({ text, end }) => text + end).join("");
}

/**
 * The text that lines make once others stand in place of those from one index up to another. They end as the first of those did, or
 * as the line above; a byte-order mark stays the first character, and a last line without a line end stays without.
 */
export function withLines(lines: readonly NoteLine[], from: number, to: number, texts: readonly string[]): string {
	const above = lines.slice(0, from);
	const below = textOf(lines.slice(to));
	const beside = [...lines.slice(from, to), ...[...above].reverse(), ...lines.slice(to)];
	const end = beside.find((line) => line.end !== "")?.end ?? "\n";
	if (to === lines.length) return textOf(above.slice(0, -1)) + [...above.slice(-1).map(({ text }) => text), ...texts].join(end);
	const mark = from === 0 && below.startsWith(MARK) ? MARK : "";
	return mark + textOf(above) + texts.map((text) => text + end).join("") + below.slice(mark.length);
}

/** The index at which lines are added at the end: the empty line behind a final line end counts for nothing. */
export function endOf(lines: readonly NoteLine[]): number {
	return lines.at(-1)?.text === "" ? lines.length - 1 : lines.length;
}
