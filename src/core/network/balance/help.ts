import { type Day, daysBetween } from "../../notes/dates/day";
import { accountOf } from "../../notes/people/account";
import type { Interaction } from "../../notes/people/interaction";
import type { ReconnectRow } from "../../rhythm/reconnect";
import type { Steps } from "../../kinds/steps";

/** What was given, received and asked for in the last 365 days. */
export interface Help {
	readonly gave: number;
	readonly got: number;
	readonly asked: number;
	/** Asked twice or more and gave nothing: the one thing that is pointed out. */
	readonly onlyAsked: boolean;
}

const DAYS = 365;
const LEAST_SHOWN = 3;

type Sums = Omit<Help, "onlyAsked">;

const NONE: Sums = { gave: 0, got: 0, asked: 0 };

/** The help of some times in touch, those with one person for instance; null where there is too little to show: less than 3 in all. */
export function helpIn(interactions: readonly Interaction[], today: Day): Help | null {
	return shown(sumsIn(interactions, today));
}

/** The help of all times in touch with anybody; what is listed under several people counts once. */
export function* helpInAll(rows: readonly ReconnectRow[], today: Day): Steps<Help | null> {
	let sums = NONE;
	for (const { person } of rows) {
		const own = person.interactions.filter(({ listedFirst }) => listedFirst === person.contact.path);
		sums = added(sums, sumsIn(own, today));
		yield;
	}
	return shown(sums);
}

function sumsIn(interactions: readonly Interaction[], today: Day): Sums {
	const done = interactions.filter(({ status, day }) => status === "done" && day <= today && daysBetween(day, today) <= DAYS);
	return done.map(accountOf).reduce<Sums>(added, NONE);
}

function added(one: Sums, other: Sums): Sums {
	return { gave: one.gave + other.gave, got: one.got + other.got, asked: one.asked + other.asked };
}

function shown({ gave, got, asked }: Sums): Help | null {
	return gave + got + asked < LEAST_SHOWN ? null : { gave, got, asked, onlyAsked: asked >= 2 && gave === 0 };
}
