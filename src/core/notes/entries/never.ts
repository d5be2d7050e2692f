import { tidied } from "../text/field";
import { isStruckOut } from "../wording/struck-out";
import type { EntryStart } from "./entry-start";

const LONGEST_RECORD = 50;
const MAY_BE_RECORD = /created|added|imported|updated/i;
const SUBJECT = "(?:(?:this|the|new|a) )?(?:note|contact|file|page|card|record|entry|profile|person)";
const DONE = "(?:created|added|(?:re-?)?imported|updated)";
const SOURCE = "(?:from|via|by|using|into) \\S+(?: \\S+){0,2}";
const FORMS = [
	`${DONE}(?: ${SUBJECT})?`,
	`(?:created|added|(?:re-?)?imported) (?:${SUBJECT} )?${SOURCE}`,
	String.raw`added to (?:\S+ )?(?:contacts|vault|obsidian|crm)`,
].join("|");
const BEFORE = `(?:last |first )?(?:${SUBJECT} )?(?:was |is |has been )?(?:auto(?:matically)?[ -])?`;
const RECORD = new RegExp(`^${BEFORE}(?:${FORMS})[.!]?$`, "iu");

/** Whether an entry is never read: it was dropped or struck out, or says no more than that the note was made, added to or imported. */
export function isNeverRead({ box, text, syntax, stated }: EntryStart): boolean {
	if (box === "-" || isStruckOut(syntax)) return true;
	return stated.length === 0 && text.length <= LONGEST_RECORD && MAY_BE_RECORD.test(text) && isRecord(text);
}

// A tag, a field or a link to somebody says more.
function isRecord(text: string): boolean {
	return !/[#[]|::/u.test(text) && RECORD.test(tidied(text).replace(/^[^\p{L}]+/u, ""));
}
