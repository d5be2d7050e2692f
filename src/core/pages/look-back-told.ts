import type { Asked, Party } from "../before/introduce/ledger";
import type { Person } from "../notes/people/people";
import { withLinksShown } from "../notes/text/links";
import { betweenNames } from "../words/listed";
import { shortened } from "../words/shortened";
import { introduceWords } from "../words/pages/introduce";
import { weeksWords } from "../words/pages/weeks";
import type { LookBack, Promised } from "./look-back";

/** A piece of a sentence: words, or somebody whose note it leads to. */
export type Piece = string | { readonly path: string; readonly name: string };

const MOST_NAMED = 12;
const MOST_PROMISES = 5;
const LONGEST = 120;

/** Tells a look back in a few plain sentences: facts, no praise and no blame. What there was none of is left out. */
export function lookBackTold(look: LookBack): readonly (readonly Piece[])[] {
	const { inTouch, first, warmed, cooled, kept, open, underWay, gave, got } = look;
	if (inTouch.length + cooled.length + kept.length + open.length + underWay.length + gave + got === 0) return [[weeksWords.nobody]];
	const met = inTouch.map(({ person, days }): readonly Piece[] => [linkTo(person), weeksWords.onDays(days)]);
	return [
		inTouch.length === 0 ? [weeksWords.nobody] : sentence(weeksWords.inTouch(inTouch.length), met),
		sentence(weeksWords.first, first.map(alone)),
		sentence(weeksWords.warmed, warmed.map(alone)),
		sentence(weeksWords.cooled, cooled.map(alone)),
		...promises(kept, weeksWords.kept, weeksWords.keptByOthers),
		...promises(open, weeksWords.open, weeksWords.owedToMe),
		sentence(introduceWords.openIntroductions, underWay.map(introduction), MOST_PROMISES),
		gave + got === 0 ? [] : [weeksWords.helped({ gave, got })],
	].filter(({ length }) => length > 0);
}

function sentence(begin: string, items: readonly (readonly Piece[])[], most = MOST_NAMED): readonly Piece[] {
	if (items.length === 0) return [];
	const left = items.length - most;
	const named = left > 0 ? [...items.slice(0, most), [weeksWords.more(left)]] : items;
	return [begin, ...joined(named), "."];
}

// What I promised, and what others did.
function promises(those: readonly Promised[], mine: string, theirs: string): readonly (readonly Piece[])[] {
	const of = (begin: string, whose: Promised["owner"]): readonly Piece[] =>
		sentence(begin, those.filter(({ owner }) => owner === whose).map(promise), MOST_PROMISES);
	return [of(mine, "me"), of(theirs, "them")];
}

function alone(person: Person): readonly Piece[] {
	return [linkTo(person)];
}

// Whose it is, where it is not mine: a promise of mine is told by whom it was made to.
function promise({ person, text, owner }: Promised): readonly Piece[] {
	const words = `“${shortened(withLinksShown(text), LONGEST)}”`;
	return owner === "me" ? [`${words} (`, linkTo(person), ")"] : [linkTo(person), ` ${words}`];
}

function introduction({ over, to, stage }: Asked): readonly Piece[] {
	return [partyIn(over), introduceWords.forWhom, partyIn(to), introduceWords.underWay(introduceWords.stageNames[stage])];
}

function partyIn({ path, name }: Party): Piece {
	return path === null ? name : { path, name };
}

/** Items of a sentence, parted as the names in them are. */
export function joined(items: readonly (readonly Piece[])[]): readonly Piece[] {
	const between = betweenNames(items.flat().flatMap((piece) => (typeof piece === "string" ? [] : [piece.name])));
	return items.flatMap((item, at) => (at === 0 ? item : [between, ...item]));
}

/** Somebody in a sentence, who leads to their note. */
export function linkTo({ contact: { path, name } }: Person): Piece {
	return { path, name };
}
