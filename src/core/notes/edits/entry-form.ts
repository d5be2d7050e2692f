import type { Day } from "../day";
import type { EntryBlock } from "../entry-block";

/** How an entry is written: as a list item, a heading or a paragraph, and what stands around its date. */
export interface EntryForm {
	readonly kind: "item" | "heading" | "paragraph";
	/** What stands before the date: indentation and list mark, or the marks of a heading; then what wraps or links the date. */
	readonly opens: string;
	/** What stands between the numbers of the date. */
	readonly mark: string;
	/** What closes the link around the date; a file in it bears the date, too. */
	readonly closes: string;
	/** What stands between the date and the words. */
	readonly separator: string;
	/** What stands before a line below. */
	readonly below: string;
}

const TIME = /[T ]\d{1,2}:\d{2}(?::\d{2})?Z?/u;
const ARROW = /\s*(?:<->|↔|->|→|<-|←).*$/u;
const LEAD = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+)?/u;
const HEAD = /^([ \t]*(?:\d{1,9}[.)])?\D*?)(\d{4}([-/.]?)\d{1,2}\3\d{1,2})(?:\|[^\]]*)?(\]\]|\]\([^\d)]*\2\.md\))?([^\p{L}\d]*)$/u;

/** The form of entries where a note shows none: `- 2026-03-04: text`. */
export function usualForm(lead: string, byTabs: boolean): EntryForm {
	const indent = /^[ \t]*/u.exec(lead)?.[0] ?? "";
	const below = indent + (byTabs ? "\t" : " ".repeat(Math.max(2, lead.trim().length + 1)));
	return { kind: "item", opens: lead, mark: "-", closes: "", separator: ": ", below };
}

/** The forms that an entry beside another can have: its own, the usual one behind its list mark or heading marks, the usual one. */
export function formsLike({ line, kind: written, head: { rest } }: EntryBlock, byTabs: boolean): readonly EntryForm[] {
	const head = (line.text ?? "").slice(0, rest).replace(/^\uFEFF/u, "");
	const lead = LEAD.exec(head)?.[0] ?? "";
	const kind = written === "heading" || written === "item" ? written : "paragraph";
	const usual = usualForm(lead, byTabs);
	const plain: EntryForm = { ...usual, kind, below: kind === "item" ? usual.below : "" };
	const bare = head.replace(/^(\s*\S+\s+)\[.\]\s+/u, "$1").replace(TIME, "");
	const [found, opens = "", , mark = "", closes = "", after = ""] = HEAD.exec(bare.replace(ARROW, "")) ?? [];
	const isSeparated = /[-–—|·•:,]/u.test(after) || (!ARROW.test(bare) && (line.text ?? "").length > rest);
	const like = { ...plain, opens, mark, closes, separator: after.trimEnd() + (isSeparated ? " " : ": ") };
	return [...(found === undefined ? [] : [like]), plain, usualForm("- ", byTabs)];
}

/** The head of an entry in a form: date, time, separator and words; without the separator where there are no words. */
export function headIn({ opens, mark, closes, separator }: EntryForm, day: Day, time: string | null, words: string): string {
	const date = day.replaceAll("-", mark);
	const head = `${opens}${date}${closes.replace(/\d.*(?=\.md)/u, date)}${time === null ? "" : ` ${time}`}${separator}`;
	return words === "" ? head.replace(/[\s:|,·•–—-]+$/u, "") : head + words;
}

/** A form whose list mark, where it is a number that goes up, is the one that comes next. */
export function withNextNumber(form: EntryForm): EntryForm {
	const next = (number: string): string => (Number(number) > 1 ? String(Number(number) + 1) : number);
	return { ...form, opens: form.opens.replace(/\d{1,9}(?=[.)] )/u, next) };
}
