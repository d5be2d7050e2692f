const UNITS = [
	[365, "year"],
	[30, "month"],
	[7, "week"],
] as const;
const NAMED_CADENCES: ReadonlyMap<number, string> = new Map([
	[1, "daily"],
	[7, "weekly"],
	[30, "monthly"],
	[90, "quarterly"],
	[180, "half-yearly"],
	[365, "yearly"],
]);

/** A unit of time by its length in days, and its name where there is one of it. */
export type SpanUnit = readonly [days: number, unit: string];

/** The largest unit of which a number of days is a whole multiple. */
export function unitOf(days: number): SpanUnit {
	return UNITS.find(([length]) => days % length === 0) ?? [1, "day"];
}

/** So many of a unit: `1 day`, `3 weeks`. */
export function counted(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** A number of days as people say it: `3 days`, `7 weeks`, `4 months`. */
export function spokenDays(days: number): string {
	if (days < 14) return counted(days, "day");
	if (days < 70) return counted(Math.round(days / 7), "week");
	return days < 700 ? counted(Math.round(days / 30.44), "month") : counted(Math.round(days / 365.25), "year");
}

/** A cadence as people say it: `weekly`, `every 2 weeks`, `every 33 days`. */
export function spokenCadence(days: number): string {
	const [length, unit] = unitOf(days);
	return NAMED_CADENCES.get(days) ?? `every ${counted(days / length, unit)}`;
}

/** How long ago a number of days is: `today`, `yesterday`, `3 weeks ago`. */
export function spokenAgo(days: number): string {
	if (days === 0) return "today";
	return days === 1 ? "yesterday" : `${spokenDays(days)} ago`;
}

/** How it stands with somebody, in a few words that follow their name. */
export const standingWords = {
	reachedOut: (ago: string): string => `you reached out ${ago}`,
	plannedToday: "planned today",
	planned: (day: string): string => `planned ${day}`,
	until: (day: string): string => `until ${day}`,
	putOff: (day: string): string => `put off until ${day}`,
	noContact: "no contact yet",
	today: "today",
	/** Days until contact is due; less than 0 where it is late. */
	due: (days: number): string => {
		if (days === 0) return "due today";
		return days < 0 ? `${counted(-days, "day")} late` : days === 1 ? "due tomorrow" : `due in ${days} days`;
	},
	notTracked: "not tracked",
	wanted: (cadence: string): string => `wanted ${cadence}`,
	/** Where a cadence comes from, as an addition to it; empty where it is somebody's own. */
	sources: { explicit: "", circle: " (circle)", tag: " (tag)", inferred: " (your own rhythm)", default: " (default)" },
};
