import { type Day, daysBetween, nearDay, shortDay } from "../notes/dates/day";
import type { Cadence, CadenceSource } from "./cadence";
import type { Rhythm } from "./rhythm";

const DAYS = [1, "day"] as const;
const UNITS = [
	[365, "year"],
	[30, "month"],
	[7, "week"],
] as const;
const MOST_IN_UNIT = 365;

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
	for (const [length, unit] of UNITS) if (days % length === 0) return `every ${days / length} ${unit}s`;
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

/**
 * How it stands with somebody on a day, in a few words: `7 weeks, wanted monthly`; where the silence alone would not tell why they are in
 * their group of the list, that: `2 days late`, `due in 4 days`, `until Mon, 14 Dec`.
 */
export function spokenStanding(rhythm: Rhythm, snoozeUntil: Day | null, today: Day): string {
	return `${spokenState(rhythm, snoozeUntil, today)}, ${spokenWish(rhythm.cadence)}`;
}

/** The first part of that: how it stands, without how it is wanted. */
export function spokenState(
	{ status, silence, coldness, cadence, due, planned, lastAttempt }: Rhythm,
	until: Day | null,
	today: Day,
): string {
	if (status === "awaiting" && lastAttempt !== null) return `you reached out ${spokenAgo(daysBetween(lastAttempt, today))}`;
	if (status === "planned" && planned !== null) return planned === today ? "planned today" : `planned ${nearDay(planned, today)}`;
	if (status === "snoozed" && until !== null) return `until ${nearDay(until, today)}`;
	if (status === "due" && coldness !== null && coldness < 1 && until !== null) return `put off until ${shortDay(until, today)}`;
	if ((status === "due" || status === "due-soon") && due !== null) return spokenDue(daysBetween(today, due));
	return silence === null ? "no contact yet" : silence === 0 ? "today" : spokenSilence(silence, cadence.days);
}

// One unit for silence and cadence, as long as that is a number one can see.
function spokenSilence(silence: number, cadence: number | null): string {
	if (cadence === null || silence > MOST_IN_UNIT) return spokenDays(silence);
	const [length, unit] = UNITS.find(([each]) => cadence % each === 0) ?? DAYS;
	const [count, wanted] = [Math.round(silence / (length === 30 ? 30.44 : length)), cadence / length];
	if (silence >= cadence) return counted(Math.max(count, wanted), unit);
	// What is not yet as long as it is wanted does not say that it is.
	return spokenDays(silence) === counted(wanted, unit)
		? counted(silence < 70 ? silence : Math.floor(silence / 7), silence < 70 ? "day" : "week")
		: spokenDays(silence);
}

function spokenDue(days: number): string {
	if (days === 0) return "due today";
	return days < 0 ? `${counted(-days, "day")} late` : days === 1 ? "due tomorrow" : `due in ${days} days`;
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
