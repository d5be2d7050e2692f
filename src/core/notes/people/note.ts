import type { DateFault } from "../../kinds/date-order";
import type { Problem } from "../../kinds/problem";
import type { VaultHabits } from "../../settings/habits";
import type { Settings } from "../../settings/settings";
import { dateProblem, problemWords } from "../../words/problem";
import type { Calendar } from "../dates/calendar";
import { faultyDate } from "../dates/faulty-date";
import { attendeeNames } from "../dated/attendees";
import { type DatedNote, readDatedNote } from "../dated/dated-note";
import { mayHaveDay } from "../dated/note-day";
import { dueFaultsIn, type Entry } from "../entries/entry";
import { type EntryRules, entryRules } from "../entries/entry-rules";
import { beginsParagraph } from "../entries/entry-start";
import { mayBeDue } from "../entries/entry-words";
import { headingsEndingWithDay, linesLikeEntries } from "../entries/like-entries";
import { listedEntries } from "../entries/listed-entries";
import type { PlacedEntries } from "../entries/where";
import type { Glance } from "../marks/glance";
import { digestOf, keepDigest } from "../marks/copies";
import { mayConcernPeople } from "../marks/may-concern";
import { copiedFrom, type Grounds, isNamedForDay, isTemplate, personCheck } from "../marks/person-note";
import { isNamedAsMine } from "../names/my-note";
import type { Verdict } from "../names/standing";
import { type ParseYaml, readFrontmatter } from "../properties/frontmatter";
import type { Relation } from "../properties/relation";
import { relationLines } from "../properties/relation-lines";
import { propertiesUnder, propertySorter } from "../properties/property";
import { unreadPeople } from "../properties/property-reader";
import { heldLines } from "../text/held";
import type { Line } from "../text/markup";
import { baseName } from "../text/path";
import { withoutConflicts } from "../marks/merge-conflict";
import { outsideLog, sectionLines } from "../text/section";
import { staysIn } from "../wording/stay";
import { type Contact, readContact } from "./contact";
import { mentionsIn } from "./mentions";
import { type BodyRules, factsAmong, type PersonBody, personBody } from "./body";
import { type Page, pageReader, underWith } from "./page";

/** What a note says, by itself. */
export interface Note {
	readonly path: string;
	/** Null where the note is about no person. */
	readonly contact: Contact | null;
	/** Null where the note has no day of its own, or is about a person. */
	readonly dated: DatedNote | null;
	/** Whether other notes are made from it. */
	readonly template: boolean;
	/** The note of which a sync left this one behind as a copy. */
	readonly copyOf: string | null;
	readonly problems: readonly Problem[];
}

/** A note that need not be read, for by what the application has indexed it holds nothing. */
export function noteAtAGlance({ path, properties }: Glance, { templateFolders }: VaultHabits): Note {
	return { ...nothingIn(path), template: isTemplate(path, JSON.stringify(properties), templateFolders) };
}

/** All entries of a note: those of a person, or those of a note with a day of its own. */
export function entriesOf({ contact, dated }: Note): readonly Entry[] {
	return [...(contact?.entries ?? []), ...(dated?.meetings ?? []), ...(dated?.lines ?? [])];
}

/** A note as it counts among the others; the same as before, where it was no person's then and is a copy of the same note or none. */
export function noteByVerdict(note: Note, verdict: Verdict, before: Note | null): Note {
	if (note.contact === null || verdict === "a person") return note;
	const copyOf = verdict === "no person" ? null : verdict.copyOf;
	const isAsBefore = before?.contact === null && before.dated === null && before.problems.length === 0 && before.copyOf === copyOf;
	return isAsBefore ? before : { ...nothingIn(note.path), copyOf };
}

/** Reads a note: a path and a text become what the note says. It never throws, whatever the text. */
export type ReadNote = (path: string, text: string) => Note;

/** Reads the body of a person's note by the path and the text of that note, whatever marks it as one. */
export type ReadBody = (path: string, text: string) => PersonBody;

/** What reads notes, and what reads their bodies again when they are written into. */
export interface NoteReaders {
	readonly rules: EntryRules;
	readonly read: ReadNote;
	readonly readBody: ReadBody;
}

