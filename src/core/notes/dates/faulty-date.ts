import type { DateFault } from "../../kinds/date-order";
import { type DateRules, readDate } from "./written-date";

const LONGEST_LINE = 1000;

/** The first date in a text that does not count for this reason, as it is written; null where none is found. */
export function faultyDate(text: string, fault: DateFault, rules: DateRules): string | null {
	const words = /[\p{L}\p{N}]+/gu;
	const searched = text.slice(0, LONGEST_LINE);
	for (let word = words.exec(searched); word !== null; word = words.exec(searched)) {
		const reading = readDate(text.slice(word.index, word.index + 60), rules);
		if (reading?.date === fault) return text.slice(word.index, word.index + reading.length);
		if (reading !== null) words.lastIndex = word.index + reading.length;
	}
	return null;
}
