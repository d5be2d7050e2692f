import type { GraphPicture, PictureNode } from "../../core/network/picture";
import type { Colouring } from "./graph-options";
import type { Day } from "../../core/notes/day";
import type { ReconnectRow } from "../../core/rhythm/reconnect";

/** What the graph shows, and what its cards say of people. */
export interface PaneWorld {
	readonly picture: GraphPicture;
	/** The nodes of the picture by id. */
	readonly nodes: ReadonlyMap<string, PictureNode>;
	/** How it stands with people, by path. */
	readonly rows: ReadonlyMap<string, ReconnectRow>;
	readonly today: Day;
	readonly colouring: Colouring;
}
