import type { DateFault } from "./date-order";

/** What kind of thing could not be read. */
export type ProblemCode =
	| DateFault
	| "unreadable-note"
	| "broken-properties"
	| "unreadable-value"
	| "ambiguous-link"
	| "not-a-person"
	| "knows-oneself"
	| "sync-conflict"
	| "second-me"
	| "me-not-found";

/** What could not be read in a note: where (the line counts from 1, properties included) and a sentence for its owner. */
export interface Problem {
	readonly path: string;
	readonly line: number;
	readonly code: ProblemCode;
	readonly message: string;
	/** What it is about: the words on that line, or the path of the other note; null where it is about the whole line. */
	readonly about: string | null;
}
