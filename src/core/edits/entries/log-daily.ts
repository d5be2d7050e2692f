import { type DateRules, exactDate } from "../../notes/dates/written-date";
import { datedLines } from "../../notes/entries/dated-line";
import type { DatedNote } from "../../notes/entries/dated-note";
import { readEntry, type SpelledEntry, spelledOut } from "../../notes/entries/entry";
import { entryBlocks } from "../../notes/entries/entry-block";
import type { EntryRules } from "../../notes/entries/entry-rules";
import type { Note } from "../../notes/people/note";
import { withLines } from "../../notes/text/lines";
import { linksIn } from "../../notes/text/links";
import { visibleLines } from "../../notes/text/markup";
import { writeWords } from "../../words/write";
import { dailyPlaces } from "./daily-place";
import { type EntryForm, usualForm } from "./entry-form";
import { entryLines, type NewEntry, wordings } from "./entry-lines";
import { linesAt } from "./entry-place";
import { checked, type Logged, says } from "./log-entry";
import { plainLine, topicLines, withLinksPlain } from "./loggable";
import { readNote } from "./read-note";

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
	const entry = checked(written, rules.dates);
	const heading = plainLine(context.heading);
	const before = read(text).dated;
	if (before?.meeting != null) throw new Error(writeWords.dailyNamesPeople);
	const note = readNote(text, { ...rules, sections: { log: [heading.replace(/^#{1,6}\s+/u, "")], facts: [] } });
	for (const version of before === null ? [] : versions(entry, rules)) {
		for (const place of dailyPlaces(note, heading, entry.day)) {
			for (const form of place.forms) {
				const added = linesAt(place, form, note, version(form));
				const after = withLines(note.lines, place.index, place.index, added);
				const found = onlyLineAdded(before, read(after).dated, place.index, added.length);
				if (found !== null && says(found, entry, rules.dates)) return { text: after, line: found.line };
			}
		}
	}
	throw new Error(writeWords.noPlace);
}

// The lines of an entry, in a form. The plainest words that say it by themselves, with the links in the lines below, and without.
function versions(entry: NewEntry, rules: EntryRules): readonly ((form: EntryForm) => readonly string[])[] {
	return [entry, withoutLinksBelow(entry, rules.dates)].flatMap((each) => {
		const words = dailyWordings(each, rules.dates).find((some) => saysAlone(linesOf(each, some, rules), each, rules));
		return words === undefined ? [] : [linesOf(each, words, rules)];
	});
}

function dailyWordings(entry: NewEntry, dates: DateRules): readonly string[] {
	const words = wordings(entry, usualForm("- ", { byTabs: false, day: entry.day }), dates).map((some) => some.replace(/ {2,}/gu, " "));
	return entry.channel === "other" ? words.map((some) => `${some} [type:: other]`.trim()) : words;
}

// The day is that of the note, so the line begins with its words.
function linesOf(entry: NewEntry, words: string, rules: EntryRules): (form: EntryForm) => readonly string[] {
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
	const [read, ...others] = blocks.map((block) => spelledOut(readEntry(block, rules)));
	return read !== undefined && others.length === 0 && says(read, entry, rules.dates);
}

// The one entry that `count` lines put before an index have added to a dated note; null where they changed anything else.
function onlyLineAdded(before: DatedNote | null, after: DatedNote | null, index: number, count: number): SpelledEntry | null {
	if (before === null || after === null) return null;
	const moved = (line: number): number => (line > index ? line + count : line);
	const expected = {
		...before,
		meeting: spelledMeeting(before),
		lines: before.lines.map(spelledOut).map((entry) => ({
			...entry,
			line: moved(entry.line),
			lastLine: moved(entry.lastLine),
			followUps: entry.followUps.map((promise) => ({ ...promise, line: moved(promise.line) })),
		})),
		faults: before.faults.map((fault) => ({ ...fault, line: moved(fault.line) })),
	};
	const isNew = ({ line }: SpelledEntry): boolean => line > index && line <= index + count;
	const [added, ...more] = after.lines.map(spelledOut).filter(isNew);
	const others = { ...after, meeting: spelledMeeting(after), lines: after.lines.map(spelledOut).filter((entry) => !isNew(entry)) };
	return added !== undefined && more.length === 0 && JSON.stringify(expected) === JSON.stringify(others) ? added : null;
}

function spelledMeeting({ meeting }: DatedNote): SpelledEntry | null {
	return meeting === null ? null : spelledOut(meeting);
}
