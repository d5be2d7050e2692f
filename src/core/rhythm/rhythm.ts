import { type Day, dayAfter, daysBetween } from "../notes/dates/day";
import { dayCounted, type WrittenDate } from "../notes/dates/written-date";
import type { Interaction } from "../notes/people/interaction";
import type { Person } from "../notes/people/people";
import { latestUntil } from "../notes/properties/dated-property";
import type { Settings } from "../settings/settings";
import { type Cadence, cadenceOf, type CadenceWishes, ownRhythm } from "./cadence";

/** How it stands with somebody. The order is that of the list (docs/rules.md, section 3). */
export const STATUSES = ["cold", "due", "due-soon", "never", "dormant", "on-track", "awaiting", "planned", "snoozed", "off"] as const;

export type Status = (typeof STATUSES)[number];

/** What a note says that bears on the rhythm. */
export interface RhythmWishes extends CadenceWishes {
	/** 1–5. */
	readonly importance: number | null;
	readonly influence: number | null;
	readonly decisionRole: string | null;
	readonly snoozeUntil: Day | null;
	/** Archived, paused or myself. */
	readonly untracked: boolean;
}

/** One time in touch, as far as the rhythm goes; `people` counts all who were there beside me. */
export type Touch = Pick<Interaction, "day" | "precision" | "status" | "reached" | "initiator" | "people">;

/** How it stands with somebody on a day. */
export interface Rhythm {
	readonly cadence: Cadence;
	/** How many contact days there were up to now. */
	readonly contactDays: number;
	/** The latest contact day. */
	readonly last: Day | null;
	/** Days since then. */
	readonly silence: number | null;
	/** Silence ÷ cadence: 1 is due, 2 one whole cadence late. */
	readonly coldness: number | null;
	readonly due: Day | null;
	readonly priority: number | null;
	readonly status: Status;
	/** Quieter than the two are used to. */
	readonly drifting: boolean;
	/** Days since the last contact on which I reached out in vain; three make it one-sided. */
	readonly attempts: number;
	readonly lastAttempt: Day | null;
	readonly oneSided: boolean;
	/** The day of the next planned entry. */
	readonly planned: Day | null;
}

const LARGEST_GROUP = 5;

/** The rhythm of a person, by what their note says and the times we were in touch. */
export function rhythmOf(person: Person, me: string | null, today: Day, settings: Settings): Rhythm {
	const { contact } = person;
	const { cadence, circle, tags, importance, influence, decisionRole, snoozeUntil } = contact;
	const untracked = contact.untracked !== null || contact.path === me;
	const wishes = { cadence, circle, tags, importance, influence, decisionRole, snoozeUntil, untracked };
	return rhythm(wishes, touchesOf(person, today), today, settings);
}

/** The days up to a day on which there was contact with somebody, each once and rising. */
export function contactDaysOf(person: Person, today: Day): readonly Day[] {
	return daysOf(contactsUntil(touchesOf(person, today), today));
}

function touchesOf({ contact, interactions }: Person, today: Day): readonly Touch[] {
	const stated = latestUntil(contact.lastContacts, today);
	return stated === null ? interactions : [...interactions, statedContact(stated, today)];
}

function contactsUntil(touches: readonly Touch[], today: Day): readonly Touch[] {
	return touches.filter((touch) => isContact(touch) && touch.day <= today);
}

/** Whether a time in touch resets the clock: contact both ways, and no crowd. */
export function isContact({ reached, people }: Pick<Touch, "reached" | "people">): boolean {
	return reached && people <= LARGEST_GROUP;
}

/** The contact that a property states, as a time in touch. */
export function statedContact(date: WrittenDate, today: Day): Touch {
	const day = dayCounted(date, today);
	return { day, precision: date.precision, status: "done", reached: day <= today, initiator: "unknown", people: 1 };
}

