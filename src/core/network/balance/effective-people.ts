import { type Day, daysBetween } from "../../notes/dates/day";
import type { Person } from "../../notes/people/people";
import { latestUntil } from "../../notes/properties/dated-property";
import type { ReconnectRow } from "../../rhythm/reconnect";
import { isContact, statedContact } from "../../rhythm/rhythm";

const DAYS = 180;

/**
 * To how many people my contact of the last 180 days comes down: 1 ÷ Σ p², p the share of the contact days that is theirs. As many as
 * there are where all have equally many, fewer where some have most; null without any. Simpson, Measurement of diversity (1949).
 */
export function effectivePeople(rows: readonly ReconnectRow[], me: string | null, today: Day): number | null {
	const counts = rows.filter(({ person }) => person.contact.path !== me).map(({ person }) => contactDays(person, today));
	const all = counts.reduce((sum, count) => sum + count, 0);
	return all === 0 ? null : 1 / counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
}

function contactDays({ contact, interactions }: Person, today: Day): number {
	const stated = latestUntil(contact.lastContacts, today);
	const touches = stated === null ? interactions : [...interactions, statedContact(stated, today)];
	const days = touches.filter(isContact).map(({ day }) => day);
	return new Set(days.filter((day) => day <= today && daysBetween(day, today) <= DAYS)).size;
}
