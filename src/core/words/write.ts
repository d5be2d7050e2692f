import { shortened } from "./shortened";

/** Sentences about what could not be written. */
export const writeWords = {
	gone: (path: string): string => `The note “${shortened(path)}” is no longer there.`,
	changedSince: "This note has changed where it was written, so it is left as it is.",
	exists: (name: string): string => `There is already a note “${shortened(name)}”.`,
	noName: "A person needs a name.",
	nobody: "Choose at least one person.",
	noDay: "Choose a day.",
	noTemplate: (path: string): string => `The template “${shortened(path)}” that the settings name is not there.`,
	unclosedProperties: "The properties of this note are never closed, or are no YAML, so nothing is written into them.",
	brokenProperties: (reason: string): string => `The properties of this note can't be read, so none is written: ${reason}.`,
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
	notADay: (day: string): string => `“${shortened(day)}” is no day.`,
	notATime: (time: string): string => `“${shortened(time)}” is no time.`,
	neverPerson: (path: string): string => `A note at “${shortened(path)}” would not be read as a person. Choose another folder or name.`,
};

/** Words of the notices. */
export const noticeWords = {
	undo: "Undo",
	undone: "Taken back.",
	logged: (names: string): string => `Logged with ${names}.`,
	talked: (name: string): string => `Talked with ${name} today.`,
	snoozed: (name: string, until: string): string => `${name} comes back on ${until}.`,
	awake: (name: string): string => `${name} is back in the list.`,
	created: (name: string): string => `Made a note about ${name}.`,
	me: (name: string): string => `${name} is your own note now.`,
	taken: (label: string, count: number): string => `${label}: ${count} ${count === 1 ? "person" : "people"} found.`,
};