/** The rules of docs/rules.md, section 3. */
export function rhythm(
	wishes: RhythmWishes,
	touches: readonly Touch[],
	today: Day,
	settings: Pick<Settings, "cadences" | "cadenceByTag">,
): Rhythm {
	const contacts = contactsUntil(touches, today);
	const contactDays = daysOf(contacts);
	const exact = contacts.filter(({ precision }) => precision === "day");
	const usual = ownRhythm(exact.length === contacts.length ? contactDays : daysOf(exact));
	const wanted = cadenceOf(wishes, usual, settings);
	const cadence = wishes.untracked ? { ...wanted, days: null } : wanted;
	const last = contactDays.at(-1) ?? null;
	const silence = last === null ? null : daysBetween(last, today);
	const coldness = silence === null || cadence.days === null ? null : silence / cadence.days;
	const attempts = daysOf(touches.filter(isAttempt)).filter((day) => day <= today && (last === null || day > last));
	const lastAttempt = attempts.at(-1) ?? null;
	// What is planned for a month or week that is not over may still come about today.
	const next = daysOf(touches.filter(({ status }) => status === "planned"))[0] ?? null;
	const planned = next !== null && next < today ? today : next;
	const known = { cadence, last, silence, coldness, lastAttempt, planned };
	const status = statusOf(known, wishes.snoozeUntil, today);
	return {
		...known,
		contactDays: contactDays.length,
		due: last === null || cadence.days === null ? null : dayAfter(last, cadence.days),
		priority: coldness === null ? null : Math.min(coldness, 8) * importanceWeight(wishes),
		status,
		drifting: (status === "on-track" || status === "due-soon") && usual !== null && silence !== null && silence > Math.max(14, usual),
		attempts: attempts.length,
		oneSided: attempts.length >= 3,
	};
}

/** Importance from 1 to 5, or what stands in for it where it is not said: the say in decisions, else the declared influence. */
export function importanceOf(wishes: Pick<RhythmWishes, "importance" | "influence" | "decisionRole">): number | null {
	const { importance, influence, decisionRole } = wishes;
	return importance ?? (isDecisionMaker(decisionRole) ? 5 : influence);
}

/** Whether a role in decisions is the special one. */
export function isDecisionMaker(decisionRole: string | null): boolean {
	return decisionRole !== null && /^decision[\s_-]*maker$/iu.test(decisionRole.trim());
}

/** How much importance weighs: from ½ for the least to 2 for the most, and 1 where it is not said. */
export function importanceWeight(wishes: Pick<RhythmWishes, "importance" | "influence" | "decisionRole">): number {
	const importance = importanceOf(wishes) ?? 3;
	return 2 ** ((importance - 1) / 2 - 1);
}

function isAttempt({ status, reached, initiator, people }: Touch): boolean {
	return status === "done" && !reached && initiator !== "them" && people <= LARGEST_GROUP;
}

function statusOf(
	known: Pick<Rhythm, "cadence" | "last" | "silence" | "coldness" | "lastAttempt" | "planned">,
	snoozeUntil: Day | null,
	today: Day,
): Status {
	const { cadence, last, silence, coldness, lastAttempt, planned } = known;
	const { days } = cadence;
	if (days === null) return "off";
	if (snoozeUntil !== null && snoozeUntil > today) return "snoozed";
	if (planned !== null && daysBetween(today, planned) <= Math.min(days, 60)) return "planned";
	if (lastAttempt !== null && daysBetween(lastAttempt, today) < clamp(days / 2, 3, 14)) return "awaiting";
	if (last === null || silence === null || coldness === null) return "never";
	if (silence >= clamp(8 * days, 180, 1095)) return "dormant";
	if (coldness >= 2) return "cold";
	if (coldness >= 1 || (snoozeUntil !== null && snoozeUntil > last)) return "due";
	return days - silence <= Math.max(1, Math.min(7, Math.ceil(0.2 * days))) ? "due-soon" : "on-track";
}

const NO_DAYS: readonly Day[] = [];

// The days of some times in touch, each once and rising.
function daysOf(touches: readonly Touch[]): readonly Day[] {
	if (touches.length === 0) return NO_DAYS;
	const days = touches.map(({ day }) => day).sort();
	return days.filter((day, at) => day !== days[at - 1]);
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
