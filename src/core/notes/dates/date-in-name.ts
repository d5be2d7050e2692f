import { isFault } from "../../kinds/date-order";
import { type DateRules, readDate } from "./written-date";

const WORD_START = /(?:^|[^\p{L}\p{N}])(?=[\p{L}\p{N}])/gu;

/** Whether a name holds a full date, wherever it stands: `2024-03-15 Kick-off`, `Call on 15 March 2024`. */
export function holdsFullDate(name: string, rules: DateRules): boolean {
	if (!/\d/u.test(name)) return false;
	for (const { 0: before, index } of name.matchAll(WORD_START)) {
		const date = readDate(name.slice(index + before.length), rules)?.date;
		if (date === undefined) continue;
		if (isFault(date) ? date === "ambiguous-date" : date.precision === "day") return true;
	}
	return false;
}
