import { closesFence, openedFence } from "../notes/text/hidden-text";

const QUOTED = /^[ \t]*>[> \t]*/u;
const OURS = /[`~]{3}[ \t]*rapport[ \t]*$/u;

/**
 * The first and the last line of the block in whose text a line stands, counted from 0: of the callout round it, where there is one, for
 * that is shown as a whole. Null where it stands in none.
 */
export function blockRound(lines: readonly string[], at: number): readonly [number, number] | null {
	let fence: string | null = null;
	let first = 0;
	for (const [index, line] of lines.entries()) {
		const words = line.replace(QUOTED, "");
		if (fence === null) {
			fence = openedFence(words);
			first = index;
			continue;
		}
		if (!closesFence(words, fence)) continue;
		fence = null;
		if (!OURS.test(lines[first] ?? "")) continue;
		const [top, bottom] = withCallout(lines, first, index);
		if (top <= at && at <= bottom) return [top, bottom];
	}
	return null;
}

function withCallout(lines: readonly string[], first: number, last: number): readonly [number, number] {
	const isQuoted = (at: number): boolean => QUOTED.test(lines[at] ?? "");
	if (!isQuoted(first)) return [first, last];
	let [top, bottom] = [first, last];
	while (isQuoted(top - 1)) top--;
	while (isQuoted(bottom + 1)) bottom++;
	return [top, bottom];
}
