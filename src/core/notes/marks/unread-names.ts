import type { Meaning, PropertyNames } from "../../kinds/property-names";
import type { Steps } from "../../kinds/steps";
import type { Settings } from "../../settings/settings";
import { shortened } from "../../words/shortened";
import { ENTRY_LISTS } from "../entries/listed-entries";
import { sameProperty, spellingless, textsOf } from "../properties/property";
import { withLinksShown } from "../text/links";

/** The name of a property that stands in notes of people and means nothing: in how many, and something that one of them says there. */
export interface UnreadName {
	readonly name: string;
	readonly count: number;
	readonly example: string;
}

const FEWEST = 2;
const MOST_LISTED = 12;
const [LONGEST_NAME, LONGEST_LOOKED_AT, LONGEST_SHOWN] = [100, 200, 40];

// By what the application and its users keep books, without what spellings differ in.
const OF_BOOKS = /^(?:tags?|cssclass(?:es)?|publish|icon|u*id|(?:date|last)?(?:created|updated|modified)(?:at|on|date)?)$/u;
// What no meaning takes: the address of a page, the number of a telephone (a day has no nine digits), a picture of the vault.
const NEVER_MEANT = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|(?:\+\d|(?:[\s()./-]*\d){9})[\d\s()./-]*$)|\.(?:jpe?g|png|svg|webp)\]*$/iu;

/**
 * The names of properties that stand in several notes of people and that nobody reads, the most frequent first. Those that were listed
 * before stay where they stood, read by now or not.
 */
export function* unreadNames(
	blocks: Iterable<Readonly<Record<string, unknown>>>,
	{ propertyNames, datedNames, personProperties }: Settings,
	listed: readonly UnreadName[] = [],
): Steps<readonly UnreadName[]> {
	const lists: readonly (readonly string[])[] = Object.values({ ...propertyNames, ...datedNames, personProperties, ENTRY_LISTS });
	const passed = new Set(["", ...lists.flat().map(spellingless)]);
	for (const { name } of listed) passed.delete(spellingless(name));
	const found = new Map<string, UnreadName>();
	for (const block of blocks) {
		const counted = new Set<string>();
		for (const [name, value] of Object.entries(block)) {
			yield;
			const key = spellingless(name);
			if (name.length > LONGEST_NAME || OF_BOOKS.test(key) || passed.has(key) || counted.has(key)) continue;
			const example = exampleOf(value);
			if (example === null) continue;
			const known = found.get(key) ?? { name, count: 0, example };
			found.set(key, { ...known, count: known.count + 1 });
			counted.add(key);
		}
	}
	const several = [...found.values()].filter(({ count }) => count >= FEWEST);
	several.sort((a, b) => b.count - a.count);
	const byName = new Map([...listed, ...several.slice(0, MOST_LISTED)].map((unread) => [spellingless(unread.name), unread]));
	return [...byName.values()];
}

/** What a name means by the settings; nothing for one that is not read. */
export function meaningOf(name: string, { propertyNames }: Settings): Meaning | "" {
	const meanings = Object.keys(propertyNames) as Meaning[];
	return meanings.find((meaning) => propertyNames[meaning].some((known) => sameProperty(known, name))) ?? "";
}

/** The change of settings after which a name has this meaning and no other; with an empty one it is not read. */
export function withMeaning(name: string, meaning: string, { propertyNames }: Settings): Partial<Settings> {
	const lists = Object.entries(propertyNames).map(([each, names]) => {
		const others = names.filter((known) => !sameProperty(known, name));
		return [each, each === meaning ? [...others, name] : others];
	});
	return { propertyNames: Object.fromEntries(lists) as PropertyNames };
}

// The first of what a property says; null where that is nothing, or nothing that could be meant.
function exampleOf(value: unknown): string | null {
	const [text] = textsOf(value);
	if (text === undefined) return null;
	const start = text.slice(0, LONGEST_LOOKED_AT);
	return NEVER_MEANT.test(start) ? null : shortened(withLinksShown(start), LONGEST_SHOWN);
}
