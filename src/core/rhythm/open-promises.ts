import type { Day } from "../notes/dates/day";
import { type PlacedPromise, promisesOf } from "../notes/people/account";
import type { Person } from "../notes/people/people";
import { compare } from "./in-order";

/** A promise that is open, with the day of the entry in which it was made. */
export interface OpenPromise extends PlacedPromise {
	readonly day: Day;
}

/** The open promises between somebody and me: those that are due first, then the oldest. */
export function openPromises({ interactions }: Person): readonly OpenPromise[] {
	return interactions
		.flatMap((interaction) =>
			promisesOf(interaction)
				.filter(({ done }) => !done)
				.map((promise) => ({ ...promise, day: interaction.day })),
		)
		.sort((a, b) => compare(a.due ?? "9999", b.due ?? "9999") || compare(a.day, b.day));
}
