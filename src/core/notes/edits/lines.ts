/** A line of a note and the mark that ends it: `\n`, `\r\n`, `\r`, or nothing on the last line. */
export interface NoteLine {
	readonly text: string;
	readonly end: string;
}

const MARK = "\uFEFF";

/** The lines of a text; one that ends with a line end has an empty last line. */
export function linesOf(text: string): readonly NoteLine[] {
	const lines: NoteLine[] = [];
	let from = 0;
	for (const end of text.matchAll(/\r\n|\r|\n/gu)) {
		lines.push({ text: text.slice(from, end.index), end: end[0] });
		from = end.index + end[0].length;
	}
	lines.push({ text: text.slice(from), end: "" });
	return lines;
}

/** The text that lines make. */
export function textOf(lines: readonly NoteLine[]): string {
	return lines.map(({ text, end }) => text + end).join("");
}

/**
 * Lines with others put before the one at an index, or behind the last. They end as the lines beside them do; a byte-order mark
 * stays the first character, and a last line without a line end stays without.
 */
export function withLinesAt(lines: readonly NoteLine[], index: number, texts: readonly string[]): readonly NoteLine[] {
	const end = endBeside(lines, index);
	const written = texts.map((text) => ({ text, end }));
	const first = lines[index];
	if (first !== undefined && index === 0 && first.text.startsWith(MARK)) {
		const below = [{ ...first, text: first.text.slice(MARK.length) }, ...lines.slice(1)];
		return [...written.map((line, at) => (at === 0 ? { ...line, text: MARK + line.text } : line)), ...below];
	}
	if (first !== undefined) return [...lines.slice(0, index), ...written, ...lines.slice(index)];
	const last = lines.length - 1;
	return [
		...lines.slice(0, last),
		...lines.slice(last).map((line) => ({ ...line, end: written.length === 0 ? "" : end })),
		...written.map((line, at) => (at === written.length - 1 ? { ...line, end: "" } : line)),
	];
}

/** Lines with those from one index up to another replaced; the new ones end as the first of the old ones did. */
export function withLinesReplaced(lines: readonly NoteLine[], from: number, to: number, texts: readonly string[]): readonly NoteLine[] {
	const end = lines[from]?.end ?? "\n";
	return [...lines.slice(0, from), ...texts.map((text) => ({ text, end })), ...lines.slice(to)];
}

/** The index at which lines are added at the end: the empty line behind a final line end counts for nothing. */
export function endOf(lines: readonly NoteLine[]): number {
	return lines.at(-1)?.text === "" ? lines.length - 1 : lines.length;
}

function endBeside(lines: readonly NoteLine[], index: number): string {
	for (let above = Math.min(index, lines.length) - 1; above >= 0; above--) {
		const end = lines[above]?.end ?? "";
		if (end !== "") return end;
	}
	return lines.find(({ end }, at) => at >= index && end !== "")?.end ?? "\n";
}
