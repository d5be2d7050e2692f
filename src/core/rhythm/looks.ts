import { birthdayNear } from "../notes/dates/birthday";
import { type Day, shortDay, spokenWeekday } from "../notes/dates/day";
import type { Person } from "../notes/people/people";
import type { DateWording } from "../notes/dates/written-date";
import { formWords } from "../words/action";
import { coldWords, tipWords } from "../words/list";
import { listed } from "../words/listed";
import type { ReconnectRow } from "./reconnect";
import { isDecisionMaker, type Rhythm, type Status } from "./rhythm";
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
	/** Silence ÷ three cadences, at most 1: a third is due, two thirds are one whole cadence late; null where either is unknown. */
	readonly bar: number | null;
	/** What is known besides of how it stands: where the cadence comes from, importance, tries without an answer. */
	readonly tip: string;
}

const WEEKS_SHOWN = 26;
const BAR_CADENCES = 3;

/** How a row looks on a day; `dates` is null as long as nobody knows how days are written. */
export function looksOf({ person, rhythm }: ReconnectRow, today: Day, dates: DateWording | null, withWeeks: boolean): RowLooks {
	const { name, circle, decisionRole, birthday } = person.contact;
	return {
		status: rhythm.status,
		initials: initialsOf(name),
		isInner: circle === "inner",
		decides: isDecisionMaker(decisionRole),
		birthday: birthday === null || dates === null ? null : soonIn(birthday, today, dates),
		weeks: withWeeks ? weeksShown(person, today) : null,
		bar: rhythm.coldness === null ? null : Math.round(Math.min(1, rhythm.coldness / BAR_CADENCES) * 100) / 100,
		tip: rhythmTip(person.contact, rhythm),
	};
}

/** The contact days of each week of half a year, the oldest first. */
export function weeksShown(person: Person, today: Day): readonly number[] {
	return stripOf(person, today).slice(-WEEKS_SHOWN);
}

// What bears on how it stands with somebody, and is not in their row: where the cadence comes from, importance, tries without an answer;
// empty where somebody is not tracked.
function rhythmTip(
	{ circle, importance }: Pick<ReconnectRow["person"]["contact"], "circle" | "importance">,
	{ cadence, attempts, contactDays }: Pick<Rhythm, "cadence" | "attempts" | "contactDays">,
): string {
	if (cadence.days === null) return "";
	const from = {
		explicit: tipWords.explicit,
		circle: tipWords.circle(circle === null ? "" : formWords.circles[circle]),
		tag: tipWords.tag,
		inferred: tipWords.inferred(contactDays),
		default: tipWords.default,
	}[cadence.source];
	const tries = attempts === 0 ? null : tipWords.attempts(attempts);
	return listed([from, importance === null ? null : tipWords.importance(importance), tries], " ");
}

/** The first letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
	const words = name.split(/[\s·,_-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
	const [first = "", last = ""] = [words[0], words.length > 1 ? words.at(-1) : ""];
	return [first, last].map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0].toLocaleUpperCase() ?? "").join("");
}

function soonIn(birthday: string, today: Day, dates: DateWording): string | null {
	const next = birthdayNear(birthday, today, dates);
	if (next === null) return null;
	return coldWords.birthday(next.day === today ? null : `${spokenWeekday(next.day)}, ${shortDay(next.day, today)}`, next.age);
}
