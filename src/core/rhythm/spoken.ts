import { type Day, daysBetween, spokenDay } from "../notes/dates/day";
import type { Cadence, CadenceSource } from "./cadence";
import type { Rhythm } from "./rhythm";

/** A number of days as people say it: `3 days`, `7 weeks`, `4 months`. */
export function spokenDays(days: number): string {
	if (days < 14) return counted(days, "day");
	if (days < 70) return counted(Math.round(days / 7), "week");
	return days < 700 ? counted(Math.round(days / 30.44), "month") : counted(Math.round(days / 365.25), "year");
}

/** A cadence as people say it: `weekly`, `every 2 weeks`, `every 33 days`. */
export function spokenCadence(days: number): string {
	const named = NAMED_CADENCES.get(days);
	if (named !== undefined) return named;
	for (const [length, unit] of [
		[365, "years"],
		[30, "months"],
		[7, "weeks"],
	] as const)
		if (days % length === 0) return `every ${days / length} ${unit}`;
	return `every ${days} days`;
}

/** Where a cadence comes from, as an addition to it; empty where it is somebody's own. */
export const sourceWords: Readonly<Record<CadenceSource, string>> = {
	explicit: "",
	circle: " (circle)",
	tag: " (tag)",
	inferred: " (your own rhythm)",
	default: " (default)",
};

/** How it stands with somebody, in a few words: `7 weeks, wanted monthly`. */
export function spokenStanding({ status, silence, cadence, planned, lastAttempt }: Rhythm, today: Day): string {
	const wanted = spokenWish(cadence);
	const since = silence === null ? "no contact yet" : silence === 0 ? "today" : spokenDays(silence);
	if (status === "awaiting" && lastAttempt !== null) return `you reached out ${spokenAgo(daysBetween(lastAttempt, today))}, ${wanted}`;
	if (status === "planned" && planned !== null)
		return `${planned === today ? "planned today" : `planned ${spokenDay(planned)}`}, ${wanted}`;
	return `${since}, ${wanted}`;
}

/** How long ago a number of days is: `today`, `yesterday`, `3 weeks ago`. */
export function spokenAgo(days: number): string {
	if (days === 0) return "today";
	return days === 1 ? "yesterday" : `${spokenDays(days)} ago`;
}

function spokenWish({ days, source }: Cadence): string {
	return days === null ? "not tracked" : `wanted ${spokenCadence(days)}${sourceWords[source]}`;
}

const NAMED_CADENCES: ReadonlyMap<number, string> = new Map([
	[1, "daily"],
	[7, "weekly"],
	[30, "monthly"],
	[90, "quarterly"],
	[180, "half-yearly"],
	[365, "yearly"],
]);

function counted(count: number, unit: string): string {
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
