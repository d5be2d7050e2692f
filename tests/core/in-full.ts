import { type Account, accountOf } from "../../src/core/notes/people/account";
import { type Interaction, type LineInNote, placesOf } from "../../src/core/notes/people/interaction";
import type { People, Person } from "../../src/core/notes/people/people";

/** A time in touch with its places and its account, so that tests see all of it at once. */
export type FullInteraction = Interaction & Account & { readonly places: readonly [LineInNote, ...LineInNote[]] };

/** Somebody with every time in touch in full. */
export type FullPerson = Omit<Person, "interactions"> & { readonly interactions: readonly FullInteraction[] };

/** People with every time in touch in full. */
export type FullPeople = Omit<People, "byPath"> & { readonly byPath: ReadonlyMap<string, FullPerson> };

/** Reads the account of each time in touch beforehand. */
export function inFull(people: People): FullPeople {
	return { ...people, byPath: new Map([...people.byPath].map(([path, person]) => [path, personInFull(person)])) };
}

function personInFull(person: Person): FullPerson {
	return { ...person, interactions: person.interactions.map(interactionInFull) };
}

function interactionInFull(interaction: Interaction): FullInteraction {
	return { ...interaction, ...accountOf(interaction), places: placesOf(interaction) };
}
