import { Refusal } from "../../kinds/refusal";
import type { Day } from "../../notes/dates/day";
import { dayCounted } from "../../notes/dates/written-date";
import { type Entry, type SpelledEntry, spelledOut, wordsOf } from "../../notes/entries/entry";
import type { StatedPromise } from "../../notes/wording/stated-promise";
import { entriesOf, type Note } from "../../notes/people/note";
import { linesOf } from "../../notes/text/lines";
import { writeWords } from "../../words/write";
import { firstRight } from "../ways";
import { waysToTick } from "./ways-to-tick";

/** A promise as it was read: the line it stood on, what it says, and the day of its entry. */
export interface PromiseSought {
	readonly line: number;
	readonly text: string;
	readonly day: Day;
}

/**
 * Ticks a promise of a note. It is sought by what it says and by the day of its entry, for lines may have moved since it was read.
 * What is written is read again: it stays only if the promise is kept then, or gone, and nothing else that the note says has changed.
 * One that is kept already leaves the note as it is; it throws where the promise is not there, is not certain, or comes back by itself.
 */
export function tickPromise(text: string, sought: PromiseSought, today: Day, read: (text: string) => Note): string {
	const before = read(text);
	const alike = promisesIn(before, today).filter((promise) => promise.text === sought.text && promise.day === sought.day);
	const open = alike.filter(({ done }) => !done);
	if (open.length === 0 && alike.length > 0) return text;
	const found = open.length === 1 ? open[0] : open.find(({ line }) => line === sought.line);
	if (found === undefined)
		throw new Refusal(open.length === 0 ? writeWords.promiseGone(sought.text) : writeWords.promiseTwice(sought.text));
	const lines = linesOf(text);
	if (COMES_BACK.test(lines[found.line - 1]?.text ?? "")) throw new Refusal(writeWords.promiseComesBack(sought.text));
	const bare = lines.map((line) => line.text);
	const ticked = firstRight(lines, waysToTick(bare, found.line - 1, today), (after) => {
		const now = read(after);
		const isTicked = openLike(now, found) === openLike(before, found) - 1;
		return isTicked && saidBeside(now, found) === saidBeside(before, found) ? after : null;
	});
	if (ticked === null) throw new Refusal(writeWords.promiseUncertain(sought.text));
	return ticked;
}

const COMES_BACK = /🔁|[[(]repeat::/u;

// A line that an entry for all and one of its own both hold is one promise.
function promisesIn(note: Note, today: Day): readonly (StatedPromise & { readonly day: Day })[] {
	const all = entriesOf(note).flatMap((entry) =>
		wordsOf(entry).promises.map((promise) => ({ ...promise, day: dayCounted(entry.date, today) })),
	);
	return all.filter((promise, at) => all.findIndex((other) => other.line === promise.line && other.text === promise.text) === at);
}

// How often it is open in one entry, for an entry for all and one of its own may both hold it.
function openLike(note: Note, promise: StatedPromise): number {
	return Math.max(
		0,
		...entriesOf(note).map((entry) => wordsOf(entry).promises.filter((other) => !other.done && isLike(other, promise)).length),
	);
}

function isLike(one: StatedPromise, other: StatedPromise): boolean {
	return one.line === other.line && one.text === other.text;
}

// All that a note says but this promise.
function saidBeside(note: Note, promise: StatedPromise): string {
	const { contact, dated } = note;
	const others = (entry: Entry): SpelledEntry => {
		const spelled = spelledOut(entry);
		return { ...spelled, promises: spelled.promises.filter((each) => !isLike(each, promise)) };
	};
	const bare = {
		...note,
		contact: contact && { ...contact, entries: [] },
		dated: dated && { ...dated, meetings: [], lines: [] },
	};
	return JSON.stringify([bare, entriesOf(note).map(others)]);
}
