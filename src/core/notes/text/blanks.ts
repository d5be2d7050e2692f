const [TAB, SPACE, NO_BREAK_SPACE] = [0x09, 0x20, 0xa0];

/** How far a line is indented, in columns; a tab goes to the next multiple of 4. */
export function indentOf(line: string): number {
	let columns = 0;
	for (let at = 0; ; at++) {
		const code = line.charCodeAt(at);
		if (code === SPACE) columns++;
		else if (code === TAB) columns += 4 - (columns % 4);
		else return columns;
	}
}

/** Whether a character is a space or a tab. */
export function isBlankCode(code: number): boolean {
	return code === SPACE || code === TAB;
}

/** Where the spaces and tabs end that stand at a place of a text. */
export function blanksEnd(text: string, from: number): number {
	let at = from;
	while (isBlankCode(text.charCodeAt(at))) at++;
	return at;
}

/** Where the first character of a text stands that is no blank of any kind; its length where there is none. */
export function firstInk(text: string): number {
	const at = blanksEnd(text, 0);
	const code = text.charCodeAt(at);
	if (code > SPACE && code < NO_BREAK_SPACE) return at;
	const found = text.slice(at).search(/\S/u);
	return found === -1 ? text.length : at + found;
}

/** A text from its first letter or digit to its last, without the signs around them. */
export function bareWords(text: string): string {
	return FIRST_TO_LAST.exec(text)?.[0] ?? "";
}

// The signs at the end are left out by going back from there: to look on from each of them takes the square of their number.
const FIRST_TO_LAST = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

/** Whether a character is a letter or a digit without an accent. */
export function isPlainWordCode(code: number): boolean {
	return isDigitCode(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Whether a character is one of 0 to 9. */
export function isDigitCode(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}
