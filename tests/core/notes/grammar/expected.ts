import { later, mondayOf } from "./calendar";
import { type ChannelName, isReachedBy } from "./channels";
import type { ExpectedPromise } from "./promises";
import type { StatedFact } from "./body-facts";
import type { Maker } from "./scene";

/** What an entry must give; a part left out is not compared. Lines count from 0 in the block, and from 1 in a whole note. */
export interface ExpectedEntry {
	readonly line: number;
	/** The last of the lines that an entry may bear, where it is not said which of them it bears. */
	readonly lastLine?: number;
	readonly day: string;
	readonly precision: "day" | "week" | "month";
	readonly time: string | null;
	readonly status: "done" | "planned" | "missed";
	readonly channel?: ChannelName;
	readonly initiator?: "me" | "them" | "unknown";
	readonly reached?: boolean;
	readonly topic?: string;
	/** The paths of all who were there, the person of the note among them. */
	readonly present: readonly string[];
	readonly mentioned?: readonly string[];
	readonly promises?: readonly ExpectedPromise[];
	readonly gave?: number;
	readonly got?: number;
	readonly asked?: number;
}

/** What must be told to the owner of a note. */
export interface ExpectedProblem {
	readonly line: number;
	readonly lastLine?: number;
	readonly code: string;
}

/** Lines that stand together in a note, what they must give, and the names of the forms that they hold. */
export interface Block {
	readonly kind: "list" | "heading" | "other";
	readonly lines: readonly string[];
	readonly entries: readonly ExpectedEntry[];
	readonly problems: readonly ExpectedProblem[];
	readonly forms: readonly string[];
	/** What fields in it say of the person, where it stands outside a log. */
	readonly facts?: readonly StatedFact[];
}

/** What an entry says, before its day says what became of it. */
export interface Said {
	readonly channel: ChannelName;
	readonly initiator: "me" | "them" | "unknown";
	readonly answered: boolean | null;
	/** Whether words say that nothing came of it. */
	readonly cancelled: boolean;
	readonly topic: string;
	readonly present: readonly string[];
	readonly mentioned: readonly string[];
	readonly promises: readonly ExpectedPromise[];
	readonly gave: number;
	readonly got: number;
	readonly asked: number;
}

/** An entry that says nothing but its day. */
export const SAYS_NOTHING: Said = {
	channel: "other",
	initiator: "unknown",
	answered: null,
	cancelled: false,
	topic: "",
	present: [],
	mentioned: [],
	promises: [],
	gave: 0,
	got: 0,
	asked: 0,
};

type Dated = Pick<ExpectedEntry, "line" | "day" | "precision" | "time">;

/** The entry that must come of what is said on a day, with a box or without. */
export function entryOf(
	{ today }: Maker,
	{ line, day, precision, time }: Dated,
	box: string | null,
	{ answered, cancelled, ...said }: Said,
): ExpectedEntry {
	const status = cancelled ? "missed" : statusOf(box, { day, precision }, today);
	const reached = status === "done" && day <= today && isReachedBy(said.channel, said.initiator, answered);
	const present = [...new Set(said.present)];
	const mentioned = [...new Set(said.mentioned)].filter((path) => !present.includes(path));
	return { line, day, precision, time, ...said, status, reached, present, mentioned };
}

/** An entry of which no more is certain than its day. */
export function onlyDated({ line, day, precision, time, status, present }: ExpectedEntry): ExpectedEntry {
	return { line, day, precision, time, status, present };
}

/** Entries or problems with their lines moved down. */
export function movedDown<T extends { readonly line: number }>(found: readonly T[], by: number): readonly T[] {
	return found.map((one) => ({ ...one, line: one.line + by }));
}

function statusOf(box: string | null, { day, precision }: Pick<Dated, "day" | "precision">, today: string): ExpectedEntry["status"] {
	if (box === " ") {
		if (precision === "month") return day.slice(0, 7) >= today.slice(0, 7) ? "planned" : "missed";
		return (precision === "week" ? later(mondayOf(day), 6) : day) >= today ? "planned" : "missed";
	}
	if (box === "x") return "done";
	return day > today ? "planned" : "done";
}
