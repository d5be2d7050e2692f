import { type Circle, CIRCLES } from "../kinds/circle";
import type { ReconnectRow } from "../rhythm/reconnect";
import type { Decision } from "./triage-session";
import { isUndecided } from "./undecided";

/** Where people have their place: a circle, a cadence by other means, or nowhere, since they are not to be tracked. */
export type Place = Circle | "elsewhere" | "never";

const PLACES: readonly Place[] = [...CIRCLES, "elsewhere", "never"];

/**
 * How many people have which place. Those who are undecided, archived or paused are in none. What was just decided counts, whether
 * or not it has been read from the notes again.
 */
export function placesOf(
	rows: readonly ReconnectRow[],
	me: string | null,
	decisions: readonly Pick<Decision, "path" | "choice">[],
): ReadonlyMap<Place, number> {
	const decided = new Map(decisions.map(({ path, choice }) => [path, choice]));
	const counts = new Map<Place, number>(PLACES.map((place) => [place, 0]));
	for (const row of rows) {
		const { path } = row.person.contact;
		const choice = decided.get(path) ?? "later";
		const place = choice === "later" ? placeOf(row) : choice;
		if (place !== null && path !== me) counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	return counts;
}

function placeOf(row: ReconnectRow): Place | null {
	const { untracked, cadence, circle } = row.person.contact;
	if (untracked !== null || isUndecided(row)) return null;
	return cadence === "off" ? "never" : (circle ?? "elsewhere");
}
