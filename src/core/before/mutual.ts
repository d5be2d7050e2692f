import type { Network } from "../network/network";
import { contactStrength } from "../network/ties";
import type { People } from "../notes/people/people";
import { compare } from "../rhythm/in-order";

/** Somebody whom I know, and who knows somebody else. */
export interface Mutual {
	readonly path: string;
	readonly name: string;
	/** The weaker of their ties to the two of us, above 0 to 0.99. */
	readonly strength: number;
}

const MOST = 3;

/** Those whom somebody and I both know, three at most: the closest by the weaker of the two ties, then by name. */
export function mutualContacts(path: string, { ties, me }: Network, { byPath, today }: People): readonly Mutual[] {
	const toMe = new Map<string, number>();
	const toThem = new Map<string, number>();
	for (const { from, to, strength } of ties) {
		if (from === me || to === me) toMe.set(from === me ? to : from, strength);
		if (from === path || to === path) toThem.set(from === path ? to : from, strength);
	}
	return [...toThem]
		.flatMap(([other, theirs]): readonly Mutual[] => {
			const person = other === me ? undefined : byPath.get(other);
			if (person === undefined) return [];
			// Who has no note of their own still was in touch.
			const mine = me === null ? contactStrength(person, today) : (toMe.get(other) ?? 0);
			const strength = Math.min(theirs, mine);
			return strength > 0 ? [{ path: other, name: person.contact.name, strength }] : [];
		})
		.sort((a, b) => b.strength - a.strength || compare(a.name, b.name))
		.slice(0, MOST);
}
