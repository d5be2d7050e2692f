/** A cadence as somebody wants it: a whole number of days, or not to be tracked. */
export type WantedCadence = number | "off";
const CADENCE_WORDS: ReadonlyMap<string, WantedCadence> = new Map(
	Object.entries({
		never: "off",
		off: "off",
		false: "off",
		daily: 1,
		weekly: 7,
		fortnightly: 14,
		biweekly: 14,
		"bi weekly": 14,
		monthly: 30,
		quarterly: 90,
		"half yearly": 180,
		yearly: 365,
		annually: 365,
	}),
);
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };

/** Reads a cadence as it is written, `2 weeks`, `monthly`, `45`; null where it says nothing usable. */
export function parseCadence(written: string): WantedCadence | null {
	const words = written
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/gu, " ");
	const named = CADENCE_WORDS.get(words);
	if (named !== undefined) return named;
	const counted = /^(?:every (?=.)|(?=\d))(\d{1,5}(?:\.0+)?)?(?: ?(day|week|month|quarter|year)s?)?$/u.exec(words);
	if (counted === null) return null;
	const days = Number(counted[1] ?? 1) * (UNIT_DAYS[counted[2] ?? "day"] ?? 1);
	if (days === 0) return "off";
	return days >= 1 && days <= 3650 ? days : null;
}
