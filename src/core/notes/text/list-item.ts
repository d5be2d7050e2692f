import { firstInk, isBlankCode, isDigitCode, isPlainWordCode } from "./blanks";

/** A list item: the character in its box, if it has one, and where its text begins in the line. */
export interface Item {
	readonly box: string | null;
	readonly start: number;
}

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[(.)\](?=[ \t]|$)[ \t]*)?|$)/u;
const BULLETS = "-*+";
const PLAIN: Item = { box: null, start: 2 };

/** The list item that a line is; null for any other line. */
export function itemOf(syntax: string): Item | null {
	return itemAt(syntax, firstInk(syntax));
}

/** The list item that a line is, where the first character that is no blank is known. */
export function itemAt(syntax: string, first: number): Item | null {
	const mark = syntax.charCodeAt(first);
	const isBullet = first < syntax.length && BULLETS.includes(syntax.charAt(first));
	if (!isBullet && !isDigitCode(mark)) return null;
	if (isBullet) {
		// Most items are a bullet, one blank and words.
		const isParted = isBlankCode(syntax.charCodeAt(first + 1));
		if (isParted && isPlainWordCode(syntax.charCodeAt(first + 2))) return first === 0 ? PLAIN : { box: null, start: first + 2 };
		if (!isParted && first + 1 < syntax.length) return null;
	}
	const item = ITEM.exec(syntax);
	return item === null ? null : { box: item[1] ?? null, start: item[0].length };
}
