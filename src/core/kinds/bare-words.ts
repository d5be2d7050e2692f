/** A text from its first letter or digit to its last, without the signs around them. */
export function bareWords(text: string): string {
	return FROM_FIRST_TO_LAST.exec(text)?.[0] ?? "";
}

// Signs at the end are left out by going back from there: to look for them from each sign on takes the square of their number.
const FROM_FIRST_TO_LAST = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;
