import type { DateFault } from "../../kinds/date-order";
import { faultyDate } from "../dates/faulty-date";
import type { DateRules } from "../dates/written-date";
import { tidied } from "../text/field";
import type { EntryStart } from "./entry-start";

const STRUCK_OUT = /^~~.*~~\s*$/su;
const LONGEST_RECORD = 80;
const MAY_BE_RECORD = /created|added|imported|updated/iu;
const SUBJECT = "(?:(?:this|the|new|a) )?(?:note|contact|file|page|card|record|entry|profile|person)";
const DONE = "(?:created|added|(?:re-?)?imported|updated)";
const SOURCE = "(?:from|via|by|using|into) \\S+(?: \\S+){0,2}";
const RECORD = new RegExp(
	`^(?:last |first )?(?:${SUBJECT} )?(?:was |is |has been )?(?:auto(?:matically)?[ -])?(?:${DONE}(?: ${SUBJECT})?|(?:created|added|(?:re-?)?imported) (?:${SUBJECT} )?${SOURCE}|added to (?:\\S+ )?(?:contacts|vault|obsidian|crm))[.!]?$`,
	"iu",
);

/** Whether an entry is never read: it was dropped or struck out, or says no more than that the note was made, added to or imported. */
export function isNeverRead({ box, text, syntax, stated }: EntryStart): boolean {
	if (box === "-" || (syntax.startsWith("~~") && STRUCK_OUT.test(syntax))) return true;
	return stated.length === 0 && text.length <= LONGEST_RECORD && MAY_BE_RECORD.test(text) && isRecord(text);
}

// A tag, a field or a link to somebody says more.
function isRecord(text: string): boolean {
	return !/[#[]|::/u.test(text) && RECORD.test(tidied(text).replace(/^[^\p{L}]+/u, ""));
}

/** What stands behind a date that does not count, where that is struck out as a whole; else nothing. */
export function struckOutBehind(text: string, fault: DateFault, dates: DateRules): string {
	if (!text.includes("~~")) return "";
	const date = faultyDate(text, fault, dates) ?? "";
	const rest = text.slice(text.indexOf(date) + date.length).replace(/^[^\p{L}~]*/u, "");
	return STRUCK_OUT.test(rest) ? rest : "";
}
