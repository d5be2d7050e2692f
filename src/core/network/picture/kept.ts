import { isNarrowed, USUAL_LIST } from "../../rhythm/choosing/list-choice";
import { narrowed, type Narrowing } from "../../rhythm/narrowed";
import type { ReconnectRow } from "../../rhythm/reconnect";
import type { GraphPicture } from "./picture";
import { thoseWho, type Trait } from "./what-people-are";

/** To whom a picture is narrowed: what they are by the legend, and as the list narrows; and the ids of those who are left out of it. */
export interface PictureNarrowing {
	readonly only: readonly Trait[];
	readonly narrowing: Narrowing;
	readonly hidden: readonly string[];
}

/** The ids of those to whom a picture is narrowed, by what they are and as the list narrows, and me; null: everybody. */
export function keptIn(
	picture: GraphPicture,
	rows: readonly ReconnectRow[],
	{ only, narrowing }: Pick<PictureNarrowing, "only" | "narrowing">,
): ReadonlySet<string> | null {
	const those = thoseWho(picture, only);
	if (!isNarrowed({ ...USUAL_LIST, narrowing })) return those;
	const some = new Set(narrowed(rows, narrowing).map(({ person }) => person.contact.path)).add(picture.me);
	return those === null ? some : new Set([...some].filter((id) => those.has(id)));
}
