import { type Asked, isOpen, ledgerOf } from "../before/introduce/ledger";
import { finished } from "../kinds/steps";
import { contactStrength } from "../network/ties";
import { type Day, dayAfter } from "../notes/dates/day";
import { accountOf, promisesOf } from "../notes/people/account";
import type { Interaction } from "../notes/people/interaction";
import type { People, Person } from "../notes/people/people";
import { othersIn } from "../rhythm/choosing/list-choice";
import { compare } from "../rhythm/in-order";
import type { ReconnectRow } from "../rhythm/reconnect";
import { contactDaysOf, importanceOf } from "../rhythm/rhythm";

/** What the days up to today brought. All people stand in the order in which they are to be named. */
export interface LookBack {
	readonly from: Day;
	readonly to: Day;
	/** Those with whom there was contact, the most days first. */
	readonly inTouch: readonly { readonly person: Person; readonly days: number }[];
	/** Those with whom it was the first. */
	readonly first: readonly Person[];
	/** Those whose tie to me grew notably, the most first. */
	readonly warmed: readonly Person[];
	/** Those who matter and went over their cadence in these days, the most important first. */
	readonly cooled: readonly Person[];
	/** Promises made in these days, kept and still open, by whoever made them. */
	readonly kept: readonly Promised[];
	readonly open: readonly Promised[];
	/** Introductions that are under way, whenever they began. */
	readonly underWay: readonly Asked[];
	/** How often I gave help, and got it. */
	readonly gave: number;
	readonly got: number;
}

/** Something promised in these days. */
export interface Promised {
	readonly person: Person;
	readonly text: string;
	readonly owner: "me" | "them";
}

const NOTABLE = 0.1;
const MATTERS = 4;

/** Looks back on a number of days that end today; I am not among those of whom it tells. */
export function lookBack(all: readonly ReconnectRow[], people: People, days: number): LookBack {
	const { today, me } = people;
	const rows = othersIn(all, me);
	const from = dayAfter(today, 1 - days);
	const touched = rows.flatMap((row) => {
		const contactDays = contactDaysOf(row.person, today);
		const within = contactDays.filter((day) => day >= from);
		return within.length === 0 ? [] : [{ person: row.person, days: within.length, isFirst: within.length === contactDays.length }];
	});
	const times = rows.flatMap(({ person }) => timesWithin(person, from, today).map((interaction) => ({ person, interaction })));
	// Mine first, then by the day on which they were made.
	const promised = times
		.flatMap(({ person, interaction }) => promisesOf(interaction).map((promise) => ({ person, day: interaction.day, ...promise })))
		.sort((a, b) => compare(a.owner, b.owner) || compare(a.day, b.day) || byName(a.person, b.person));
	return {
		from,
		to: today,
		inTouch: touched
			.map(({ person, days: count }) => ({ person, days: count }))
			.sort((a, b) => b.days - a.days || byName(a.person, b.person)),
		first: touched
			.filter(({ isFirst }) => isFirst)
			.map(({ person }) => person)
			.sort(byName),
		warmed: warmedAmong(
			touched.filter(({ isFirst }) => !isFirst).map(({ person }) => person),
			today,
			dayAfter(from, -1),
		),
		cooled: rows
			.filter((row) => matters(row) && hasCooled(row, days))
			.sort(byImportance)
			.map(({ person }) => person),
		kept: promised.filter(({ done }) => done).map(promisedBy),
		open: promised.filter(({ done }) => !done).map(promisedBy),
		underWay: finished(ledgerOf(people)).filter(isOpen),
		...helpIn(times.map(({ interaction }) => interaction)),
	};
}

// Each under one person alone, or an evening with three would be told three times.
function timesWithin({ contact, interactions }: Person, from: Day, today: Day): readonly Interaction[] {
	return interactions.filter(
		({ day, status, listedFirst }) => status === "done" && day >= from && day <= today && listedFirst === contact.path,
	);
}

function warmedAmong(people: readonly Person[], today: Day, before: Day): readonly Person[] {
	return people
		.map((person) => ({ person, by: contactStrength(person, today) - contactStrength(person, before) }))
		.filter(({ by }) => by >= NOTABLE)
		.sort((a, b) => b.by - a.by || byName(a.person, b.person))
		.map(({ person }) => person);
}

function matters({ person: { contact } }: ReconnectRow): boolean {
	return contact.circle === "inner" || contact.circle === "close" || (importanceOf(contact) ?? 0) >= MATTERS;
}

// Over the cadence now, and not yet before these days began.
function hasCooled({ rhythm: { silence, status, cadence } }: ReconnectRow, days: number): boolean {
	if (silence === null || cadence.days === null || (status !== "cold" && status !== "due")) return false;
	return silence >= cadence.days && silence - days < cadence.days;
}

function helpIn(times: readonly Interaction[]): Pick<LookBack, "gave" | "got"> {
	const accounts = times.map(accountOf);
	const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
	return { gave: sum(accounts.map(({ gave }) => gave)), got: sum(accounts.map(({ got }) => got)) };
}

function promisedBy({ person, text, owner }: Promised): Promised {
	return { person, text, owner };
}

function byImportance(one: ReconnectRow, other: ReconnectRow): number {
	const [a, b] = [one, other].map(({ person }) => importanceOf(person.contact) ?? 3);
	return (b ?? 3) - (a ?? 3) || byName(one.person, other.person);
}

function byName(one: Person, other: Person): number {
	return compare(one.contact.name, other.contact.name);
}
