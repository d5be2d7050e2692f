import type { DateFault } from "../../kinds/date-order";
import { faultyDate } from "../dates/faulty-date";
import type { DateRules } from "../dates/written-date";

const STRUCK_OUT = /^~~.*~~\s*$/su;

/** Whether words are struck out as a whole. */
export function isStruckOut(words: string): boolean {
	return words.startsWith("~~") && STRUCK_OUT.test(words);
}

/** What stands behind a date that does not count, where that is struck out as a whole; else nothing. */
export function struckOutBehind(text: string, fault: DateFault, dates: DateRules): string {
	if (!text.includes("~~")) return "";
	const date = faultyDate(text, fault, dates) ?? "";
	const rest = text.slice(text.indexOf(date) + date.length).replace(/^[^\p{L}~]*/u, "");
	return STRUCK_OUT.test(rest) ? rest : "";
}
