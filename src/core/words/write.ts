import type { DateOrder } from "../kinds/date-order";
import { shortened } from "./shortened";

const MOST_TOLD = 3;

/** Sentences about what could not be written. */
export const writeWords = {
	gone: (path: string): string => `The note “${shortened(path)}” is no longer there.`,
	noEntryThere: (line: number): string => `Line ${line} would be no entry even as an item of a list. Put it under a heading Log.`,
	changedSince: "This note has changed where it was written, so it is left as it is.",
	settingChangedSince: "This setting has changed since, so it is left as it is.",
	exists: (name: string): string => `There is already a note “${shortened(name)}”.`,
	outside: (path: string): string =>
		`“${shortened(path)}” would lie outside the notes of this vault, or among hidden files. Choose another folder in the settings.`,
	unforeseen: (message: string): string => `Something unforeseen went wrong: ${message} More about it is in the console.`,
	halfWritten: (reason: string, left: readonly string[]): string => {
		const names = left.map((name) => `“${shortened(name)}”`).join(", ");
		return `${reason} What was written before that could not be taken back. Look into ${names}.`;
	},
	noName: "A person needs a name.",
	nobody: "Choose at least one person.",
	whoIs: (name: string): string => `Who is “${shortened(name)}”? Choose somebody, or clear the field.`,
	noDay: "Choose a day.",
	noTemplate: (path: string): string => `The template “${shortened(path)}” that the settings name is not there.`,
	unclosedProperties: "The properties of this note are never closed, or are no YAML, so nothing is written into them.",
	brokenProperties: (reason: string | null): string =>
		`The properties of this note can't be read, so none is written${reason === null ? "" : `: ${reason}`}.`,
	uncertainProperty: (name: string): string =>
		`“${shortened(name)}” is written in a way that can't be changed safely. Change it by hand.`,
	noPlace: "There is no place in this note where the entry could be written without changing what else it says.",
	noTemplater:
		"The template holds commands of Templater, which is not running. Turn Templater on, or choose another template. Nothing was made.",
	templaterFailed: "Templater could not run the commands of the template, so no note was made.",
	dailyFormat: (format: string): string =>
		`Daily notes are named “${shortened(format)}”, from which their day can't be read, so nothing was written into one.`,
	dailyNamesPeople:
		"The properties of the daily note name its people, so a line in it could count for them no more. Nothing was written.",
	dailyListsPeople: (line: number): string =>
		`Line ${line} of the daily note lists who was there, and what stands below tells of that. Log into the people's own notes, ` +
		"or write a line above it by hand. Nothing was written.",
	notADay: (day: string): string => `“${shortened(day)}” is no day.`,
	notATime: (time: string): string => `“${shortened(time)}” is no time.`,
	noPromise: "Say what was promised.",
	promiseGone: (text: string): string => `“${shortened(text)}” is no longer where it was read. Look into the note.`,
	promiseTwice: (text: string): string => `“${shortened(text)}” stands there more than once. Tick it in its note.`,
	promiseComesBack: (text: string): string =>
		`“${shortened(text)}” comes back by itself (🔁). Tick it in its note, so that the next one is written.`,
	promiseUncertain: (text: string): string => `“${shortened(text)}” stands where it can't be ticked safely. Tick it in its note.`,
	promiseKept: (text: string): string => `“${shortened(text)}” is ticked already.`,
	entryGone: "The entry to which this belongs is no longer where it was read.",
	noPlaceForPromise: "There is no place at this entry where a promise could be written without changing what else it says.",
	saidInText: "A field in its text says so, too (“key:: value”), and would go on to count. Take that out by hand.",
	noOther: "Say who the other person is.",
	saidAlready: "The note says that already.",
	sameName: (name: string): string => `“${shortened(name)}” is the person of this very note.`,
	severalNotes: (name: string): string => `Several people are called “${shortened(name)}”. Choose one of those suggested.`,
	noPersonNote: (name: string): string => `“${shortened(name)}” has no note yet. Make one first.`,
	noPersonTemplate: "This note is a template, and a template is about nobody.",
	noPersonCopy: "A sync left this note behind as a copy. Take over what is new in it, and delete it.",
	noPersonByTag:
		"A daily note or one with attendees is never about a person by its tags alone. Give it a property such as “type: person”.",
	noPersonByName: "A note of this name is never about a person: it bears its folder's name, or a word such as MOC or Index.",
	neverPerson: (path: string): string => `A note at “${shortened(path)}” would not be read as a person. Choose another folder or name.`,
};

/** Words of the notices. */
export const noticeWords = {
	undo: "Undo",
	undone: (said: string): string => `Taken back: ${said}`,
	undoneBefore: "This was taken back already.",
	undoneExcept: (said: string, left: string): string => `Taken back as far as it can be: ${said} ${left}`,
	left: (notes: readonly { readonly name: string; readonly reason: string }[]): string => {
		const told = notes.slice(0, MOST_TOLD).map(({ name, reason }) => `${shortened(name, 60)} is left as it is: ${reason}`);
		return [...told, ...(notes.length > MOST_TOLD ? [`So are ${notes.length - MOST_TOLD} more.`] : [])].join(" ");
	},
	nothingChanged: "Nothing had to be changed.",
	logged: (names: string): string => `Logged with ${names}.`,
	planned: (names: string, day: string): string => `Planned with ${names} for ${day}.`,
	talked: (name: string): string => `Talked today with ${name}.`,
	many: (count: number): string => `${count} people`,
	snoozed: (who: string, count: number, until: string): string => `${who} ${count === 1 ? "comes" : "come"} back on ${until}.`,
	awake: (who: string, count: number): string => `${who} ${count === 1 ? "is" : "are"} back in the list.`,
	archived: (who: string): string => `Archived ${who}.`,
	circle: (who: string, circle: string): string => `Circle of ${who}: ${circle}.`,
	/** What is said where a circle changes nothing in the list, for so many of all. */
	ownCadence: (count: number, all: number, cadences: readonly string[]): string =>
		all === 1 ? `Their own cadence, ${cadences.join()}, goes first.` : `For ${count} of them a cadence of their own goes first.`,
	cadence: (who: string, cadence: string): string => `Cadence of ${who}: ${cadence}.`,
	ticked: (text: string): string => `Ticked “${shortened(text)}”.`,
	promised: (text: string, name: string): string => `Added “${shortened(text)}” with ${name}.`,
	related: (name: string, relation: string, other: string): string => `${name} ${relation} ${other}.`,
	person: (name: string): string => `${name} is a person note now.`,
	created: (name: string, folder: string): string =>
		`Made a note about ${shortened(name)}${folder === "" ? "" : ` in ${shortened(folder)}`}.`,
	itemized: (name: string): string => `What looked like entries in “${shortened(name)}” is read now.`,
	made: (path: string): string => `Made the note “${shortened(path)}”.`,
	me: (name: string): string => `${name} is your own note now.`,
	dateOrder: { dmy: "Dates are read day first now.", mdy: "Dates are read month first now." } satisfies Record<DateOrder, string>,
	taken: (label: string, count: number): string => `${label}: ${count} ${count === 1 ? "person" : "people"} found.`,
};
