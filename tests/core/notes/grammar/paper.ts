import type { ListedEntries } from "./listed-entries";
import type { Maker } from "./scene";
import type { StatedFact } from "./body-facts";

/** How the lines of a note are written down. */
export interface Paper {
	readonly end: "\n" | "\r\n";
	readonly mark: "" | "\uFEFF";
	readonly hasLastEnd: boolean;
	/** Whether list items stand apart and headings above a blank line, and what blank lines hold. */
	readonly isLoose: boolean;
	readonly blank: string;
}

/** The paper of most notes. */
export const PLAIN_PAPER: Paper = { end: "\n", mark: "", hasLastEnd: true, isLoose: true, blank: "" };

/** The paper that a note is written on. */
export function paperFor({ dice }: Maker): Paper {
	return {
		end: dice.chance(0.25) ? "\r\n" : "\n",
		mark: dice.chance(0.1) ? "\uFEFF" : "",
		hasLastEnd: dice.chance(0.7),
		isLoose: dice.chance(0.5),
		blank: dice.pick(["", "", "", "  ", "\t"]),
	};
}

/** Writes lines as they stand in a file. */
export function onPaper(lines: readonly string[], { end, mark, hasLastEnd }: Paper): string {
	return mark + lines.join(end) + (hasLastEnd ? end : "");
}

/** The names of the forms that paper has. */
export function paperForms({ end, mark, blank }: Paper): readonly string[] {
	return [end === "\n" ? "LF" : "CRLF", ...(mark === "" ? [] : ["byte-order mark"]), ...(blank === "" ? [] : ["blank lines of spaces"])];
}

/** A property that is about something else than entries. */
export function plainProperty(line: string, facts: readonly StatedFact[] = []): ListedEntries {
	return { lines: [line], entries: [], problems: [], forms: [], facts };
}
