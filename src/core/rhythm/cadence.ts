import type { Circle } from "../kinds/circle";
import type { WantedCadence } from "../kinds/wanted-cadence";
import { type Day, daysBetween } from "../notes/dates/day";
import { isTagUnder } from "../notes/text/tag";
import type { Settings } from "../settings/settings";

/** Where a cadence comes from. */
export type CadenceSource = "explicit" | "circle" | "tag" | "inferred" | "default";

/** The wanted days between two contacts (null: not tracked), and where that comes from. */
export interface Cadence {
	readonly days: number | null;
	readonly source: CadenceSource;
}

/** What a note says that bears on the cadence. */
export interface CadenceWishes {
	readonly cadence: WantedCadence | null;
	readonly circle: Circle | null;
	readonly tags: readonly string[];
}

const ENOUGH_DAYS = 5;
const LEAST_SPAN = 21;
const LATEST_GAPS = 12;

/** The cadence of a person: their own, their circle's, the shortest of their tags', that of their own rhythm, else the default. */
export function cadenceOf(
	wishes: CadenceWishes,
	rhythmDays: number | null,
	settings: Pick<Settings, "cadences" | "cadenceByTag">,
): Cadence {
	const { cadences, cadenceByTag } = settings;
	if (wishes.cadence !== null) return { days: wishes.cadence === "off" ? null : wishes.cadence, source: "explicit" };
	if (wishes.circle !== null) return { days: cadences[wishes.circle], source: "circle" };
	const byTag = Object.entries(cadenceByTag)
		.filter(([mark]) => wishes.tags.some((tag) => isTagUnder(tag, mark)))
		.map(([, days]) => days);
	if (byTag.length > 0) return { days: Math.min(...byTag), source: "tag" };
	if (rhythmDays !== null) return { days: Math.min(365, Math.max(14, Math.round(rhythmDays))), source: "inferred" };
	return { days: cadences.default, source: "default" };
}

/**
 * The own rhythm of two people in days: the 75 % quantile of the last 12 gaps between contact days (distinct, rising, exact to the
 * day). Null with fewer than 5 such days, or within less than 21 days: that is no rhythm.
 */
export function ownRhythm(contactDays: readonly Day[]): number | null {
	const first = contactDays[0];
	const last = contactDays.at(-1);
	if (first === undefined || last === undefined || contactDays.length < ENOUGH_DAYS || daysBetween(first, last) < LEAST_SPAN) return null;
	const latest = contactDays.slice(-LATEST_GAPS - 1);
	const gaps = latest.slice(1).map((day, index) => daysBetween(latest[index] ?? day, day));
	return quantile(gaps, 0.75);
}

// Type 7 of Hyndman and Fan 1996: linear between the order statistics.
function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const below = sorted[Math.floor(at)] ?? 0;
	const above = sorted[Math.ceil(at)] ?? below;
	return below + (above - below) * (at - Math.floor(at));
}
