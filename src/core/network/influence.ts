/** The sway of a person from 0 to 1, and whether it is estimated from the network alone. */
export interface Influence {
	readonly influence: number;
	readonly estimated: boolean;
}

/**
 * The influence of somebody: 0.7·P + 0.3·N, where P is the declared one, (declared − 1)/4, and N the rank among all who have a tie; N
 * alone where none is declared.
 */
export function influence(rank: number, declared: number | null): Influence {
	return { influence: declared === null ? rank : (0.7 * (declared - 1)) / 4 + 0.3 * rank, estimated: declared === null };
}
