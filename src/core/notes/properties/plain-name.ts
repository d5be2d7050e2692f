/** How a name stands in plain words: as an item by itself, or in a text that may hold several. */
export type PlainForm = "item" | "text";

/** Plain words that name somebody, or several people in a text. */
export interface PlainName {
	readonly words: string;
	readonly form: PlainForm;
}

// No target of a link begins with a line break, so that one tells plain words apart, and two a text that may hold several names.
const MARKS: Readonly<Record<PlainForm, string>> = { item: "\n", text: "\n\n" };
const NEEDS_A_LOOK = /[\s,;<@_-]|^(?:me|myself|i)$/iu;

/**
 * The name that plain words are, as it goes among targets of links: one word is looked up as they are, all else more closely (see
 * `namesMeant`).
 */
export function plainName(words: string, form: PlainForm): string {
	const trimmed = words.trim();
	return NEEDS_A_LOOK.test(trimmed) ? MARKS[form] + trimmed : trimmed;
}

/** The plain words that a name is; null where it is the target of a link, or is looked up as one. */
export function plainWordsOf(name: string): PlainName | null {
	if (!name.startsWith(MARKS.item)) return null;
	const form = name.startsWith(MARKS.text) ? "text" : "item";
	return { words: name.slice(MARKS[form].length), form };
}