// What is known when notes are read.
interface Reading extends BodyRules {
	readonly settings: Settings;
	readonly linesOutsideLog: (lines: readonly Line[]) => readonly Line[];
	readonly listedIn: (body: readonly Line[]) => readonly Relation[];
}

/** Makes the reader of notes for a vault. */
export function noteReader(settings: Settings, habits: VaultHabits, parseYaml: ParseYaml, calendar: Calendar): ReadNote {
	return noteReaders(settings, habits, parseYaml, calendar).read;
}

/** Makes the readers of notes for a vault. */
export function noteReaders(settings: Settings, habits: VaultHabits, parseYaml: ParseYaml, calendar: Calendar): NoteReaders {
	const rules = entryRules(settings, habits, calendar);
	const sorted = propertySorter(settings.propertyNames);
	const sections = { sections: sectionLines(rules.sections), linesOutsideLog: outsideLog(rules.sections) };
	const listedIn = relationLines(settings.relationHeadings, settings.propertyNames, sections.linesOutsideLog);
	const reading: Reading = { settings, rules, groundsOf: personCheck(settings), ...sections, listedIn, sorted };
	const pageOf = pageReader(settings.personProperties, rules, sorted);
	const read: ReadNote = (path, text) => {
		try {
			const { held, conflicts } = withoutConflicts(heldLines(text), text);
			const frontmatter = readFrontmatter(held.lines, parseYaml);
			if (isTemplate(path, frontmatter.source, habits.templateFolders)) return { ...nothingIn(path), template: true };
			const note = noteOf(pageOf(path, held, frontmatter), text, reading);
			return conflicts.length === 0 ? note : toldOf(conflicts, note);
		} catch {
			const message = problemWords.unreadableNote;
			return { ...nothingIn(path), problems: [{ path, line: 1, code: "unreadable-note", message, about: null }] };
		}
	};
	const readBody: ReadBody = (path, text) => {
		const { held } = withoutConflicts(heldLines(text), text);
		return personBody(pageOf(path, held, readFrontmatter(held.lines, parseYaml)), reading);
	};
	return { rules, read, readBody };
}

// What else a vault holds that is in conflict is not ours to say.
function toldOf(conflicts: readonly number[], note: Note): Note {
	const { path, contact, dated, problems } = note;
	if (contact === null && (dated === null || (dated.meetings.length === 0 && dated.lines.length === 0))) return note;
	const message = problemWords.mergeConflict;
	return {
		...note,
		problems: [...problems, ...conflicts.map((line) => ({ path, line, code: "merge-conflict" as const, message, about: null }))],
	};
}

function nothingIn(path: string): Note {
	return { path, contact: null, dated: null, template: false, copyOf: null, problems: [] };
}

function noteOf(page: Page, text: string, reading: Reading): Note {
	const { settings, rules } = reading;
	const { path, properties } = page;
	const grounds = groundsOf(page, reading);
	const copyOf = copiedFrom(path);
	if (grounds === null) {
		const dated = copyOf === null ? readDatedNote(page, settings.mentions, rules) : null;
		const mayTell = dated === null ? attendeesOnDay(page, rules) : attendeeNames(rules.dated);
		const unread = unreadPeople(propertiesUnder(properties, mayTell), rules.dates);
		const problems = [...brokenIn(page, text, dated !== null, reading), ...unread.map((problem) => ({ path, ...problem }))];
		return { ...nothingIn(path), dated, problems };
	}
	if (copyOf !== null) return { ...nothingIn(path), copyOf };
	const problems = brokenIn(page, text, true, reading);
	const person = personNote(page, grounds, reading);
	keepDigest(person.contact, digestOf(text));
	const all = problems.length === 0 ? person.problems : [...problems, ...person.problems];
	return { path, contact: person.contact, dated: null, template: false, copyOf: null, problems: all };
}

// Who was there is all that a note with a day tells where nobody can be read.
function attendeesOnDay({ path, properties }: Page, { dated, dates }: EntryRules): readonly string[] {
	return mayHaveDay(path, properties, dated, dates) ? dated.attendees : [];
}

