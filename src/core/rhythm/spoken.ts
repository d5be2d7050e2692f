import { counted, spokenAgo, spokenCadence, spokenDays, standingWords, unitOf } from "../words/spans";
import { type Day, daysBetween, nearDay, shortDay } from "../notes/dates/day";
import type { Cadence } from "./cadence";
import type { Rhythm } from "./rhythm";

const MOST_IN_UNIT = 365;

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
	if (status === "awaiting" && lastAttempt !== null) return standingWords.reachedOut(spokenAgo(daysBetween(lastAttempt, today)));
	if (status === "planned" && planned !== null)
		return planned === today ? standingWords.plannedToday : standingWords.planned(nearDay(planned, today));
	if (status === "snoozed" && until !== null) return standingWords.until(nearDay(until, today));
	if (status === "due" && coldness !== null && coldness < 1 && until !== null) return standingWords.putOff(shortDay(until, today));
	if ((status === "due" || status === "due-soon") && due !== null) return standingWords.due(daysBetween(today, due));
	return silence === null ? standingWords.noContact : silence === 0 ? standingWords.today : spokenSilence(silence, cadence.days);
}

// One unit for silence and cadence, as long as that is a number one can see.
function spokenSilence(silence: number, cadence: number | null): string {
	if (cadence === null || silence > MOST_IN_UNIT) return spokenDays(silence);
	const [length, unit] = unitOf(cadence);
	const [count, wanted] = [Math.round(silence / (length === 30 ? 30.44 : length)), cadence / length];
	if (silence >= cadence) return counted(Math.max(count, wanted), unit);
	// What is not yet as long as it is wanted does not say that it is.
	return spokenDays(silence) === counted(wanted, unit)
		? counted(silence < 70 ? silence : Math.floor(silence / 7), silence < 70 ? "day" : "week")
		: spokenDays(silence);
}

function spokenWish({ days, source }: Cadence): string {
	return days === null ? standingWords.notTracked : standingWords.wanted(spokenCadence(days) + standingWords.sources[source]);
}
