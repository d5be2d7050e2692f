import { nameKey } from "../../notes/text/path";
import type { Narrowing } from "../narrowed";
import type { ReconnectRow } from "../reconnect";

/** That to which a list can be narrowed by a text that some notes bear. */
export type NarrowingKind = "tags" | "organizations" | "places";

/** A text to which the list can be narrowed, and how many people bear it. */
export interface NarrowingChoice {
	readonly text: string;
	readonly count: number;
}

/** What the notes of some people bear of a kind, the most frequent first; each once, however it is written. */
export function narrowingChoices(rows: readonly ReconnectRow[], kind: NarrowingKind): readonly NarrowingChoice[] {
	const counts = new Map<string, { text: string; count: number }>();
	for (const { person } of rows)
		for (const text of new Set(textsOf(person.contact, kind))) {
			const known = counts.get(nameKey(text)) ?? { text, count: 0 };
			counts.set(nameKey(text), { ...known, count: known.count + 1 });
		}
	return [...counts.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** A narrowing that takes one of a kind in, or no longer where it did. */
export function toggled<T>(list: readonly T[], one: T): readonly T[] {
	return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}

function textsOf({ tags, organizations, commonGround }: ReconnectRow["person"]["contact"], kind: keyof Narrowing): readonly string[] {
	return kind === "tags" ? tags : kind === "organizations" ? organizations : commonGround.places;
}
