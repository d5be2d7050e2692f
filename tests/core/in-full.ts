import { type Account, accountOf } from "../../src/core/notes/people/account";
import type { Interaction } from "../../src/core/notes/people/interaction";
import type { People, Person } from "../../src/core/notes/people/people";

/** A time in touch with its account, so that tests see all of it at once. */
export type FullInteraction = Interaction & Account;

/** Somebody with every time in touch in full. */
export type FullPerson = Omit<Person, "interactions"> & { readonly interactions: readonly FullInteraction[] };

/** People with every time in touch in full. */
export type FullPeople = Omit<People, "byPath"> & { readonly byPath: ReadonlyMap<string, FullPerson> };

/** Reads the account of each time in touch beforehand. */
export function inFull(people: People): FullPeople {
	return { ...people, byPath: new Map([...people.byPath].map(([path, person]) => [path, personInFull(person)])) };
}

function personInFull(person: Person): FullPerson {
	return { ...person, interactions: person.interactions.map((interaction) => ({ ...interaction, ...accountOf(interaction) })) };
}
