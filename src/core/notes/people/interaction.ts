import type { Channel } from "../../kinds/channel";
import { type Day, dayAfter, type Precision } from "../dates/day";
import { dayCounted, type WrittenDate } from "../dates/written-date";
import type { Entry } from "../entries/entry";
import type { Initiator } from "../entries/head";

/** A line of a note: the path of the note and its number, counted from 1. */
export interface LineInNote {
	readonly path: string;
	readonly line: number;
}

/** What became of an entry's day: contact was made, is planned, or was planned and never ticked. */
export type EntryStatus = "done" | "planned" | "missed";

/** One time that people were in touch, as it stands on a day. What was said and promised is in its account (see `account.ts`). */
export interface Interaction {
	readonly day: Day;
	readonly precision: Precision;
	readonly time: string | null;
	readonly status: EntryStatus;
	readonly channel: Channel;
	readonly initiator: Initiator;
	/** Whether it was contact both ways, and not an attempt. */
	readonly reached: boolean;
	/** The paths of all who were there, and of all who were spoken of, without me. */
	readonly present: readonly string[];
	/** The names in a list of attendees that have no note. */
	readonly ghosts: readonly string[];
	/** How many were there beside me; every name in a list of attendees counts. */
	readonly people: number;
	readonly mentioned: readonly string[];
	/** The first, by path, of those under whom it is listed; I am only where nobody else is. */
	readonly listedFirst: string;
	/** The entry that it was read from, and those of other notes that tell of it, too. */
	readonly entry: Entry;
	readonly others: readonly Entry[];
}

/** Where a time in touch is written, the place that it was read from first. */
export function placesOf({ entry, others }: Pick<Interaction, "entry" | "others">): readonly [LineInNote, ...LineInNote[]] {
	return others.length === 0 ? [placeOf(entry)] : [placeOf(entry), ...others.map(placeOf)];
}

function placeOf({ origin, line }: Entry): LineInNote {
	return { path: origin.path, line };
}

const NO_OTHERS: readonly Entry[] = [];

const ONE_WAY: ReadonlySet<Channel> = new Set(["email", "message", "letter", "social"]);

/** The people of an entry, once they are found. */
export type Company = Pick<Interaction, "present" | "ghosts" | "people" | "mentioned" | "listedFirst">;

/** What an entry of a note is today, with the people it names found. */
export function interactionOf(entry: Entry, company: Company, today: Day): Interaction {
	const { day, precision, status, initiator, reached } = touchOf(entry, today);
	const { present, ghosts, people, mentioned, listedFirst } = company;
	// Written out, for there are hundreds of thousands of them.
	return {
		day,
		precision,
		time: entry.time,
		status,
		channel: entry.channel,
		initiator,
		reached,
		present,
		ghosts,
		people,
		mentioned,
		listedFirst,
		entry,
		others: NO_OTHERS,
	};
}

/** What an entry is today as far as the rhythm goes. */
export function touchOf(
	entry: Pick<Entry, "date" | "box" | "channel" | "initiator" | "answered">,
	today: Day,
): Pick<Interaction, "day" | "precision" | "status" | "initiator" | "reached"> {
	const { date, box, initiator } = entry;
	const day = dayCounted(date, today);
	const status = box === "open" ? (isOver(date, today) ? "missed" : "planned") : statusOf(box, day, today);
	return { day, precision: date.precision, status, initiator, reached: status === "done" && day <= today && isReached(entry) };
}

/** What entries of one time that different notes tell of are together: every mark counts, whichever note bears it. */
export function judgedTogether(
	{ day, channel }: Pick<Interaction, "day" | "channel">,
	statuses: readonly EntryStatus[],
	entries: readonly Pick<Entry, "initiator" | "answered">[],
	today: Day,
): Pick<Interaction, "status" | "initiator" | "reached"> {
	const status = ONE_STATUS.find((each) => statuses.includes(each)) ?? "done";
	const [initiator = "unknown", ...others] = new Set(
		entries.flatMap((entry) => (entry.initiator === "unknown" ? [] : [entry.initiator])),
	);
	const together = { channel, initiator: others.length === 0 ? initiator : ("unknown" as const) };
	const answered = [false, true].find((each) => entries.some((entry) => entry.answered === each)) ?? null;
	return { status, initiator: together.initiator, reached: status === "done" && day <= today && isReached({ ...together, answered }) };
}

// What came about was not missed, and what was called off is planned no more.
const ONE_STATUS: readonly EntryStatus[] = ["done", "missed", "planned"];

function statusOf(box: Entry["box"], day: Day, today: Day): EntryStatus {
	if (box === "cancelled") return "missed";
	return box === null && day > today ? "planned" : "done";
}

// Whether the day that was written, or the week or month, is over.
function isOver({ day, precision, begins }: WrittenDate, today: Day): boolean {
	if (precision === "week") return dayAfter(begins, 6) < today;
	return precision === "month" ? day.slice(0, MONTH_LENGTH) < today.slice(0, MONTH_LENGTH) : day < today;
}

const MONTH_LENGTH = "2024-03".length;

function isReached({ channel, initiator, answered }: Pick<Entry, "channel" | "initiator" | "answered">): boolean {
	if (answered === false) return false;
	return !ONE_WAY.has(channel) || initiator !== "me" || answered === true;
}
