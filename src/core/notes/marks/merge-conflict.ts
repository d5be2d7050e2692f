import { closesFence, openedFence } from "../text/hidden-text";
import { type HeldLines } from "../text/held";

/** The lines of a note of which one side of each merge conflict is left, and where conflicts begin (counted from 1). */
export interface Settled {
	readonly held: HeldLines;
	readonly conflicts: readonly number[];
}

const NONE: readonly number[] = [];
const [BEGIN, BASE, MIDDLE, END] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/** Blanks the marks of merge conflicts and all but the first side. Code, and marks that are not followed by the others, stay. */
export function withoutConflicts(held: HeldLines, text: string): Settled {
	if (!text.includes(BEGIN)) return { held, conflicts: NONE };
	const [lines, holds] = [[...held.lines], [...held.holds]];
	const conflicts: number[] = [];
	let fence: string | null = null;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		if (fence !== null) fence = closesFence(line, fence) ? null : fence;
		else if (!isMark(line, BEGIN)) fence = openedFence(line);
		else {
			const middle = findMark(lines, at + 1, MIDDLE);
			const end = middle === -1 ? -1 : findMark(lines, middle + 1, END);
			if (end === -1) break;
			const base = findMark(lines, at + 1, BASE);
			const second = base === -1 || base > middle ? middle : base;
			for (let hidden = second; hidden <= end; hidden++) [lines[hidden], holds[hidden]] = ["", 0];
			[lines[at], holds[at]] = ["", 0];
			conflicts.push(at + 1);
			at = end;
		}
	}
	return { held: { lines, holds }, conflicts };
}

function isMark(line: string, mark: string): boolean {
	return line.startsWith(mark) && (line.length === mark.length || line.charAt(mark.length) === " ");
}

function findMark(lines: readonly string[], from: number, mark: string): number {
	let at = from;
	while (at < lines.length && !isMark(lines[at] ?? "", mark)) at++;
	return at < lines.length ? at : -1;
}