function groundsOf({ path, properties, tags, saysMe }: Page, reading: Reading): Grounds | null {
	if (saysMe) return "a mark";
	const { dates } = reading.rules;
	const isDated = (): boolean => isNamedForDay(path, dates);
	return reading.groundsOf({ path, properties, tags, isDated }) ?? (isNamedAsMine(path, reading.settings.me) ? "the settings" : null);
}

// Only where the note is, or may well be, about a person or a day: what else is broken in a vault is not ours to say.
function brokenIn(
	{ path, frontmatter: { broken, source } }: Page,
	text: string,
	isRead: boolean,
	{ settings, rules }: Reading,
): readonly Problem[] {
	if (broken === null || !(isRead || mayConcernPeople(path, source || text, settings, rules.dates))) return [];
	const { line, reason } = broken;
	return [{ path, line, code: "broken-properties", message: problemWords.brokenProperties(line, reason), about: null }];
}

function personNote(page: Page, grounds: Grounds, reading: Reading): Pick<Note, "problems"> & { readonly contact: Contact } {
	const { rules, sections, listedIn, sorted } = reading;
	const { path, frontmatter, properties, body, tags } = page;
	const name = baseName(path);
	const heading = body.find((line) => line.heading !== null)?.heading?.text ?? name;
	const read = personBody(page, reading);
	const { placed } = read;
	const fields = factsAmong(read, reading.linesOutsideLog);
	const under = underWith(page.under, fields, sorted);
	const inProperties = listedEntries(frontmatter, properties, read.origin);
	const entries = inProperties.entries.length === 0 ? read.entries : [...inProperties.entries, ...read.entries];
	const faultyHeads = placed.faults.map(({ line, fault }) => ({ line: line.number, fault, written: line.text ?? "" }));
	const unread = linesLikeEntries(placed.lines, placed, rules.dates);
	const faultyDues = entries.filter(mayBeDue).flatMap(dueFaultsIn);
	const [onlyBy, stays] = [grounds === "a mark" ? null : grounds, staysIn(sections.facts(body))];
	const listed = listedIn(body);
	const known = { path, name, onlyBy, tags, stays, entries, listed, mentions: mentionsIn(page, under, fields, entries, listed) };
	const { contact, problems } = readContact(known, frontmatter, under, [name, heading], rules.dates);
	return {
		contact,
		problems: [
			...problems.map((problem) => ({ path, ...problem })).sort((one, other) => one.line - other.line),
			...[...inProperties.faults, ...faultyHeads, ...faultyDues].map((faulty) => problemOf(path, faulty, rules)),
			...likeEntries(path, unread, placed.inLog, rules),
			...lateDates(path, placed, rules),
		],
	};
}

// Told once for a note, at the first of them. A heading helps where they are such as are read below one.
function likeEntries(path: string, lines: readonly Line[], inLog: boolean, { sections, dates }: EntryRules): readonly Problem[] {
	const [first] = lines;
	if (first === undefined) return [];
	const isHelped = !inLog && lines.every((line) => beginsParagraph(line, dates));
	const log = isHelped ? (sections.log.find((name) => name === "Log") ?? sections.log[0] ?? "Log") : null;
	return [{ path, line: first.number, code: "like-entries", message: problemWords.likeEntries(lines.length, log), about: null }];
}

// Told once for a note, at the first of them, where its log holds nothing else.
function lateDates(path: string, { log, inLog, blocks, faults }: PlacedEntries, { dates }: EntryRules): readonly Problem[] {
	if (log === null || (inLog && blocks.length + faults.length > 0)) return [];
	if ([...blocks, ...faults].some(({ line }) => log.includes(line))) return [];
	const [first, ...others] = headingsEndingWithDay(log, dates);
	if (first === undefined) return [];
	return [{ path, line: first.number, code: "late-date", message: problemWords.lateDate(others.length + 1), about: null }];
}

// What stands for a date and does not count, or is none at all.
function problemOf(
	path: string,
	{ line, fault, written }: { readonly line: number; readonly fault: DateFault | null; readonly written: string },
	{ dates }: EntryRules,
): Problem {
	if (fault === null)
		return { path, line, code: "unreadable-value", message: problemWords.unreadableValue("date", written), about: written };
	const about = faultyDate(written, fault, dates);
	return { path, line, code: fault, message: dateProblem(fault, written, about), about };
}
