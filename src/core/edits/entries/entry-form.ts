import type { Column } from "../../kinds/column";
import { dateLike } from "../../notes/dates/date-like";
import type { Day } from "../../notes/dates/day";
import type { DateRules } from "../../notes/dates/written-date";
import type { EntryBlock } from "../../notes/entries/entry-block";
import type { EntryKind } from "../../notes/entries/entry-start";
import { fieldLineOf } from "../../notes/text/field-block";
import { type Cell, cellsOf } from "../../notes/text/table";
import { withoutTime } from "../../notes/wording/clock";

/** How an entry is written: in what form, with its day as it is written there, and what stands around it. */
export interface EntryForm {
	readonly kind: EntryKind;
	/** What stands before the date: indentation and list mark, marks of a heading, the title of a callout; then what wraps the date. */
	readonly opens: string;
	readonly date: string;
	/** What stands between the date and the words. */
	readonly separator: string;
	/** What stands before a line below. */
	readonly below: string;
	/** The row of a table whose columns and widths are kept. */
	readonly row?: RowForm;
	/** The fields of a block in their order, each with what stands before its value. */
	readonly fields?: readonly { readonly key: string; readonly lead: string }[];
}

/** The columns of a table, and a row of it whose cells and bars are kept. */
export interface RowForm {
	readonly columns: readonly (Column | null)[];
	readonly like: string;
	readonly cells: readonly Cell[];
}

/** A note as far as the forms of its entries go: its lines, whether it indents by tabs, and by what rules its dates are read. */
export interface FormContext {
	readonly raw: readonly string[];
	readonly byTabs: boolean;
	readonly day: Day;
	readonly dates: DateRules;
}

const ARROW = /\s*(?:<->|↔|->|→|<-|←).*$/u;
const QUOTE = String.raw`[ \t]*(?:>[ \t]?)*`;
const LEAD = new RegExp(String.raw`^${QUOTE}[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+)?`, "u");
const BOX = new RegExp(String.raw`^(${QUOTE}[ \t]*\S+[ \t]+)\[.\][ \t]+`, "u");
const OPENS = new RegExp(String.raw`^${QUOTE}(?:\[![^\]\n]*\][+-]?[ \t]+)?[^\p{L}]*(?:[[(]date::[ \t]*)?$`, "iu");

/** The form of entries where a note shows none: `- 2026-03-04: text`. */
export function usualForm(lead: string, { byTabs, day }: Pick<FormContext, "byTabs" | "day">): EntryForm {
	const quote = new RegExp(`^${QUOTE}`, "u").exec(lead)?.[0] ?? "";
	const mark = lead.slice(quote.length).trim();
	const below =
		quote + (/^[ \t]*/u.exec(lead.slice(quote.length))?.[0] ?? "") + (byTabs ? "\t" : " ".repeat(Math.max(2, mark.length + 1)));
	return { kind: "item", opens: lead, date: day, separator: ": ", below };
}

/** The forms that an entry beside another can have: its own, the usual one behind its list mark or heading marks, the usual one. */
export function formsLike(block: EntryBlock, context: FormContext): readonly EntryForm[] {
	const { kind, line } = block;
	const raw = (context.raw[line.number - 1] ?? "").replace(/^\uFEFF/u, "");
	const lead = LEAD.exec(raw)?.[0] ?? "";
	const usual = usualForm(lead, context);
	const isOwnLine = kind === "heading" || kind === "paragraph";
	const plain: EntryForm = { ...usual, kind: isOwnLine ? kind : "item", below: isOwnLine ? "" : usual.below };
	const like = { row: rowLike, fields: fieldsLike, callout: headLike, item: headLike, heading: headLike, paragraph: headLike }[kind](
		block,
		plain,
		context,
	);
	const bare = kind === "row" || kind === "fields" || kind === "callout" ? [] : [plain];
	return [...(like === null ? [] : [like]), ...bare, usualForm("- ", context)];
}

function headLike({ kind, line, head, stated }: EntryBlock, plain: EntryForm, { raw, day, dates }: FormContext): EntryForm | null {
	const mark = line.number === 1 && raw[0]?.startsWith("\uFEFF") === true ? 1 : 0;
	const written = raw[line.number - 1] ?? "";
	const sample = written.slice(head.dateStart, head.dateEnd);
	const date = dateLike(sample, head.date.day, day, dates);
	const opens = written.slice(mark, head.dateStart).replace(BOX, "$1");
	if (date === null || sample !== (line.text ?? "").slice(head.dateStart, head.dateEnd) || !OPENS.test(opens)) return null;
	const between = withoutTime((line.text ?? "").slice(head.dateEnd, head.rest));
	const bare = between.replace(ARROW, "");
	const after = /[^\p{L}\p{N}[(]*$/u.exec(bare)?.[0] ?? "";
	const isSeparated = /[-–—|·•:,：，、]/u.test(after) || (bare === between && (line.text ?? "").trimEnd().length > head.rest);
	// Wide signs hold a gap of their own.
	const gap = /[：，、]$/u.test(after) ? "" : " ";
	const below = kind === "callout" ? `${/^[ \t]*(?:>[ \t]?)*>/u.exec(written)?.[0] ?? ">"} ` : plain.below;
	const isTyped = kind === "callout" && stated.length > 0;
	return { kind: isTyped ? "callout" : plain.kind, opens, date, separator: after.trimEnd() + (isSeparated ? gap : ": "), below };
}

function rowLike(block: EntryBlock, plain: EntryForm, context: FormContext): EntryForm | null {
	if (block.kind !== "row") return null;
	const { line, table, head } = block;
	const like = context.raw[line.number - 1] ?? "";
	const date = dateLike(like.slice(head.dateStart, head.dateEnd), head.date.day, context.day, context.dates) ?? context.day;
	return { ...plain, kind: "row", date, row: { columns: table.columns, like, cells: cellsOf(like) } };
}

function fieldsLike(block: EntryBlock, plain: EntryForm, { raw, day, dates }: FormContext): EntryForm | null {
	if (block.kind !== "fields") return null;
	const { line, fields, head } = block;
	const sample = (raw[line.number - 1] ?? "").slice(head.dateStart, head.dateEnd);
	const date = dateLike(sample, head.date.day, day, dates);
	const numbers = [line, ...fields.others.map((other) => other.line)].map(({ number }) => number).sort((a, b) => a - b);
	const own = numbers.flatMap((number) => {
		const written = raw[number - 1] ?? "";
		const field = fieldLineOf(written);
		return field === null ? [] : [{ key: field.key, lead: written.slice(0, field.valueStart) }];
	});
	return date === null ? null : { ...plain, kind: "fields", date, fields: own };
}

/** The head of an entry in a form: date, time, separator and words; without the separator where there are no words. */
export function headIn({ opens, date, separator }: EntryForm, time: string | null, words: string): string {
	const head = `${opens}${date}${time === null ? "" : ` ${time}`}${separator}`;
	return words === "" ? head.replace(/[\s:|,·•：，、–—-]+$/u, "") : head + words;
}

/** A form whose list mark, where it is a number that goes up, is the one that comes next. */
export function withNextNumber(form: EntryForm): EntryForm {
	const next = (number: string): string => (Number(number) > 1 ? String(Number(number) + 1) : number);
	return { ...form, opens: form.opens.replace(/\d{1,9}(?=[.)] )/u, next) };
}
