import { type Day, daysBetween } from "../notes/dates/day";
import type { Person } from "../notes/people/people";
import { contactDaysOf } from "./rhythm";

// How many weeks a strip shows.
const STRIP_WEEKS = 52;

/** The contact days of somebody in each of the last 52 weeks, the oldest first; the last week ends today. */
export function stripOf(person: Person, today: Day): readonly number[] {
	const weeks = Array.from({ length: STRIP_WEEKS }, () => 0);
	for (const day of contactDaysOf(person, today)) {
		const at = STRIP_WEEKS - 1 - Math.floor(daysBetween(day, today) / 7);
		const count = weeks[at];
		if (count !== undefined) weeks[at] = count + 1;
	}
	return weeks;
}
