import { baseName, leadingLink } from "../links";
import type { Day } from "../day";
import { plainLine } from "./loggable";
import { readHead } from "../head";
import { readTask } from "../follow-up";

/** Something to be promised: what, by when, and by whom. */
export interface NewPromise {
	readonly text: string;
	readonly due: Day | null;
	readonly owner: "me" | "them";
}

const LONGEST = 2000;

/** What of a promise's text will be read back: one line of at most 2,000 characters, without the dates, tags and fields of a task. */
export function loggablePromise(text: string): string {
	let left = text.slice(0, LONGEST);
	for (let turn = 0; turn < 10; turn++) {
		const next = bareTask(left);
		if (next === left) break;
		left = next;
	}
	return isDated(left) ? `on ${left}` : left;
}

/** A promise as a task. */
export function promiseTask({ text, due, owner }: NewPromise): string {
	return `[ ] ${loggablePromise(text)}${owner === "them" ? " #waiting" : ""}${due === null ? "" : ` 📅 ${due}`}`;
}

function bareTask(text: string): string {
	const plain = plainLine(text)
		.replace(/#(waiting|them)(?![\p{L}\p{N}_/-])/giu, "$1")
		.replace(/^(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[.\](?:\s+|$))?/u, "");
	return readTask(" ", plain, 0)?.text ?? "";
}

// A task that begins with a date would be an entry of its own.
function isDated(text: string): boolean {
	const link = leadingLink(text);
	if (link !== null) return !/\p{L}{4}/u.test(baseName(link.target)) && /\d/u.test(link.target);
	return readHead(text, () => null) !== null;
}
