import type { Problem } from "../../kinds/problem";
import type { Day } from "../dates/day";
import type { Contact } from "./contact";
import type { KnownMention, KnownRelation } from "./found";
import type { Interaction } from "./interaction";

/** Somebody with a note: what it says, and every time we were in touch, wherever it is written. */
export interface Person {
	readonly contact: Contact;
	/** Those of the own note in its order, then those of other notes by path and line. */
	readonly interactions: readonly Interaction[];
	readonly relations: readonly KnownRelation[];
	/** The people whose notes this note links to. */
	readonly mentions: readonly KnownMention[];
}

/** Everybody with a note, as of a day. */
export interface People {
	readonly today: Day;
	/** My own note, where I have one. */
	readonly me: string | null;
	/** By path, in the order of the paths. */
	readonly byPath: ReadonlyMap<string, Person>;
	readonly problems: readonly Problem[];
}
