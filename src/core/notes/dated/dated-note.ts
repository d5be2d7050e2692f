import { type DateFault, isFault } from "../../kinds/date-order";
import type { Settings } from "../../settings/settings";
import { faultyDate } from "../dates/faulty-date";
import { readWrittenDay } from "../dates/linked-date";
import { countedDate, type DateRules, type WrittenDate } from "../dates/written-date";
import { dueFaultsIn, type Entry, readEntry } from "../entries/entry";
import { entryBlocks } from "../entries/entry-block";
import type { EntryRules } from "../entries/entry-rules";
import { Origin } from "../entries/entry-words";
import { propertiesUnder, type Property, textsOf } from "../properties/property";
import { fieldBlocks } from "../text/field-block";
import { linksIn } from "../text/links";
import type { Line } from "../text/markup";
import { type AttendeePlace, attendeePlaces } from "./attendee-places";
import { attendeeNames, attendeesUnder } from "./attendees";
import { datedLines } from "./dated-line";
import { dayLine } from "./day-line";
import { meetingEntry, type MeetingNote, outcomeStated } from "./meeting";
import { dayOfMeeting, type DayFound, statedDay } from "./note-day";
import { datedHeadings } from "./running-note";

/** What a note tells that has a day of its own: a daily note, a meeting note. Who the names are is found out later. */
export interface DatedNote {
	/**
	 * The entries for all whom its properties name, and for all whom a place in its body names, in the order of their lines. Lines
	 * below one, down to the next, give those people no entry of their own.
	 */
	readonly meetings: readonly Entry[];
	/** The lines that name people. */
	readonly lines: readonly Entry[];
	/** Of lines without a date of their own that stand in another: both, for what names nobody goes on that one. */
	readonly within: readonly (readonly [line: number, of: number])[];
	/** The dates that do not count, or are not there, told only where one of the names beside them is somebody's. */
	readonly faults: readonly {
		readonly line: number;
		readonly fault: DateFault | "no-day";
		readonly written: string;
		/** The date in it. */
		readonly about: string | null;
		readonly names: readonly string[];
	}[];
}

/** A note as it is looked at to tell whether it has a day of its own. */
export type DatedPage = Omit<MeetingNote, "origin"> & { readonly path: string };

/**
 * Reads a note with a day of its own: by a property or the name of a daily note; where it says who was there, also by its name, a line
 * that states it, or the day on which it was made. Null for any other.
 */
export function readDatedNote(page: DatedPage, mentions: Settings["mentions"], rules: EntryRules): DatedNote | null {
	const { path, properties, body } = page;
	const { attendees, people } = rules.dated;
	const names = attendeesUnder(properties, attendeeNames(rules.dated));
	const stated = statedDay(path, properties, rules);
	const namedThere = stated !== null || names.length === 0 ? [] : attendeesUnder(properties, attendees);
	const line = stated === null ? dayLine(body, rules.dated.day) : null;
	const mayBeDated = stated !== null || line !== null || /\d/u.test(path);
	const places = mayBeDated ? attendeePlaces(body, [...attendees, ...people.filter((name) => name === "with")]) : NO_PLACES;
	const day = stated ?? dayOfNamed(page, line, [names.length > 0, namedThere.length > 0], places, rules.dates);
	const note: MeetingNote = { ...page, origin: new Origin(path, rules) };
	if (day === null) return namedThere.length === 0 ? null : runningNote(note, namedThere, names);
	if ("fault" in day) return faultyNote(day, [...names, ...linkedIn(body)], rules);
	return noteOf(note, day, names, places, mentions);
}

const NO_PLACES: readonly AttendeePlace[] = [];

// The day of a note by its name, a line, or the day on which it was made, which it has only where it says who was there on that day.
function dayOfNamed(
	{ path, properties, body }: DatedPage,
	line: Property | null,
	[hasNames, isNamedThere]: readonly [boolean, boolean],
	places: readonly AttendeePlace[],
	dates: DateRules,
): DayFound | null {
	if (!hasNames && places.length === 0) return null;
	const day = dayOfMeeting(path, properties, isNamedThere || places.length > 0 ? line : null, isNamedThere, dates);
	if (day === null || hasNames || "fault" in day) return day;
	return ofThatDay(places, day, body, dates).length === 0 ? null : day;
}

function linkedIn(body: readonly Line[]): readonly string[] {
	return body.flatMap(({ syntax }) => linksIn(syntax).map(({ target }) => target));
}

function faultyNote(
	{ line, fault, written }: Extract<DayFound, { fault: DateFault }>,
	names: readonly string[],
	rules: EntryRules,
): DatedNote {
	return {
		meetings: [],
		lines: [],
		within: [],
		faults: [{ line, fault, written, about: faultyDate(written, fault, rules.dates), names }],
	};
}

