import type { Day } from "../../notes/dates/day";
import type { DateRules } from "../../notes/dates/written-date";
import { readHead } from "../../notes/entries/head";
import { plainWords } from "./loggable";

/** Something to be promised: what, by when, and by whom. */
export interface NewPromise {
	readonly text: string;
	readonly due: Day | null;
	readonly owner: "me" | "them";
}

// What a task is read with: its dates, owner and block id.
const TASK_MARKS = /[📅🗓📆⏳🛫➕✅❌^]|@+(?=\s*\{)|#+(?=waiting|them|task)/giu;

/** What of a promise's text will be read back: one line of at most 2,000 characters, without the marks of a task. */
export function loggablePromise(text: string, dates: DateRules): string {
	const words = plainWords(text.slice(0, 2000), TASK_MARKS);
	// A task that begins with a date would be an entry of its own.
	return readHead(words, dates) === null ? words : `on ${words}`;
}

/** A promise as a task. */
export function promiseTask({ text, due, owner }: NewPromise, dates: DateRules): string {
	return `[ ] ${loggablePromise(text, dates)}${owner === "them" ? " #waiting" : ""}${due === null ? "" : ` 📅 ${due}`}`;
}
