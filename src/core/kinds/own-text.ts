/**
 * A text by itself. What is cut out of a note holds on to the whole text of the note, as engines do it, and of that most is prose; what
 * is put together anew holds itself alone.
 */
export function ownText(text: string): string {
	return text.length < SHORT ? text : [text.charAt(0), text.slice(1)].join("");
}

// What is shorter is copied when it is cut out.
const SHORT = 13;
