/**
 * A text by itself. What is cut out of a note holds on to the whole text of the note, as engines do it, and of that most is prose; what
 * is put together anew holds itself alone.
 */
export function ownText(text: string): string {
	return text.length < SHORT ? text : [text.charAt(0), text.slice(1)].join("");
}

/** A text by itself that is the same one in all notes that hold it, such as somebody's name. */
export function sharedText(text: string): string {
	return sharedAlone(text)[0];
}

/** The list of one such text alone, which is the same one, too. */
export function sharedAlone(text: string): readonly [string] {
	const known = shared.get(text);
	if (known !== undefined) return known;
	if (shared.size >= MOST_SHARED) shared.clear();
	const own = [ownText(text)] as const;
	shared.set(own[0], own);
	return own;
}

// What is shorter is copied when it is cut out.
const SHORT = 13;
const MOST_SHARED = 30_000;
const shared = new Map<string, readonly [string]>();
