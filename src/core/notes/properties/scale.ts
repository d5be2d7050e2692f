import { baseName, linksIn, withLinksShown } from "../text/links";
import { type Property, textsOf } from "./property";

/** How somebody stands towards what I do. */
export type Stance = "champion" | "supporter" | "neutral" | "sceptic" | "opponent";

/** How close somebody is meant to be. */
export type Circle = "inner" | "close" | "active" | "network";

/** The circles from the closest on. */
export const CIRCLES: readonly Circle[] = ["inner", "close", "active", "network"];

/** A cadence as somebody wants it: a whole number of days, or not to be tracked. */
export type WantedCadence = number | "off";

const LEVELS: ReadonlyMap<string, number> = new Map(Object.entries({ high: 5, medium: 3, low: 1 }));
const STANCES: ReadonlyMap<string, Stance> = new Map(
	Object.entries({
		champion: "champion",
		supporter: "supporter",
		neutral: "neutral",
		sceptic: "sceptic",
		skeptic: "sceptic",
		opponent: "opponent",
		"+": "supporter",
		"0": "neutral",
		"-": "opponent",
		"−": "opponent",
	}),
);
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
const FLAGS: ReadonlyMap<string, boolean> = new Map(Object.entries({ true: true, yes: true, false: false, no: false }));
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };

/** Reads a cadence as it is written, `2 weeks`, `monthly`, `45`; null where it says nothing usable. */
export function parseCadence(written: string): WantedCadence | null {
	const words = written
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/gu, " ");
	const named = CADENCE_WORDS.get(words);
	if (named !== undefined) return named;
	const counted = /^(?:every (?=.)|(?=\d))(\d{1,5}(?:\.0+)?)? ?(day|week|month|quarter|year)?s?$/u.exec(words);
	if (counted === null) return null;
	const days = Number(counted[1] ?? 1) * (UNIT_DAYS[counted[2] ?? "day"] ?? 1);
	if (days === 0) return "off";
	return days >= 1 && days <= 3650 ? days : null;
}

/** Reads a level from 1 to 5, or high, medium, low; null for anything else. */
export function parseLevel(written: string): number | null {
	const level = LEVELS.get(lowered(written)) ?? (/^\d(?:\.\d{1,9})?$/u.test(written.trim()) ? Number(written) : 0);
	return level >= 1 && level <= 5 ? level : null;
}

/** Reads a circle; null for any other word. */
export function parseCircle(written: string): Circle | null {
	return CIRCLES.find((circle) => circle === lowered(written)) ?? null;
}

/** Reads a stance, in words or as +, 0, −; null for anything else. */
export function parseStance(written: string): Stance | null {
	return STANCES.get(lowered(written)) ?? null;
}

/** Reads yes or no; null for anything else. */
export function parseFlag(written: string): boolean | null {
	return FLAGS.get(lowered(written)) ?? null;
}

/** The first value among some properties that a parser can read, and the properties in which it can't read something. */
export function firstRead<T>(
	properties: readonly Property[],
	parse: (written: string) => T | null,
): { value: T | null; unread: readonly Property[] } {
	const first = (found: readonly (T | null)[]): T | null => found.find((value) => value !== null) ?? null;
	const read = properties.map(({ value }) => textsOf(value).map((text) => first(waysToRead(text).map(parse))));
	return { value: first(read.flat()), unread: properties.filter((_, index) => read[index]?.includes(null)) };
}

function lowered(written: string): string {
	return written.trim().toLowerCase();
}

// As written, or, where it is a link, what that shows and points to.
function waysToRead(text: string): readonly string[] {
	const link = linksIn(text)[0];
	return link === undefined ? [text] : [withLinksShown(text), baseName(link.target)];
}
