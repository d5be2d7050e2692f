import { timeWords } from "../../../../core/words/pages/time";
import type { SeenPeople } from "../../canvas/passage";

/** How many people there are beside me, and how many ties, in words. */
export function countsOf({ bodies, bonds }: SeenPeople): string {
	const people = bodies.filter(({ kind }) => kind !== "me").length;
	return timeWords.counts(people, bonds.filter(({ mention }) => !mention).length);
}