function noteOf(
	note: MeetingNote,
	date: WrittenDate,
	names: readonly string[],
	places: readonly AttendeePlace[],
	mentions: Settings["mentions"],
): DatedNote {
	const { body, origin } = note;
	const { rules } = origin;
	// A place that names those of the properties once more is no second meeting.
	const others = ofThatDay(places, date, body, rules.dates).filter((place) => !sameNames(place.names, names));
	const first = others[0]?.line.number ?? Infinity;
	const outcome = outcomeStated(note.properties);
	const own = names.length === 0 ? [] : [meetingEntry(note, { date, names, line: 1, text: [0, first - 1], topic: null, outcome })];
	const inBody = others.map(({ line, names: present, last, heading }, at) => {
		const end = (others[at + 1]?.line.number ?? Infinity) - 1;
		// Of several it is not said which one it means.
		const about = others.length > 1 ? { topic: heading, outcome: "" } : { topic: null, outcome };
		return meetingEntry(note, { date, names: present, line: line.number, text: [last, end], ...about });
	});
	const meetings = [...own, ...inBody];
	const { blocks, faults, within } = entryBlocks(body, datedLines(date, mentions, rules));
	const lines = blocks.map((block) => readEntry(block, origin));
	const faultyHeads = faults.map(({ line: { number, text, syntax }, fault }) => {
		const about = faultyDate(text ?? "", fault, rules.dates);
		return { line: number, fault, written: text ?? "", about, names: linksIn(syntax).map(({ target }) => target) };
	});
	const undated = new Set(blocks.flatMap(({ head, line: { number } }) => (head.date === date ? number : [])));
	return {
		meetings,
		lines,
		within: within.filter(([line]) => undated.has(line)),
		faults: [...faultyHeads, ...faultyDues(meetings, lines, rules)],
	};
}

// A block of fields with another day tells of that.
function ofThatDay(
	places: readonly AttendeePlace[],
	{ day }: WrittenDate,
	body: readonly Line[],
	dates: DateRules,
): readonly AttendeePlace[] {
	if (places.length === 0) return places;
	const others = fieldBlocks(body).filter(({ date }) => countedDate(readWrittenDay(date.value, 0, dates))?.day !== day);
	const numbers = new Set(others.flatMap((block) => block.others.map(({ line }) => line.number)));
	return places.filter(({ line }) => !numbers.has(line.number));
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
	return some.length === others.length && some.every((name) => others.includes(name));
}

// A note that is kept for meetings that come again: each heading that begins with a date is one for all whom its properties name.
function runningNote(note: MeetingNote, namedThere: readonly string[], names: readonly string[]): DatedNote {
	const { properties, body, origin } = note;
	const { dates, dated } = origin.rules;
	const headings = datedHeadings(body, dates);
	const meetings = headings.flatMap(({ line, date, words }, at) => {
		if (isFault(date)) return [];
		const end = (headings[at + 1]?.line.number ?? Infinity) - 1;
		const topic = words === "" ? null : words;
		return [meetingEntry(note, { date, names, line: line.number, text: [line.number, end], topic, outcome: "" })];
	});
	const faultyHeads = headings.flatMap(({ line: { number, text }, date }) => {
		if (!isFault(date)) return [];
		return [{ line: number, fault: date, written: text ?? "", about: faultyDate(text ?? "", date, dates), names }];
	});
	if (headings.length > 0)
		return { meetings, lines: [], within: [], faults: [...faultyHeads, ...faultyDues(meetings, [], origin.rules)] };
	const [property] = propertiesUnder(properties, dated.attendees);
	const written = property === undefined ? "" : `${property.name}: ${textsOf(property.value).join(", ")}`;
	return {
		meetings: [],
		lines: [],
		within: [],
		faults: [{ line: property?.line ?? 1, fault: "no-day", written, about: null, names: namedThere }],
	};
}

// Days by which something is due and that do not count; what stands in a line of a meeting is of both, and told once.
function faultyDues(meetings: readonly Entry[], lines: readonly Entry[], { dates }: EntryRules): DatedNote["faults"] {
	const attendees = meetings.flatMap(({ present }) => present);
	const found = [...lines, ...meetings].flatMap((entry) =>
		dueFaultsIn(entry).map(({ line, fault, written }) => ({
			...{ line, fault, written, about: faultyDate(written, fault, dates) },
			names: [...entry.present, ...attendees],
		})),
	);
	return found.filter(({ line, written }, at) => found.findIndex((other) => other.line === line && other.written === written) === at);
}
