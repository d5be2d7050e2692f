import type { Circle } from "../kinds/circle";
import { type Day, daysBetween } from "../notes/dates/day";

/** Days after which a time in touch counts half. */
export const HALF_LIFE = 90;
const SATURATION = 2.3;
/** How near somebody of a circle is by that alone, 0 to 1. */
export const CIRCLE_SHARE: Readonly<Record<Circle, number>> = { inner: 1, close: 0.75, active: 0.5, network: 0.25 };

/** A day in touch and what it weighs by itself, 0 to 1. */
export interface WeighedDay {
	readonly day: Day;
	readonly weight: number;
}

/** The decayed count of days in touch, the best of each day: Σ w · 2^(−age/90). Days after today count nothing. */
export function intensity(days: Iterable<WeighedDay>, today: Day): number {
	const best = new Map<Day, number>();
	for (const { day, weight } of days) if (day <= today) best.set(day, Math.max(weight, best.get(day) ?? 0));
	let sum = 0;
	for (const [day, weight] of best) sum += weight * 2 ** (-daysBetween(day, today) / HALF_LIFE);
	return sum;
}

/** What an intensity is worth, 0 to 1: 1 − exp(−I/2.3). */
export function saturated(value: number): number {
	return 1 - Math.exp(-value / SATURATION);
}

/** How strong my tie to somebody is: by contact, and, where a circle is declared, half by that. */
export function closeness(contact: number, circle: Circle | null): number {
	return circle === null ? saturated(contact) : 0.5 * CIRCLE_SHARE[circle] + 0.5 * saturated(contact);
}

/** What several kinds of tie between two people make together: 1 − Π(1 − S). */
export function combined(strengths: Iterable<number>): number {
	let missing = 1;
	for (const strength of strengths) missing *= 1 - strength;
	return 1 - missing;
}
