import { type EntryRules, type NoteRead, readNote, sameEntries } from "./read-note";
import { linesOf, textOf, withLinesAt } from "./lines";
import { loggablePromise, type NewPromise, promiseTask } from "./promise-line";
import { type FollowUp, promisesInFields, readTask } from "../follow-up";
import { closingFence } from "../frontmatter";
import { editWords } from "./edit-words";
import type { Entry } from "../entry";
import { entryFormOf } from "./entry-form";
import { itemOf } from "../entry-block";
import { seriesIn } from "./entry-series";
import { visibleLines } from "../markup";

/** A note with the task of a line ticked. It throws where that line, counted from 1, holds no such promise. */
export function tickPromise(text: string, line: number, expectedText: string): string {
	const lines = linesOf(text);
	const bare = lines.map((each) => each.text);
	const bodyStart = (closingFence(bare) ?? -1) + 1;
	const visible = visibleLines(bare, bodyStart)[line - 1 - bodyStart];
	const item = visible === undefined ? null : itemOf(visible.syntax);
	const inFields = promisesInFields(visible?.syntax ?? "", line);
	if (inFields.some((promise) => promise.text === expectedText)) throw new Error(editWords.promiseInField);
	if (visible === undefined || item?.box == null) throw new Error(editWords.movedPromise(expectedText));
	const start = (visible.text ?? "").slice(0, item.start);
	const raw = bare[line - 1] ?? "";
	const task = readTask(item.box, (visible.text ?? "").slice(item.start), line);
	if (task?.text !== expectedText || !raw.startsWith(start)) throw new Error(editWords.movedPromise(expectedText));
	if (task.done) return text;
	const box = start.indexOf("[") + 1;
	const ticked = `${raw.slice(0, box)}x${raw.slice(box + item.box.length)}`;
	return textOf(lines.map((each, index) => (index === line - 1 ? { ...each, text: ticked } : each)));
}

/** A note with a promise added to an entry, as a task below it. It throws where the entry is no longer where it was. */
export function addPromise(text: string, expected: Pick<Entry, "line" | "date" | "topic">, promise: NewPromise, rules: EntryRules): string {
	const wanted = loggablePromise(promise.text);
	if (wanted === "") throw new Error(editWords.emptyPromise);
	const note = readNote(text, rules);
	const isExpected = ({ line, date, topic }: Entry): boolean =>
		line === expected.line && date.day === expected.date.day && topic === expected.topic;
	const at = note.entries.findIndex(isExpected);
	const entry = note.entries[at];
	const block = note.blocks[at];
	if (entry === undefined || block === undefined) throw new Error(editWords.movedEntry);
	const form = entryFormOf(block, note.lines.map((line) => line.text));
	const end = seriesIn({ ...note, blocks: [block] }, 1, note.lines.length + 1)[0]?.last ?? entry.lastLine;
	const { due, owner } = promise;
	const isMade = (made: FollowUp): boolean => !made.done && made.text === wanted && made.due === due && made.owner === owner;
	for (const index of [end, entry.lastLine, entry.line]) {
		const after = textOf(withLinesAt(note.lines, index, [`${form.below}${form.bullet} ${promiseTask(promise)}`]));
		const read = readNote(after, rules);
		const isNew = ({ line }: FollowUp): boolean => line === index + 1;
		const added = read.entries[at]?.followUps.find(isNew);
		const others = read.entries.map((each) => ({ ...each, followUps: each.followUps.filter((promised) => !isNew(promised)) }));
		const now = withEntryEased({ ...read, entries: others }, at);
		const isOnlyChange = sameEntries(withEntryEased(note, at), now, (line) => (line > index ? line + 1 : line));
		if (isOnlyChange && added !== undefined && isMade(added)) return after;
	}
	throw new Error(editWords.noPlace);
}

// An entry without what a promise may change in it: where it ends, whom it speaks of, and the help that its lines tell of.
function withEntryEased(note: NoteRead, at: number): NoteRead {
	const ease = (entry: Entry): Entry => ({ ...entry, lastLine: 0, mentioned: [], gave: 0, got: 0, asked: 0 });
	return { ...note, entries: note.entries.map((entry, which) => (which === at ? ease(entry) : entry)) };
}
