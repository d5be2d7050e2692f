import { nextBirthday } from "../notes/dates/birthday";
import { type Day, daysBetween, shortDay, spokenWeekday } from "../notes/dates/day";
import type { DateRules } from "../notes/dates/written-date";
import { coldWords } from "../words/list";
import type { ReconnectRow } from "./reconnect";
import { isDecisionMaker, type Status } from "./rhythm";
import { stripOf } from "./strip";

/** How somebody's row looks beside what it says. */
export interface RowLooks {
	readonly status: Status;
	/** What stands where there is no picture: `OB`. */
	readonly initials: string;
	readonly isInner: boolean;
	readonly decides: boolean;
	/** A birthday within a fortnight, in words. */
	readonly birthday: string | null;
	/** The contact days of each week of half a year, the oldest first; null where they are not shown. */
	readonly weeks: readonly number[] | null;
}

const FORTNIGHT = 14;
const WEEKS_SHOWN = 26;

/** How a row looks on a day; `dates` is null as long as nobody knows how days are written. */
export function looksOf(
	{ person, rhythm }: ReconnectRow,
	today: Day,
	dates: Pick<DateRules, "monthOf" | "order"> | null,
	withWeeks: boolean,
): RowLooks {
	const { name, circle, decisionRole, birthday } = person.contact;
	return {
		status: rhythm.status,
		initials: initialsOf(name),
		isInner: circle === "inner",
		decides: isDecisionMaker(decisionRole),
		birthday: birthday === null || dates === null ? null : soonIn(birthday, today, dates),
		weeks: withWeeks ? stripOf(person, today).slice(-WEEKS_SHOWN) : null,
	};
}

/** The first letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
	const words = name.split(/[\s·,_-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
	const [first = "", last = ""] = [words[0], words.length > 1 ? words.at(-1) : ""];
	return [first, last].map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0].toLocaleUpperCase() ?? "").join("");
}

function soonIn(birthday: string, today: Day, { monthOf, order }: Pick<DateRules, "monthOf" | "order">): string | null {
	const next = nextBirthday(birthday, today, monthOf, order);
	if (next === null) return null;
	const left = daysBetween(today, next.day);
	if (left > FORTNIGHT) return null;
	return coldWords.birthday(left === 0 ? null : `${spokenWeekday(next.day)}, ${shortDay(next.day, today)}`, next.age);
}
