interface Replacement {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/**
 * Brings what was typed since the last save into what another wrote meanwhile, as one change each.
 * Where both changed the same place the typed text comes after the other's, so that nothing is lost.
 */
export function mergeText(base: string, typed: string, written: string): string {
	const mine = replacementOf(base, typed);
	const theirs = replacementOf(base, written);
	if (mine.to <= theirs.from) return typed.slice(0, mine.from + mine.text.length) + written.slice(mine.to);
	if (theirs.to <= mine.from) return written.slice(0, theirs.from + theirs.text.length) + typed.slice(theirs.to);
	return written.slice(0, theirs.from + theirs.text.length) + mine.text + written.slice(theirs.from + theirs.text.length);
}

function replacementOf(before: string, after: string): Replacement {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let end = 0;
	while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
}
