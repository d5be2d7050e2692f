import { isNarrowed, USUAL_LIST } from "../../rhythm/choosing/list-choice";
import { narrowed, type Narrowing } from "../../rhythm/narrowed";
import type { ReconnectRow } from "../../rhythm/reconnect";
import type { GraphPicture } from "./picture";
import { thoseWho, type Trait } from "./what-people-are";

/** The ways to somebody, by name, and the ids of all who are on them. */
export interface LitWays {
	readonly to: string;
	readonly ids: readonly string[];
}

/**
 * To whom a picture is narrowed: what they are by the legend, as the list narrows, and who is on the ways to somebody; and the ids of those
 * who are left out of it.
 */
export interface PictureNarrowing {
	readonly only: readonly Trait[];
	readonly narrowing: Narrowing;
	readonly hidden: readonly string[];
	readonly ways: LitWays | null;
}

/** The ids of those to whom a picture is narrowed, by what they are, as the list narrows and by ways, and me; null: everybody. */
export function keptIn(
	picture: GraphPicture,
	rows: readonly ReconnectRow[],
	{ only, narrowing, ways }: Omit<PictureNarrowing, "hidden">,
): ReadonlySet<string> | null {
	const those = both(thoseWho(picture, only), ways === null ? null : new Set(ways.ids).add(picture.me));
	if (!isNarrowed({ ...USUAL_LIST, narrowing })) return those;
	const some = new Set(narrowed(rows, narrowing).map(({ person }) => person.contact.path)).add(picture.me);
	return both(some, those);
}

// Null: everybody.
function both(some: ReadonlySet<string> | null, others: ReadonlySet<string> | null): ReadonlySet<string> | null {
	if (some === null || others === null) return some ?? others;
	return new Set([...some].filter((id) => others.has(id)));
}
