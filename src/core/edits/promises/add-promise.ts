import type { Day } from "../../notes/dates/day";
import { dayCounted } from "../../notes/dates/written-date";
import type { SpelledEntry } from "../../notes/entries/entry";
import type { EntryRules } from "../../notes/entries/entry-rules";
import { withLines } from "../../notes/text/lines";
import { writeWords } from "../../words/write";
import { loggablePromise, type NewPromise } from "../entries/promise-line";
import { type NoteRead, readNote } from "../entries/read-note";
import { waysToPromise } from "./ways-to-promise";

/** An entry as it was read: its line, its day, and what it is about. */
export interface EntrySought {
	readonly line: number;
	readonly day: Day;
	readonly topic: string;
}

/** The entries of a person note to which a promise can be added: those that are no plans, the latest first. */
export function entriesToPromise(text: string, today: Day, rules: EntryRules): readonly EntrySought[] {
	return readNote(text, rules)
		.entries.filter(({ box, date }) => box !== "open" && dayCounted(date, today) <= today)
		.map((entry) => soughtAs(entry, today))
		.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

/**
 * Adds a promise to an entry, as promises stand in that note. The entry is sought by its day and what it is about, for lines may have
 * moved. What is written is read again: it stays only if the entry then has this one promise more, and the note says else what it said.
 */
export function addPromise(text: string, sought: EntrySought, promise: NewPromise, today: Day, rules: EntryRules): string {
	const wanted = { ...promise, text: loggablePromise(promise.text, rules.dates) };
	if (wanted.text === "") throw new Error(writeWords.noPromise);
	const note = readNote(text, rules);
	const isSought = (entry: SpelledEntry): boolean => {
		const { day, topic } = soughtAs(entry, today);
		return day === sought.day && topic === sought.topic;
	};
	const alike = note.entries.flatMap((entry, at) => (isSought(entry) ? [at] : []));
	const at = alike.length === 1 ? alike[0] : alike.find((each) => note.entries[each]?.line === sought.line);
	if (at === undefined) throw new Error(writeWords.entryGone);
	for (const { from, to, lines } of waysToPromise(note, at, wanted, rules.dates)) {
		const after = withLines(note.lines, from, to, lines);
		const now = readNote(after, rules);
		if (isOnlyMore(note, now, at, wanted, from, lines.length - (to - from))) return after;
	}
	throw new Error(writeWords.noPlaceForPromise);
}

function soughtAs({ line, date, topic }: SpelledEntry, today: Day): EntrySought {
	return { line, day: dayCounted(date, today), topic };
}

// Whether one entry has one promise more, and all else is as it was, further down by some lines.
function isOnlyMore(before: NoteRead, after: NoteRead, at: number, { text, due, owner }: NewPromise, from: number, count: number): boolean {
	const moved = (line: number): number => (line > from ? line + count : line);
	const said = ({ entries, faulty }: NoteRead, move: (line: number) => number): string =>
		JSON.stringify([
			entries.map((entry, index) => ({
				...entry,
				line: move(entry.line),
				followUps: entry.followUps.map((promise) => ({ ...promise, line: move(promise.line) })),
				// What is promised may name people and help.
				...(index === at
					? { lastLine: 0, followUps: [], mentioned: [], gave: 0, got: 0, asked: 0 }
					: { lastLine: move(entry.lastLine) }),
			})),
			faulty.map(move),
		]);
	const stay = (line: number): number => line;
	if (said(before, moved) !== said(after, stay)) return false;
	const promisesOf = ({ entries }: NoteRead, move: (line: number) => number): readonly string[] =>
		(entries[at]?.followUps ?? []).map((promise) => JSON.stringify({ ...promise, line: move(promise.line) }));
	const old = promisesOf(before, moved);
	const added = promisesOf(after, stay).filter((promise) => !old.includes(promise));
	const isWanted = (after.entries[at]?.followUps ?? []).some(
		(each) => added.includes(JSON.stringify(each)) && each.text === text && each.due === due && each.owner === owner && !each.done,
	);
	return promisesOf(after, stay).length === old.length + 1 && isWanted;
}
