import { type EntryRules, readNote, sameEntries } from "./read-note";
import { linesOf, textOf, withLinesAt } from "./lines";
import { loggablePromise, type NewPromise, promiseTask } from "./promise-line";
import { promisesInFields, readTask } from "../follow-up";
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
	if (promisesInFields(visible?.syntax ?? "", line).some((promise) => promise.text === expectedText)) throw new Error(editWords.promiseInField);
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
	const at = note.entries.findIndex(({ line, date, topic }) => line === expected.line && date.day === expected.date.day && topic === expected.topic);
	const entry = note.entries[at];
	const block = note.blocks[at];
	if (entry === undefined || block === undefined) throw new Error(editWords.movedEntry);
	const form = entryFormOf(block, note.lines.map((line) => line.text));
	const end = seriesIn({ ...note, blocks: [block] }, 1, note.lines.length + 1)[0]?.last ?? entry.lastLine;
	const made = { text: wanted, done: false, due: promise.due, owner: promise.owner };
	for (const index of [end, entry.lastLine, entry.line]) {
		const after = textOf(withLinesAt(note.lines, index, [`${form.below}${form.bullet} ${promiseTask(promise)}`]));
		const read = readNote(after, rules);
		const moved = (line: number): number => (line > index ? line + 1 : line);
		const others = read.entries.map((other) => ({ ...other, followUps: other.followUps.filter(({ line }) => line !== index + 1) }));
		const grown = { ...note, entries: note.entries.map((other, which) => (which === at ? { ...other, lastLine: Math.max(other.lastLine, index) } : other)) };
		const found = read.entries[at]?.followUps.find(({ line }) => line === index + 1);
		const isSame = sameEntries(grown, { ...read, entries: others.map((other) => ({ ...other, lastLine: other.line === entry.line ? other.lastLine - 1 : other.lastLine })) }, moved);
		if (isSame && JSON.stringify({ ...made, line: index + 1 }) === JSON.stringify(found)) return after;
	}
	throw new Error(editWords.noPlace);
}
