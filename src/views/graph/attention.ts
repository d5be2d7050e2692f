/** Whom somebody looks at: whom the pointer is on, and whom they chose, by a touch or otherwise; all by id, null: nobody. */
export interface Attention {
	readonly hovered: string | null;
	readonly chosen: string | null;
	readonly byTouch: boolean;
}

export const NO_ATTENTION: Attention = { hovered: null, chosen: null, byTouch: false };

/** Whom the picture is about: whom the pointer is on, else whom somebody chose. */
export function aboutWhom({ hovered, chosen }: Attention): string | null {
	return hovered ?? chosen;
}

/** Whether the picture is about somebody who was chosen by a touch: the next touch goes on from there. */
export function isTouched(attention: Attention): boolean {
	return attention.byTouch && aboutWhom(attention) === attention.chosen;
}

/** Chooses somebody, whomever the pointer is on. */
export function choosing(chosen: string | null, byTouch: boolean): Attention {
	return { hovered: null, chosen, byTouch };
}

/** Forgets those who are no longer there. */
export function keptAttention({ hovered, chosen, byTouch }: Attention, isThere: (id: string) => boolean): Attention {
	const kept = (id: string | null): string | null => (id !== null && isThere(id) ? id : null);
	return { hovered: kept(hovered), chosen: kept(chosen), byTouch };
}
