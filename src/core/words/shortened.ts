/** A text cut to what a line of a list can show. */
export function shortened(text: string, longest = 120): string {
	return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
