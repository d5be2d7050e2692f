import { type Birthday, birthdayNear } from "../notes/dates/birthday";
import { type Day, dayAfter, daysBetween } from "../notes/dates/day";
import type { DateWording } from "../notes/dates/written-date";
import { accountOf } from "../notes/people/account";
import type { Interaction } from "../notes/people/interaction";
import type { People, Person } from "../notes/people/people";
import { lastInteraction } from "../rhythm/last-time";
import { type OpenPromise, openPromises } from "../rhythm/open-promises";
import { commonGround, type Shared } from "./common-ground";
import { daysTold, type DayTold } from "./days-told";

/** What is good to know before meeting somebody, of what their note and mine say alone (docs/rules.md, section 6). */
export interface BeforeYouMeet {
	readonly last: LastMeeting | null;
	readonly mine: readonly OpenPromise[];
	readonly theirs: readonly OpenPromise[];
	readonly told: readonly DayTold[];
	/** Within a fortnight. */
	readonly birthday: Birthday | null;
	/** What we share; empty where I have no note. */
	readonly shared: readonly Shared[];
	/** Who else was there in the last year, the latest first, and when. */
	readonly company: readonly { readonly path: string; readonly day: Day }[];
}

/** The last time with somebody, of contact before an attempt in vain. */
export interface LastMeeting {
	readonly interaction: Interaction;
	readonly topic: string;
	/** Its first three lines. */
	readonly said: readonly string[];
	/** Whether it is so long ago that more time is needed. */
	readonly longAgo: boolean;
}

/** By what the facts are read: tags that say only that a note is about a person, and how dates are written. */
export interface BeforeRules {
	readonly marks: readonly string[];
	readonly dates: DateWording;
}

const LONG_AGO = 180;
const LATELY = 365;
const MOST_COMPANY = 5;

/** Gathers what is good to know before meeting somebody. */
export function beforeYouMeet(person: Person, people: People, { marks, dates }: BeforeRules): BeforeYouMeet {
	const { today, me, byPath } = people;
	const { contact } = person;
	const promises = openPromises(person);
	const mine = me === null ? undefined : byPath.get(me);
	return {
		last: lastMeeting(person, today),
		mine: promises.filter(({ owner }) => owner === "me"),
		theirs: promises.filter(({ owner }) => owner === "them"),
		told: daysTold(person, today),
		birthday: contact.birthday === null ? null : birthdayNear(contact.birthday, today, dates),
		shared: mine === undefined || mine === person ? [] : commonGround(mine.contact, contact, people, marks),
		company: companyLately(person, today),
	};
}

function lastMeeting(person: Person, today: Day): LastMeeting | null {
	const interaction = lastInteraction(person, today);
	if (interaction === null) return null;
	const { topic, said } = accountOf(interaction);
	return { interaction, topic, said, longAgo: daysBetween(interaction.day, today) > LONG_AGO };
}

function companyLately({ contact, interactions }: Person, today: Day): BeforeYouMeet["company"] {
	const since = dayAfter(today, -LATELY);
	const latest = new Map<string, Day>();
	for (const { day, status, present } of interactions) {
		if (status !== "done" || day < since || day > today) continue;
		for (const other of present) if (other !== contact.path && day > (latest.get(other) ?? "")) latest.set(other, day);
	}
	return [...latest]
		.map(([path, day]) => ({ path, day }))
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? -1 : 1))
		.slice(0, MOST_COMPANY);
}
