import type { ReconnectRow } from "../../rhythm/reconnect";
import type { Network } from "../network";

/** How many of the people who are tracked belong to my organisation and how many do not, where that is known. */
export interface InsideOutside {
	readonly inside: number;
	readonly outside: number;
	/** The E–I index, (outside − inside) ÷ both: −1 where all are inside, 1 where all are outside; null for nobody. */
	readonly index: number | null;
}

/** How far my network reaches beyond my organisation. Krackhardt and Stern, Informal networks and organizational crises (1988). */
export function insideOutside({ nodes, me }: Network, rows: readonly ReconnectRow[]): InsideOutside {
	const tracked = new Set(rows.filter(({ rhythm }) => rhythm.status !== "off").map(({ person }) => person.contact.path));
	const known = nodes.filter(({ id, inside }) => inside !== null && id !== me && tracked.has(id));
	const inside = known.filter((node) => node.inside === true).length;
	const outside = known.length - inside;
	return { inside, outside, index: known.length === 0 ? null : (outside - inside) / known.length };
}
