import { writtenAlike } from "../kinds/alike";
import type { SpelledEntry } from "../notes/entries/entry";
import { type NoteLine, withLines } from "../notes/text/lines";

/** One way to write: lines that stand in place of those from one index up to another. */
export interface Way {
	readonly from: number;
	readonly to: number;
	readonly lines: readonly string[];
}

/**
 * Writes, reads again, and keeps only what says what it should and no more: the first of some ways for which `kept` gives anything.
 * It is handed the text that a way makes of the lines of a note. Null where none is right.
 */
export function firstRight<T>(lines: readonly NoteLine[], ways: Iterable<Way>, kept: (text: string, way: Way) => T | null): T | null {
	for (const way of ways) {
		const { from, to, lines: written } = withoutWhatStays(way, lines);
		const found = kept(withLines(lines, from, to, written), way);
		if (found !== null) return found;
	}
	return null;
}

// The lines that stand there already keep their line ends.
function withoutWhatStays({ from, to, lines }: Way, old: readonly NoteLine[]): Way {
	const most = Math.min(to - from, lines.length);
	let above = 0;
	while (above < most && old[from + above]?.text === lines[above]) above++;
	let below = 0;
	while (below < most - above && old[to - 1 - below]?.text === lines[lines.length - 1 - below]) below++;
	return { from: from + above, to: to - below, lines: lines.slice(above, lines.length - below) };
}

/** Where a line of a note stands, by its number, once a way was taken. */
export function lineAfter({ from, to, lines }: Way): (line: number) => number {
	return (line) => (line > from ? line + lines.length - (to - from) : line);
}

/** An entry as it is read once a way was taken that changes nothing in it. */
export function shifted(entry: SpelledEntry, way: Way): SpelledEntry {
	const moved = lineAfter(way);
	return {
		...entry,
		line: moved(entry.line),
		lastLine: moved(entry.lastLine),
		promises: entry.promises.map((promise) => ({ ...promise, line: moved(promise.line) })),
	};
}

/** The one entry that stands in the lines of a way; null where there is none or more, or where another than before stands elsewhere. */
export function onlyAdded(before: readonly SpelledEntry[], after: readonly SpelledEntry[], way: Way): SpelledEntry | null {
	const isNew = ({ line }: SpelledEntry): boolean => line > way.from && line <= way.from + way.lines.length;
	const [added, ...more] = after.filter(isNew);
	const others = after.filter((entry) => !isNew(entry));
	const isSame = writtenAlike(
		before.map((entry) => shifted(entry, way)),
		others,
	);
	return isSame && added !== undefined && more.length === 0 ? added : null;
}
