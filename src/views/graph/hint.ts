import { graphWords } from "../../core/words/graph";
import { coldWords } from "../../core/words/list";
import { nobodyFound } from "../cold/list-children";
import type { Beginning } from "../cold/nobody";
import type { Child } from "../parts/kept-children";

/** What there is to say where the graph has little to show. */
export type Lack = "reading" | "nobody" | "no-ties" | null;

/** Says why there is little to see, and what helps: where nobody is found, the same as the list says. */
export function hintFor(lack: Lack, beginning: Beginning, newPerson: () => void): readonly Child[] {
	if (lack === null) return [];
	if (lack === "nobody") return [nobodyFound(beginning, newPerson)];
	const text = lack === "reading" ? coldWords.reading : graphWords.noTies;
	return [{ key: lack, shows: [], draw: (hint) => hint.createDiv({ text }) }];
}
