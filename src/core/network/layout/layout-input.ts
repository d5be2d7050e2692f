/** Somebody to be laid out. */
export interface LayoutNode {
	readonly id: string;
	readonly radius: number;
}

/** A tie as far as the layout goes: strength from 0 to 1. */
export interface LayoutTie {
	readonly source: string;
	readonly target: string;
	readonly strength: number;
}

/** Who is to be laid out, by what they are tied, and who stands fixed in the centre. */
export interface LayoutInput<N extends LayoutNode = LayoutNode, T extends LayoutTie = LayoutTie> {
	readonly centre: string;
	readonly nodes: readonly N[];
	readonly ties: readonly T[];
	/** Width ÷ height of the place it is for, 0.5 to 2; 1 unless given. */
	readonly aspect?: number;
}
