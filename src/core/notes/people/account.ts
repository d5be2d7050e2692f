import { type Entry, promisesOf as promisesOfEntry, wordsOf } from "../entries/entry";
import type { EntryWords } from "../entries/entry-words";
import type { StatedPromise } from "../wording/stated-promise";
import type { Interaction, LineInNote } from "./interaction";

/** A promise, with every line on which it is written; the first is the one it was read from. */
export interface PlacedPromise extends Omit<StatedPromise, "line"> {
	readonly places: readonly [LineInNote, ...LineInNote[]];
}

/** What the notes tell of a time in touch: what was said, promised, given, received and asked for. */
export interface Account extends Omit<EntryWords, "promises"> {
	readonly promises: readonly PlacedPromise[];
}

/** What all entries of a time in touch tell together. It is read when somebody looks. */
export function accountOf({ entry, others }: Interaction): Account {
	return others.map(accountIn).reduce(joined, accountIn(entry));
}

/** The promises of a time in touch. */
export function promisesOf({ entry, others }: Interaction): readonly PlacedPromise[] {
	return others.map(promisesIn).reduce(joinedPromises, promisesIn(entry));
}

function accountIn(entry: Entry): Account {
	return { ...wordsOf(entry), promises: promisesIn(entry) };
}

function promisesIn(entry: Entry): readonly PlacedPromise[] {
	const { path } = entry.origin;
	return promisesOfEntry(entry).map(({ line, ...promise }) => ({ ...promise, places: [{ path, line }] }));
}

function joined(one: Account, other: Account): Account {
	return {
		topic: one.topic === "" ? other.topic : one.topic,
		said: one.said.length === 0 ? other.said : one.said,
		promises: joinedPromises(one.promises, other.promises),
		gave: Math.max(one.gave, other.gave),
		got: Math.max(one.got, other.got),
		asked: Math.max(one.asked, other.asked),
	};
}

// A promise of the same words and owner that two notes tell of is one, and kept when one of them says so; within one note it is two.
function joinedPromises(one: readonly PlacedPromise[], other: readonly PlacedPromise[]): readonly PlacedPromise[] {
	const counted = new Map(numbered(one));
	for (const [key, promise] of numbered(other)) {
		const known = counted.get(key);
		counted.set(key, known === undefined ? promise : bothOf(known, promise));
	}
	return [...counted.values()];
}

// Promises by their words, their owner, and which of those alike they are.
function numbered(promises: readonly PlacedPromise[]): readonly (readonly [string, PlacedPromise])[] {
	const counts = new Map<string, number>();
	return promises.map((promise) => {
		const what = `${promise.owner} ${promise.text}`;
		const count = (counts.get(what) ?? 0) + 1;
		counts.set(what, count);
		return [`${count} ${what}`, promise] as const;
	});
}

function bothOf(one: PlacedPromise, other: PlacedPromise): PlacedPromise {
	return { ...one, done: one.done || other.done, due: one.due ?? other.due, places: [...one.places, ...other.places] };
}
