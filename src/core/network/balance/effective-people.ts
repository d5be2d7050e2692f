import { type Day, dayAfter } from "../../notes/dates/day";
import type { Person } from "../../notes/people/people";
import type { ReconnectRow } from "../../rhythm/reconnect";
import { contactDaysOf } from "../../rhythm/rhythm";

const HALF_YEAR = 180;

/**
 * To how many people my contact of the last 180 days comes down: 1 ÷ Σ p², p the share of the contact days that is theirs. As many as
 * there are where all have equally many, fewer where some have most; null without any. Simpson, Measurement of diversity (1949).
 */
export function effectivePeople(rows: readonly ReconnectRow[], me: string | null, today: Day): number | null {
	const counts = rows.filter(({ person }) => person.contact.path !== me).map(({ person }) => daysLately(person, today));
	const all = counts.reduce((sum, count) => sum + count, 0);
	return all === 0 ? null : 1 / counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
}

/** How many of the last 180 days were contact days with somebody. */
export function daysLately(person: Person, today: Day): number {
	const since = dayAfter(today, -HALF_YEAR);
	return contactDaysOf(person, today).filter((day) => day >= since).length;
}
