import type { Day } from "../notes/dates/day";
import type { People, Person } from "../notes/people/people";
import type { Settings } from "../settings/settings";
import { withInOrder } from "./in-order";
import { importanceOf, type Rhythm, rhythmOf, STATUSES } from "./rhythm";
import { compareNames } from "../notes/names/name-order";

/** A row of the list: somebody, and how it stands with them. */
export interface ReconnectRow {
	readonly person: Person;
	readonly rhythm: Rhythm;
}

/** On what a row depends beside the person: who I am, the day, and the cadences that are set. */
export interface RowRules {
	readonly me: string | null;
	readonly today: Day;
	readonly settings: Settings;
}

/** Everybody with how it stands with them, in the order of the list (docs/rules.md, section 3). */
export function reconnect({ byPath, me, today }: People, settings: Settings): readonly ReconnectRow[] {
	return [...byPath.values()].map((person) => rowOf(person, { me, today, settings })).sort(byUrgency);
}

/** How it stands with somebody. */
export function rowOf(person: Person, { me, today, settings }: RowRules): ReconnectRow {
	return { person, rhythm: rhythmOf(person, me, today, settings) };
}

/** Rows in the order of the list, with those of some people, by path, put in place of what was there; null where they have gone. */
export function withRows(before: readonly ReconnectRow[], made: ReadonlyMap<string, ReconnectRow | null>): readonly ReconnectRow[] {
	const others: ReconnectRow[] = [];
	for (const row of before) if (!made.has(row.person.contact.path)) others.push(row);
	const added = [...made.values()].filter((row) => row !== null);
	return withInOrder(others, added, byUrgency);
}

/** Whether nobody asked for contact with this person: never met, and no cadence, circle or importance of their own. */
export function isFolded({ person: { contact }, rhythm: { status } }: ReconnectRow): boolean {
	return status === "never" && contact.cadence === null && contact.circle === null && importanceOf(contact) === null;
}

function byUrgency(a: ReconnectRow, b: ReconnectRow): number {
	const group = STATUSES.indexOf(a.rhythm.status) - STATUSES.indexOf(b.rhythm.status);
	if (group !== 0) return group;
	const [one, other] = [a.person.contact, b.person.contact];
	const inGroup = a.rhythm.status === "dormant" ? byWorth(a, b) : byColdness(a, b);
	return inGroup || compareNames(one.name, other.name) || (one.path < other.path ? -1 : 1);
}

function byColdness({ rhythm: a }: ReconnectRow, { rhythm: b }: ReconnectRow): number {
	return falling(a.priority, b.priority) || falling(a.silence, b.silence);
}

function byWorth(a: ReconnectRow, b: ReconnectRow): number {
	const [one, other] = [a.person.contact, b.person.contact];
	const bySaid = falling(importanceOf(one), importanceOf(other)) || falling(one.influence, other.influence);
	return bySaid || falling(a.rhythm.priority, b.rhythm.priority);
}

function falling(a: number | null, b: number | null): number {
	return (b ?? -1) - (a ?? -1);
}
