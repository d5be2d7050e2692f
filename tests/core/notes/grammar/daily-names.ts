import { padded, partsOf, weekdayOf } from "./calendar";
import { type Language, MONTHS } from "./months";

/** Writes an ordinal number in English. */
export function ordinal(number: number): string {
	const isTeen = number % 100 >= 11 && number % 100 <= 13;
	return `${number}${isTeen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}

/** The path below the folder of daily notes, without `.md`, that a day's note has in a format. */
export function dailyName(day: string, format: string, language: Language): string {
	const [year, month, date] = partsOf(day);
	const name = MONTHS[language][month - 1] ?? "";
	const pieces: Readonly<Record<string, string>> = {
		YYYY: String(year),
		MMMM: name,
		MMM: name.slice(0, 3),
		MM: padded(month),
		DD: padded(date),
		Do: ordinal(date),
		D: String(date),
		dddd: weekdayOf(day),
	};
	return format.replace(/YYYY|MMMM|MMM|MM|DD|Do|D|dddd/gu, (piece) => pieces[piece] ?? piece);
}

/** The part of a path behind its last `/`. */
export function lastPart(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}
