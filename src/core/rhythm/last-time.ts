import type { Interaction, PlacedFollowUp } from "../notes/interaction";
import { isContact } from "./rhythm";
import type { Person } from "../notes/people";

/** What was said the last time we were in touch, and the first promise that is still open. */
export interface LastTime {
	readonly interaction: Interaction | null;
	readonly said: string | null;
	readonly promise: PlacedFollowUp | null;
}

/** Finds the last time with somebody, one of contact before an attempt in vain, and the open promise that is due first, else oldest. */
export function lastTime({ interactions }: Person): LastTime {
	const done = interactions.filter(({ status }) => status === "done");
	const interaction = latest(done.filter(isContact)) ?? latest(done);
	const open = interactions
		.flatMap(({ day, followUps }) => followUps.filter((promise) => !promise.done).map((promise) => ({ day, promise })))
		.sort((a, b) => compare(a.promise.due ?? "9999", b.promise.due ?? "9999") || compare(a.day, b.day));
	const said = interaction === null ? "" : [interaction.topic, ...interaction.said].filter((line) => line !== "").join(" · ");
	return { interaction, said: said === "" ? null : said, promise: open[0]?.promise ?? null };
}

function latest(interactions: readonly Interaction[]): Interaction | null {
	return interactions.reduce<Interaction | null>((last, found) => (last === null || found.day > last.day ? found : last), null);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
