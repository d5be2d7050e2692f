import type { Stated } from "./field";
import { Holds } from "./held";
import type { Line } from "./markup";

/** A block of lines `key:: value` around one that is `date:: DATE`. */
export interface FieldBlock {
	/** The line of the date. */
	readonly line: Line;
	readonly date: FieldLine;
	/** The other lines of the block. */
	readonly others: readonly { readonly line: Line; readonly field: FieldLine }[];
}

/** A line that is one field: its key in lower case, its value, and where that begins in the line. */
export interface FieldLine extends Stated {
	readonly valueStart: number;
}

const FIELD_LINE = /^\s*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(\*\*|__|[*_])?(\p{L}[\p{L}\p{N} _-]{0,40}?)\1?::(?!:)\1?\s*/u;

/** The field that a whole line is; null for any other line. */
export function fieldLineOf(syntax: string): FieldLine | null {
	if (!syntax.includes("::")) return null;
	const found = FIELD_LINE.exec(syntax);
	if (found === null) return null;
	const valueStart = found[0].length;
	return { key: (found[2] ?? "").toLowerCase(), value: syntax.slice(valueStart).trim(), valueStart };
}

/** The blocks with dates among some lines: lines of fields that follow one another at one depth. Each date begins a block of its own. */
export function fieldBlocks(lines: readonly Line[]): readonly FieldBlock[] {
	const blocks: FieldBlock[] = [];
	let run: { line: Line; field: FieldLine }[] = [];
	const finish = (): void => {
		const dates = run.flatMap(({ field }, at) => (field.key === "date" ? [at] : []));
		dates.forEach((at, index) => {
			const date = run[at];
			if (date === undefined) return;
			const own = run.slice(index === 0 ? 0 : at, dates[index + 1]);
			blocks.push({ line: date.line, date: date.field, others: own.filter((each) => each !== date) });
		});
		run = [];
	};
	for (const line of lines) {
		const field = (line.holds & Holds.field) === 0 ? null : fieldLineOf(line.syntax);
		if (field === null && run.length === 0) continue;
		const last = run.at(-1)?.line;
		if (field === null || (last !== undefined && (last.number + 1 !== line.number || last.indent !== line.indent))) finish();
		if (field !== null) run.push({ line, field });
	}
	finish();
	return blocks;
}
