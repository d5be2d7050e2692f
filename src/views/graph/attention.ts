import type { Depth } from "../../core/network/picture/around";

/** Whom somebody looks at: whom the pointer is on, and whom they chose, all by id, null: nobody. */
export interface Attention {
	readonly hovered: string | null;
	readonly chosen: string | null;
}

/** Who stays while the rest recedes, by id. */
export interface NarrowedTo {
	/** Those to whom the picture is narrowed; null: everybody. */
	readonly kept: ReadonlySet<string> | null;
	/** Over how many steps the network of whom somebody chose is shown. */
	readonly depth: Depth;
	/** Those who are selected, whomever somebody looks at; null: nobody is. */
	readonly selected: ReadonlySet<string> | null;
}

export const NO_ATTENTION: Attention = { hovered: null, chosen: null };

/** Whom the picture is about: whom the pointer is on, else whom somebody chose. */
export function aboutWhom({ hovered, chosen }: Attention): string | null {
	return hovered ?? chosen;
}

/** Chooses somebody, whomever the pointer is on. */
export function choosing(chosen: string | null): Attention {
	return { hovered: null, chosen };
}

/** Follows a note that is renamed. */
export function renamedAttention({ hovered, chosen }: Attention, from: string, to: string): Attention {
	const now = (id: string | null): string | null => (id === from ? to : id);
	return { hovered: now(hovered), chosen: now(chosen) };
}

/** Forgets those who are no longer there. */
export function keptAttention({ hovered, chosen }: Attention, isThere: (id: string) => boolean): Attention {
	const kept = (id: string | null): string | null => (id !== null && isThere(id) ? id : null);
	return { hovered: kept(hovered), chosen: kept(chosen) };
}
