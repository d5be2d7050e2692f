import { type Help, helpIn, helpInAll } from "../network/balance/help";
import type { Steps } from "../kinds/steps";
import type { Day } from "../notes/dates/day";
import { compare } from "../rhythm/in-order";
import type { ReconnectRow } from "../rhythm/reconnect";
import { helpWords } from "../words/pages/help";
import { linkTo, type Piece } from "./look-back-told";

/**
 * What was given, got and asked for in the last 365 days: of all together, then of each with whom there is enough to tell, by name, for
 * nobody is ranked by what they gave. In small steps, since the words of all entries are read for it.
 */
export function* helpTold(rows: readonly ReconnectRow[], me: string | null, today: Day): Steps<readonly (readonly Piece[])[]> {
	const others = rows.filter(({ person }) => person.contact.path !== me);
	const all = yield* helpInAll(others, today);
	const told: (readonly Piece[])[] = [];
	for (const { person } of [...others].sort((one, other) => compare(one.person.contact.name, other.person.contact.name))) {
		const help = helpIn(person.interactions, today);
		if (help !== null) told.push([linkTo(person), helpWords.with(help), asking(help)]);
		yield;
	}
	return all === null ? told : [[helpWords.all(all)], ...told];
}

// The one thing that is pointed out.
function asking({ onlyAsked }: Help): string {
	return onlyAsked ? helpWords.onlyAsked : "";
}
