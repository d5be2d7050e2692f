import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { intensity, saturated } from "../../../src/core/network/strength";
import { expect, test } from "vitest";
import { rhythm, type RhythmWishes, statedContact, type Touch } from "../../../src/core/rhythm/rhythm";
import cases from "../../cases/cold.json";
import { daysBetween } from "../../../src/core/notes/dates/day";
import type { Circle } from "../../../src/core/kinds/circle";
import type { EntryStatus } from "../../../src/core/notes/people/interaction";
import type { Initiator } from "../../../src/core/notes/entries/head";

interface WrittenPerson {
	readonly cadence?: number;
	readonly circle?: Circle;
	readonly importance?: number;
	readonly snoozeUntil?: string;
	readonly lastContact?: string;
}

interface WrittenEntry {
	readonly date: string;
	readonly precision: "day" | "month";
	readonly status: EntryStatus;
	readonly reached: boolean;
	readonly initiator: Initiator;
	readonly others: number;
}

function wishesOf(person: WrittenPerson): RhythmWishes {
	const cadence = person.cadence === 0 ? "off" : (person.cadence ?? null);
	return {
		cadence,
		circle: person.circle ?? null,
		tags: [],
		importance: person.importance ?? null,
		influence: null,
		decisionRole: null,
		snoozeUntil: person.snoozeUntil ?? null,
		untracked: false,
	};
}

function touchesOf(entries: readonly WrittenEntry[], lastContact: string | undefined, today: string): readonly Touch[] {
	const touches = entries.map(({ date, others, ...rest }): Touch => ({ ...rest, day: date, people: others + 1 }));
	return lastContact === undefined
		? touches
		: [...touches, statedContact({ day: lastContact, precision: "day", begins: lastContact }, today)];
}

// What the rules say of a case, in the words of the cases: an untracked cadence has the source "off" there, overdue are the days since
// due, and the strength is that of contact alone, without the circle's share.
function found(person: WrittenPerson, entries: readonly WrittenEntry[], today: string): Record<string, unknown> {
	const touches = touchesOf(entries, person.lastContact, today);
	const { cadence, silence, coldness, due, ...rest } = rhythm(wishesOf(person), touches, today, DEFAULT_SETTINGS);
	const heat = intensity(
		touches
			.filter(({ status }) => status === "done")
			.map(({ day, reached, people }) => ({ day, weight: (reached ? 1 : 0.5) / Math.sqrt(people) })),
		today,
	);
	return {
		...rest,
		days: silence,
		cadence: cadence.days,
		source: cadence.days === null ? "off" : cadence.source,
		due,
		overdue: due === null ? null : daysBetween(due, today),
		ratio: coldness,
		intensity: heat,
		strength: saturated(heat),
	};
}

test.each(cases.map((one) => [one.name, one] as const))("%s", (name, { today, person, entries, expected, full }) => {
	const result = found(person as WrittenPerson, entries as readonly WrittenEntry[], today);
	const wanted: Record<string, unknown> = { ...full, ...expected };
	expect(Object.keys(wanted).length).toBeGreaterThan(10);
	for (const [key, value] of Object.entries(wanted)) {
		if (typeof value === "number") expect(result[key], `${name}: ${key}`).toBeCloseTo(value, 9);
		else expect(result[key], `${name}: ${key}`).toEqual(value);
	}
});
