import type { DateFault } from "./date-order";

/** What kind of thing could not be read. */
export type ProblemCode =
	| DateFault
	| "no-day"
	| "like-entries"
	| "late-date"
	| "unreadable-note"
	| "broken-properties"
	| "unreadable-value"
	| "ambiguous-link"
	| "not-a-person"
	| "knows-oneself"
	| "sync-conflict"
	| "merge-conflict"
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

/** Whether two lists tell the same problems, so that nothing needs to be drawn again. */
export function sameProblems(some: readonly Problem[], others: readonly Problem[]): boolean {
	const isSame = (one: Problem, other: Problem | undefined): boolean =>
		one.path === other?.path && one.line === other.line && one.code === other.code && one.message === other.message;
	return some === others || (some.length === others.length && some.every((problem, at) => isSame(problem, others[at])));
}
