import { type Cadence, type CadenceSource } from "./rhythm/cadence";
import { type Day, daysBetween, spokenDay } from "./notes/day";
import type { Rhythm, Status } from "./rhythm/rhythm";

/** Sentences about what could not be read, for the owner of the note. */
export const problemWords = {
	invalidDate: (line: string): string => `No calendar has this date: “${shortened(line.trim())}”. Mend it, and the entry counts.`,
	unreadableNote: "This note could not be opened.",
	brokenProperties: (reason: string): string => `The properties of this note can't be read: ${reason}.`,
	unreadableValue: (property: string, value: string): string => `“${shortened(value)}” is no value that “${shortened(property)}” can have.`,
	ambiguousLink: (name: string, count: number): string => `“${shortened(name)}” fits ${count} notes equally well. Write its folder too.`,
	notAPerson: (name: string): string => `“${shortened(name)}” has a note that is about no person.`,
	knowsOneself: (name: string): string => `“${shortened(name)}” is the person of this very note.`,
	syncConflict: (copy: string): string => `A sync left a second copy of this note: “${shortened(copy)}”. Take over what is new in it and delete it.`,
	secondMe: (path: string): string => `Two notes say that they are yours. “${shortened(path)}” is taken.`,
	meNotFound: (name: string): string => `The settings name “${shortened(name)}” as your own note, and there is no such note.`,
};

/** The groups of the list: their titles, and what each means. */
export const statusWords: Readonly<Record<Status, { readonly title: string; readonly hint: string }>> = {
	cold: { title: "Going cold", hint: "More than one whole cadence late." },
	due: { title: "Due", hint: "It is time to get in touch." },
	"due-soon": { title: "Due soon", hint: "Within the next days." },
	never: { title: "Not yet in touch", hint: "No dated entry tells of contact." },
	dormant: { title: "Dormant", hint: "Silent for so long that it takes a fresh start." },
	"on-track": { title: "On track", hint: "In touch as often as you want." },
	awaiting: { title: "Awaiting an answer", hint: "You reached out a few days ago." },
	planned: { title: "Planned", hint: "The next time is in your notes." },
	snoozed: { title: "Snoozed", hint: "Put off until a day." },
	off: { title: "Not tracked", hint: "Archived, paused, or without a cadence." },
};

/** Words of the list of people, in the report and in the view. */
export const listWords = {
	lastTime: "Last time",
	youPromised: "You promised",
	theyPromised: "They promised",
	drifting: "Quieter than usual",
	oneSided: "Three tries without an answer: try another channel, or ask somebody who knows both of you",
	unsorted: (count: number): string => `and ${count} more without a cadence, circle or importance`,
};

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
	for (const [length, unit] of [[365, "years"], [30, "months"], [7, "weeks"]] as const) if (days % length === 0) return `every ${days / length} ${unit}`;
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
	if (status === "planned" && planned !== null) return `${planned === today ? "planned today" : `planned ${spokenDay(planned)}`}, ${wanted}`;
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

/** A text cut to what a line of a list can show. */
export function shortened(text: string, longest = 120): string {
	return text.length <= longest ? text : `${[...text.slice(0, longest - 1)].join("")}…`;
}
