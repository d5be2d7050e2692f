import { writtenAlike } from "../../kinds/alike";
import { Refusal } from "../../kinds/refusal";
import { type DateRules, exactDate } from "../../notes/dates/written-date";
import { datedLines } from "../../notes/dated/dated-line";
import type { DatedNote } from "../../notes/dated/dated-note";
import { readEntry, type SpelledEntry, spelledOut } from "../../notes/entries/entry";
import { entryBlocks } from "../../notes/entries/entry-block";
import type { EntryRules } from "../../notes/entries/entry-rules";
import { Origin } from "../../notes/entries/entry-words";
import type { Note } from "../../notes/people/note";
import { linksIn } from "../../notes/text/links";
import { visibleLines } from "../../notes/text/markup";
import { writeWords } from "../../words/write";
import { firstRight, lineAfter, onlyAdded, type Way } from "../ways";
import { dailyPlaces } from "./daily-place";
import { type EntryForm, usualForm } from "./entry-form";
import { entryLines, type NewEntry, withPlainLinks, wordings } from "./entry-lines";
import { checked, type Logged, says } from "./log-entry";
import { plainLine, topicLines, withLinksPlain } from "./loggable";
import { wayAt } from "./place";
import { type NoteLines, noteLines } from "./read-note";

/** What writing into a daily note depends on besides its text. */
export interface DailyContext {
	/** The heading below which entries stand; empty: at the end of the note. */
	readonly heading: string;
	readonly rules: EntryRules;
	/** What the note says with a text. */
	readonly read: (text: string) => Note;
}

/**
 * Writes an entry into the daily note of its day, one line that links all who were there. What is written is read again: it stays
 * only if it is read as one interaction that says what it should, and all that the note said before is said as before; it throws
 * where no place allows that.
 */
export function logDaily(text: string, written: NewEntry, context: DailyContext): Logged {
	const { rules, read } = context;
	const wanted = checked(written, rules.dates);
	const heading = plainLine(context.heading);
	const before = read(text).dated;
	const [meeting] = before?.meetings ?? [];
	// One of its properties stands for its first line.
	const note = noteLines(text);
	const isInBody = meeting !== undefined && (meeting.line > 1 || note.bodyStart === 0);
	if (meeting !== undefined) throw new Refusal(isInBody ? writeWords.dailyListsPeople(meeting.line) : writeWords.dailyNamesPeople);
	const ways = before === null ? [] : waysToLog(note, heading, wanted, rules);
	const logged = firstRight(note.lines, ways, (after, way) => {
		const entry = onlyLineAdded(before, read(after).dated, way);
		return entry !== null && says(entry, wanted, rules.dates) ? { text: after, entry } : null;
	});
	if (logged === null) throw new Refusal(writeWords.noPlace);
	return logged;
}

function* waysToLog(note: NoteLines, heading: string, entry: NewEntry, rules: EntryRules): Generator<Way> {
	for (const version of versions(entry, rules)) {
		for (const place of dailyPlaces(note, heading, entry.day)) {
			for (const form of place.forms) yield wayAt(place, form, note, version(form));
		}
	}
}

// The lines of an entry, in a form: the plainest words that say it by themselves, with the links in the lines below, and without; then
// with plain links.
function versions(entry: NewEntry, rules: EntryRules): readonly ((form: EntryForm) => readonly string[])[] {
	const links = [entry, withoutLinksBelow(entry, rules.dates)];
	return [...links, ...links.map(withPlainLinks)].flatMap((each) => {
		const words = dailyWordings(each, rules.dates).find((some) => saysAlone(linesIn(each, some, rules), each, rules));
		return words === undefined ? [] : [linesIn(each, words, rules)];
	});
}

function dailyWordings(entry: NewEntry, dates: DateRules): readonly string[] {
	const words = wordings(entry, usualForm("- ", { byTabs: false, day: entry.day }), dates).map((some) => some.replace(/ {2,}/gu, " "));
	return entry.channel === "other" ? words.map((some) => `${some} [type:: other]`.trim()) : words;
}

// The day is that of the note, so the line begins with its words.
function linesIn(entry: NewEntry, words: string, rules: EntryRules): (form: EntryForm) => readonly string[] {
	return (form) => [form.opens + words, ...entryLines(entry, form, words, rules).slice(1)];
}

// A line below that links to somebody can be read as one more time in touch.
function withoutLinksBelow(entry: NewEntry, dates: DateRules): NewEntry {
	const [first = "", ...said] = topicLines(entry.topic, dates);
	return { ...entry, topic: [first, ...said.map((line) => withLinksPlain(line, linksIn(line)))].join("\n") };
}

// Whether lines say the entry where nothing else stands, and under the stricter setting, so that they go on to count.
function saysAlone(lines: (form: EntryForm) => readonly string[], entry: NewEntry, rules: EntryRules): boolean {
	const form = usualForm("- ", { byTabs: false, day: entry.day });
	const { blocks } = entryBlocks(visibleLines(lines(form), 0), datedLines(exactDate(entry.day), "channel", rules));
	const origin = new Origin("", rules);
	const [read, ...others] = blocks.map((block) => spelledOut(readEntry(block, origin)));
	return read !== undefined && others.length === 0 && says(read, entry, rules.dates);
}

// The one entry that a way has added to a dated note; null where it changed anything else.
function onlyLineAdded(before: DatedNote | null, after: DatedNote | null, way: Way): SpelledEntry | null {
	if (before === null || after === null) return null;
	const moved = lineAfter(way);
	const faults = before.faults.map((fault) => ({ ...fault, line: moved(fault.line) }));
	if (after.meetings.length > 0 || !writtenAlike(faults, after.faults)) return null;
	return onlyAdded(before.lines.map(spelledOut), after.lines.map(spelledOut), way);
}
