/** Arithmetic on days as text, apart from that of the sources. */
const DAY_LENGTH = 86_400_000;

/** The day of a year, month and day of the month; null where no calendar has it. */
export function dayOf(year: number, month: number, date: number): string | null {
	const at = new Date(Date.UTC(year, month - 1, date));
	if (year < 1900 || year > 2199 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return null;
	return textOf(at.getTime());
}

/** Whether a text is a day that a calendar has, between 1900 and 2199. */
export function isCalendarDay(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/u.test(text) && dayOf(...partsOf(text)) === text;
}

/** A day's year, month and day of the month. */
export function partsOf(day: string): readonly [year: number, month: number, date: number] {
	const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
	return [year, month, date];
}

/** The day so many days later. */
export function later(day: string, days: number): string {
	return textOf(timeOf(day) + days * DAY_LENGTH);
}

/** How many days lie between two, negative where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
	return (timeOf(to) - timeOf(from)) / DAY_LENGTH;
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
	return later(day, -((new Date(timeOf(day)).getUTCDay() + 6) % 7));
}

/** A day's week of the year, as ISO counts weeks: the year is that of its Thursday. */
export function weekOf(day: string): readonly [year: number, week: number] {
	const thursday = later(mondayOf(day), 3);
	const [year] = partsOf(thursday);
	return [year, Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1];
}

/** The name of a day's weekday in English. */
export function weekdayOf(day: string): string {
	return ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][new Date(timeOf(day)).getUTCDay()] ?? "";
}

/** The day on which a period counts: its middle, or today where that lies ahead but the period has begun. */
export function dayCounted(first: string, middle: string, today: string): string {
	return middle > today && first <= today ? today : middle;
}

/** A number with noughts before it, two digits long where not said otherwise. */
export function padded(number: number, length = 2): string {
	return String(number).padStart(length, "0");
}

function timeOf(day: string): number {
	const [year, month, date] = partsOf(day);
	return Date.UTC(year, month - 1, date);
}

function textOf(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
