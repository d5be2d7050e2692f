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
const OF_BOOKS = /^(?:tags?|cssclass(?:es)?|publish|permalink|icon|(?:uu?)?id|(?:date|last)?(?:created|updated|modified)(?:at|on|date)?)$/u;
// An address of a page, or a picture of the vault: no meaning takes it.
const PAGE_OR_PICTURE = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)|\.(?:avif|bmp|gif|jpe?g|png|svg|webp)\]*$/iu;
const DIGITS_OF_A_DAY = 8;

/**
 * The names of properties that stand in several notes of people and that nobody reads, the most frequent first. Those that were listed
 * before stay where they stood, read by now or not.
 */
export function* unreadNames(
	blocks: Iterable<Readonly<Record<string, unknown>>>,
	settings: Settings,
	listed: readonly UnreadName[] = [],
): Steps<readonly UnreadName[]> {
	const passed = new Set(namesRead(settings).map(spellingless));
	for (const { name } of listed) passed.delete(spellingless(name));
	const found = new Map<string, UnreadName>();
	for (const block of blocks) {
		const counted = new Set<string>();
		for (const [name, value] of Object.entries(block)) {
			yield;
			const key = spellingless(name);
			if (key === "" || name.length > LONGEST_NAME || OF_BOOKS.test(key) || passed.has(key) || counted.has(key)) continue;
			const example = exampleOf(value);
			if (example === null) continue;
			const known = found.get(key) ?? { name: name.trim().replace(/:$/u, ""), count: 0, example };
			found.set(key, { ...known, count: known.count + 1 });
			counted.add(key);
		}
	}
	const several = [...found.values()].filter(({ count }) => count >= FEWEST);
	several.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
	const byName = new Map([...listed, ...several.slice(0, MOST_LISTED)].map((unread) => [spellingless(unread.name), unread]));
	return [...byName.values()];
}

/** What a name means by the settings; null for one that is not read. */
export function meaningOf(name: string, { propertyNames }: Settings): Meaning | null {
	const meanings = Object.keys(propertyNames) as Meaning[];
	return meanings.find((meaning) => propertyNames[meaning].some((known) => sameProperty(known, name))) ?? null;
}

/** The change of settings after which a name has this meaning and no other; with an empty one it is not read. */
export function withMeaning(name: string, meaning: string, { propertyNames }: Settings): Partial<Settings> {
	const lists = Object.entries(propertyNames).map(([each, names]) => {
		const others = names.filter((known) => !sameProperty(known, name));
		return [each, each === meaning ? [...others, name] : others];
	});
	return { propertyNames: Object.fromEntries(lists) as PropertyNames };
}

function namesRead({ propertyNames, personProperties, datedNames: { day, attendees, people } }: Settings): readonly string[] {
	return [...Object.values(propertyNames).flat(), ...personProperties, ...day, ...attendees, ...people, ...ENTRY_LISTS];
}

// The first of what a property says; null where that is nothing, or nothing that could be meant.
function exampleOf(value: unknown): string | null {
	const [text] = textsOf(value);
	if (text === undefined) return null;
	const start = text.slice(0, LONGEST_LOOKED_AT);
	return PAGE_OR_PICTURE.test(start) || isTelephone(start) ? null : shortened(withLinksShown(start), LONGEST_SHOWN);
}

// A day has no more than eight digits.
function isTelephone(text: string): boolean {
	return /^\+?[\d\s()./-]+$/u.test(text) && (text.startsWith("+") || text.replace(/\D/gu, "").length > DIGITS_OF_A_DAY);
}
