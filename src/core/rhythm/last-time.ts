import { accountOf } from "../notes/people/account";
import type { Interaction } from "../notes/people/interaction";
import type { Person } from "../notes/people/people";
import { type OpenPromise, openPromises } from "./open-promises";
import { isContact } from "./rhythm";

/** What was said the last time we were in touch, and the first promise that is still open. */
export interface LastTime {
	readonly interaction: Interaction | null;
	readonly said: string | null;
	readonly promise: OpenPromise | null;
}

/** Finds the last time with somebody, one of contact before an attempt in vain, and the open promise that is due first, else oldest. */
export function lastTime(person: Person): LastTime {
	const { interactions } = person;
	const done = interactions.filter(({ status }) => status === "done");
	const interaction = latest(done.filter(isContact)) ?? latest(done);
	const account = interaction === null ? null : accountOf(interaction);
	const said = account === null ? "" : [account.topic, ...account.said].filter((line) => line !== "").join(" · ");
	return { interaction, said: said === "" ? null : said, promise: openPromises(person)[0] ?? null };
}

function latest(interactions: readonly Interaction[]): Interaction | null {
	return interactions.reduce<Interaction | null>((last, found) => (last === null || found.day > last.day ? found : last), null);
}
