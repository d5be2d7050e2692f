import type { Circle } from "../kinds/circle";
import { contactStrength } from "../network/ties";
import type { Day } from "../notes/dates/day";
import type { ReconnectRow } from "../rhythm/reconnect";
import { importanceWeight } from "../rhythm/rhythm";
import { compareNames } from "../notes/names/name-order";

/** What somebody is sorted into: a circle, or out of what is tracked. */
export type Choice = Circle | "never";

/** Whether nobody has said how often to be in touch with somebody who is tracked: neither their note nor a tag. */
export function isUndecided({ rhythm: { status, cadence } }: ReconnectRow): boolean {
	return status !== "off" && (cadence.source === "inferred" || cadence.source === "default");
}

const counted = new WeakMap<readonly ReconnectRow[], number>();

/** How many of these are undecided; of the same rows it is counted once. */
export function countUndecided(rows: readonly ReconnectRow[]): number {
	const count = counted.get(rows) ?? rows.filter(isUndecided).length;
	counted.set(rows, count);
	return count;
}

/**
 * Those of whom nobody has said how often, in the order in which they are asked about. The strongest ties by contact come first,
 * weighed by importance as the list weighs it: whoever stops after a few has then placed those whom the circle concerns most. The
 * strength is the decayed count of contact, and never the coldness, which rests on the very cadence that is not decided yet.
 */
export function undecided(rows: readonly ReconnectRow[], today: Day): readonly ReconnectRow[] {
	const weighed = rows.filter(isUndecided).map((row) => {
		const weight = importanceWeight(row.person.contact);
		return { row, weight, worth: contactStrength(row.person, today) * weight };
	});
	const inOrder = weighed.sort((a, b) => b.worth - a.worth || b.weight - a.weight || byName(a.row, b.row));
	return inOrder.map(({ row }) => row);
}

function byName({ person: { contact: a } }: ReconnectRow, { person: { contact: b } }: ReconnectRow): number {
	return compareNames(a.name, b.name) || (a.path < b.path ? -1 : 1);
}
