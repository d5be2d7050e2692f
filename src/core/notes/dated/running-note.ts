import { type DateFault, isFault } from "../../kinds/date-order";
import type { DateRules, WrittenDate } from "../dates/written-date";
import { readHead } from "../entries/head";
import { tidied } from "../text/field";
import type { Line } from "../text/markup";

/** A heading that begins with a date: that date, or why it does not count, and the words behind it. */
export interface DatedHeading {
	readonly line: Line;
	readonly date: WrittenDate | DateFault;
	readonly words: string;
}

/** The headings of a body that begin with dates. One of a week or a month that has others below it only groups them. */
export function datedHeadings(body: readonly Line[], dates: DateRules): readonly DatedHeading[] {
	const found = body.flatMap((line): readonly DatedHeading[] => {
		const head = line.heading === null ? null : readHead(line.syntax, dates, line.start);
		if (head === null) return [];
		if (isFault(head)) return [{ line, date: head, words: "" }];
		return [{ line, date: head.date, words: tidied((line.text ?? "").slice(head.rest).replace(/[ \t]#+[ \t]*$/u, "")) }];
	});
	return found.filter(({ line, date }, at) => isFault(date) || date.precision === "day" || !isAbove(line, found[at + 1]?.line));
}

function isAbove(line: Line, next: Line | undefined): boolean {
	return next !== undefined && (next.heading?.level ?? 0) > (line.heading?.level ?? 0);
}
