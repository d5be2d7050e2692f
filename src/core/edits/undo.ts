import { Refusal } from "../kinds/refusal";
import { headingOf } from "../notes/text/heading";
import { linesOf, type NoteLine, withLines } from "../notes/text/lines";
import { writeWords } from "../words/write";
import type { Edit } from "./edit";

/**
 * Takes back what an edit made of a text. Right away that gives the text as it was, to the byte; later only the written lines go,
 * without a heading under which other text stands by then; it throws where they have been changed, or where it is not certain which
 * they are.
 */
export function undoOf(before: string, after: string): Edit {
	const [old, made] = [textsIn(before), textsIn(after)];
	const { start, same } = alike(linesOf(before), linesOf(after));
	const end = made.length - same;
	// The written lines with those beside them; what was only taken away shows by both alone.
	const sights = [
		[start - 1, end + 1],
		...(start === end
			? []
			: [
					[start - 1, end],
					[start, end + 1],
				]),
	];
	return (now) => {
		if (now === after) return before;
		const texts = textsIn(now);
		for (const [from = 0, to = 0] of sights) {
			const sight = made.slice(Math.max(0, from), to);
			const [at, ...others] = placesOf(sight, texts);
			if (at === undefined || others.length > 0 || placesOf(sight, made).length > 1) continue;
			if (sight.length === end - start) continue;
			const first = at + start - Math.max(0, from);
			const last = first + end - start;
			const kept = linesToKeep(made.slice(start, end), texts.slice(last), made.slice(end));
			return withLines(linesOf(now), first + kept, last, old.slice(start, old.length - same));
		}
		throw new Refusal(writeWords.changedSince);
	};
}

// How many lines above and below are the same. Of lines that look the same, those are new whose line ends are.
function alike(old: readonly NoteLine[], made: readonly NoteLine[]): { readonly start: number; readonly same: number } {
	const shorter = Math.min(old.length, made.length);
	let start = 0;
	while (start < shorter && old[start]?.text === made[start]?.text) start++;
	let same = 0;
	while (same < shorter - start && old.at(-1 - same)?.text === made.at(-1 - same)?.text) same++;
	let exact = 0;
	while (exact < start && old[exact]?.end === made[exact]?.end) exact++;
	const isInsertion = old.length === start + same;
	for (; isInsertion && start > exact && made[start - 1]?.text === made.at(-1 - same)?.text; start--) same++;
	return { start, same };
}

// How many lines a heading that was written takes where other text stands under it now. A heading with a day is an entry itself.
function linesToKeep(written: readonly string[], below: readonly string[], belowBefore: readonly string[]): number {
	const next = below.find(isFilled);
	if (next === undefined || next === belowBefore.find(isFilled) || headingOf(next) !== null) return 0;
	const heading = written.findIndex((text) => headingOf(text) !== null && !/\p{N}/u.test(text));
	const behind = written.findIndex((text, at) => at > heading && isFilled(text));
	return heading === -1 || behind === -1 ? 0 : behind;
}

function isFilled(text: string): boolean {
	return text.trim() !== "";
}

function textsIn(text: string): readonly string[] {
	return linesOf(text).map((line) => line.text);
}

function placesOf(sight: readonly string[], texts: readonly string[]): readonly number[] {
	return texts.map((_, at) => at).filter((at) => sight.every((text, below) => texts[at + below] === text));
}
