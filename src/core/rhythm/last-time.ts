import type { Day } from "../notes/dates/day";
import { accountOf } from "../notes/people/account";
import type { Interaction } from "../notes/people/interaction";
import type { Person } from "../notes/people/people";
import { latestOf } from "../notes/properties/dated-property";
import { listed } from "../words/listed";
import { type OpenPromise, openPromises } from "./open-promises";
import { isContact } from "./rhythm";

/** What was said the last time we were in touch, and the first promise that is still open. */
export interface LastTime {
	readonly interaction: Interaction | null;
	readonly said: string | null;
	readonly promise: OpenPromise | null;
}

/** The last time in touch with somebody up to a day: one of contact before an attempt in vain. */
export function lastInteraction({ interactions }: Pick<Person, "interactions">, today: Day): Interaction | null {
	const done = interactions.filter(({ status, day }) => status === "done" && day <= today);
	return latestOf(done.filter(isContact)) ?? latestOf(done);
}

/** Finds the last time with somebody up to a day, and the open promise that is due first, else oldest. */
export function lastTime(person: Person, today: Day): LastTime {
	const interaction = lastInteraction(person, today);
	const account = interaction === null ? null : accountOf(interaction);
	const said = account === null ? "" : listed([account.topic, ...account.said], " · ");
	return { interaction, said: said === "" ? null : said, promise: openPromises(person)[0] ?? null };
}
