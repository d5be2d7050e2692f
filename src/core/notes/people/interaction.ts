import type { Channel } from "../../kinds/channel";
import type { Day, Precision } from "../dates/day";
import { dayCounted } from "../dates/written-date";
import type { Entry } from "../entries/entry";
import type { FollowUp } from "../entries/follow-up";
import type { Initiator } from "../entries/head";

/** A place in the vault: a note and a line in it, counted from 1. */
export interface Place {
	readonly path: string;
	readonly line: number;
}

/** A follow-up, with every line on which it is written; the first is the one it was read from. */
export interface PlacedFollowUp extends Omit<FollowUp, "line"> {
	readonly places: readonly [Place, ...Place[]];
}

/** What became of an entry's day: contact was made, is planned, or was planned and never ticked. */
export type EntryStatus = "done" | "planned" | "missed";

/** One time that people were in touch, as it stands on a day. */
export interface Interaction {
	readonly day: Day;
	readonly precision: Precision;
	readonly time: string | null;
	readonly status: EntryStatus;
	readonly channel: Channel;
	readonly initiator: Initiator;
	/** Whether it was contact both ways, and not an attempt. */
	readonly reached: boolean;
	readonly topic: string;
	readonly said: readonly string[];
	/** The paths of all who were there, and of all who were spoken of, without me. */
	readonly present: readonly string[];
	/** The names in a list of attendees that have no note. */
	readonly ghosts: readonly string[];
	/** How many were there beside me; every name in a list of attendees counts. */
	readonly people: number;
	readonly mentioned: readonly string[];
	readonly followUps: readonly PlacedFollowUp[];
	readonly gave: number;
	readonly got: number;
	readonly asked: number;
	/** Where it is written down, the place it was read from first. */
	readonly places: readonly [Place, ...Place[]];
}

const ONE_WAY: ReadonlySet<Channel> = new Set(["email", "message", "letter", "social"]);

/** The people of an entry, once they are found. */
export type Company = Pick<Interaction, "present" | "ghosts" | "people" | "mentioned">;

/** What an entry of a note is today, with the people it names found. */
export function interactionOf(entry: Entry, path: string, company: Company, today: Day): Interaction {
	const day = dayCounted(entry.date, today);
	const status = statusOf(entry.box, day, today);
	return {
		day,
		precision: entry.date.precision,
		time: entry.time,
		status,
		channel: entry.channel,
		initiator: entry.initiator,
		reached: status === "done" && day <= today && isReached(entry),
		topic: entry.topic,
		said: entry.said,
		...company,
		followUps: entry.followUps.map(({ line, ...promise }) => ({ ...promise, places: [{ path, line }] })),
		gave: entry.gave,
		got: entry.got,
		asked: entry.asked,
		places: [{ path, line: entry.line }],
	};
}

function statusOf(box: Entry["box"], day: Day, today: Day): EntryStatus {
	if (box === "open") return day >= today ? "planned" : "missed";
	return box === null && day > today ? "planned" : "done";
}

function isReached({ channel, initiator, answered }: Entry): boolean {
	if (answered === false) return false;
	return !ONE_WAY.has(channel) || initiator !== "me" || answered === true;
}
