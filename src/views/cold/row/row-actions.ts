import type { OpenPromise } from "../../../core/rhythm/open-promises";
import type { PersonActions } from "../../parts/person-actions";

/** What a row can do beside what any view can do with a person. */
export interface RowActions extends PersonActions {
	/** Asks until when people are put off. */
	snooze(paths: readonly string[]): void;
	/** Writes down that a promise between somebody and me was kept. */
	tick(promise: OpenPromise, path: string): void;
	/** Shows what could not be read, beginning with a note where one is given. */
	openProblems(path: string | null): void;
}
