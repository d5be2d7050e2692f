/** A list item: the character in its box, if it has one, and where its text begins in the line. */

export interface Item {
	readonly box: string | null;
	readonly start: number;
}

/** The list item that a line is; null for any other line. */
export function itemOf(syntax: string): Item | null {
	const item = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[(.)\](?=[ \t]|$)[ \t]*)?|$)/u.exec(syntax);
	return item === null ? null : { box: item[1] ?? null, start: item[0].length };
}
