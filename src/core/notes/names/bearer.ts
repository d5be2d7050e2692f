import type { Addressee } from "./resolve";

/** A note as far as links and the people they mean go. */
export interface Bearer extends Addressee {
	readonly isPerson: boolean;
}

interface Named {
	readonly path: string;
	readonly contact: Required<Pick<Addressee, "aliases" | "addresses">> | null;
}

/** What a note bears upon links; null for none. */
export function bearerOf(note: Named | undefined): Bearer | null {
	if (note === undefined) return null;
	const { path, contact } = note;
	return contact === null
		? { path, aliases: NONE, isPerson: false }
		: { path, aliases: contact.aliases, addresses: contact.addresses, isPerson: true };
}

/** Whether two versions of a note bear upon links alike. */
export function sameBearer(one: Bearer, other: Bearer): boolean {
	return one.isPerson === other.isPerson && same(one.aliases, other.aliases) && same(one.addresses ?? NONE, other.addresses ?? NONE);
}

const NONE: readonly string[] = [];

function same(some: readonly string[], others: readonly string[]): boolean {
	return some.length === others.length && some.every((each, at) => each === others[at]);
}
