import type { Circle } from "../kinds/circle";
import { isTagUnder } from "../notes/text/tag";
import { nameKey, searchKey } from "../notes/text/path";
import type { ReconnectRow } from "./reconnect";

/** To whom a list is narrowed: all of it must hold, and of each list one; what is empty or null narrows nothing. */
export interface Narrowing {
	/** All words in the name, another name, role or organization. */
	readonly text: string;
	readonly circles: readonly Circle[];
	readonly tags: readonly string[];
	readonly organizations: readonly string[];
	readonly places: readonly string[];
}

/** A narrowing that narrows nothing. */
export const EVERYBODY: Narrowing = { text: "", circles: [], tags: [], organizations: [], places: [] };

/** Whether a narrowing narrows anything. */
export function narrowsAnybody(narrowing: Narrowing): boolean {
	const { text, ...lists } = narrowing;
	return text.trim() !== "" || Object.values(lists).some(({ length }) => length > 0);
}

/** The rows to which a list is narrowed, in their order. */
export function narrowed(rows: readonly ReconnectRow[], narrowing: Narrowing): readonly ReconnectRow[] {
	if (!narrowsAnybody(narrowing)) return rows;
	const { circles, tags } = narrowing;
	const words = searchKey(narrowing.text)
		.split(/\s+/u)
		.filter((word) => word !== "");
	const organizations = narrowing.organizations.map(nameKey);
	const places = narrowing.places.map(nameKey);
	const isOne = (wanted: readonly string[], held: readonly string[]): boolean =>
		wanted.length === 0 || held.some((each) => wanted.includes(nameKey(each)));
	return rows.filter(
		({ person: { contact } }) =>
			(circles.length === 0 || (contact.circle !== null && circles.includes(contact.circle))) &&
			(tags.length === 0 || tags.some((tag) => contact.tags.some((held) => isTagUnder(held, tag)))) &&
			isOne(organizations, contact.organizations) &&
			isOne(places, contact.commonGround.places) &&
			hasWords(contact, words),
	);
}

/** Makes ready what is searched of these, so that the first letter costs no more than the others. */
export function readyToSearch(rows: readonly ReconnectRow[]): void {
	for (const { person } of rows) searchedOf(person.contact);
}

type Searchable = ReconnectRow["person"]["contact"];

const searched = new WeakMap<Searchable, string>();

function hasWords(contact: Searchable, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const known = searchedOf(contact);
	return words.every((word) => known.includes(word));
}

// What is searched of somebody is made once for as long as their note says the same.
function searchedOf(contact: Searchable): string {
	const known = searched.get(contact);
	if (known !== undefined) return known;
	const made = searchKey([contact.name, ...contact.aliases, contact.role ?? "", ...contact.organizations].join(" "));
	searched.set(contact, made);
	return made;
}
