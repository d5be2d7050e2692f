import type { People } from "../notes/people/people";
import type { Network } from "../network/network";

/** Something that somebody needs, and who offers the like. */
export interface Need {
	readonly text: string;
	readonly offers: readonly Offer[];
}

/** What somebody offers; the path is that of their note, mine where I do. */
export interface Offer {
	readonly path: string;
	readonly name: string;
	readonly text: string;
}

const MOST_OFFERS = 3;

/** What somebody needs, as their note says, each with those who offer it: I first, then up to three whom they are not tied to yet. */
export function needsOf(path: string, { byPath, me }: People, { ties }: Network): readonly Need[] {
	const needs = byPath.get(path)?.contact.needs ?? [];
	if (needs.length === 0) return [];
	const known = new Set(ties.flatMap(({ from, to }) => (from === path ? [to] : to === path ? [from] : [])));
	const offers = [...byPath.values()].flatMap(({ contact }): readonly Offer[] =>
		contact.path === path || (contact.path !== me && known.has(contact.path))
			? []
			: contact.offers.map((text) => ({ path: contact.path, name: contact.name, text })),
	);
	const mineFirst = [...offers.filter((offer) => offer.path === me), ...offers.filter((offer) => offer.path !== me)];
	return needs.map((text) => {
		const wanted = wordsOf(text);
		return { text, offers: mineFirst.filter((offer) => meet(wanted, wordsOf(offer.text))).slice(0, MOST_OFFERS) };
	});
}

// Words too small to be what somebody needs.
const SMALL = new Set("a an the and or of in on at to for with by from about some any good new my our their help advice".split(" "));

function wordsOf(text: string): ReadonlySet<string> {
	const words =
		text
			.slice(0, 500)
			.toLowerCase()
			.normalize("NFC")
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	// So that `lawyers` meets `lawyer`.
	return new Set(words.filter((word) => !SMALL.has(word)).map((word) => word.replace(/^(\p{L}{3,})s$/u, "$1")));
}

// All words of one stand in the other.
function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	const [few, many] = one.size <= other.size ? [one, other] : [other, one];
	return few.size > 0 && [...few].every((word) => many.has(word));
}
