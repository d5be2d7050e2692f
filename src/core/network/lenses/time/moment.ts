import { HALF_LIFE, saturated } from "../../strength";
import { STRONGEST, WEAKEST } from "../../ties";
import type { Timeline, Spell } from "./timeline";

/** The ties of a timeline on a day. It is filled anew for each day that somebody looks at. */
export interface Moment {
	/** By number. */
	readonly day: number;
	/** How strong each tie is, 0.05 to 0.99; 0 where there is none, or a bare link alone. */
	readonly strengths: Float64Array;
	/** The last day until then that tells of each, by number; `NO_DAY` where none does. */
	readonly lasts: Int32Array;
}

export const NO_DAY = -(2 ** 30);

/** Answers the ties on any day, the same lists each time. Between days that lie near each other it is quick. */
export function momentsOf(timeline: Timeline): (day: number) => Moment {
	const { starts, days } = timeline;
	const count = timeline.sources.length;
	const moment = { day: NO_DAY, strengths: new Float64Array(count), lasts: new Int32Array(count) };
	const { strengths, lasts } = moment;
	const decays = Float64Array.from({ length: Math.max(0, timeline.last - timeline.first) + 1 }, (_, age) => decayed(age));
	const sums = decayedSums(timeline);
	// Where the days of each tie end that are over.
	const ends = starts.slice(0, count);
	const spells = byTie(timeline.spells);
	return (day) => {
		moment.day = day;
		for (let tie = 0; tie < count; tie++) {
			const [start, after] = [starts[tie] ?? 0, starts[tie + 1] ?? 0];
			let end = ends[tie] ?? 0;
			while (end < after && (days[end] ?? 0) <= day) end++;
			while (end > start && (days[end - 1] ?? 0) > day) end--;
			ends[tie] = end;
			const last = end > start ? (days[end - 1] ?? 0) : NO_DAY;
			lasts[tie] = last;
			strengths[tie] = end > start ? (sums[end - 1] ?? 0) * (decays[day - last] ?? decayed(day - last)) : 0;
		}
		for (const some of spells) addSpells(timeline, some, moment);
		weigh(timeline, strengths);
		return moment;
	};
}

function decayed(age: number): number {
	return 2 ** (-age / HALF_LIFE);
}

// What each day and those before it in its row come to on that day: no later day changes it but by its age.
function decayedSums({ starts, days, weights }: Timeline): Float64Array {
	const sums = new Float64Array(days.length);
	for (let row = 0; row + 1 < starts.length; row++)
		for (let at = starts[row] ?? 0, first = at; at < (starts[row + 1] ?? 0); at++) {
			const before = at === first ? 0 : (sums[at - 1] ?? 0) * decayed((days[at] ?? 0) - (days[at - 1] ?? 0));
			sums[at] = before + (weights[at] ?? 0);
		}
	return sums;
}

function byTie(spells: readonly Spell[]): readonly (readonly Spell[])[] {
	const groups = new Map<number, Spell[]>();
	for (const spell of spells) groups.set(spell.tie, [...(groups.get(spell.tie) ?? []), spell]);
	return [...groups.values()];
}

// Adds what counts at that time alone. Of one day the largest weight counts, so no more than what it is larger by.
function addSpells(timeline: Timeline, spells: readonly Spell[], { day, strengths, lasts }: Moment): void {
	const best = new Map<number, number>();
	let tie = -1;
	for (const spell of spells) {
		if (spell.from > day || spell.until <= day) continue;
		tie = spell.tie;
		const counted = Math.min(spell.day, day);
		best.set(counted, Math.max(spell.weight, best.get(counted) ?? 0));
	}
	for (const [counted, weight] of best) {
		const more = Math.max(0, weight - weightOn(timeline, tie, counted));
		strengths[tie] = (strengths[tie] ?? 0) + more * decayed(day - counted);
		lasts[tie] = Math.max(lasts[tie] ?? NO_DAY, counted);
	}
}

function weightOn({ starts, days, weights }: Timeline, tie: number, day: number): number {
	for (let at = starts[tie] ?? 0; at < (starts[tie + 1] ?? 0); at++) if (days[at] === day) return weights[at] ?? 0;
	return 0;
}

// From intensities to strengths.
function weigh({ stated, base, share }: Timeline, strengths: Float64Array): void {
	for (let tie = 0; tie < strengths.length; tie++) {
		const intensity = strengths[tie] ?? 0;
		const worth = intensity === 0 ? 0 : saturated(intensity);
		const said = stated[tie] ?? 0;
		const added = share[tie] ?? 0;
		const strength = added === 0 ? 1 - (1 - said) * (1 - worth) : Math.max(said, (base[tie] ?? 0) + added * worth);
		strengths[tie] = strength < WEAKEST ? 0 : Math.min(STRONGEST, strength);
	}
}
