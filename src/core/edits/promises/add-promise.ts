import { writtenAlike } from "../../kinds/alike";
import { Refusal } from "../../kinds/refusal";
import type { Day } from "../../notes/dates/day";
import { dayCounted } from "../../notes/dates/written-date";
import type { SpelledEntry } from "../../notes/entries/entry";
import type { StatedPromise } from "../../notes/wording/stated-promise";
import { writeWords } from "../../words/write";
import { loggablePromise, type NewPromise } from "../entries/promise-line";
import { type NoteRead, isMarkedAsBefore, readNote, type Rereading } from "../entries/read-note";
import { firstRight, lineAfter, shifted, type Way } from "../ways";
import { waysToPromise } from "./ways-to-promise";

/** An entry as it was read: its line, its day, and what it is about. */
export interface EntrySought {
	readonly line: number;
	readonly day: Day;
	readonly topic: string;
}

/** The entries of a person note to which a promise can be added: those that are no plans, the latest first. */
export function entriesToPromise(text: string, today: Day, reading: Rereading): readonly EntrySought[] {
	return readNote(text, reading)
		.entries.filter(({ box, date }) => box !== "open" && dayCounted(date, today) <= today)
		.map((entry) => soughtAs(entry, today))
		.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

/**
 * Adds a promise to an entry, as promises stand in that note. The entry is sought by its day and what it is about, for lines may have
 * moved. What is written is read again: it stays only if the entry then has this one promise more, and the note says else what it said.
 */
export function addPromise(text: string, sought: EntrySought, promise: NewPromise, today: Day, reading: Rereading): string {
	const { dates } = reading.rules;
	const wanted = { ...promise, text: loggablePromise(promise.text, dates) };
	if (wanted.text === "") throw new Refusal(writeWords.noPromise);
	const note = readNote(text, reading);
	const isSought = (entry: SpelledEntry): boolean => {
		const { day, topic } = soughtAs(entry, today);
		return day === sought.day && topic === sought.topic;
	};
	const alike = note.entries.flatMap((entry, at) => (isSought(entry) ? [at] : []));
	const at = alike.length === 1 ? alike[0] : alike.find((each) => note.entries[each]?.line === sought.line);
	if (at === undefined) throw new Refusal(writeWords.entryGone);
	const promised = firstRight(note.lines, waysToPromise(note, at, wanted, dates), (after, way) =>
		isOnlyMore(note, readNote(after, reading), at, wanted, way) ? after : null,
	);
	if (promised === null) throw new Refusal(writeWords.noPlaceForPromise);
	return promised;
}

function soughtAs({ line, date, topic }: SpelledEntry, today: Day): EntrySought {
	return { line, day: dayCounted(date, today), topic };
}

// Whether one entry has one promise more, and all else is as it was.
function isOnlyMore(before: NoteRead, after: NoteRead, at: number, wanted: NewPromise, way: Way): boolean {
	const moved = before.entries.map((entry) => shifted(entry, way));
	const faulty = before.faulty.map(lineAfter(way));
	if (!isMarkedAsBefore(before, after)) return false;
	if (!writtenAlike([besidePromises(moved, at), faulty], [besidePromises(after.entries, at), after.faulty])) return false;
	const [old = [], now = []] = [moved, after.entries].map((entries) => entries[at]?.promises);
	const known = old.map((promise) => JSON.stringify(promise));
	const added = now.filter((promise) => !known.includes(JSON.stringify(promise)));
	const isWanted = ({ text, done, due, owner }: StatedPromise): boolean =>
		text === wanted.text && due === wanted.due && owner === wanted.owner && !done;
	return now.length === old.length + 1 && added.some(isWanted);
}

// What entries say without the promises of one; these may name people and help.
function besidePromises(entries: readonly SpelledEntry[], at: number): readonly SpelledEntry[] {
	return entries.map((entry, index) =>
		index === at ? { ...entry, lastLine: 0, promises: [], mentioned: [], gave: 0, got: 0, asked: 0 } : entry,
	);
}
