import type { EventRef, HoverParent } from "obsidian";
import type { Watched } from "../../core/store";
import type { World } from "../../core/world";
import type { BeforeActions, BeforeSources } from "../before/before-actions";
import type { GraphActions } from "../graph/graph-acts";
import type { RowActions } from "../cold/row/row-actions";

/** What a block can do. */
export type BlockActions = BeforeActions & RowActions & GraphActions;

/** What blocks are drawn from. */
export interface BlockSources extends BeforeSources {
	readonly world: Watched<World>;
	/** The path of the note that a name or a link means where it stands in another; null for none. */
	noteNamed(name: string, from: string): string | null;
	/** Tells that a note has got another path. */
	renamed(told: (from: string, to: string) => void): EventRef;
	/** Tells that colours have changed. */
	themed(told: () => void): EventRef;
}

/** A block where it stands. */
export interface PlacedBlock {
	readonly sources: BlockSources;
	readonly actions: BlockActions;
	/** The path of the note in which it stands. */
	readonly from: string;
	readonly source: HoverParent;
}
