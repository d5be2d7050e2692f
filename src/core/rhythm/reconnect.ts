import type { People, Person } from "../notes/people/people";
import type { Settings } from "../settings/settings";
import { importanceOf, type Rhythm, rhythmOf, STATUSES } from "./rhythm";

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
	const inGroup = a.rhythm.status === "dormant" ? byWorth(a, b) : byColdness(a, b);
	const [one, other] = [a.person.contact, b.person.contact];
	return inGroup || NAMES.compare(one.name, other.name) || (one.path < other.path ? -1 : 1);
}

function byColdness({ rhythm: a }: ReconnectRow, { rhythm: b }: ReconnectRow): number {
	return falling(a.priority, b.priority) || falling(a.silence, b.silence);
}

function byWorth({ person: { contact: a } }: ReconnectRow, { person: { contact: b } }: ReconnectRow): number {
	return falling(a.importance, b.importance) || falling(a.influence, b.influence);
}

function falling(a: number | null, b: number | null): number {
	return (b ?? -1) - (a ?? -1);
}
