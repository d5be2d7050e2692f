import type { Addressee } from "./resolve";

/** A note as far as links and the people they mean go. */
export interface Bearer extends Addressee {
	readonly isPerson: boolean;
}

interface Named {
	readonly path: string;
	readonly contact: { readonly aliases: readonly string[] } | null;
}

/** What a note bears upon links; null for none. */
export function bearerOf(note: Named | undefined): Bearer | null {
	return note === undefined ? null : { path: note.path, aliases: note.contact?.aliases ?? [], isPerson: note.contact !== null };
}

/** Whether two versions of a note bear upon links alike. */
export function sameBearer(one: Bearer, other: Bearer): boolean {
	if (one.isPerson !== other.isPerson || one.aliases.length !== other.aliases.length) return false;
	return one.aliases.every((alias, at) => alias === other.aliases[at]);
}
