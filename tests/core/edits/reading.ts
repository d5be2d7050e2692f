import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { type SpelledEntry, spelledOut } from "../../../src/core/notes/entries/entry";
import type { NewEntry } from "../../../src/core/edits/entries/entry-lines";
import { linksIn } from "../../../src/core/notes/text/links";
import { noteReaders } from "../../../src/core/notes/people/note";
import { rereading, type Rereading } from "../../../src/core/edits/entries/read-note";
import { CALENDAR, HABITS, parseYaml, type Vault } from "../small-vault";
import { momentCalendar } from "../../../scripts/moment-calendar";

const PATH = "P/Ann.md";
const readers = noteReaders({ ...DEFAULT_SETTINGS, peopleFolders: ["P"] }, HABITS, parseYaml, CALENDAR);
const { read } = readers;

/** The rules of the vault in which the tests write. */
export const RULES = readers.rules;

/** How the note in which they write is read. */
export const READING = rereading(readers, PATH);

/** How it is read in a vault with other settings or habits. */
export function readingIn({ settings, habits }: Vault): Rereading {
	const read_ = { ...HABITS, ...habits };
	return rereading(noteReaders({ ...DEFAULT_SETTINGS, ...settings }, read_, parseYaml, momentCalendar(read_.language)), PATH);
}

/** The entries of a person note, as the plugin reads them. */
export function entriesOf(text: string): readonly SpelledEntry[] {
	return (read(PATH, text).contact?.entries ?? []).map(spelledOut);
}

/** Whether a text is a person note, and no template. */
export function isPerson(text: string): boolean {
	return read(PATH, text).contact !== null;
}

/** What is said about entries in a note, and the dates in it that no calendar has, without where it stands. */
export function saidIn(text: string, except: number | null): readonly string[] {
	const note = read(PATH, text);
	const entries = (note.contact?.entries ?? [])
		.map(spelledOut)
		.filter(({ line }) => line !== except)
		.map((entry) =>
			JSON.stringify({
				...entry,
				line: 0,
				lastLine: entry.lastLine - entry.line,
				promises: entry.promises.map((promise) => ({ ...promise, line: promise.line - entry.line })),
			}),
		);
	return [
		...entries,
		...note.problems.filter(({ code }) => code === "invalid-date").map(({ message }) => message),
		`tags: ${note.contact?.tags.join(" ")}`,
	];
}

/** An entry to be written, with what is not said left out; who was there is named by links as they are written. */
export function entry(said: Partial<Omit<NewEntry, "present">> & { readonly present?: readonly string[] }): NewEntry {
	const nothing = { day: "2026-11-20", time: null, channel: "other", initiator: "unknown", topic: "", promises: [] } as const;
	const present = (said.present ?? []).map((written) => ({ target: linksIn(written)[0]?.target ?? "", written }));
	return { ...nothing, ...said, present };
}

/** The lines of a text with their line ends. */
export function linesWithEnds(text: string): readonly string[] {
	return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/gu) ?? [];
}

/**
 * The lines that were put into a text in one place, or null where anything else differs. A line end that a last line without one
 * must get before others can follow it, and the byte-order mark, which stays first, are no difference.
 */
export function addedLines(before: string, after: string): readonly string[] | null {
	const bare = (text: string): string[] => text.replace(/^\uFEFF/u, "").split(/\r\n|\r|\n/u);
	const [old, now] = [bare(before), bare(after)];
	if (before.startsWith("\uFEFF") !== after.startsWith("\uFEFF") || now.length < old.length) return null;
	let start = 0;
	while (start < old.length && old[start] === now[start]) start++;
	const rest = old.length - start;
	const count = now.length - old.length;
	const isInserted = (from: number): boolean =>
		old.slice(0, from).every((line, at) => line === now[at]) && old.slice(from).every((line, at) => line === now[from + count + at]);
	return isInserted(start) && rest >= 0 ? now.slice(start, start + count) : null;
}
