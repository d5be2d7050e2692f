import { importanceOf, type Rhythm, rhythmOf, STATUSES } from "./rhythm";
import type { People, Person } from "../notes/people";
import type { Settings } from "../settings";

/** A row of the list: somebody, and how it stands with them. */
export interface ReconnectRow {
	readonly person: Person;
	readonly rhythm: Rhythm;
}

const NAMES = new Intl.Collator("en");

/** Everybody with how it stands with them, in the order of the list (domain.md, section 3). */
export function reconnect(people: People, settings: Settings): readonly ReconnectRow[] {
	const rows = [...people.byPath.values()].map((person) => ({ person, rhythm: rhythmOf(person, people.me, people.today, settings) }));
	return rows.sort(byUrgency);
}

/** Whether somebody asked for contact with this person: never met, and no cadence, circle or importance of their own. */
export function isUnsorted({ person: { contact }, rhythm: { status } }: ReconnectRow): boolean {
	return status === "never" && contact.cadence === null && contact.circle === null && importanceOf(contact) === null;
}

function byUrgency(a: ReconnectRow, b: ReconnectRow): number {
	const group = STATUSES.indexOf(a.rhythm.status) - STATUSES.indexOf(b.rhythm.status);
	if (group !== 0) return group;
	const inGroup = a.rhythm.status === "dormant" ? byWorth(a, b) : falling(a.rhythm.priority, b.rhythm.priority) || falling(a.rhythm.silence, b.rhythm.silence);
	return inGroup || NAMES.compare(a.person.contact.name, b.person.contact.name) || (a.person.contact.path < b.person.contact.path ? -1 : 1);
}

function byWorth(a: ReconnectRow, b: ReconnectRow): number {
	return falling(a.person.contact.importance, b.person.contact.importance) || falling(a.person.contact.influence, b.person.contact.influence);
}

function falling(a: number | null, b: number | null): number {
	return (b ?? -1) - (a ?? -1);
}
