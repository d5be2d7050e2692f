import { nameKey } from "../notes/text/path";
import { isTagUnder } from "../notes/text/tag";
import type { Contact } from "../notes/people/contact";
import type { People } from "../notes/people/people";
import { compare } from "../rhythm/in-order";
import { overlap, type Stay, stayIn, type Years } from "../notes/wording/stay";

/** By what a note tells of something that people may share. */
export type Ground = keyof Contact["commonGround"] | "organization" | "stay" | "tag";

/** Something that two people share. */
export interface Shared {
	readonly name: string;
	/** By what the note of the other tells of it. */
	readonly ground: Ground;
	/** The years in which both were there; null where a note doesn't tell, or where they missed each other. */
	readonly years: Years | null;
	/** How many people with a note share it, both of them among these. */
	readonly people: number;
}

interface Told extends Stay {
	readonly ground: Ground;
}

/** What somebody is known for that others may share, by the key of its name; each once, with all the years that are told of it. */
type Things = ReadonlyMap<string, readonly [Told, ...Told[]]>;

/**
 * What two people share: first where both were in the same years, then the rarest (by 1/ln(1 + people who share it)), then by name. The
 * same word is the same thing, whichever property tells of it. `marks` are tags that say nothing but that a note is about a person.
 */
export function commonGround(one: Contact, other: Contact, people: People, marks: readonly string[]): readonly Shared[] {
	const [mine, theirs] = [thingsOf(one, marks), thingsOf(other, marks)];
	const counts = sharersAmong(people, marks);
	const shared: Shared[] = [];
	for (const [key, told] of theirs) {
		const known = mine.get(key);
		if (known !== undefined)
			shared.push({ name: told[0].name, ground: told[0].ground, years: yearsTogether(known, told), people: counts.get(key) ?? 2 });
	}
	return shared.sort((a, b) => Number(b.years !== null) - Number(a.years !== null) || a.people - b.people || compare(a.name, b.name));
}

/** What somebody is known for, as their note tells it, whether anybody shares it or not. */
export function interestsOf({ commonGround: { interests, schools, programs, places, groups } }: Contact): readonly string[] {
	return [...interests, ...schools, ...programs, ...places, ...groups];
}

const counted = new WeakMap<People, ReadonlyMap<string, number>>();

// How many people share a thing; counted once for as long as nobody changes.
function sharersAmong(people: People, marks: readonly string[]): ReadonlyMap<string, number> {
	const known = counted.get(people);
	if (known !== undefined) return known;
	const counts = new Map<string, number>();
	for (const { contact } of people.byPath.values())
		for (const key of thingsOf(contact, marks).keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
	counted.set(people, counts);
	return counts;
}

const read = new WeakMap<Contact, { readonly marks: readonly string[]; readonly things: Things }>();

// Read once for as long as a note and the marks say the same.
function thingsOf(contact: Contact, marks: readonly string[]): Things {
	const known = read.get(contact);
	if (known?.marks === marks) return known.things;
	const things = thingsIn(contact, marks);
	read.set(contact, { marks, things });
	return things;
}

function thingsIn({ commonGround: ground, organizations, stays, tags }: Contact, marks: readonly string[]): Things {
	const things = new Map<string, [Told, ...Told[]]>();
	const add = (from: Ground, written: string, stay = stayIn(written)): void => {
		const told = { ...stay, ground: from };
		const key = nameKey(told.name);
		const known = things.get(key);
		if (known === undefined) things.set(key, [told]);
		else known.push(told);
	};
	for (const from of ["schools", "programs", "groups", "interests", "places"] as const)
		for (const written of ground[from]) add(from, written);
	for (const written of organizations) add("organization", written);
	for (const stay of stays) add("stay", stay.name, stay);
	for (const tag of tags) if (!marks.some((mark) => isTagUnder(tag, mark))) add("tag", tag);
	return things;
}

function yearsTogether(mine: readonly Told[], theirs: readonly Told[]): Years | null {
	for (const { years: one } of mine)
		for (const { years: other } of theirs) {
			const both = one === null || other === null ? null : overlap(one, other);
			if (both !== null) return both;
		}
	return null;
}
