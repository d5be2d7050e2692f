import { nextBirthday } from "../notes/dates/birthday";
import { type Day, dayAfter, daysBetween } from "../notes/dates/day";
import type { DateWording } from "../notes/dates/written-date";
import { compare } from "../rhythm/in-order";
import type { ReconnectRow } from "../rhythm/reconnect";

/** What a day to come brings: somebody falls due, is planned, is back from being snoozed, or has a birthday. */
export type ComingKind = "planned" | "birthday" | "back" | "due";

/** Something that a day to come brings. */
export interface Coming {
	readonly day: Day;
	readonly kind: ComingKind;
	readonly row: ReconnectRow;
	/** How old somebody will be, where it is known and their birthday. */
	readonly age: number | null;
}

/** A week to come, by its Monday, and what it brings, in the order of its days. */
export interface ComingWeek {
	readonly monday: Day;
	readonly coming: readonly Coming[];
}

const ORDER: readonly ComingKind[] = ["planned", "birthday", "back", "due"];

/**
 * What the coming weeks bring, from today on for a number of days; weeks that bring nothing are left out. Who is late already is no news,
 * and who is planned, snoozed or waited for falls due on no day. Of those who are not tracked nothing comes.
 */
export function upcoming(rows: readonly ReconnectRow[], today: Day, days: number, dates: DateWording): readonly ComingWeek[] {
	const end = dayAfter(today, days);
	const coming = rows
		.filter(({ rhythm }) => rhythm.status !== "off")
		.flatMap((row) => comingTo(row, today, dates))
		.filter(({ day }) => day >= today && day <= end)
		.sort((a, b) => compare(a.day, b.day) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compare(nameOf(a), nameOf(b)));
	const weeks = new Map<Day, Coming[]>();
	for (const each of coming) {
		const monday = mondayOf(each.day);
		weeks.set(monday, [...(weeks.get(monday) ?? []), each]);
	}
	return Array.from(weeks, ([monday, ofWeek]) => ({ monday, coming: ofWeek }));
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: Day): Day {
	// The first day of 1900 was a Monday.
	return dayAfter(day, -(((daysBetween("1900-01-01", day) % 7) + 7) % 7));
}

function comingTo(row: ReconnectRow, today: Day, dates: DateWording): readonly Coming[] {
	const { person, rhythm } = row;
	const { birthday, snoozeUntil } = person.contact;
	const next = birthday === null ? null : nextBirthday(birthday, today, dates);
	const falls = rhythm.status === "on-track" || rhythm.status === "due-soon" ? rhythm.due : null;
	const days: readonly (readonly [ComingKind, Day | null])[] = [
		["planned", rhythm.planned],
		["birthday", next?.day ?? null],
		["back", rhythm.status === "snoozed" ? snoozeUntil : null],
		["due", falls],
	];
	return days.flatMap(([kind, day]) => (day === null ? [] : [{ day, kind, row, age: kind === "birthday" ? (next?.age ?? null) : null }]));
}

function nameOf({ row }: Coming): string {
	return row.person.contact.name;
}
