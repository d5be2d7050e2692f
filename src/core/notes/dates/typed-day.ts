import { parseCadence } from "../../kinds/wanted-cadence";
import { isFault } from "../../kinds/date-order";
import { type Day, dayAfter, dayOf, spoken } from "./day";
import { type DateRules, readDate } from "./written-date";

const WORDS: Readonly<Record<string, (today: Day) => Day>> = {
	tomorrow: (today) => dayAfter(today, 1),
	"next week": (today) => dayAfter(today, 7),
	"next month": (today) => monthsLater(today, 1),
	"next year": (today) => monthsLater(today, 12),
};

/**
 * The day to come that somebody types into a field: a date as it may stand in any note (one without a year is the next of its kind), a time
 * from now (`10 days`, `in 3 weeks`), `tomorrow`, `next month`, or a weekday, `friday`, in English or the language of the application.
 * Null for anything else, and for what is not to come.
 */
export function typedDay(typed: string, today: Day, rules: DateRules): Day | null {
	const text = typed.replace(/\s+/gu, " ").trim();
	const word = text.toLowerCase();
	const said = WORDS[word]?.(today) ?? weekdayAfter(word.replace(/^(?:next|on) /u, ""), today, rules.language);
	const days = parseCadence(word.replace(/^in /u, ""));
	const day = said ?? (typeof days === "number" ? dayAfter(today, days) : dateAhead(text, today, rules));
	return day !== null && day > today ? day : null;
}

// A date that is all there is; where it has no year, of this year or the next.
function dateAhead(text: string, today: Day, rules: DateRules): Day | null {
	const year = Number(today.slice(0, 4));
	const dot = /^\d{1,2}\.\d{1,2}$/u.test(text) ? "." : "";
	const thisYear = [`${text}${dot}${year}`, `${text} ${year}`, `${text}, ${year}`];
	const nextYear = [`${text}${dot}${year + 1}`, `${text} ${year + 1}`, `${text}, ${year + 1}`];
	for (const written of [text, ...thisYear, ...nextYear]) {
		const read = readDate(written, rules);
		if (read === null || isFault(read.date) || read.length < written.length || read.date.precision !== "day") continue;
		if (read.date.day > today) return read.date.day;
	}
	return null;
}

function weekdayAfter(word: string, today: Day, language: string): Day | null {
	if (word.length < 2) return null;
	for (let later = 1; later <= 7; later++) {
		const day = dayAfter(today, later);
		if (["en", language].some((each) => weekdayNames(day, each).includes(word))) return day;
	}
	return null;
}

function weekdayNames(day: Day, language: string): readonly string[] {
	try {
		return (["long", "short"] as const).map((weekday) => spoken(day, language, { weekday }).toLowerCase().replace(/\.$/u, ""));
	} catch {
		return [];
	}
}

// The same day of a later month, or its last.
function monthsLater(today: Day, count: number): Day {
	const [year = 0, month = 1, dayOfMonth = 1] = today.split("-").map(Number);
	const later = month - 1 + count;
	const [inYear, inMonth] = [year + Math.floor(later / 12), (later % 12) + 1];
	for (let wanted = dayOfMonth; wanted > 0; wanted--) {
		const day = dayOf(inYear, inMonth, wanted);
		if (day !== null) return day;
	}
	return today;
}
